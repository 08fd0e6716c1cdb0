/**
 * The rules of the house that a general linter does not know: arrows between rooms, faces of parts, no circles, no
 * direct clock or chance, no drawers for everything. Prints one line per broken rule, as `file:line rule message`.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { checkArrows } from "./source-rules/arrows.ts";
import { checkClockAndChance } from "./source-rules/clock-and-chance.ts";
import { checkCycles } from "./source-rules/cycles.ts";
import { checkNames } from "./source-rules/names.ts";
import { readSources } from "./source-rules/read-sources.ts";

if (process.argv.includes("--help")) {
  console.log("Usage: node scripts/arrows.ts\n\nChecks imports, clock, chance and names in every source file.");
  process.exit(0);
}

const root = fileURLToPath(new URL("..", import.meta.url));
const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
  dependencies: Record<string, string>;
};
const files = readSources(root);
const findings = [
  ...checkArrows(files, new Set(Object.keys(manifest.dependencies))),
  ...checkCycles(files),
  ...checkClockAndChance(files),
  ...checkNames(files),
];
for (const { path, line, rule, message } of findings) console.log(`${path}:${line} ${rule} ${message}`);
console.log(`${files.length} files, ${findings.length} broken rules`);
if (findings.length > 0) process.exitCode = 1;
