export { duties, dutySections, type Actor, type Duty, type DutySection } from "./duties.ts";
export { loadRegister, type Register } from "./load-register.ts";
export type { DutyEvidence, RegisterEntry, SabotageSummary, Status } from "./register.ts";
export { formatRegister } from "./register-table.ts";
export { loadControls, type DeclaredControl } from "./declared-controls.ts";
export { citationPattern, citedDuties, findCitations, type Citation } from "./citations.ts";
export { describeTreeState, readTreeState, type TreeState } from "./tree-state.ts";
export {
  applyEdits,
  findEditFaults,
  resolveEdits,
  SABOTAGE_EDITS_VARIABLE,
  type ResolvedEdit,
} from "./source-edits.ts";
export {
  addSabotageEvidence,
  addTestEvidence,
  SABOTAGE_EVIDENCE_FILE,
  TEST_EVIDENCE_FILE,
  type SabotageResult,
  type TestEvidence,
  type TestResult,
  type Verdict,
  WHOLE_FILE,
} from "./evidence.ts";
