import { closeSync, fstatSync, openSync, readdirSync, readFileSync, readSync, realpathSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import type { Scan } from "./scan.ts";
import { LOG_FILE } from "./write-ahead-log.ts";

/** Whole pages of PostgreSQL. */
const PIECE_BYTES = 4 * 1024 * 1024;
const PAGE_BYTES = 8192;
const RELATION_FILE = /(?:^|\/)(?:base\/\d+|global|pg_tblspc\/.*)\/[^/]*\d+(?:_[a-z]+)?(?:\.\d+)?$/;

export interface ScannedFolder {
  readonly files: number;
}

/**
 * Scans every file below a folder, or the one file that is named; files of PostgreSQL in their own way. A file that goes
 * while the scan is under way is no error: a running server removes files at any time.
 */
export async function scanFolder(scan: Scan, root: string): Promise<ScannedFolder> {
  const files = [...listFiles(root)].toSorted();
  const placeOf = (path: string) => relative(join(root, ".."), path);
  const logs = Map.groupBy(
    files.filter((path) => LOG_FILE.test(path)),
    (path) => join(path, ".."),
  );
  for (const paths of logs.values()) await scan.writeAheadLog(readWhole(paths, placeOf));
  for (const path of files) {
    if (LOG_FILE.test(path)) continue;
    const pieces = readPieces(path);
    if (RELATION_FILE.test(path)) await scan.relation(placeOf(path), pieces);
    else await scan.stream(placeOf(path), pieces);
  }
  return { files: files.length };
}

/** Symbolic links are followed, each folder once: the files of a cluster may lie elsewhere. */
function* listFiles(path: string, seen = new Set<string>()): Generator<string> {
  const found = ifThere(() => statSync(path));
  if (found?.isFile()) yield path;
  const real = found?.isDirectory() ? ifThere(() => realpathSync(path)) : undefined;
  if (real === undefined || seen.has(real)) return;
  seen.add(real);
  for (const name of ifThere(() => readdirSync(path)) ?? []) yield* listFiles(join(path, name), seen);
}

function* readWhole(paths: readonly string[], placeOf: (path: string) => string) {
  for (const path of paths) {
    const bytes = ifThere(() => readFileSync(path));
    if (bytes !== undefined) yield { place: placeOf(path), bytes };
  }
}

/** Each piece is good until the next one is asked for. */
function* readPieces(path: string): Generator<Buffer> {
  const file = ifThere(() => openSync(path, "r"));
  if (file === undefined) return;
  try {
    const pages = Math.ceil((fstatSync(file).size + 1) / PAGE_BYTES);
    const piece = Buffer.allocUnsafe(Math.min(pages * PAGE_BYTES, PIECE_BYTES));
    for (;;) {
      let filled = 0;
      // A read may give less than it was asked for; pages must stay whole.
      for (let read = -1; read !== 0 && filled < piece.length; filled += Math.max(read, 0)) {
        read = readSync(file, piece, filled, piece.length - filled, null);
      }
      if (filled > 0) yield piece.subarray(0, filled);
      if (filled < piece.length) return;
    }
  } finally {
    closeSync(file);
  }
}

function ifThere<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw error;
  }
}
