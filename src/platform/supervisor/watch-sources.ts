import { watch } from "node:fs";
import { join } from "node:path";
import type { KeptProcess } from "#platform/processes";

const CHANGE_SETTLES_MILLISECONDS = 150;

/** Restarts the processes when a file below `src` changed. Watching ends with the program. */
export function watchSources(root: string, processes: readonly KeptProcess[], say: (line: string) => void): void {
  let settle: NodeJS.Timeout | undefined;
  watch(join(root, "src"), { recursive: true, persistent: false }, () => {
    clearTimeout(settle);
    settle = setTimeout(() => {
      say("a source changed; restarting");
      for (const process of processes) void process.restart();
    }, CHANGE_SETTLES_MILLISECONDS);
  });
}
