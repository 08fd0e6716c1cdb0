import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";

export interface LogWatch {
  /** What a process that ended by itself left in its log since the watch began, as ` (first line)`; empty for none. */
  explain(name: string): string;
}

const NAMES = ["web", "worker"] as const;
/** Our own lines are JSON; what Node prints of a fault that nobody caught is not. */
const CRASH = /^(?:Uncaught )?(?:\w*Error|Trace|AssertionError)\b.*$/m;
const CHARACTERS_MAX = 160;

export function watchLogs(dataDir: string): LogWatch {
  const fileOf = (name: string) => join(dataDir, "log", `${name}.log`);
  const begun = new Map(NAMES.map((name) => [name as string, sizeOf(fileOf(name))]));
  return {
    explain: (name) => {
      const from = begun.get(name);
      if (from === undefined) return "";
      const line = CRASH.exec(readFileSync(fileOf(name)).subarray(from).toString())?.[0];
      return line === undefined ? "" : ` (${line.slice(0, CHARACTERS_MAX)})`;
    },
  };
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
