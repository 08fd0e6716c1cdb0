import type { GarmentFacts } from "../garment-facts.ts";
import type { Panel } from "../shape/panel.ts";
import { buildBody, type BodyForm } from "./body.ts";
import { newFrame, type Frame } from "./frame.ts";
import { buildLegs, type LegForm } from "./legs.ts";
import { measure, type Measures } from "./measures.ts";
import { buildNeck, type NeckForm } from "./neck.ts";
import { buildSleeve, type Hang, type SleeveForm } from "./sleeve.ts";

/** A garment laid out on the canvas, ready to be dressed in its stitch. */
export interface Form {
  readonly facts: GarmentFacts;
  readonly measures: Measures;
  readonly frame: Frame;
  readonly neck: NeckForm;
  readonly body: BodyForm;
  readonly sleeves: readonly SleeveForm[];
  readonly legs: readonly LegForm[];
}

export interface Pose {
  readonly left: Hang;
  readonly right: Hang;
}

/** How the sleeves of a garment without a wearer hang; the two sides differ a little, as they do in life. */
export function restingPose(facts: GarmentFacts): Pose {
  const wide = { slim: 0, regular: 0, relaxed: 1, oversized: 2 }[facts.fit];
  const open = facts.category === "coats" ? 13 : facts.category === "jumpsuits" ? 17 : 19;
  return {
    left: { shoulder: open + 4 - wide, wrist: open - 10 },
    right: { shoulder: open + 3 - wide, wrist: open - 8 },
  };
}

export function buildForm(
  facts: GarmentFacts,
  frame: Frame,
  side: "front" | "back",
  pose: Pose,
  measures: Measures = measure(facts),
): Form {
  const neck = buildNeck(facts, measures, frame);
  const body = buildBody(facts, measures, frame, neck, side);
  const { sleeve } = facts.cut;
  const sleeves = [
    buildSleeve(measures, sleeve, frame, -1, pose.left),
    buildSleeve(measures, sleeve, frame, 1, pose.right),
  ].filter((found) => found !== undefined);
  return { facts, measures, frame, neck, body, sleeves, legs: buildLegs(facts, measures, frame) };
}

/** The frame in which a garment alone fills the canvas well: long garments are drawn smaller, short ones keep their scale. */
export function restingFrame(facts: GarmentFacts): Frame {
  const measures = measure(facts);
  const span = measures.length + measures.rise;
  const width = 2 * (measures.chestHalf + (measures.sleeveLength > 0 ? 9 + measures.sleeveLength * 0.13 : 2));
  const scale = Math.min(10.4, 860 / span, 716 / width);
  return newFrame(scale, 400, 500 - (span * scale) / 2 + measures.rise * scale);
}

export function panelsOf(form: Form): Panel[] {
  return [form.body.panel, ...form.legs.map((leg) => leg.panel), ...form.sleeves.map((sleeve) => sleeve.panel)];
}
