import type { Form } from "../form/form.ts";
import type { Band } from "../form/band.ts";
import { arc, between, mirrored, reversed, type Edge, type Point } from "../shape/curve.ts";
import { element, line } from "../shape/mark-up.ts";
import { outline, pathOf } from "../shape/path.ts";
import type { Sheet } from "../shape/sheet.ts";
import { patchCell } from "../stitch/cells.ts";
import { inside, patternFor, shape } from "../stitch/dress.ts";
import type { Tones } from "../tone/tones.ts";
import { softShade } from "./light.ts";
import { ribBand } from "./ribbing.ts";
import { tipping } from "./tipping.ts";

/** What a neckline adds to a garment. */
export interface Collar {
  /** Seen through the opening: drawn before the body. */
  readonly behind: string;
  /** Drawn over body and sleeves. */
  readonly front: string;
  /** Outlines that reach beyond the body, for the shadow on the ground. */
  readonly silhouettes: readonly string[];
}

/** A line whose left half is given; the right half is its mirror image. */
export function wholeOf(form: Form, left: Edge): Edge {
  return [...left, ...reversed(mirrored(left, form.frame.middle))];
}

/** The inside of the back, seen through the opening, with its neckband and label. */
export function insideBack(
  form: Form,
  sheet: Sheet,
  top: Edge,
  floor: Edge,
  options: { readonly ribs: boolean; readonly label: boolean },
): string {
  const { tones } = sheet;
  const { scale } = form.frame;
  const [first, last] = [top[0]?.[0], top.at(-1)?.[3]];
  if (first === undefined || last === undefined) return "";
  const seam = lowered(top, 2.4 * scale);
  const band: Band = { upper: top, lower: seam };
  const hollow = outline(top, reversed(floor));
  const middle: Point = [(first[0] + last[0]) / 2, (first[1] + last[1]) / 2];
  const shadowTones = { ...tones, base: tones.inside, deep: tones.line, lit: tones.shade };
  // The wrong side of the stitch, seen where the opening is deep enough to look into.
  const deep = form.neck.depth > 12;
  const lining: Tones = {
    ...tones,
    base: tones.inside,
    lit: tones.inside,
    bright: tones.shade,
    shade: tones.deep,
    deep: tones.line,
  };
  const { stitch } = form.facts;
  const place = { origin: middle, turn: 0 };
  const wrongSide = deep
    ? shape(sheet, hollow, {
        fill: `url(#${patternFor(sheet, `lining ${stitch}`, patchCell(stitch), lining, place)})`,
      }) +
      inside(
        sheet,
        hollow,
        softShade(
          sheet,
          [middle[0] + 3 * scale, middle[1] + form.neck.depth * 0.62 * scale],
          6 * scale,
          13 * scale,
          0,
          0.8,
        ) + softShade(sheet, [last[0], last[1] + 8 * scale], 3.4 * scale, 12 * scale, 14, 0.8),
      )
    : "";
  return (
    element("path", { d: hollow, fill: tones.inside, stroke: tones.inside, "stroke-width": 2 }) +
    wrongSide +
    (options.ribs ? ribBand(sheet, band, { tones: shadowTones }) + line(pathOf([seam]), tones.line, 1.2) : "") +
    softShade(sheet, [middle[0] + 1.5 * scale, middle[1] + 5 * scale], 9 * scale, 5 * scale, 0, 0.8) +
    (options.label ? label(sheet, [middle[0], middle[1] + (options.ribs ? 3.6 : 1.9) * scale], scale) : "")
  );
}

/** The woven label: cream, with the two stitches of the house's mark. */
export function label(sheet: Sheet, top: Point, scale: number): string {
  const [w, h] = [5 * scale, 2.6 * scale];
  const x = top[0] - w / 2;
  const u = scale * 0.42;
  return (
    element("path", {
      d: outline(...rectangle(x, top[1], w, h)),
      fill: "#efe7d6",
      stroke: sheet.tones.line,
      "stroke-width": 0.8,
    }) +
    line(
      `M${x + w / 2 - 2 * u} ${(top[1] + h / 2 - u).toFixed(1)}l${u} ${2 * u} ${u}-${2 * u} ${u} ${2 * u} ${u}-${2 * u}`.replaceAll(
        /\d+\.\d{3,}/g,
        (n) => Number(n).toFixed(2),
      ),
      "#3b3730",
      0.4 * scale,
      { "stroke-linejoin": "round" },
    )
  );
}

function rectangle(x: number, y: number, w: number, h: number): Edge[] {
  const corners: readonly Point[] = [
    [x, y],
    [x + w, y],
    [x + w, y + h],
    [x, y + h],
    [x, y],
  ];
  return corners.slice(1).map((corner, index) => arc(corners[index] ?? corner, corner, 0));
}

/** A ring of ribbing round the neck, with the shadow it throws on the body. */
export function neckRing(form: Form, sheet: Sheet, outer: Edge, inner: Edge): string {
  const { tones } = sheet;
  const { scale } = form.frame;
  return (
    line(pathOf([lowered(outer, 0.35 * scale)]), tones.deep, 0.7 * scale, { "stroke-opacity": 0.5 }) +
    ribBand(sheet, { upper: outer, lower: inner }) +
    (form.facts.cut.motif === "tipping" ? tipping(sheet, { upper: outer, lower: inner }, [0.5]) : "") +
    line(pathOf([between(outer, inner, 0.72)]), tones.bright, 0.45 * scale, { "stroke-opacity": 0.35 }) +
    line(pathOf([outer, inner]), tones.line, 1.3)
  );
}

export function lowered(edge: Edge, by: number): Edge {
  const down = (point: Point): Point => [point[0], point[1] + by];
  return edge.map(([a, b, c, d]) => [down(a), down(b), down(c), down(d)] as const);
}
