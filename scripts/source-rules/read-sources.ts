import { globSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { parseSource, type SourceFile } from "./source-file.ts";

const FOLDERS = ["src", "sandbox", "testing", "bench", "proof", "e2e", "scripts", "policy"];

/** Parses every source file of the project. Throws naming the first that is no program. */
export function readSources(root: string): SourceFile[] {
  return globSync([`{${FOLDERS.join(",")}}/**/*.{ts,tsx,mjs}`, "*.ts"], { cwd: root })
    .map((path) => path.split(sep).join("/"))
    .filter((path) => !/\.d\.m?ts$/.test(path))
    .toSorted()
    .map((path) => parseSource(path, readFileSync(join(root, path), "utf8")));
}
