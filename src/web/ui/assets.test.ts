import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { buildAssets } from "./assets.ts";

const SCRIPT_GZIP_BYTES_MAX = 3 * 1024;
const STYLESHEET_BYTES_MAX = 20 * 1024;

it("stays within the budget of a slow line", async () => {
  const { script, stylesheet } = await buildAssets();
  expect(gzipSync(script.bytes).length).toBeLessThan(SCRIPT_GZIP_BYTES_MAX);
  expect(stylesheet.bytes.length).toBeLessThan(STYLESHEET_BYTES_MAX);
});

it("gives the same bytes the same address, so that it may be kept for ever", async () => {
  const [first, second] = [await buildAssets(), await buildAssets()];
  for (const name of ["script", "stylesheet", "icon"] as const) {
    expect(first[name].path).toBe(second[name].path);
    expect(first[name].path).toMatch(/^\/assets\/[a-z]+-[0-9a-f]{12}\.(css|js|svg)$/);
  }
});

it("refers to no other host", async () => {
  const { script, stylesheet } = await buildAssets();
  const text = `${script.bytes.toString()}${stylesheet.bytes.toString()}`.replaceAll("http://www.w3.org/", "");
  expect(text).not.toMatch(/https?:|\/\//);
});

it("ships a script that neither stores nor probes anything [1.3.5]", async () => {
  const { script } = await buildAssets();
  expect(script.bytes.toString()).not.toMatch(
    /cookie|localStorage|sessionStorage|indexedDB|navigator|fetch|XMLHttpRequest|sendBeacon|canvas|geolocation/,
  );
});
