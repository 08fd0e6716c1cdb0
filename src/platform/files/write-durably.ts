import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { threadId } from "node:worker_threads";

/**
 * Writes under another name, to the disk, and renames: whenever the power goes, the file is the old one or the new one
 * as a whole.
 */
export function writeDurably(path: string, content: Uint8Array | string): void {
  // The leading dot keeps an unfinished file out of every listing; the rest keeps writers out of each other's way.
  const partial = join(dirname(path), `.partial-${process.pid}-${threadId}-${basename(path)}`);
  try {
    const file = openSync(partial, "w", 0o600);
    try {
      writeFileSync(file, content);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(partial, path);
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
  syncFolder(dirname(path));
}

/** Makes the names in a folder last. */
export function syncFolder(path: string): void {
  const folder = openSync(path, "r");
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
