import { describe, expect, it } from "vitest";
import { closingLine, countTests, type VitestReport } from "./count-tests.ts";

const EMPTY: VitestReport = {
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [],
};

describe("what went wrong never reads as nothing failed", () => {
  it("counts a run without a report as failed", () => {
    expect(countTests(undefined, true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it("counts a run that failed without a failed test", () => {
    expect(countTests({ ...EMPTY, numPassedTests: 3 }, false)).toEqual({ passed: 3, failed: 1, skipped: 0 });
  });

  it("counts a file that could not be loaded, and a failed test once", () => {
    const testResults = [
      { status: "failed", assertionResults: [] },
      { status: "failed", assertionResults: [{ status: "failed" }, { status: "passed" }] },
      { status: "passed", assertionResults: [{ status: "passed" }] },
    ];
    const report = { ...EMPTY, numPassedTests: 2, numFailedTests: 1, testResults };
    expect(countTests(report, false)).toEqual({ passed: 2, failed: 2, skipped: 0 });
  });
});

it("counts what was skipped or is still to do", () => {
  const report = { ...EMPTY, numPassedTests: 5, numPendingTests: 1, numTodoTests: 2 };
  expect(countTests(report, true)).toEqual({ passed: 5, failed: 0, skipped: 3 });
});

it("closes with the sums", () => {
  const some = { passed: 5, failed: 0, skipped: 0 };
  expect(closingLine([some, { ...some, failed: 2 }])).toBe("10 passed, 2 failed");
  expect(closingLine([some, { ...some, skipped: 3 }])).toBe("10 passed, 0 failed, 3 skipped");
  expect(closingLine([])).toBe("0 passed, 0 failed");
});
