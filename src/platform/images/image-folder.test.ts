import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { manualClock } from "#platform/clock";
import { openImageFolder, type ImageFolder, type ImageFolderOptions } from "./image-folder.ts";

const clock = manualClock("2026-11-22T08:00:00Z");
let path: string;
let faults: unknown[];
beforeEach(() => {
  path = mkdtempSync(join(tmpdir(), "weleadzest-images-"));
  faults = [];
});
afterEach(() => rmSync(path, { recursive: true, force: true }));

const open = (options: Partial<ImageFolderOptions> = {}): ImageFolder =>
  openImageFolder({
    path: join(path, "pictures"),
    edition: "first",
    bytesMax: 1000,
    clock,
    onFault: (fault) => faults.push(fault),
    ...options,
  });
const held = () => readdirSync(join(path, "pictures")).toSorted();
/** Makes a file as old as if it had been written so many days ago. */
function age(name: string, days: number): void {
  const at = clock.now().getTime() / 1000 - days * 86_400;
  utimesSync(join(path, "pictures", name), at, at);
}

describe("a name that a person could have given is refused", () => {
  test.for(["", "..", "../a.avif", "a/b.avif", "A.avif", "a.svg", ".partial-1.avif", `${"a".repeat(61)}.avif`])(
    "%j",
    async (name) => {
      const folder = open();
      expect(await folder.find(name)).toBeUndefined();
      await folder.keep(name, Buffer.from("x"));
      expect(faults).toHaveLength(2);
      expect(held().filter((file) => !file.startsWith("."))).toEqual([]);
    },
  );
});

test("what was not kept is not found, and that is no fault", async () => {
  expect(await open().find("a.avif")).toBeUndefined();
  expect(faults).toEqual([]);
});

test("what was kept is found after another start, by the same edition only", async () => {
  await open().keep("a.avif", Buffer.from("a picture"));
  expect(String(await open().find("a.avif"))).toBe("a picture");
  expect(await open({ edition: "second" }).find("a.avif")).toBeUndefined();
  expect(statSync(join(path, "pictures", held()[0]!)).mode & 0o777).toBe(0o600);
});

test("a disk that takes nothing is reported, and nothing is thrown or left", async () => {
  writeFileSync(join(path, "in-the-way"), "");
  const folder = open({ path: join(path, "in-the-way") });
  await folder.keep("a.avif", Buffer.from("x"));
  expect(faults.length).toBeGreaterThan(0);
});

test("a full folder loses its oldest images, and keeps the newest", async () => {
  const folder = open();
  for (const name of ["a.avif", "b.avif", "c.avif"]) await folder.keep(name, Buffer.alloc(300));
  age("first-a.avif", 1);
  age("first-b.avif", 3);
  age("first-c.avif", 2);
  await folder.keep("d.avif", Buffer.alloc(300));
  expect(held()).toEqual(["first-a.avif", "first-c.avif", "first-d.avif"]);
  expect(faults).toEqual([]);
});

test("images of other editions, and what a killed writer left, go after seven days", async () => {
  await open().keep("a.avif", Buffer.alloc(10));
  await open({ edition: "second" }).keep("a.avif", Buffer.alloc(10));
  writeFileSync(join(path, "pictures", ".partial-7-0-1"), "half a pic");
  age("first-a.avif", 8);
  age("second-a.avif", 6);
  age(".partial-7-0-1", 8);
  open({ edition: "third" });
  await expect.poll(held).toEqual(["second-a.avif"]);
});
