import { findCitations, type Citation } from "./citations.ts";
import { loadControls, type DeclaredControl } from "./declared-controls.ts";
import { duties } from "./duties.ts";
import { readSabotageEvidence, readTestEvidence } from "./evidence.ts";
import { buildRegister, type RegisterEntry } from "./register.ts";
import { findRegisterFaults } from "./register-faults.ts";
import { readTreeState, type TreeState } from "./tree-state.ts";

export interface Register {
  readonly entries: readonly RegisterEntry[];
  readonly controls: readonly DeclaredControl[];
  readonly citations: readonly Citation[];
  readonly tree: TreeState;
  /** What does not fit together, one sentence each. */
  readonly faults: readonly string[];
}

/** Reads the whole register from the project in the folder `root`: sources, tests, git and stored evidence. */
export async function loadRegister(root: string): Promise<Register> {
  const controls = await loadControls(root);
  const citations = findCitations(root);
  const tree = readTreeState(root);
  const entries = buildRegister({
    duties,
    controls,
    citations,
    tree,
    testEvidence: readTestEvidence(root),
    sabotageEvidence: readSabotageEvidence(root),
  });
  return { entries, controls, citations, tree, faults: findRegisterFaults(root, duties, controls, citations) };
}
