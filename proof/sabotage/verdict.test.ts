import { describe, expect, test } from "vitest";
import type { FileOutcome, TestOutcome, TestRun } from "./test-run.ts";
import { combineVerdicts, judgeSabotage, type SabotageVerdict } from "./verdict.ts";

const file = "src/shop/stock/reserve-stock.test.ts";
const refuses = "refuses the sixth piece [2.1.3]";
const givesBack = "gives back what was held [7.1.2]";

function run(...tests: TestOutcome[]): TestRun {
  return { ok: true, files: [{ file, fault: "", tests }] };
}
function passed(name: string): TestOutcome {
  return { name, status: "passed", errors: [] };
}
function failed(name: string, error = "AssertionError: expected 6 to be 5\n    at …"): TestOutcome {
  return { name, status: "failed", errors: [error] };
}
function unloadable(fault: string): TestRun {
  const broken: FileOutcome = { file, fault, tests: [] };
  return { ok: true, files: [broken] };
}

const baseline = run(passed(refuses), passed("needs no stock"));

describe("is no bite", () => {
  test("tests that pass without the control", () => {
    expect(judgeSabotage(["2.1.3"], baseline, baseline)).toEqual({
      verdict: "does not bite",
      noticedFor: [],
      detail: "1 tests pass without the control",
    });
  });

  test("the failure of a test that cites something else", () => {
    const verdict = judgeSabotage(["2.1.3"], baseline, run(passed(refuses), failed("needs no stock")));
    expect(verdict.verdict).toBe("does not bite");
  });

  test("a file that no longer loads", () => {
    const sabotaged = unloadable("Transform failed with 1 error:\nUnexpected token");
    expect(judgeSabotage(["2.1.3"], baseline, sabotaged)).toEqual({
      verdict: "invalid",
      noticedFor: [],
      detail: "Transform failed with 1 error:",
    });
  });

  test("a name that no longer exists", () => {
    const sabotaged = run(failed(refuses, "ReferenceError: left is not defined\n    at …"));
    expect(judgeSabotage(["2.1.3"], baseline, sabotaged)).toEqual({
      verdict: "invalid",
      noticedFor: [],
      detail: "ReferenceError: left is not defined",
    });
  });

  test("a run that could not start", () => {
    const sabotaged: TestRun = { ok: false, reason: "vitest wrote no report" };
    expect(judgeSabotage(["2.1.3"], baseline, sabotaged).verdict).toBe("invalid");
  });
});

describe("shows nothing where the tests are not green to begin with:", () => {
  test.for<[string, TestRun, string]>([
    ["a failed test", run(failed(refuses)), `${file}: fails without the sabotage: ${refuses}`],
    ["a file that does not load", unloadable("no such module"), `${file} fails without the sabotage: no such module`],
    ["no test at all", run(passed("needs no stock")), "no test citing 2.1.3 ran"],
    ["a skipped test", run({ ...passed(refuses), status: "skipped" }), "no test citing 2.1.3 ran"],
    ["no run", { ok: false, reason: "vitest wrote no report" }, "vitest wrote no report"],
  ])("%s", ([, before, detail]) => {
    const verdict = judgeSabotage(["2.1.3"], before, run(failed(refuses)));
    expect(verdict).toEqual({ verdict: "no baseline", noticedFor: [], detail });
  });
});

test("bites when a test citing the duty passed before and fails now", () => {
  expect(judgeSabotage(["2.1.3"], baseline, run(failed(refuses)))).toEqual({
    verdict: "bites",
    noticedFor: ["2.1.3"],
    detail: `${file}: ${refuses}`,
  });
});

test("says for which of several duties a test of their own noticed", () => {
  const both = run(passed(refuses), passed(givesBack));
  const one = judgeSabotage(["2.1.3", "7.1.2"], both, run(passed(refuses), failed(givesBack)));
  expect(one).toMatchObject({ verdict: "bites", noticedFor: ["7.1.2"] });
  const two = judgeSabotage(["2.1.3", "7.1.2"], both, run(failed(refuses), failed(givesBack)));
  expect(two).toMatchObject({ verdict: "bites", noticedFor: ["2.1.3", "7.1.2"] });
});

test("what one selection noticed stays noticed after another", () => {
  const bites: SabotageVerdict = { verdict: "bites", noticedFor: ["2.1.3"], detail: "a" };
  const journeys: SabotageVerdict = { verdict: "bites", noticedFor: ["7.1.2"], detail: "b" };
  const misses: SabotageVerdict = { verdict: "does not bite", noticedFor: [], detail: "c" };
  const invalid: SabotageVerdict = { verdict: "invalid", noticedFor: [], detail: "d" };
  expect(combineVerdicts(undefined, misses)).toBe(misses);
  expect(combineVerdicts(bites, misses)).toEqual(bites);
  expect(combineVerdicts(misses, journeys)).toBe(journeys);
  expect(combineVerdicts(misses, invalid)).toBe(misses);
  expect(combineVerdicts(bites, journeys)).toEqual({ ...bites, noticedFor: ["2.1.3", "7.1.2"] });
});
