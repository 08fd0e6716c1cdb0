import type { GarmentFacts } from "../garment-facts.ts";
import {
  arc,
  bend,
  endOf,
  mirrored,
  reversed,
  startOf,
  straight,
  through,
  type Edge,
  type Point,
} from "../shape/curve.ts";
import { outline } from "../shape/path.ts";
import type { Panel } from "../shape/panel.ts";
import type { Band } from "./band.ts";
import { hipHalf } from "./body.ts";
import type { Frame } from "./frame.ts";
import type { Measures } from "./measures.ts";

export interface LegForm {
  readonly panel: Panel;
  readonly outer: Edge;
  readonly inner: Edge;
  readonly cuff: Band | undefined;
  /** The seam in the middle, from the waist to the crotch. */
  readonly centre: Edge;
  /** Lower edge of the leg, left to right. */
  readonly lower: Edge;
}

/** Half widths in centimetres at the lower edge of a leg that reaches the ankle. */
const ANKLE_WIDTH = { none: 0, straight: 20, wide: 27, tapered: 14.5, "ribbed-cuff": 15 } as const;

export function buildLegs(facts: GarmentFacts, measures: Measures, frame: Frame): readonly LegForm[] {
  if (measures.crotch === undefined) return [];
  const left = buildLeg(facts, measures, frame);
  return [left, mirrorLeg(left, frame)];
}

function buildLeg(facts: GarmentFacts, measures: Measures, frame: Frame): LegForm {
  const crotch = measures.crotch ?? 0;
  const { leg } = facts.cut;
  const hip = hipHalf(measures);
  const reach = Math.min((measures.length - crotch) / 72, 1);
  const fit = { slim: -2, regular: 0, relaxed: 1.6, oversized: 3.4 }[facts.fit];
  const width = hip + (ANKLE_WIDTH[leg] + fit - hip) * reach ** 0.9;
  const cuffHeight = leg === "ribbed-cuff" ? Math.min(7, (measures.length - crotch) * 0.3) : 0;
  const end = measures.length - cuffHeight;
  const at = (x: number, y: number): Point => frame.at(-x, y);
  const centre = hip * 0.52 + (leg === "wide" ? 2.2 : 0.6) * reach;
  const outerEnd = centre + width / 2;
  const innerEnd = Math.max(centre - width / 2, 0.9);
  const drop = end - crotch;
  const top = measures.waist + 0.4;
  const outer = through([
    at(measures.waistHalf, top),
    at(hip - 0.9, top + 12),
    at(hip, top + 22),
    at(hip + (outerEnd - hip) * 0.35, crotch + drop * 0.33),
    at(hip + (outerEnd - hip) * 0.75, crotch + drop * 0.68),
    at(outerEnd + (cuffHeight > 0 ? 1 : 0), end - (cuffHeight > 0 ? 2.5 : 0.5)),
    at(outerEnd, end),
  ]);
  const inner = bend(
    at(0, crotch),
    at(0.4, crotch + drop * 0.2),
    at(innerEnd * 0.8, crotch + drop * 0.5),
    at(innerEnd, end),
  );
  const lower = arc(endOf(outer), endOf(inner), 0.9 * frame.scale);
  const path = outline(
    straight(at(0, top), startOf(outer)),
    outer,
    lower,
    reversed(inner),
    straight(startOf(inner), at(0, top)),
  );
  const flowRight = through([
    at(0, top),
    at(innerEnd * 0.3, crotch + drop * 0.3),
    at(innerEnd * 0.8, crotch + drop * 0.66),
    endOf(inner),
  ]);
  const flowLeft = through([
    at(measures.waistHalf + 0.5, top),
    at(hip + (outerEnd - hip) * 0.33, crotch + drop * 0.3),
    at(hip + (outerEnd - hip) * 0.7, crotch + drop * 0.66),
    endOf(outer),
  ]);
  const cuff =
    cuffHeight === 0
      ? undefined
      : {
          upper: lower,
          lower: arc(at(outerEnd - 1.6, measures.length), at(innerEnd + 1.6, measures.length), 0.9 * frame.scale),
        };
  return {
    panel: { outline: path, left: flowLeft, right: flowRight, origin: at(hip / 2, crotch), turn: 0, role: "leg" },
    outer,
    inner,
    cuff,
    centre: straight(at(0, top), at(0, crotch)),
    lower: cuff?.lower ?? lower,
  };
}

function mirrorLeg(leg: LegForm, frame: Frame): LegForm {
  const flip = (edge: Edge) => mirrored(edge, frame.middle);
  const outer = flip(leg.outer);
  const inner = flip(leg.inner);
  const crotchTop = startOf(flip(leg.panel.right));
  const lower = reversed(flip(leg.lower));
  const cuff =
    leg.cuff === undefined
      ? undefined
      : { upper: reversed(flip(leg.cuff.upper)), lower: reversed(flip(leg.cuff.lower)) };
  const upperLower = cuff?.upper ?? lower;
  return {
    panel: {
      outline: outline(
        straight(crotchTop, startOf(outer)),
        outer,
        reversed(upperLower),
        reversed(inner),
        straight(startOf(inner), crotchTop),
      ),
      left: flip(leg.panel.right),
      right: flip(leg.panel.left),
      origin: [2 * frame.middle - leg.panel.origin[0], leg.panel.origin[1]],
      turn: 0,
      role: "leg",
    },
    outer,
    inner,
    cuff,
    centre: leg.centre,
    lower,
  };
}
