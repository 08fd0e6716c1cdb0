import { citedDuties, type SabotageResult } from "#policy/promises";
import type { FileOutcome, TestOutcome, TestRun } from "./test-run.ts";

export type SabotageVerdict = Pick<SabotageResult, "verdict" | "noticedFor" | "detail">;

/**
 * Compares the tests citing a control's duties with the control on (`baseline`) and off (`sabotaged`). A bite is a test
 * that passed before and fails now. A program that no longer loads, or names what does not exist, proves nothing: its
 * sabotage is invalid.
 */
export function judgeSabotage(duties: readonly string[], baseline: TestRun, sabotaged: TestRun): SabotageVerdict {
  const unfit = findUnfitBaseline(duties, baseline);
  if (unfit !== undefined) return { verdict: "no baseline", noticedFor: [], detail: unfit };
  if (!sabotaged.ok) return { verdict: "invalid", noticedFor: [], detail: sabotaged.reason };

  const passedBefore = new Set(citingTests(duties, baseline).map(({ file, test }) => keyOf(file, test)));
  const failedNow = citingTests(duties, sabotaged).filter(
    ({ file, test }) => test.status === "failed" && passedBefore.has(keyOf(file, test)),
  );
  const noticed = failedNow.filter(({ test }) => !test.errors.some(isBrokenProgram));
  if (noticed.length > 0) {
    const cited = new Set(noticed.flatMap(({ test }) => citedDuties(test.name)));
    const { file, test } = noticed[0]!;
    return {
      verdict: "bites",
      noticedFor: duties.filter((duty) => cited.has(duty)),
      detail: `${file.file}: ${test.name}`,
    };
  }
  const broken = failedNow[0]?.test.errors[0] ?? sabotaged.files.find((file) => file.fault !== "")?.fault;
  if (broken !== undefined) return { verdict: "invalid", noticedFor: [], detail: firstLine(broken) };
  return { verdict: "does not bite", noticedFor: [], detail: `${passedBefore.size} tests pass without the control` };
}

/**
 * The verdict on two selections of tests of one control: what one of them noticed stays noticed, and of two that
 * noticed nothing the first explains why.
 */
export function combineVerdicts(first: SabotageVerdict | undefined, second: SabotageVerdict): SabotageVerdict {
  if (first === undefined) return second;
  if (first.verdict !== "bites") return second.verdict === "bites" ? second : first;
  return { ...first, noticedFor: [...new Set([...first.noticedFor, ...second.noticedFor])] };
}

function findUnfitBaseline(duties: readonly string[], baseline: TestRun): string | undefined {
  if (!baseline.ok) return baseline.reason;
  const fault = baseline.files.find((file) => file.fault !== "");
  if (fault !== undefined) return `${fault.file} fails without the sabotage: ${firstLine(fault.fault)}`;
  const tests = citingTests(duties, baseline);
  const failed = tests.find(({ test }) => test.status === "failed");
  if (failed !== undefined) return `${failed.file.file}: fails without the sabotage: ${failed.test.name}`;
  return tests.length === 0 ? `no test citing ${duties.join(", ")} ran` : undefined;
}

/** Tests that ran and cite one of the duties. */
function citingTests(duties: readonly string[], run: TestRun): { file: FileOutcome; test: TestOutcome }[] {
  const cites = (test: TestOutcome) => citedDuties(test.name).some((duty) => duties.includes(duty));
  return (run.ok ? run.files : []).flatMap((file) =>
    file.tests.filter((test) => test.status !== "skipped" && cites(test)).map((test) => ({ file, test })),
  );
}

function keyOf(file: FileOutcome, test: TestOutcome): string {
  return `${file.file}\n${test.name}`;
}

/** A name that does not exist is a slip of the edit, not a test that notices. */
function isBrokenProgram(error: string): boolean {
  return error.startsWith("ReferenceError");
}

function firstLine(text: string): string {
  return text.split("\n")[0]!;
}
