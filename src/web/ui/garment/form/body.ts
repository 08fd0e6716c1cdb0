import type { GarmentFacts } from "../garment-facts.ts";
import { arc, bend, endOf, mirrored, reversed, through, type Edge, type Point } from "../shape/curve.ts";
import { outline } from "../shape/path.ts";
import type { Panel } from "../shape/panel.ts";
import type { Band } from "./band.ts";
import type { Frame } from "./frame.ts";
import type { Measures } from "./measures.ts";
import type { NeckForm } from "./neck.ts";

export interface BodyForm {
  readonly panel: Panel;
  /** Side of the picture's left, from the underarm to the band or the lower edge; the right is its mirror image. */
  readonly side: Edge;
  readonly armhole: Edge;
  /** From the neck to the top of the sleeve, left of the picture. */
  readonly shoulder: Edge;
  readonly hem: Band | undefined;
  /** The lower edge of the whole, left to right. */
  readonly lower: Edge;
}

/** The trunk without legs: from the neck to the hem, or to where the legs begin. */
export function buildBody(
  facts: GarmentFacts,
  measures: Measures,
  frame: Frame,
  neck: NeckForm,
  neckEdge: "front" | "back",
): BodyForm {
  const at = (x: number, y: number): Point => frame.at(-x, y);
  const { chestHalf, underarm, waistHalf, waist, hemHalf, hemBand, hemPull } = measures;
  const end = measures.crotch === undefined ? measures.length - hemBand : waist + 1;
  const isRaglan = facts.cut.sleeve === "raglan" || facts.cut.sleeve === "yoke";
  const top: Point = at(measures.shoulderHalf, measures.shoulderDrop);
  const shoulder = bend(
    at(measures.neckHalf, 0),
    at(measures.neckHalf + 3.5, 1),
    at(measures.shoulderHalf - 3.6, measures.shoulderDrop - 2),
    top,
  );
  const armhole =
    measures.sleeveLength === 0
      ? bend(
          top,
          at(measures.shoulderHalf - 2.4, measures.shoulderDrop + 8),
          at(chestHalf - 7.5, underarm - 1.5),
          at(chestHalf, underarm),
        )
      : facts.cut.sleeve === "drop" || facts.cut.sleeve === "dolman"
        ? bend(
            top,
            at(measures.shoulderHalf + 0.3, measures.shoulderDrop + 7),
            at(chestHalf - 0.4, underarm - 6),
            at(chestHalf, underarm),
          )
        : isRaglan
          ? bend(
              top,
              at(measures.shoulderHalf, measures.shoulderDrop + 7),
              at(chestHalf - 0.4, underarm - 8),
              at(chestHalf, underarm),
            )
          : bend(
              top,
              at(measures.shoulderHalf - 1.5, measures.shoulderDrop + 6),
              at(chestHalf - 4.6, underarm - 6),
              at(chestHalf, underarm),
            );
  const side = through(sidePoints());
  const lowerMain = hemEdge(endOf(side), facts, frame);
  const hem = hemBand > 0 && measures.crotch === undefined ? buildHemBand() : undefined;
  const neckLine = neckEdge === "front" ? neck.front : neck.back;
  const path = outline(
    neckLine,
    mirrored(shoulder, frame.middle),
    mirrored(armhole, frame.middle),
    mirrored(side, frame.middle),
    reversed(lowerMain),
    reversed(side),
    reversed(armhole),
    reversed(shoulder),
  );
  const flowLeft = through([
    at(Math.min(chestHalf, measures.shoulderHalf + 3), -3),
    at(chestHalf - 0.2, underarm),
    at(Math.min(waistHalf, chestHalf) + 0.2, waist),
    endOf(side),
    at(measures.crotch === undefined ? hemHalf : waistHalf, end + 4),
  ]);
  return {
    panel: {
      outline: path,
      left: flowLeft,
      right: mirrored(flowLeft, frame.middle),
      origin: frame.at(0, measures.length * 0.5),
      turn: 0,
      role: "body",
    },
    side,
    armhole,
    shoulder,
    hem,
    lower: hem?.lower ?? lowerMain,
  };

  function sidePoints(): Point[] {
    const start = at(chestHalf, underarm);
    if (measures.crotch !== undefined) {
      return [
        start,
        at((chestHalf + waistHalf) / 2 + 0.5, (underarm + waist) / 2 - 1),
        at(waistHalf + 0.6, waist - 3),
        at(waistHalf, end),
      ];
    }
    const swell = hemBand > 0 && hemPull > 0 ? 0.8 : 0;
    if (end - waist < 14) {
      return [
        start,
        at((chestHalf + waistHalf) / 2, (underarm + end) / 2),
        at(hemHalf + swell, end - 3),
        at(hemHalf, end),
      ];
    }
    const low = waist + (end - waist) * 0.5;
    return [
      start,
      at((chestHalf * 2 + waistHalf) / 3, underarm + (waist - underarm) * 0.4),
      at(waistHalf, waist),
      at(waistHalf + (hemHalf - waistHalf) * 0.62 + swell * 0.6, low),
      at(hemHalf + swell, end - 4),
      at(hemHalf, end),
    ];
  }

  function buildHemBand(): Band {
    const upper = hemEdge(endOf(side), facts, frame);
    const lowerHalf = hemHalf - hemPull;
    const lower = arc(at(lowerHalf, measures.length), frame.at(lowerHalf, measures.length), 1.3 * frame.scale);
    return { upper, lower };
  }
}

/** The widest place of a garment with legs. */
export function hipHalf(measures: Measures): number {
  return Math.max(measures.waistHalf + 3.4, measures.chestHalf * 0.97);
}

/** The lower edge from its left end to the right: a slight curve downwards, waves in a wide skirt, a shirt's tail. */
function hemEdge(left: Point, facts: GarmentFacts, frame: Frame): Edge {
  const right: Point = [2 * frame.middle - left[0], left[1]];
  const sag = (facts.category === "jumpsuits" ? 0.7 : 1.3) * frame.scale;
  if (facts.category === "jumpsuits") return arc(left, right, sag);
  if (facts.cut.hem === "curved") {
    const depth = 5 * frame.scale;
    const mid: Point = [frame.middle, left[1] + depth];
    const half = frame.middle - left[0];
    return [
      ...bend(left, [left[0] + half * 0.18, left[1] + depth * 0.1], [mid[0] - half * 0.6, mid[1]], mid),
      ...bend(mid, [mid[0] + half * 0.6, mid[1]], [right[0] - half * 0.18, right[1] + depth * 0.1], right),
    ];
  }
  const long =
    facts.category === "coats" &&
    !facts.cut.hem.endsWith("rib") &&
    ["knee", "calf", "ankle", "thigh"].includes(facts.cut.length);
  if (!long) return arc(left, right, sag);
  const width = right[0] - left[0];
  const wave = [0, 0.55, 1.05, 0.75, 1.15, 0.95, 0.5, 0];
  return through(
    wave.map((drop, index): Point => [left[0] + (width * index) / (wave.length - 1), left[1] + drop * sag]),
  );
}
