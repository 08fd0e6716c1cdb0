import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Files that the program writes, each of a kind that the inventory of personal data declares. A kind has a folder of
 * its own; names are given by the program, never by a person.
 */
export interface FileStore {
  /** Writes the whole file durably or not at all; only the owner may read it. */
  write(kind: string, name: string, content: Uint8Array | string): void;
  /** The content, or undefined when there is no such file. */
  find(kind: string, name: string): Buffer | undefined;
  /** Names of the files of a kind. */
  list(kind: string): string[];
  /** Removes the file; a missing one is no error. */
  remove(kind: string, name: string): void;
  /** Where the files of a kind lie. */
  folder(kind: string): string;
}

const NAME = /^[a-z0-9][a-z0-9._-]{0,99}$/;

export function openFileStore(root: string): FileStore {
  const pathOf = (kind: string, name: string) => {
    if (!NAME.test(kind) || !NAME.test(name)) throw new Error("file kinds and names are lower-case words");
    return join(root, kind, name);
  };
  return {
    write: (kind, name, content) => writeDurably(pathOf(kind, name), content),
    find: (kind, name) => {
      try {
        return readFileSync(pathOf(kind, name));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
        throw error;
      }
    },
    list: (kind) => {
      try {
        return readdirSync(join(root, kind)).filter((name) => NAME.test(name));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
        throw error;
      }
    },
    remove: (kind, name) => rmSync(pathOf(kind, name), { force: true }),
    folder: (kind) => join(root, kind),
  };
}

function writeDurably(path: string, content: Uint8Array | string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  // The leading dot keeps an unfinished file out of every listing.
  const partial = join(dirname(path), `.partial-${process.pid}`);
  const file = openSync(partial, "w", 0o600);
  try {
    writeSync(file, typeof content === "string" ? Buffer.from(content) : content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(partial, path);
  const folder = openSync(dirname(path), "r");
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
