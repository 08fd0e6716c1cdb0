import type { Form } from "../form/form.ts";
import { bandOutline, type Band } from "../form/band.ts";
import { bend, pointAt, straight, through, type Point } from "../shape/curve.ts";
import { element, line } from "../shape/mark-up.ts";
import { outline, pathOf } from "../shape/path.ts";
import type { Sheet } from "../shape/sheet.ts";
import { inside } from "../stitch/dress.ts";
import { drawButton } from "./buttons.ts";
import { fold, softLight, softShade } from "./light.ts";
import { fabricPatch, stitching } from "./patch.ts";
import { ribBand } from "./ribbing.ts";
import { tipEdge } from "./tipping.ts";

/** What closes a garment: `under` lies on the body and below the sleeves, `over` also on the collar. */
export interface ClosureDrawing {
  readonly under: string;
  readonly over: string;
}

export function drawClosure(form: Form, sheet: Sheet): ClosureDrawing {
  const { closure, cut } = form.facts;
  const rows = cut.buttons !== "none" || closure === "buttons";
  const buttons = rows && closure !== "placket" ? buttonRows(form, sheet) : "";
  switch (closure) {
    case "none":
      return { under: "", over: buttons };
    case "half-zip":
      return { under: "", over: zip(form, sheet, form.neck.depth + 15) + buttons };
    case "zip":
      return { under: frontEdge(form, sheet, 0, false), over: zip(form, sheet, endOfFront(form) - 0.8) + buttons };
    case "buttons":
      return { under: buttonStand(form, sheet), over: buttons };
    case "placket":
      return { under: "", over: placket(form, sheet) };
    case "wrap-tie":
      return { under: wrapEdge(form, sheet) + tie(form, sheet), over: buttons };
    case "belt":
      return { under: frontEdge(form, sheet, 1.6, true) + belt(form, sheet), over: buttons };
  }
}

/** Where the opening ends: at the lower edge, or above the legs. */
function endOfFront(form: Form): number {
  return form.measures.crotch === undefined ? form.measures.length + 0.9 : form.measures.crotch - 5;
}

function frontEdge(form: Form, sheet: Sheet, x: number, soft: boolean): string {
  const { at, scale } = form.frame;
  const from = form.neck.depth;
  const to = endOfFront(form);
  const edge = through([at(x, from), at(x + 0.2, (from + to) / 2), at(x - 0.1, to)]);
  const middle = at(x + 1, (from + to) / 2);
  return (
    inside(
      sheet,
      form.body.panel.outline,
      softShade(sheet, middle, ((to - from) / 2) * scale, (soft ? 2.6 : 1.8) * scale, 90, 0.9),
    ) +
    line(pathOf([edge]), sheet.tones.line, 1.8) +
    tipEdge(form, sheet, through([at(x - 0.8, from), at(x - 0.6, (from + to) / 2), at(x - 0.9, to)]))
  );
}

function buttonStand(form: Form, sheet: Sheet): string {
  const { cut, category, stitch, neckline } = form.facts;
  const { at, scale } = form.frame;
  const from = Math.max(form.neck.depth - 1.2, 1);
  const to = endOfFront(form);
  const ribbed = category !== "coats" && neckline !== "lapel" && stitch !== "boiled";
  const double = cut.buttons === "double-row";
  if (double)
    return frontEdge(form, sheet, 8.5, true) + stitching(sheet, pathOf([straight(at(7.3, from + 3), at(7.3, to))]));
  if (!ribbed || cut.buttons === "toggle") {
    const inset = cut.buttons === "hidden" ? -3.2 : 0.6;
    return (
      frontEdge(form, sheet, 1.8, true) + stitching(sheet, pathOf([straight(at(inset, from + 0.6), at(inset, to))]))
    );
  }
  const band: Band = {
    upper: straight(at(-1.6, from), at(-1.6, to)),
    lower: straight(at(1.6, from), at(1.6, to)),
  };
  const middle = at(2.2, (from + to) / 2);
  return (
    inside(sheet, form.body.panel.outline, softShade(sheet, middle, ((to - from) / 2) * scale, 2 * scale, 90, 0.9)) +
    ribBand(sheet, band, { pitch: 7 }) +
    line(bandOutline(band), sheet.tones.line, 1.3)
  );
}

function buttonRows(form: Form, sheet: Sheet): string {
  const { cut, closure, category } = form.facts;
  const { at, scale } = form.frame;
  if (cut.buttons === "hidden") return "";
  const belted = closure === "belt" || closure === "wrap-tie";
  const from = form.neck.depth + (closure === "buttons" ? 1.6 : 3);
  const lowest = cut.buttons === "double-row" ? form.measures.waist + 12 : 76;
  const to = category === "coats" ? Math.min(form.measures.length - 16, lowest) : endOfFront(form) - 3;
  const pitch = category === "coats" ? 13 : 9.4;
  const count = Math.max(Math.round((to - from) / pitch), 2);
  const columns = cut.buttons === "double-row" ? [-7, 6.4] : [belted ? 0.2 : 0];
  const size = Math.max(scale / 9.7, 0.74) * (category === "coats" ? 1.15 : 0.95);
  let drawing = "";
  for (let index = 0; index <= count; index++) {
    const y = from + ((to - from) * index) / count;
    if (belted && Math.abs(y - form.measures.waist) < 5) continue;
    for (const x of columns) drawing += drawButton(sheet, at(x, y), size, cut.buttons === "toggle" ? "toggle" : "horn");
  }
  return drawing;
}

function placket(form: Form, sheet: Sheet): string {
  const { at, scale } = form.frame;
  const standing = form.facts.neckline === "funnel" || form.facts.neckline === "roll";
  const from = standing ? -5.4 : form.neck.depth - 2.4;
  const to = form.neck.depth + 14;
  const band: Band = { upper: straight(at(-1.7, from), at(-1.7, to)), lower: straight(at(1.7, from), at(1.7, to)) };
  const size = Math.max(scale / 9.7, 0.74) * 0.72;
  const middle = at(2.4, (from + to) / 2);
  const buttons = form.facts.cut.buttons === "hidden" ? [] : [0.2, 0.52, 0.84];
  return (
    softShade(sheet, middle, 8 * scale, 1.4 * scale, 90, 0.8) +
    ribBand(sheet, band, { pitch: 6.8 }) +
    line(bandOutline(band), sheet.tones.line, 1.3) +
    buttons.map((share) => drawButton(sheet, at(0, from + (to - from) * share), size)).join("")
  );
}

function zip(form: Form, sheet: Sheet, to: number): string {
  const { at, scale } = form.frame;
  const { neckline } = form.facts;
  const from =
    neckline === "funnel" ? -5.8 : neckline === "roll" ? 1.6 : form.neck.depth - (neckline === "crew" ? 2.4 : 0.6);
  const d = pathOf([straight(at(0, from), at(0, to))]);
  const [x, y] = at(0, from + 1.4);
  const unit = scale / 9.7;
  const pull = element("path", {
    d: "M-4-6h8v10h-8zM-2.200 4h4.400l1.400 20h-7.200z",
    fill: "#c9c2b4",
    stroke: "#4b463d",
    transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})scale(${unit.toFixed(2)})`,
  });
  return (
    line(d, sheet.tones.line, 2.3 * scale, { "stroke-opacity": 0.28 }) +
    line(d, sheet.tones.deep, 1.9 * scale) +
    line(d, sheet.tones.shade, 1.9 * scale, { "stroke-dasharray": "1.600 2.400", "stroke-opacity": 0.6 }) +
    line(d, "#3f3b34", 0.72 * scale) +
    line(d, "#cfc8ba", 0.62 * scale, { "stroke-dasharray": "2.200 2" }) +
    pull
  );
}

function wrapEdge(form: Form, sheet: Sheet): string {
  const { at, scale } = form.frame;
  const { depth } = form.neck;
  const { waist, hemHalf, crotch } = form.measures;
  const end = endOfFront(form);
  const edge =
    crotch === undefined
      ? through([at(-0.8, depth - 1), at(5.4, waist - 2), at(8, waist + 12), at(hemHalf * 0.42, end)])
      : through([at(-0.8, depth - 1), at(6, waist - 5), at(11.5, waist)]);
  const d = pathOf([edge]);
  const middle = pointAt(edge, 0.5);
  return (
    inside(
      sheet,
      form.body.panel.outline,
      softShade(sheet, [middle[0] + 1.4 * scale, middle[1]], ((end - depth) / 2.2) * scale, 2.6 * scale, 80, 0.9) +
        fold(sheet, at(9, waist - 1), at(-8, waist - 12), 1.8 * scale, 0.7) +
        fold(sheet, at(9, waist), at(-10, waist - 5), 1.5 * scale, 0.6),
    ) + line(d, sheet.tones.line, 1.9)
  );
}

/** Belt loops, the belt round the waist, a knot, and two ends that hang with weight. */
function belt(form: Form, sheet: Sheet): string {
  return waistBand(form, sheet, 2.2) + knot(form, sheet, form.frame.at(0.6, form.measures.waist + 0.4), 1, 22);
}

function tie(form: Form, sheet: Sheet): string {
  return waistBand(form, sheet, 1.5) + knot(form, sheet, form.frame.at(10.5, form.measures.waist + 0.2), 0.72, 24);
}

/** A belt or tie round the waist, without its knot. */
export function waistBand(form: Form, sheet: Sheet, half: number): string {
  const { at, scale } = form.frame;
  const { waist, waistHalf } = form.measures;
  const reach = waistHalf + 0.5;
  const top = bend(
    at(-reach, waist - half),
    at(-reach * 0.4, waist - half + 1.4),
    at(reach * 0.4, waist - half + 1.4),
    at(reach, waist - half),
  );
  const low = bend(
    at(reach, waist + half),
    at(reach * 0.4, waist + half + 1.6),
    at(-reach * 0.4, waist + half + 1.6),
    at(-reach, waist + half),
  );
  const d = outline(
    top,
    straight(at(reach, waist - half), at(reach, waist + half)),
    low,
    straight(at(-reach, waist + half), at(-reach, waist - half)),
  );
  const gathers = [-0.7, -0.35, 0.3, 0.66]
    .map(
      (x) =>
        fold(sheet, at(x * reach, waist + half + 1), at(x * reach * 1.06, waist + half + 12), 1.1 * scale, 0.6) +
        fold(sheet, at(x * reach * 0.95, waist - half), at(x * reach, waist - half - 8), 1 * scale, 0.5),
    )
    .join("");
  return (
    inside(sheet, form.body.panel.outline, gathers) +
    fabricPatch(form.facts, sheet, d, { origin: at(0, waist), turn: 90, lift: 3 }) +
    inside(
      sheet,
      d,
      softShade(sheet, at(reach, waist), 9 * scale, 4 * scale, 0, 0.9) +
        softShade(sheet, at(-reach, waist), 5 * scale, 4 * scale, 0, 0.7) +
        softLight(sheet, at(-reach * 0.4, waist - 0.3), 8 * scale, 1.4 * scale, 0, 0.8),
    )
  );
}

function knot(form: Form, sheet: Sheet, centre: Point, size: number, fall: number): string {
  const u = form.frame.scale * size;
  const p = (x: number, y: number): Point => [centre[0] + x * u, centre[1] + y * u];
  const end = (x: number, lean: number, long: number) =>
    outline(
      through([p(x - 1.6, 1.4), p(x - 2.2 + lean * 0.4, long * 0.5), p(x - 2 + lean, long)]),
      straight(p(x - 2 + lean, long), p(x + 2.2 + lean, long + 0.8)),
      through([p(x + 2.2 + lean, long + 0.8), p(x + 2 + lean * 0.5, long * 0.5), p(x + 1.6, 1.2)]),
      straight(p(x + 1.6, 1.2), p(x - 1.6, 1.4)),
    );
  const loop = outline(
    bend(p(-2.7, -1.8), p(-1, -3), p(1.6, -3), p(2.8, -1.6)),
    bend(p(2.8, -1.6), p(3.4, 0.6), p(2.6, 2.8), p(1.8, 3.2)),
    bend(p(1.8, 3.2), p(0, 3.6), p(-1.8, 3.2), p(-2.4, 2.4)),
    bend(p(-2.4, 2.4), p(-3.2, 1), p(-3.2, -0.8), p(-2.7, -1.8)),
  );
  const ends = [end(-1, -2.4, fall * 0.86), end(1.1, 1.2, fall)];
  return (
    ends.map((d) => fabricPatch(form.facts, sheet, d, { origin: centre, turn: 4, lift: 3 })).join("") +
    ends
      .map((d, index) => inside(sheet, d, softShade(sheet, p(index === 0 ? -1 : 1.4, 3.6), 3 * u, 3 * u, 0, 0.9)))
      .join("") +
    fabricPatch(form.facts, sheet, loop, { origin: centre, turn: 74, lift: 3 }) +
    inside(
      sheet,
      loop,
      softLight(sheet, p(-0.8, -0.8), 2.4 * u, 1 * u, 20, 0.9) +
        softShade(sheet, p(1.6, 2), 2.6 * u, 1.4 * u, -30, 0.9),
    )
  );
}
