import { globSync } from "node:fs";
import { join, sep } from "node:path";
import { pathToFileURL } from "node:url";
import type { Control } from "#platform/controls";

export interface DeclaredControl extends Control {
  /** The `controls.ts` that declares it, relative to the project, with forward slashes. */
  readonly declaredIn: string;
}

/**
 * Every control of the program: what each `controls.ts` below `src/` exports as `controls`, in the order of the files'
 * names. The tree itself is the list, so that a control cannot be declared and forgotten.
 */
export async function loadControls(root: string): Promise<DeclaredControl[]> {
  const declared: DeclaredControl[] = [];
  for (const file of globSync("src/**/controls.ts", { cwd: root }).toSorted()) {
    const declaredIn = file.split(sep).join("/");
    const module: { controls?: unknown } = await import(/* @vite-ignore */ pathToFileURL(join(root, file)).href);
    if (!Array.isArray(module.controls)) throw new Error(`${declaredIn} does not export an array named controls`);
    declared.push(...(module.controls as readonly Control[]).map((control) => ({ ...control, declaredIn })));
  }
  return declared;
}
