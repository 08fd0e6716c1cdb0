import { expect, test } from "vitest";
import { readReport } from "./test-run.ts";

const refused = {
  ancestorTitles: ["", "stock"],
  title: "refuses",
  status: "failed",
  failureMessages: ["AssertionError: expected 6 to be 5"],
};
const counted = { ancestorTitles: [""], title: "counts", status: "passed", failureMessages: [] };
const planned = { ancestorTitles: [""], title: "planned", status: "todo", failureMessages: [] };

function report(status: string, message: string, assertionResults: readonly object[]) {
  return { testResults: [{ name: "/shop/src/stock.test.ts", status, message, assertionResults }] };
}

test.for([undefined, {}, { testResults: [{ name: "/shop/a.test.ts" }] }])("refuses what is no report: %o", (text) => {
  expect(() => readReport("/shop", text)).toThrow("Invalid input");
});

test("tells a file that failed as a whole from one with a failed test", () => {
  const [unloadable] = readReport("/shop", report("failed", "Cannot find module", []));
  expect(unloadable).toEqual({ file: "src/stock.test.ts", fault: "Cannot find module", tests: [] });
  const [crashed] = readReport("/shop", report("failed", "", [counted]));
  expect(crashed?.fault).toBe("the file could not be run");
  const [failed] = readReport("/shop", report("failed", "", [counted, refused]));
  expect(failed?.fault).toBe("");
});

test("reads the results by full name", () => {
  const [file] = readReport("/shop", report("failed", "", [refused, counted, planned]));
  expect(file?.tests).toEqual([
    { name: "stock > refuses", status: "failed", errors: ["AssertionError: expected 6 to be 5"] },
    { name: "counts", status: "passed", errors: [] },
    { name: "planned", status: "skipped", errors: [] },
  ]);
});
