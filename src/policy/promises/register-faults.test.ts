import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";
import type { Citation } from "./citations.ts";
import { loadControls, type DeclaredControl } from "./declared-controls.ts";
import type { Duty } from "./duties.ts";
import { findRegisterFaults } from "./register-faults.ts";

const root = mkdtempSync(join(tmpdir(), "register-faults-"));
afterAll(() => rmSync(root, { recursive: true }));

function write(name: string, text: string): string {
  mkdirSync(join(root, name, ".."), { recursive: true });
  writeFileSync(join(root, name), text);
  return join(root, name);
}

const source = pathToFileURL(write("src/stock.ts", "export const enough = (left: number) => left > 0;\n"));
const duties: Duty[] = [{ id: "2.1.3", actors: ["staff"], statement: "Never sell more than there is." }];
const control: DeclaredControl = {
  id: "stock.never-oversells",
  duties: ["2.1.3"],
  does: "Takes a piece only while one is left.",
  sabotage: [{ file: source, find: "left > 0", replace: "true" }],
  declaredIn: "src/controls.ts",
};
const citations: Citation[] = [{ file: "src/stock.test.ts", title: "refuses [2.1.3]", duties: ["2.1.3"] }];

test("names two controls that share an id", () => {
  const other = { ...control, declaredIn: "src/other/controls.ts" };
  expect(findRegisterFaults(root, duties, [control, other], citations)).toEqual([
    "control stock.never-oversells (src/other/controls.ts): another control has the same id",
  ]);
});

test("names a duty that does not exist, in a control and in a title", () => {
  const cited = { file: "src/b.test.ts", title: "refuses [4.4.1]", duties: ["4.4.1"] };
  const unknown = { ...control, duties: ["2.1.3", "2.1.11"] };
  expect(findRegisterFaults(root, duties, [unknown], [...citations, cited])).toEqual([
    "control stock.never-oversells (src/controls.ts): there is no duty 2.1.11",
    `src/b.test.ts: "refuses [4.4.1]" cites 4.4.1, and there is no such duty`,
    "control stock.never-oversells (src/controls.ts): no test cites its duty 2.1.11",
  ]);
});

test("names a duty of a control that no test cites", () => {
  expect(findRegisterFaults(root, duties, [control], [])).toEqual([
    "control stock.never-oversells (src/controls.ts): no test cites its duty 2.1.3",
  ]);
});

test("names a sabotage whose snippet has gone", () => {
  const stale = { ...control, sabotage: [{ file: source, find: "left >= 0", replace: "true" }] };
  const [fault, ...others] = findRegisterFaults(root, duties, [stale], citations);
  expect(fault).toContain("control stock.never-oversells (src/controls.ts): the sabotage snippet occurs 0 times");
  expect(others).toEqual([]);
});

test("finds nothing wrong where all fits together", () => {
  expect(findRegisterFaults(root, duties, [control], citations)).toEqual([]);
});

test("refuses a controls.ts that exports no list", async () => {
  write("empty/src/part/controls.ts", "export const control = {};\n");
  await expect(loadControls(join(root, "empty"))).rejects.toThrow(
    "src/part/controls.ts does not export an array named controls",
  );
});

test("finds the controls of every part, however deep", async () => {
  write("full/src/a/controls.ts", `export const controls = [{ id: "a.one" }, { id: "a.two" }];\n`);
  write("full/src/b/c/controls.ts", `export const controls = [{ id: "c.one" }];\n`);
  write("full/e2e/controls.ts", `export const controls = [{ id: "e2e.one" }];\n`);
  const found = await loadControls(join(root, "full"));
  expect(found.map(({ id, declaredIn }) => [id, declaredIn])).toEqual([
    ["a.one", "src/a/controls.ts"],
    ["a.two", "src/a/controls.ts"],
    ["c.one", "src/b/c/controls.ts"],
  ]);
});
