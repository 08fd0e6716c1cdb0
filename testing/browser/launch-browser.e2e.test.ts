import { existsSync } from "node:fs";
import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser } from "playwright-core";
import { launchBrowser } from "./index.ts";
import { unpackChromium } from "./unpack-chromium.ts";

/** Inflating takes seconds the first time, and more where all cores are busy. */
const LAUNCH_MILLISECONDS_MAX = 120_000;

describe("the browser of the journeys", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  }, LAUNCH_MILLISECONDS_MAX);
  afterAll(() => browser.close());

  it("cannot reach anything but this machine", async () => {
    const page = await browser.newPage();
    await expect(page.goto("http://weleadzest.example/")).rejects.toThrow("ERR_NAME_NOT_RESOLVED");
    await page.close();
  });

  it("opens a page, runs its script and reads its text", async () => {
    const page = await browser.newPage();
    await page.goto("data:text/html,<h1>Knitwear</h1><script>document.querySelector('h1').append(' for all')</script>");
    expect(await page.textContent("h1")).toBe("Knitwear for all");
    await page.close();
  });

  it("reads a page without running scripts", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto("data:text/html,<h1>Knitwear</h1><script>document.querySelector('h1').remove()</script>");
    expect(await page.textContent("h1")).toBe("Knitwear");
    await context.close();
  });

  it("draws text with the fonts it brings", async () => {
    const page = await browser.newPage();
    await page.setContent("<span id='text' style='font: 40px sans-serif'>Pullover</span>");
    const folder = await mkdtemp(join(tmpdir(), "weleadzest-screenshot-"));
    await page.screenshot({ path: join(folder, "page.png") });
    expect((await stat(join(folder, "page.png"))).size).toBeGreaterThan(1_000);
    expect((await page.locator("#text").boundingBox())?.width).toBeGreaterThan(100);
    await rm(folder, { recursive: true });
    await page.close();
  });
});

describe("unpacking", () => {
  it(
    "leaves one whole browser when two processes begin at once",
    async () => {
      const folder = await mkdtemp(join(tmpdir(), "weleadzest-unpack-"));
      const [first, second] = await Promise.all([unpackChromium(folder), unpackChromium(folder)]);
      expect(second).toEqual(first);
      expect(existsSync(first.executable)).toBe(true);
      expect(existsSync(join(first.libraries, "libnss3.so"))).toBe(true);
      expect(existsSync(join(first.fonts, "fonts.conf"))).toBe(true);
      expect(await readdir(folder)).toHaveLength(1);
      await rm(folder, { recursive: true });
    },
    LAUNCH_MILLISECONDS_MAX,
  );
});
