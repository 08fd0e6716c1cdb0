import type { AdministrativeArea } from "./country-facts.ts";

/**
 * Reads a list written as `code name; code name | own name; ...`. Codes have no space in them. Kept as running text so
 * that a list of a hundred provinces can be proofread at a glance.
 */
export function listAreas(text: string): readonly AdministrativeArea[] {
  return text.split(";").map((entry) => {
    const words = entry.trim().replace(/\s+/g, " ");
    const gap = words.indexOf(" ");
    if (gap <= 0) throw new Error(`an entry of a list of areas has no name: "${words}"`);
    const code = words.slice(0, gap);
    const [name, ownName] = words.slice(gap + 1).split(" | ");
    if (!name) throw new Error(`area ${code} has no name`);
    return ownName ? { code, name, ownName } : { code, name };
  });
}
