import type { GarmentFacts } from "../garment-facts.ts";
import { arc, bend, mirrored, reversed, type Edge } from "../shape/curve.ts";
import type { Frame } from "./frame.ts";
import type { Measures } from "./measures.ts";

/** Where the body ends at the neck; both lines run from the left of the picture to the right. */
export interface NeckForm {
  /** The front, which may reach far down. */
  readonly front: Edge;
  /** The back, just below the shoulders' highest point. */
  readonly back: Edge;
  /** Depth of the front in centimetres. */
  readonly depth: number;
}

const DEPTH: Readonly<Record<GarmentFacts["neckline"], number>> = {
  crew: 8.6,
  roll: 4.6,
  funnel: 5,
  v: 20,
  scoop: 15,
  shawl: 25,
  collarless: 9.4,
  lapel: 29,
  hood: 9,
};

export function neckDepth(facts: GarmentFacts): number {
  const opens = facts.closure === "buttons" || facts.closure === "zip" || facts.closure === "belt";
  const depth = DEPTH[facts.neckline];
  if (facts.closure === "wrap-tie") return Math.max(depth, 30);
  if (facts.neckline === "v" && opens) return depth + 6;
  if (facts.neckline === "shawl" && opens) return depth + 6;
  return depth;
}

export function buildNeck(facts: GarmentFacts, measures: Measures, frame: Frame): NeckForm {
  const half = measures.neckHalf;
  const depth = neckDepth(facts);
  const back = arc(frame.at(-half, 0), frame.at(half, 0), 1.5 * frame.scale);
  const sharp = depth > 16;
  const left = sharp
    ? bend(
        frame.at(-half, 0),
        frame.at(-half + 0.6, depth * 0.34),
        frame.at(-half * 0.52, depth * 0.72),
        frame.at(0, depth),
      )
    : bend(frame.at(-half, 0), frame.at(-half + 0.3, depth * 0.62), frame.at(-half * 0.62, depth), frame.at(0, depth));
  return { front: [...left, ...reversed(mirrored(left, frame.middle))], back, depth };
}
