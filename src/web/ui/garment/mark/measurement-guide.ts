import type { Category, MeasurementPoint } from "#shop/catalog";
import { bandOutline } from "../form/band.ts";
import { buildForm, restingFrame, type Form } from "../form/form.ts";
import { newFrame } from "../form/frame.ts";
import { hipHalf } from "../form/body.ts";
import { DRAWING_HEIGHT, DRAWING_WIDTH, type GarmentFacts } from "../garment-facts.ts";
import { paper } from "../part/ground.ts";
import { arc, endOf, pointAt, reversed, startOf, straight, type Edge, type Point } from "../shape/curve.ts";
import { element, group, line } from "../shape/mark-up.ts";
import { outline, pathOf, short } from "../shape/path.ts";
import { newSheet } from "../shape/sheet.ts";
import { GLYPHS, type MeasurementLetter } from "./glyphs.ts";

const INK = "#3b3730";
const TAPE = "#9a4527";
const LETTERS: readonly MeasurementLetter[] = ["A", "B", "C", "D", "E", "F", "G", "H"];

/** Points that a size chart of the category can have, in the order of the chart. */
const POINTS: Readonly<Record<Category, readonly MeasurementPoint[]>> = {
  pullovers: ["chest", "hem", "shoulder", "sleeve", "length"],
  sweaters: ["chest", "hem", "shoulder", "sleeve", "length"],
  jumpsuits: ["chest", "waist", "hip", "shoulder", "sleeve", "length", "inseam"],
  coats: ["chest", "hem", "shoulder", "sleeve", "length"],
};

const PLAIN: Readonly<Record<Category, GarmentFacts>> = {
  pullovers: facts("pullovers", "crew", { hem: "rib", length: "hip" }),
  sweaters: facts("sweaters", "crew", { hem: "rib", length: "hip" }),
  jumpsuits: facts("jumpsuits", "crew", { length: "ankle", leg: "straight" }),
  coats: facts("coats", "collarless", { hem: "straight", length: "knee" }),
};

/** Which letter of the guide stands for which point. */
export function listMeasurementLetters(
  category: Category,
): readonly { readonly point: MeasurementPoint; readonly letter: string }[] {
  return POINTS[category].map((point, index) => ({ point, letter: LETTERS[index] ?? "H" }));
}

/** How a garment of the category is measured: its outline laid flat, with a tape and a letter per point. */
export function drawMeasurementGuide(category: Category): string {
  const garment = PLAIN[category];
  const sheet = newSheet({ seed: category, colour: { hex: "#f4efe4", accents: [] }, level: "card", gauge: 1 });
  const near = restingFrame(garment);
  // Arms spread, so that the armholes are seen where the tape for the chest ends.
  const frame = newFrame(near.scale * 0.85, 400, near.at(0, 0)[1] + 34);
  const form = buildForm(garment, frame, "front", {
    left: { shoulder: 27, wrist: 20 },
    right: { shoulder: 27, wrist: 20 },
  });
  const background = paper(sheet);
  const tapes = POINTS[category].map((point, index) => drawTape(tapeOf(form, point), LETTERS[index] ?? "H")).join("");
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${DRAWING_WIDTH} ${DRAWING_HEIGHT}`,
      width: DRAWING_WIDTH,
      height: DRAWING_HEIGHT,
    },
    element("defs", {}, sheet.definitions()) + background + lineDrawing(form) + tapes,
  );
}

function facts(
  category: Category,
  neckline: GarmentFacts["neckline"],
  cut: Partial<GarmentFacts["cut"]>,
): GarmentFacts {
  return {
    code: "guide",
    category,
    wearer: "unisex",
    fit: "regular",
    stitch: "plain",
    neckline,
    closure: "none",
    cut: {
      sleeve: "set-in",
      sleeveLength: "long",
      length: "hip",
      hem: "straight",
      pocket: "none",
      leg: "none",
      motif: "none",
      buttons: "none",
      ...cut,
    },
  };
}

function lineDrawing(form: Form): string {
  const { at, scale } = form.frame;
  const half = form.measures.neckHalf;
  const piece = (d: string) =>
    element("path", { d, fill: "#fbf8f1", stroke: INK, "stroke-width": 2.4, "stroke-linejoin": "round" });
  const bands = [form.body.hem, ...form.sleeves.map((sleeve) => sleeve.cuff)].flatMap((band) =>
    band === undefined ? [] : [bandOutline(band)],
  );
  const backNeck = arc(at(-half, 0), at(half, 0), 1.4 * scale);
  return (
    element("path", {
      d: outline(backNeck, reversed(form.neck.front)),
      fill: "#e4dccd",
      stroke: INK,
      "stroke-width": 2,
    }) +
    form.legs.map((leg) => piece(leg.panel.outline)).join("") +
    piece(form.body.panel.outline) +
    form.sleeves.map((sleeve) => piece(sleeve.panel.outline)).join("") +
    bands.map(piece).join("")
  );
}

function tapeOf(form: Form, point: MeasurementPoint): Edge {
  const { at } = form.frame;
  const { measures } = form;
  const level = (halfWidth: number, y: number): Edge => straight(at(-halfWidth, y), at(halfWidth, y));
  switch (point) {
    case "chest":
      return level(measures.chestHalf, measures.underarm + 2);
    case "waist":
      return level(measures.waistHalf, measures.waist);
    case "hip":
      return level(hipHalf(measures), measures.waist + 21);
    case "hem":
      return straight(startOf(form.body.lower), endOf(form.body.lower));
    case "shoulder":
      return level(measures.shoulderHalf, measures.shoulderDrop);
    case "sleeve": {
      const sleeve = form.sleeves[1];
      if (sleeve === undefined) return level(measures.shoulderHalf, 0);
      const end = sleeve.cuff === undefined ? startOf(sleeve.opening) : startOf(sleeve.cuff.lower);
      const out = (from: Point): Point => [from[0] + 22, from[1] - 4];
      return [
        ...sleeve.outer.map((cubic) => cubic.map(out) as unknown as Edge[number]),
        ...straight(out(endOf(sleeve.outer)), out(end)),
      ];
    }
    case "length":
      return straight(at(-measures.neckHalf, 0), at(-measures.neckHalf, measures.length));
    case "inseam": {
      const leg = form.legs[1];
      const [x] = at(0, 0);
      return leg === undefined
        ? level(1, 0)
        : straight([x + 7, pointAt(leg.inner, 0)[1]], [x + 7, endOf(leg.inner)[1]]);
    }
  }
}

/** A line with a stop at both ends and its letter in a disc. */
function drawTape(tape: Edge, letter: MeasurementLetter): string {
  const stop = (at: Point, towards: Point) => {
    const angle = Math.atan2(towards[1] - at[1], towards[0] - at[0]);
    const [dx, dy] = [-Math.sin(angle) * 10, Math.cos(angle) * 10];
    return `M${short(at[0] - dx)} ${short(at[1] - dy)}L${short(at[0] + dx)} ${short(at[1] + dy)}`;
  };
  const [x, y] = pointAt(tape, letter === "E" || letter === "F" ? 0.62 : 0.5);
  return (
    line(pathOf([tape]), TAPE, 3, { "stroke-dasharray": "9 5" }) +
    line(stop(startOf(tape), pointAt(tape, 0.05)) + stop(endOf(tape), pointAt(tape, 0.95)), TAPE, 3) +
    element("circle", { cx: x, cy: y, r: 19, fill: TAPE }) +
    group(
      { transform: `translate(${short(x - 6.5)} ${short(y - 9.1)})scale(1.3)` },
      line(GLYPHS[letter], "#fff", 1.9, { "stroke-linecap": "round", "stroke-linejoin": "round" }),
    )
  );
}
