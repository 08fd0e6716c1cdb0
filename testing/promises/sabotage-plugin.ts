import { fileURLToPath, pathToFileURL } from "node:url";
import type { Plugin } from "vitest/config";
import {
  applyEdits,
  findEditFaults,
  loadControls,
  resolveEdits,
  SABOTAGE_EDITS_VARIABLE,
  type ResolvedEdit,
} from "#policy/promises";

/**
 * Turns a control off while tests run: with `SABOTAGE=<control id>` in the environment, the control's edits are made
 * to the source as vitest loads it, and in the Node processes that tests start. Files on disk stay as they are.
 * Without the variable there is no plugin.
 */
export function sabotagePlugin(root: string, controlId = process.env["SABOTAGE"]): Plugin | undefined {
  if (!controlId) return undefined;
  let edits: readonly ResolvedEdit[] = [];
  const isEdited = (id: string) => edits.some((edit) => edit.path === pathOf(id));
  return {
    name: "sabotage",
    enforce: "pre",
    async config() {
      edits = await findEdits(root, controlId);
      passToProcesses(edits);
    },
    configureVitest({ defineCacheKeyGenerator }) {
      // Transformed modules are cached on disk by their text alone; an edited one must neither come from there nor
      // stay there.
      defineCacheKeyGenerator(({ id }) => (isEdited(id) ? false : undefined));
    },
    transform(code, id) {
      return isEdited(id) ? { code: applyEdits(pathOf(id), code, edits), map: null } : undefined;
    },
  };
}

/** The file of a module id, which may carry a query. */
function pathOf(id: string): string {
  return id.split("?")[0]!;
}

async function findEdits(root: string, controlId: string): Promise<ResolvedEdit[]> {
  const control = (await loadControls(root)).find(({ id }) => id === controlId);
  if (control === undefined) throw new Error(`SABOTAGE names "${controlId}", and no control has that id`);
  const edits = resolveEdits(control.sabotage);
  const faults = findEditFaults(root, edits);
  if (faults.length > 0) throw new Error(`the sabotage of ${controlId} cannot be tried: ${faults.join("; ")}`);
  return edits;
}

/** Test workers, and the programs tests start, inherit the environment; the hook makes the edits there. */
function passToProcesses(edits: readonly ResolvedEdit[]): void {
  const hook = pathToFileURL(fileURLToPath(new URL("./sabotage-hook.mjs", import.meta.url))).href;
  const option = `--import=${hook}`;
  process.env[SABOTAGE_EDITS_VARIABLE] = JSON.stringify(edits);
  const options = process.env["NODE_OPTIONS"] ?? "";
  if (!options.includes(option)) process.env["NODE_OPTIONS"] = `${options} ${option}`.trim();
}
