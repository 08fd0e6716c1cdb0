/**
 * Checks what the project takes from others: licences of everything that is installed where the program runs, that
 * every direct dependency has its line of reason in docs/dependencies.md, and that package-lock.json is whole.
 */
import { readFileSync } from "node:fs";
import {
  checkLicences,
  checkLockIsWhole,
  checkReasons,
  type Lock,
  type Manifest,
} from "./dependencies/dependencies.ts";

if (process.argv.includes("--help")) {
  console.log("Usage: node scripts/licences.ts\n\nChecks licences, docs/dependencies.md and package-lock.json.");
  process.exit(0);
}

function read(path: string): string {
  return readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
}

const manifest = JSON.parse(read("package.json")) as Manifest;
const lock = JSON.parse(read("package-lock.json")) as Lock;
const complaints = [
  ...checkLicences(lock),
  ...checkReasons(manifest, read("docs/dependencies.md")),
  ...checkLockIsWhole(lock),
];
for (const complaint of complaints) console.log(complaint);
const shipped = Object.values(lock.packages).filter(({ dev }) => dev !== true).length - 1;
console.log(`${shipped} packages are installed where the program runs, ${complaints.length} complaints`);
if (complaints.length > 0) process.exitCode = 1;
