import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";
import { readImageEdition } from "./image-edition.ts";

const folder = mkdtempSync(join(tmpdir(), "weleadzest-drawings-"));
afterAll(() => rmSync(folder, { recursive: true }));
const read = () => readImageEdition([new URL(`${pathToFileURL(folder).href}/`)]);

test("an edition follows the sources, and tests are none", () => {
  writeFileSync(join(folder, "draw.ts"), "knit");
  const first = read();
  expect(first).toMatch(/^[0-9a-f]{12}$/);
  writeFileSync(join(folder, "draw.test.ts"), "is it knitted?");
  expect(read()).toBe(first);
  writeFileSync(join(folder, "draw.ts"), "purl");
  expect(read()).not.toBe(first);
});
