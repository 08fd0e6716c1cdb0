import { readFileSync } from "node:fs";
import { relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { parseSync } from "rolldown/utils";
import type { SourceEdit } from "#platform/controls";

/** A source edit with its file as an absolute path, as it travels to other processes. */
export interface ResolvedEdit {
  readonly path: string;
  readonly find: string;
  readonly replace: string;
}

/** Name of the environment variable that carries the resolved edits, as JSON, to processes that a test starts. */
export const SABOTAGE_EDITS_VARIABLE = "SABOTAGE_EDITS";

/** The edits of a control as they travel to the processes that load its files. */
export function resolveEdits(edits: readonly SourceEdit[]): ResolvedEdit[] {
  return edits.map(({ file, find, replace }) => ({ path: fileURLToPath(file), find, replace }));
}

/**
 * `source` with the edits that concern `path` made one after the other. Throws, naming the file, when a snippet does
 * not occur exactly once at its turn: an edit that misses would leave the control on.
 */
export function applyEdits(path: string, source: string, edits: readonly ResolvedEdit[]): string {
  let edited = source;
  for (const { find, replace } of edits.filter((edit) => edit.path === path)) {
    const pieces = edited.split(find);
    if (find === "" || pieces.length !== 2) {
      const times = find === "" ? "is empty" : `occurs ${pieces.length - 1} times instead of once`;
      throw new Error(`the sabotage snippet ${times} in ${path}: ${find}`);
    }
    edited = pieces.join(replace);
  }
  return edited;
}

/**
 * What is wrong with a sabotage before any test has run, in plain sentences; empty when it can be tried. The edited
 * text must still be a program, or its failure would be mistaken for the tests noticing.
 */
export function findEditFaults(root: string, edits: readonly ResolvedEdit[]): string[] {
  const paths = [...new Set(edits.map((edit) => edit.path))];
  return paths.flatMap((path) => {
    const name = relative(root, path).split(sep).join("/");
    if (name.startsWith("..")) return [`${name} lies outside the project`];
    if (!/\.tsx?$/.test(name)) {
      return [`${name} is no .ts or .tsx file: only source is edited, in memory, as it is loaded`];
    }
    if (/\.test\.tsx?$/.test(name)) return [`${name} is a test: a sabotage turns a control off, never a test`];
    try {
      const edited = applyEdits(path, readFileSync(path, "utf8"), edits);
      const { errors } = parseSync(path, edited, { lang: name.endsWith("x") ? "tsx" : "ts" });
      return errors.map((error) => `${name} is no program after the edit: ${error.message}`);
    } catch (error) {
      return [error instanceof Error ? error.message : String(error)];
    }
  });
}
