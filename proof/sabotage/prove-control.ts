import { findEditFaults, resolveEdits, type Citation, type DeclaredControl } from "#policy/promises";
import { selectTests, STAGES, type Stage } from "./selection.ts";
import { runTests, type TestRun } from "./test-run.ts";
import { combineVerdicts, judgeSabotage, type SabotageVerdict } from "./verdict.ts";

/** Runs the tests of a stage with every control on, once, when they are first asked for. */
export type Baselines = (stage: Stage) => Promise<TestRun>;

export function createBaselines(
  root: string,
  controls: readonly DeclaredControl[],
  citations: readonly Citation[],
  announce: (text: string) => void,
): Baselines {
  const duties = [...new Set(controls.flatMap((control) => control.duties))];
  const runs = new Map<Stage, Promise<TestRun>>();
  return (stage) => {
    let run = runs.get(stage);
    if (run === undefined) {
      const selection = selectTests(root, stage, duties, citations);
      announce(`with every control on: ${stage.join(" and ")} tests, ${selection?.files.length ?? 0} files`);
      run =
        selection === undefined
          ? Promise.resolve({ ok: true, files: [] })
          : runTests({ ...selection, stopAtFirstFailure: false });
      runs.set(stage, run);
    }
    return run;
  };
}

/** Turns one control off and runs the tests that cite its duties, stage by stage, until each duty's tests noticed. */
export async function proveControl(
  root: string,
  control: DeclaredControl,
  citations: readonly Citation[],
  baselines: Baselines,
): Promise<SabotageVerdict> {
  const faults = findEditFaults(root, resolveEdits(control.sabotage));
  if (faults.length > 0) return { verdict: "invalid", noticedFor: [], detail: faults.join("; ") };
  let combined: SabotageVerdict | undefined;
  for (const stage of STAGES) {
    const unproven = control.duties.filter((duty) => !combined?.noticedFor.includes(duty));
    const selection = selectTests(root, stage, unproven, citations);
    if (selection === undefined) continue;
    const baseline = await baselines(stage);
    // One failing test settles a single duty; several duties each need one of their own.
    const stopAtFirstFailure = unproven.length === 1;
    const sabotaged = await runTests({ ...selection, sabotage: control.id, stopAtFirstFailure });
    combined = combineVerdicts(combined, judgeSabotage(unproven, restrict(baseline, selection.files), sabotaged));
  }
  return combined ?? { verdict: "no baseline", noticedFor: [], detail: `no test cites ${control.duties.join(", ")}` };
}

function restrict(run: TestRun, files: readonly string[]): TestRun {
  return run.ok ? { ok: true, files: run.files.filter(({ file }) => files.includes(file)) } : run;
}
