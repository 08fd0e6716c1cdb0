import { spawnSync } from "node:child_process";

/**
 * Which commit the working tree stands on. `clean` means that tracked files are as committed and no new ones lie
 * about; ignored files do not count.
 */
export type TreeState =
  | { readonly ok: true; readonly commit: string; readonly clean: boolean }
  | { readonly ok: false; readonly reason: "git-missing" | "no-commit" };

/** Asks git, without taking its locks. Where git or its repository is missing, results cannot be bound to a commit. */
export function readTreeState(root: string): TreeState {
  const head = git(root, ["rev-parse", "--verify", "HEAD"]);
  if (head.error !== undefined) return { ok: false, reason: "git-missing" };
  if (head.status !== 0) return { ok: false, reason: "no-commit" };
  const status = git(root, ["status", "--porcelain", "--untracked-files=normal"]);
  return { ok: true, commit: head.stdout.trim(), clean: status.status === 0 && status.stdout === "" };
}

/** The state in words, for people. */
export function describeTreeState(state: TreeState): string {
  if (state.ok) return `commit ${state.commit.slice(0, 12)}${state.clean ? "" : ", with uncommitted changes"}`;
  return {
    "git-missing": "git is not installed, so results cannot be bound to a commit",
    "no-commit": "this folder has no git commit, so results cannot be bound to one",
  }[state.reason];
}

function git(root: string, parameters: readonly string[]) {
  return spawnSync("git", ["--no-optional-locks", ...parameters], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
}
