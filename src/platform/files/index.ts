import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { syncFolder, writeDurably } from "./write-durably.ts";

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
  const folderOf = (kind: string) => {
    if (!NAME.test(kind)) throw new Error("kinds of files are lower-case words");
    return join(root, kind);
  };
  const pathOf = (kind: string, name: string) => {
    if (!NAME.test(name)) throw new Error("names of files are lower-case words");
    return join(folderOf(kind), name);
  };
  return {
    write: (kind, name, content) => {
      const path = pathOf(kind, name);
      const isNew = mkdirSync(dirname(path), { recursive: true, mode: 0o700 }) !== undefined;
      if (isNew) syncFolder(root);
      writeDurably(path, content);
    },
    find: (kind, name) => unlessMissing(() => readFileSync(pathOf(kind, name))),
    list: (kind) => unlessMissing(() => readdirSync(folderOf(kind)).filter((name) => NAME.test(name))) ?? [],
    remove: (kind, name) => rmSync(pathOf(kind, name), { force: true }),
    folder: folderOf,
  };
}

function unlessMissing<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
