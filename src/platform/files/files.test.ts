import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openFileStore, type FileStore } from "./index.ts";

let root: string;
let files: FileStore;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "weleadzest-files-"));
  files = openFileStore(root);
});
afterEach(() => rmSync(root, { recursive: true }));

const modeOf = (path: string) => statSync(path).mode & 0o777;

describe("a name that a person could have given is refused everywhere", () => {
  test.for(["", ".", "..", "../key", "a/b", "/etc/passwd", ".hidden", "Key", "a b", "a\0b", "ключ", "x".repeat(101)])(
    "%j",
    (name) => {
      for (const [kind, file] of [
        ["label", name],
        [name, "one"],
      ] as const) {
        expect(() => files.write(kind, file, "x")).toThrow("lower-case words");
        expect(() => files.find(kind, file)).toThrow("lower-case words");
        expect(() => files.remove(kind, file)).toThrow("lower-case words");
      }
      expect(() => files.list(name)).toThrow("lower-case words");
      expect(() => files.folder(name)).toThrow("lower-case words");
      expect(readdirSync(root)).toEqual([]);
    },
  );
});

test("only the owner may read a file, or see that it is there", () => {
  files.write("label", "one", "x");
  expect(modeOf(join(root, "label", "one"))).toBe(0o600);
  expect(modeOf(join(root, "label"))).toBe(0o700);
  writeFileSync(join(root, "label", "two"), "open to all", { mode: 0o644 });
  files.write("label", "two", "x");
  expect(modeOf(join(root, "label", "two"))).toBe(0o600);
});

test("a file is written whole, however large, and replaces the one before it", () => {
  const large = Buffer.alloc(3 * 1024 * 1024, "yarn");
  files.write("label", "one", large);
  expect(files.find("label", "one")?.equals(large)).toBe(true);
  files.write("label", "one", "針");
  expect(files.find("label", "one")?.toString()).toBe("針");
  files.write("label", "one", "");
  expect(files.find("label", "one")).toEqual(Buffer.alloc(0));
});

test("a file whose writing failed leaves the one before it, and nothing else", () => {
  mkdirSync(join(root, "label", "one"), { recursive: true });
  writeFileSync(join(root, "label", "one", "in-the-way"), "");
  expect(() => files.write("label", "one", "x")).toThrow(/EISDIR|ENOTEMPTY|EEXIST|directory/);
  expect(readdirSync(join(root, "label"))).toEqual(["one"]);
});

test("what a killed writer left unfinished is not listed", () => {
  files.write("label", "one", "x");
  writeFileSync(join(root, "label", ".partial-7-0-two"), "half a lab");
  expect(files.list("label")).toEqual(["one"]);
});

test("what is not there is not found, not listed, and removed without complaint", () => {
  expect(files.find("label", "one")).toBeUndefined();
  expect(files.list("label")).toEqual([]);
  files.remove("label", "one");
  files.write("label", "one", "x");
  files.remove("label", "one");
  expect(files.list("label")).toEqual([]);
});
