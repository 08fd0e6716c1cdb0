import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { buildAssets, listAssets, type Assets } from "./assets.ts";

/** Sizes as they travel; fonts are compressed already. */
const SCRIPT_GZIP_BYTES_MAX = 10 * 1024;
const STYLESHEET_GZIP_BYTES_MAX = 20 * 1024;
const FIRST_FONTS_BYTES_MAX = 90 * 1024;

let assets: Assets;
beforeAll(async () => {
  assets = await buildAssets();
});

describe("the budget of a slow line", () => {
  it("holds for script and style", () => {
    expect(gzipSync(assets.script.bytes).length).toBeLessThan(SCRIPT_GZIP_BYTES_MAX);
    expect(gzipSync(assets.stylesheet.bytes).length).toBeLessThan(STYLESHEET_GZIP_BYTES_MAX);
  });

  it("holds for the fonts of a page in any language of the shop", () => {
    const latin = assets.fonts.filter((font) => !font.path.includes("extended"));
    expect(latin).toHaveLength(3);
    expect(latin.reduce((sum, font) => sum + font.bytes.length, 0)).toBeLessThan(FIRST_FONTS_BYTES_MAX);
  });
});

it("gives the same bytes the same address, so that they may be kept for ever", async () => {
  const again = listAssets(await buildAssets()).map((asset) => asset.path);
  expect(listAssets(assets).map((asset) => asset.path)).toEqual(again);
  for (const path of again) expect(path).toMatch(/^\/assets\/[a-z-]+-[0-9a-f]{12}\.(css|js|svg|woff2)$/);
});

it("refers to no other host", () => {
  const text = `${assets.script.bytes.toString()}${assets.stylesheet.bytes.toString()}`;
  expect(text.replaceAll("http://www.w3.org/", "")).not.toMatch(/https?:|\/\//);
});

it("names in its stylesheet the fonts that it serves, and no others", () => {
  const named = [...assets.stylesheet.bytes.toString().matchAll(/\/assets\/[\w.-]+\.woff2/g)].map(([path]) => path);
  expect(new Set(named)).toEqual(new Set(assets.fonts.map((font) => font.path)));
  expect(assets.fonts).toContain(assets.firstFont);
  for (const font of assets.fonts) expect(font.bytes.subarray(0, 4).toString()).toBe("wOF2");
});

it("stretches the visitor's own faces to the widths of ours, so that no line moves when ours come", () => {
  const css = assets.stylesheet.bytes.toString();
  expect(css.match(/[;{]size-adjust:/g)).toHaveLength(5);
  expect(css.match(/ascent-override:/g)).toHaveLength(5);
});

it("ships a script that neither stores nor probes anything [1.3.5]", () => {
  expect(assets.script.bytes.toString()).not.toMatch(
    /cookie|localStorage|sessionStorage|indexedDB|caches|serviceWorker|navigator|XMLHttpRequest|sendBeacon|canvas|geolocation/,
  );
});
