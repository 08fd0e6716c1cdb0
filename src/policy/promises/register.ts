import { resultPattern, type Citation } from "./citations.ts";
import type { DeclaredControl } from "./declared-controls.ts";
import type { Actor, Duty } from "./duties.ts";
import { WHOLE_FILE, type SabotageEvidence, type TestEvidence, type TestResult } from "./evidence.ts";
import { describeTreeState, type TreeState } from "./tree-state.ts";

/**
 * `open`: no control keeps the duty. `no evidence`: controls are declared, but their tests have not all run on this
 * very commit with a clean tree. `kept`: they have, and passed. `broken`: one failed, a sabotage went unnoticed, or a
 * control has no test that cites the duty.
 */
export type Status = "open" | "no evidence" | "kept" | "broken";

/** Whether the duty's controls were turned off one by one, and whether its own tests noticed. */
export type SabotageSummary = "bites" | "does not bite" | "not run";

export interface DutyEvidence {
  readonly commit: string;
  /** ISO instant of the last run. */
  readonly testedAt: string;
  readonly passed: number;
  readonly failed: number;
  readonly sabotage: SabotageSummary;
}

/** One line of the register: a duty with what keeps it, what tests it, and what was last seen. */
export interface RegisterEntry {
  readonly id: string;
  readonly statement: string;
  readonly actors: readonly Actor[];
  readonly control: readonly { readonly id: string; readonly does: string }[];
  readonly tests: readonly { readonly file: string; readonly title: string }[];
  /** Results on the present commit, or null where there are none. */
  readonly evidence: DutyEvidence | null;
  readonly status: Status;
  /** Why the status is what it is, in a few words. */
  readonly because: string;
}

export interface RegisterSources {
  readonly duties: readonly Duty[];
  readonly controls: readonly DeclaredControl[];
  readonly citations: readonly Citation[];
  readonly tree: TreeState;
  readonly testEvidence: TestEvidence | undefined;
  readonly sabotageEvidence: SabotageEvidence | undefined;
}

/** Joins every duty with its controls, tests and evidence, in the order of the duties. Pure. */
export function buildRegister(sources: RegisterSources): RegisterEntry[] {
  return sources.duties.map((duty) => {
    const controls = sources.controls.filter((control) => control.duties.includes(duty.id));
    const citations = sources.citations.filter((citation) => citation.duties.includes(duty.id));
    const runs = findRuns(citations, sources);
    const sabotage = summarizeSabotage(duty.id, controls, sources);
    return {
      id: duty.id,
      statement: duty.statement,
      actors: duty.actors,
      control: controls.map(({ id, does }) => ({ id, does })),
      tests: citations.map(({ file, title }) => ({ file, title })),
      evidence: toEvidence(runs, sabotage, sources),
      ...judge({ controls, citations, runs, sabotage }, sources),
    };
  });
}

interface Run {
  readonly citation: Citation;
  /** Results of the citing test, several where its title is computed; none where it has not run. */
  readonly results: readonly TestResult[];
}

/** Results count only if they belong to the commit that is checked out and were made with a clean tree. */
function findRuns(citations: readonly Citation[], { tree, testEvidence }: RegisterSources): Run[] {
  const files = tree.ok && testEvidence?.commit === tree.commit ? testEvidence.files : {};
  return citations.map((citation) => {
    const pattern = resultPattern(citation);
    const concerning = Object.entries(files[citation.file] ?? {}).filter(([name, { result }]) =>
      name === WHOLE_FILE ? result === "failed" : pattern.test(name),
    );
    return { citation, results: concerning.map(([, result]) => result).filter((result) => result.clean) };
  });
}

interface SabotageState {
  readonly summary: SabotageSummary;
  readonly because: string;
}

function summarizeSabotage(
  dutyId: string,
  controls: readonly DeclaredControl[],
  { tree, sabotageEvidence }: RegisterSources,
): SabotageState {
  const stored = tree.ok && sabotageEvidence?.commit === tree.commit ? sabotageEvidence.controls : {};
  let noticed = false;
  let missing = false;
  for (const { id } of controls) {
    const result = stored[id];
    if (result === undefined || !result.clean) missing = true;
    else if (result.verdict !== "bites") {
      return { summary: "does not bite", because: `the sabotage of ${id} ${result.verdict}: ${result.detail}` };
    } else if (result.noticedFor.includes(dutyId)) noticed = true;
  }
  if (missing || controls.length === 0) return { summary: "not run", because: "sabotage not run" };
  if (!noticed) return { summary: "does not bite", because: "no test citing this duty fails under a sabotage" };
  return { summary: "bites", because: "sabotage bites" };
}

function toEvidence(runs: readonly Run[], sabotage: SabotageState, { tree }: RegisterSources): DutyEvidence | null {
  const results = runs.flatMap((run) => run.results);
  if (!tree.ok || results.length === 0) return null;
  return {
    commit: tree.commit,
    testedAt: results.map((result) => result.testedAt).reduce((last, next) => (next > last ? next : last)),
    passed: results.filter((result) => result.result === "passed").length,
    failed: results.filter((result) => result.result === "failed").length,
    sabotage: sabotage.summary,
  };
}

interface DutyFacts {
  readonly controls: readonly DeclaredControl[];
  readonly citations: readonly Citation[];
  readonly runs: readonly Run[];
  readonly sabotage: SabotageState;
}

function judge(facts: DutyFacts, sources: RegisterSources): { status: Status; because: string } {
  const { controls, citations, runs, sabotage } = facts;
  if (controls.length === 0) return { status: "open", because: "no control yet" };
  if (citations.length === 0) return { status: "broken", because: "no test cites it" };
  if (!sources.tree.ok) return { status: "no evidence", because: describeTreeState(sources.tree) };
  if (!sources.tree.clean) return { status: "no evidence", because: "tree changed since" };
  const failed = runs.filter((run) => run.results.some((result) => result.result === "failed"));
  if (failed.length > 0) return { status: "broken", because: `failed: ${failed[0]!.citation.title}` };
  if (sabotage.summary === "does not bite") return { status: "broken", because: sabotage.because };
  const waiting = runs.filter((run) => run.results.length === 0 && !isLong(run.citation));
  if (waiting.length > 0 || runs.every((run) => run.results.length === 0)) {
    const share = `${waiting.length} of ${runs.length} tests`;
    return { status: "no evidence", because: `${share} not run on ${sources.tree.commit.slice(0, 12)}` };
  }
  return { status: "kept", because: sabotage.because };
}

/** Long proofs count when they have run; `npm test` alone can show a duty as kept without them. */
function isLong(citation: Citation): boolean {
  return citation.file.startsWith("proof/");
}
