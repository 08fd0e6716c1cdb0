import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { describeTreeState, readTreeState } from "./tree-state.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "tree-state-"));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

function git(...parameters: string[]): void {
  execFileSync("git", ["-c", "user.name=Knitter", "-c", "user.email=knitter@example.org", ...parameters], {
    cwd: root,
  });
}

function commitAll(): void {
  git("add", "--all");
  git("commit", "--quiet", "--message=A stitch", "--no-gpg-sign");
}

test("says plainly that git is missing", () => {
  vi.stubEnv("PATH", root);
  const state = readTreeState(root);
  expect(state).toEqual({ ok: false, reason: "git-missing" });
  expect(describeTreeState(state)).toBe("git is not installed, so results cannot be bound to a commit");
});

test("says plainly that nothing is committed", () => {
  expect(readTreeState(root)).toEqual({ ok: false, reason: "no-commit" });
  git("init", "--quiet");
  const state = readTreeState(root);
  expect(state).toEqual({ ok: false, reason: "no-commit" });
  expect(describeTreeState(state)).toContain("no git commit");
});

test("a tree is clean until a file that counts is changed or added", () => {
  git("init", "--quiet");
  writeFileSync(join(root, ".gitignore"), "reports/\n");
  writeFileSync(join(root, "yarn.txt"), "wool\n");
  commitAll();
  const state = readTreeState(root);
  expect(state).toEqual({ ok: true, commit: expect.stringMatching(/^[0-9a-f]{40}$/), clean: true });
  expect(describeTreeState(state)).toMatch(/^commit [0-9a-f]{12}$/);

  writeFileSync(join(root, "needle.txt"), "5 mm\n");
  expect(readTreeState(root)).toEqual({ ...state, clean: false });
  expect(describeTreeState(readTreeState(root))).toMatch(/, with uncommitted changes$/);
  rmSync(join(root, "needle.txt"));
  expect(readTreeState(root)).toEqual(state);
  writeFileSync(join(root, "yarn.txt"), "cotton\n");
  expect(readTreeState(root)).toEqual({ ...state, clean: false });
});
