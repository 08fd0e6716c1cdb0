import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** As the source marks the places between a commit and an external call: `// boundary: mail-accepted`. */
const MARKER = /^[ \t]*\/\/ boundary: ([a-z]+(?:-[a-z]+)*)[ \t]*$/gm;

/** The names of all boundaries in the source, sorted. A name stands in one place, or nobody would know which is meant. */
export function findBoundaries(root: string): string[] {
  const names: string[] = [];
  for (const entry of readdirSync(join(root, "src"), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith(".ts")) continue;
    const source = readFileSync(join(entry.parentPath, entry.name), "utf8");
    for (const [, name = ""] of source.matchAll(MARKER)) {
      if (names.includes(name)) throw new Error(`the boundary ${name} is marked twice`);
      names.push(name);
    }
  }
  return names.toSorted();
}
