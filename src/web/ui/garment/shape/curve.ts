/** A place on the canvas, in units of the drawing: right and down are positive. */
export type Point = readonly [x: number, y: number];

/** Start, two controls, end. */
export type Cubic = readonly [Point, Point, Point, Point];

/** A line of one or more joined cubics. */
export type Edge = readonly Cubic[];

export function mix(a: Point, b: Point, share: number): Point {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}

export function shift(point: Point, dx: number, dy: number): Point {
  return [point[0] + dx, point[1] + dy];
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(b[0] - a[0], b[1] - a[1]);
}

export function straight(from: Point, to: Point): Edge {
  return [[from, mix(from, to, 1 / 3), mix(from, to, 2 / 3), to]];
}

/** One cubic. */
export function bend(from: Point, first: Point, second: Point, to: Point): Edge {
  return [[from, first, second, to]];
}

/** A shallow arc whose middle lies `sag` units beside the chord: below it when the arc runs from left to right. */
export function arc(from: Point, to: Point, sag: number): Edge {
  const length = distance(from, to) || 1;
  const dx = (-(to[1] - from[1]) / length) * sag * (4 / 3);
  const dy = ((to[0] - from[0]) / length) * sag * (4 / 3);
  return [[from, shift(mix(from, to, 0.3), dx, dy), shift(mix(from, to, 0.7), dx, dy), to]];
}

/** A smooth line through all points (Catmull-Rom). Needs two or more. */
export function through(points: readonly Point[], tension = 1): Edge {
  const edge: Cubic[] = [];
  for (let index = 0; index + 1 < points.length; index++) {
    const from = points[index] as Point;
    const to = points[index + 1] as Point;
    const before = points[index - 1] ?? from;
    const after = points[index + 2] ?? to;
    edge.push([
      from,
      shift(from, ((to[0] - before[0]) / 6) * tension, ((to[1] - before[1]) / 6) * tension),
      shift(to, ((from[0] - after[0]) / 6) * tension, ((from[1] - after[1]) / 6) * tension),
      to,
    ]);
  }
  return edge;
}

export function reversed(edge: Edge): Edge {
  return edge.map(([a, b, c, d]): Cubic => [d, c, b, a]).toReversed();
}

/** The line on the other side of the vertical line x = axis, in the same direction. */
export function mirrored(edge: Edge, axis: number): Edge {
  const flip = (point: Point): Point => [2 * axis - point[0], point[1]];
  return edge.map(([a, b, c, d]): Cubic => [flip(a), flip(b), flip(c), flip(d)]);
}

/** The line that lies at `share` between two lines of equally many cubics. */
export function between(left: Edge, right: Edge, share: number): Edge {
  return left.map(([a, b, c, d], index): Cubic => {
    const other = right[index];
    if (other === undefined) throw new RangeError("lines between which something is drawn have equally many cubics");
    return [mix(a, other[0], share), mix(b, other[1], share), mix(c, other[2], share), mix(d, other[3], share)];
  });
}

function locate(edge: Edge, share: number): readonly [Cubic, number] {
  const place = Math.min(Math.max(share, 0), 1) * edge.length;
  const index = Math.min(Math.floor(place), edge.length - 1);
  const cubic = edge[index];
  if (cubic === undefined) throw new RangeError("an edge has at least one cubic");
  return [cubic, place - index];
}

/** The point at `share` of the line; every cubic counts alike. */
export function pointAt(edge: Edge, share: number): Point {
  const [[a, b, c, d], t] = locate(edge, share);
  return mix(mix(mix(a, b, t), mix(b, c, t), t), mix(mix(b, c, t), mix(c, d, t), t), t);
}

/** Direction of the line at `share`, in degrees: 0 to the right, 90 downwards. */
export function angleAt(edge: Edge, share: number): number {
  const before = pointAt(edge, Math.max(share - 0.02, 0));
  const after = pointAt(edge, Math.min(share + 0.02, 1));
  return (Math.atan2(after[1] - before[1], after[0] - before[0]) * 180) / Math.PI;
}

/** The part of one cubic between two shares. */
function cut([a, b, c, d]: Cubic, from: number, to: number): Cubic {
  const at = (u: number, v: number, w: number): Point =>
    mix(mix(mix(a, b, u), mix(b, c, u), v), mix(mix(b, c, u), mix(c, d, u), v), w);
  return [at(from, from, from), at(from, from, to), at(from, to, to), at(to, to, to)];
}

/** The part of a line between two shares. */
export function part(edge: Edge, from: number, to: number): Edge {
  return edge.flatMap((cubic, index): readonly Cubic[] => {
    const first = Math.max(from * edge.length - index, 0);
    const last = Math.min(to * edge.length - index, 1);
    return last - first > 1e-6 ? [cut(cubic, first, last)] : [];
  });
}

/** Points at equal shares along a line, ends included. */
export function sample(edge: Edge, count: number): Point[] {
  return Array.from({ length: count + 1 }, (_, index) => pointAt(edge, index / count));
}

export function startOf(edge: Edge): Point {
  return pointAt(edge, 0);
}

export function endOf(edge: Edge): Point {
  return pointAt(edge, 1);
}

/** Length along the line in units. */
export function lengthOf(edge: Edge): number {
  const points = sample(edge, edge.length * 8);
  return points.slice(1).reduce((sum, point, index) => sum + distance(points[index] as Point, point), 0);
}
