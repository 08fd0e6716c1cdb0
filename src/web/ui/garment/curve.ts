/** The drawing area of every garment, in units of the drawing. */
export const WIDTH = 200;
export const HEIGHT = 240;
const MIDDLE = WIDTH / 2;

/** A point as distance from the middle line (right is positive) and distance from the top. */
export type Point = readonly [half: number, y: number];

/** A straight line to `end`, or a cubic curve when both controls are given. */
interface Segment {
  readonly controls: readonly [Point, Point] | undefined;
  readonly end: Point;
}

/** An open line of segments. Garments are symmetrical, so every shape is written once and mirrored. */
export interface Curve {
  readonly start: Point;
  readonly segments: readonly Segment[];
}

export function from(start: Point, ...segments: readonly Segment[]): Curve {
  return { start, segments };
}

export function line(end: Point): Segment {
  return { controls: undefined, end };
}

export function bend(first: Point, second: Point, end: Point): Segment {
  return { controls: [first, second], end };
}

/** A shallow arc to `end` whose middle lies at `through`; through two equal ends it is the curve of a hem. */
export function arc(start: Point, through: Point, end: Point): Segment {
  const control = (side: Point): Point => [
    side[0] + ((2 * through[0] - (start[0] + end[0]) / 2 - side[0]) * 2) / 3,
    side[1] + ((2 * through[1] - (start[1] + end[1]) / 2 - side[1]) * 2) / 3,
  ];
  return bend(control(start), control(end), end);
}

export function mirror(curve: Curve): Curve {
  const flip = ([half, y]: Point): Point => [-half, y];
  return {
    start: flip(curve.start),
    segments: curve.segments.map(({ controls, end }) => ({
      controls: controls === undefined ? undefined : [flip(controls[0]), flip(controls[1])],
      end: flip(end),
    })),
  };
}

/** The same line drawn from its end to its start. */
export function reverse(curve: Curve): Curve {
  const starts = [curve.start, ...curve.segments.map((segment) => segment.end)];
  return {
    start: starts.at(-1)!,
    segments: curve.segments
      .map((segment, index) => ({
        controls: segment.controls === undefined ? undefined : ([segment.controls[1], segment.controls[0]] as const),
        end: starts[index]!,
      }))
      .toReversed(),
  };
}

/** Lines one after the other, with a straight line where one does not begin where the other ended. */
export function join(first: Curve, ...others: readonly Curve[]): Curve {
  return {
    start: first.start,
    segments: [first, ...others].flatMap((curve, index) =>
      index === 0 ? curve.segments : [line(curve.start), ...curve.segments],
    ),
  };
}

/** The shape between a line and its mirror image, closed below and above by straight lines. */
export function symmetrical(curve: Curve): Curve {
  return join(curve, reverse(mirror(curve)));
}

/** The value of an SVG `d` attribute. */
export function toPath(curve: Curve, closed: boolean): string {
  const segments = curve.segments.map(({ controls, end }) =>
    controls === undefined ? `L${write(end)}` : `C${write(controls[0])} ${write(controls[1])} ${write(end)}`,
  );
  return `M${write(curve.start)}${segments.join("")}${closed ? "Z" : ""}`;
}

/** Tenths are finer than any screen shows at these sizes, and short numbers keep a drawing small. */
function write([half, y]: Point): string {
  return `${Math.round((MIDDLE + half) * 10) / 10} ${Math.round(y * 10) / 10}`;
}
