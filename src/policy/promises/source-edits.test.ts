import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";
import { applyEdits, findEditFaults, resolveEdits } from "./source-edits.ts";

const root = mkdtempSync(join(tmpdir(), "source-edits-"));
afterAll(() => rmSync(root, { recursive: true }));

function write(name: string, text: string): string {
  writeFileSync(join(root, name), text);
  return join(root, name);
}

const path = write(
  "stock.ts",
  "export const held = (left: number) => {\n  if (left < 1) return false;\n  return true;\n};\n",
);

test.for([
  ["is missing", "if (left < 2) return false;", "occurs 0 times"],
  ["occurs twice", "return", "occurs 2 times"],
  ["is empty", "", "is empty"],
])("refuses a snippet that %s", ([, find, reason]) => {
  expect(() =>
    applyEdits(path, "if (left < 1) return false; return true;", [{ path, find: find!, replace: "" }]),
  ).toThrow(reason);
});

test("refuses what cannot be edited as it is loaded, in plain words", () => {
  const faultOf = (file: string, find = "a", replace = "b") => findEditFaults(root, [{ path: file, find, replace }]);
  expect(faultOf(write("0001_stock.sql", "a"))).toEqual([
    "0001_stock.sql is no .ts or .tsx file: only source is edited, in memory, as it is loaded",
  ]);
  expect(faultOf(write("stock.test.ts", "a"))).toEqual([
    "stock.test.ts is a test: a sabotage turns a control off, never a test",
  ]);
  expect(faultOf(join(root, "../elsewhere.ts"))).toEqual(["../elsewhere.ts lies outside the project"]);
  expect(faultOf(join(root, "absent.ts"))[0]).toContain("no such file");
  expect(faultOf(path, "return false;", "return (;")[0]).toContain("stock.ts is no program after the edit: ");
  expect(faultOf(path, "return maybe;")[0]).toContain("occurs 0 times instead of once");
});

test("edits only the file that is named, taking the replacement literally", () => {
  const edits = [{ path, find: "false", replace: "$& $1" }];
  expect(applyEdits(path, "return false;", edits)).toBe("return $& $1;");
  expect(applyEdits(join(root, "other.ts"), "return false;", edits)).toBe("return false;");
});

test("makes several edits of one file in their order", () => {
  const edits = resolveEdits([
    { file: pathToFileURL(path), find: "false", replace: "true /* never */" },
    { file: pathToFileURL(path), find: "never", replace: "always" },
  ]);
  expect(applyEdits(path, "return false;", edits)).toBe("return true /* always */;");
});

test("finds nothing wrong with an edit that leaves a program", () => {
  const page = write("page.tsx", "export const Page = () => <p>{held() ? 1 : 0}</p>;\n");
  expect(findEditFaults(root, [{ path, find: "if (left < 1) return false;", replace: "" }])).toEqual([]);
  expect(findEditFaults(root, [{ path: page, find: "held()", replace: "true" }])).toEqual([]);
});
