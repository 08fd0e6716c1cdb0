import type { Reporter, TestModule, Vitest } from "vitest/node";
import { systemClock, type Clock } from "#platform/clock";
import { addTestEvidence, readTreeState, WHOLE_FILE, type TestResult, type TreeState } from "#policy/promises";

/**
 * A vitest reporter that keeps the results as evidence for the register of promises, bound to the commit they were
 * made on. It prints nothing; without git, and under a sabotage, it keeps nothing.
 */
export function evidenceReporter(clock: Clock = systemClock): Reporter {
  let root = "";
  let before: TreeState | undefined;
  return {
    onInit: (vitest: Vitest) => {
      root = vitest.config.root;
    },
    onTestRunStart: () => {
      before = readTreeState(root);
    },
    onTestRunEnd: (modules) => {
      const after = readTreeState(root);
      if (process.env["SABOTAGE"] || !before?.ok || !after.ok || before.commit !== after.commit) return;
      const ran = { testedAt: clock.now().toISOString(), clean: before.clean && after.clean };
      const files = modules.map((module) => [module.relativeModuleId, resultsOf(module, ran)]);
      addTestEvidence(root, { commit: after.commit, files: Object.fromEntries(files) });
    },
  };
}

/** Results by full name. Tests that were filtered out or skipped have none, and leave earlier ones alone. */
function resultsOf(module: TestModule, ran: Omit<TestResult, "result">): Record<string, TestResult> {
  const results: Record<string, TestResult> = {};
  for (const test of module.children.allTests()) {
    const { state } = test.result();
    // Rows of a table can share one name; together they are as good as the worst.
    const failedBefore = results[test.fullName]?.result === "failed";
    if (state === "passed" || state === "failed") {
      results[test.fullName] = { result: failedBefore ? "failed" : state, ...ran };
    }
  }
  const state = module.state();
  if (state !== "skipped") {
    const trusted = state === "passed" || Object.values(results).some(({ result }) => result === "failed");
    results[WHOLE_FILE] = { result: trusted ? "passed" : "failed", ...ran };
  }
  return results;
}
