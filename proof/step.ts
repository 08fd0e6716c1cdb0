/** One of the long proofs. */
export interface Step {
  readonly name: StepName;
  /** What it shows, in one sentence. */
  readonly shows: string;
  run(options: ProofOptions): Promise<StepOutcome>;
}

export const STEP_NAMES = ["sabotage", "canary", "kills", "pages", "lighthouse"] as const;
export type StepName = (typeof STEP_NAMES)[number];

export interface ProofOptions {
  /** Root of the project. */
  readonly root: string;
  /** Decides every choice of the proof that is left to chance. */
  readonly seed: number;
  /** How many kills. */
  readonly points: number;
  /** Beginnings of names of states of pages: only these are drawn. All are when there is none. */
  readonly states: readonly string[];
  /** Told what happens, one line at a time. */
  readonly say: (line: string) => void;
}

export interface StepOutcome {
  /** What does not hold, in words for an engineer; empty when all holds. Never repeats a planted value. */
  readonly failures: readonly string[];
  /** What was done and measured, in the order in which it is to be read. */
  readonly facts: Readonly<Record<string, Fact>>;
}

export type Fact = string | number | readonly string[] | Readonly<Record<string, number>>;
