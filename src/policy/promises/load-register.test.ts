import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { loadRegister } from "./load-register.ts";
import { formatRegister } from "./register-table.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** This is the check that fails when a control, a sabotage or a title of this project does not fit the others. */
test("in this project duties, controls, sabotages and tests fit together", async () => {
  const { faults } = await loadRegister(root);
  expect(faults).toEqual([]);
});

test("the register of this project has a line for every duty, and shows nothing as kept that was not seen", async () => {
  const register = await loadRegister(root);
  expect(register.entries).toHaveLength(107);
  for (const entry of register.entries) {
    expect(Object.keys(entry)).toEqual(expect.arrayContaining(["id", "control", "tests", "evidence", "status"]));
    expect(entry.status === "open").toBe(entry.control.length === 0);
    expect(entry.status === "kept" && entry.evidence?.failed !== 0).toBe(false);
  }
});

test("the table shows faults and ends with a summary", () => {
  const evidence = {
    commit: "c",
    testedAt: "2026-11-23T08:00:00.000Z",
    passed: 3,
    failed: 1,
    sabotage: "not run",
  } as const;
  const duty = { actors: ["system"], statement: "Sell no personal data.", tests: [] } as const;
  const table = formatRegister({
    entries: [
      { ...duty, id: "2.2.4", control: [], evidence: null, status: "open", because: "no control yet" },
      {
        ...duty,
        id: "2.2.5",
        control: [{ id: "sales.none", does: "Sells none." }],
        evidence,
        status: "broken",
        because: "failed: a test",
      },
    ],
    tree: { ok: true, commit: "0123456789abcdef", clean: true },
    faults: ["control sales.none: something is wrong"],
  });
  expect(table.split("\n")).toEqual([
    "id     statement               controls    tests  evidence                                                 status",
    expect.stringMatching(/^-[- ]+-$/),
    "2.2.4  Sell no personal data.  -           0      -                                                        open",
    "2.2.5  Sell no personal data.  sales.none  0      3 passed, 1 failed, sabotage not run, 2026-11-23T08:00Z  broken (failed: a test)",
    "",
    "! control sales.none: something is wrong",
    "2 duties: 0 kept, 1 broken, 0 no evidence, 1 open; commit 0123456789ab",
  ]);
});
