import { get } from "node:http";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "#testing/browser";
import { visitPage } from "#testing/page-checks";
import { openTestShopWeb, type TestShopWeb } from "#testing/shop-web";

const PAGES = {
  home: "/de/de/",
  category: "/gb/en/sweaters",
  search: "/jp/ja/search?q=セーター",
  help: "/us/en/help/sizes",
};
const SCRIPT_BYTES_MAX = 10 * 1024;
const STYLE_BYTES_MAX = 20 * 1024;
const CARD_PICTURE_BYTES_MAX = 15 * 1024;

let web: TestShopWeb;
let browser: Browser;
let product: string;
beforeAll(async () => {
  [web, browser] = await Promise.all([openTestShopWeb(), launchBrowser({ keepsLeftPages: true, phoneFonts: "latin" })]);
  product = /href="([^"?#]*\/p\/[^"?#]+)/.exec((await fetchGzip("/gb/en/coats")).text)![1]!;
});
afterAll(async () => {
  await browser.close();
  await web[Symbol.asyncDispose]();
});

/** What goes over the line to a browser that knows gzip and nothing better. */
async function fetchGzip(path: string): Promise<{ bytes: number; text: string }> {
  const ask = (encoding: string) =>
    new Promise<Buffer>((resolve, reject) => {
      get(web.url + path, { headers: { "accept-encoding": encoding } }, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.once("end", () => resolve(Buffer.concat(chunks)));
        response.once("error", reject);
      }).once("error", reject);
    });
  return { bytes: (await ask("gzip")).length, text: (await ask("identity")).toString("utf8") };
}

async function weigh(paths: readonly string[]): Promise<number[]> {
  return Promise.all(paths.map(async (path) => (await fetchGzip(path)).bytes));
}

function attributes(html: string, pattern: RegExp): string[] {
  return [...new Set([...html.matchAll(pattern)].map(([, value = ""]) => value.replaceAll("&amp;", "&")))];
}

describe("what pages weigh", () => {
  test("no page has more than 10 KB of script and 20 KB of style, in gzip", async () => {
    for (const path of [...Object.values(PAGES), product, "/gb/en/cart", "/gb/en/track", "/gb/en/contact"]) {
      const { text } = await fetchGzip(path);
      const scripts = await weigh(attributes(text, /<script[^>]*\ssrc="([^"]+)"/g));
      const styles = await weigh(attributes(text, /<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g));
      expect(styles.length, path).toBeGreaterThan(0);
      expect(sum(scripts), `script of ${path}`).toBeLessThanOrEqual(SCRIPT_BYTES_MAX);
      expect(sum(styles), `style of ${path}`).toBeLessThanOrEqual(STYLE_BYTES_MAX);
    }
  });

  test("no picture of a card has more than 15 KB, in gzip", async () => {
    for (const category of ["pullovers", "sweaters", "jumpsuits", "coats"]) {
      const { text } = await fetchGzip(`/gb/en/${category}`);
      const pictures = attributes(text, /<img[^>]*\ssrc="([^"]+)"/g);
      expect(pictures.length).toBeGreaterThan(5);
      const weights = await weigh(pictures);
      const heavy = pictures.filter((_, index) => weights[index]! > CARD_PICTURE_BYTES_MAX);
      expect(heavy).toEqual([]);
    }
  });
});

test.for([...Object.keys(PAGES), "product"])("nothing moves while %s comes over 3G to a slow phone", async (kind) => {
  const { layoutShift, largestPaint } = await visitPage(browser, web.url + (pageOf(kind) ?? product), true);
  expect(largestPaint).toBeGreaterThan(0);
  expect(layoutShift).toBe(0);
});

/** Why this browser, which has no window, never keeps a page; any other reason is the page's own. */
const REASONS_OF_THE_BROWSER = ["BackForwardCacheDisabledForDelegate", "BrowsingInstanceNotSwapped"];

test("a browser may keep every page that is left, so that going back is instant", async () => {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send("Page.enable");
  const reasons: string[] = [];
  session.on("Page.backForwardCacheNotUsed", ({ notRestoredExplanations }) => {
    reasons.push(...notRestoredExplanations.map(({ reason }) => reason));
  });
  let looked = 0;
  for (const kind of [...Object.keys(PAGES), "product"]) {
    await page.goto(web.url + (pageOf(kind) ?? product));
    await page.goto(`${web.url}/gb/en/help/care`);
    await page.goBack();
    looked++;
  }
  await page.close();
  // The browser did give its reasons.
  expect(reasons.filter((reason) => reason === REASONS_OF_THE_BROWSER[0])).toHaveLength(looked);
  expect(reasons.filter((reason) => !REASONS_OF_THE_BROWSER.includes(reason))).toEqual([]);
});

function pageOf(kind: string): string | undefined {
  return (PAGES as Readonly<Record<string, string>>)[kind];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
