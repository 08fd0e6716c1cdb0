import type { Measure } from "../measure.ts";
import type { Ground } from "../ground/clusters.ts";

/** What a section of the benchmark works with. */
export interface SectionTools {
  readonly ground: Ground;
  /** Fewer and shorter runs: the numbers are rough, the way to them is the same. */
  readonly quick: boolean;
  /** Tells a person at a terminal what is going on. */
  readonly say: (line: string) => void;
}

export type Section = (tools: SectionTools) => Promise<readonly Measure[]>;
