import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import {
  addSabotageEvidence,
  addTestEvidence,
  readSabotageEvidence,
  readTestEvidence,
  TEST_EVIDENCE_FILE,
  type SabotageResult,
  type TestResult,
} from "./evidence.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "evidence-"));
});
afterEach(() => rmSync(root, { recursive: true }));

const passed: TestResult = { result: "passed", testedAt: "2026-11-23T08:00:00.000Z", clean: true };
const failed: TestResult = { ...passed, result: "failed" };

test("a fresh clone has no evidence", () => {
  expect(readTestEvidence(root)).toBeUndefined();
  expect(readSabotageEvidence(root)).toBeUndefined();
  expect(existsSync(join(root, "reports"))).toBe(false);
});

test.for(["", "{", "[]", `{"commit":"a"}`, `{"commit":"a","files":{"f":{"t":{"result":"green"}}}}`])(
  "takes no evidence from a file that is not ours: %s",
  (text) => {
    mkdirSync(join(root, "reports/evidence"), { recursive: true });
    writeFileSync(join(root, TEST_EVIDENCE_FILE), text);
    expect(readTestEvidence(root)).toBeUndefined();
  },
);

test("drops what belongs to another commit", () => {
  addTestEvidence(root, { commit: "a", files: { "src/a.test.ts": { one: passed } } });
  addTestEvidence(root, { commit: "b", files: { "src/b.test.ts": { two: passed } } });
  expect(readTestEvidence(root)).toEqual({ commit: "b", files: { "src/b.test.ts": { two: passed } } });
});

test("several runs on one commit make one body of evidence, the later result replacing the earlier", () => {
  addTestEvidence(root, { commit: "a", files: { "src/a.test.ts": { one: passed, two: passed } } });
  addTestEvidence(root, { commit: "a", files: { "src/a.test.ts": { two: failed } } });
  addTestEvidence(root, { commit: "a", files: { "e2e/b.test.ts": { three: passed } } });
  expect(readTestEvidence(root)).toEqual({
    commit: "a",
    files: { "src/a.test.ts": { one: passed, two: failed }, "e2e/b.test.ts": { three: passed } },
  });
  expect(readdirSync(join(root, "reports/evidence"))).toEqual(["tests.json"]);
});

test("keeps the sabotages of one commit by control", () => {
  const { testedAt, clean } = passed;
  const bites: SabotageResult = { verdict: "bites", noticedFor: ["0.7"], detail: "a test", testedAt, clean };
  addSabotageEvidence(root, { commit: "a", controls: { "policy.one": { ...bites, verdict: "does not bite" } } });
  addSabotageEvidence(root, { commit: "a", controls: { "policy.two": bites } });
  addSabotageEvidence(root, { commit: "a", controls: { "policy.one": bites } });
  expect(readSabotageEvidence(root)).toEqual({ commit: "a", controls: { "policy.one": bites, "policy.two": bites } });
});
