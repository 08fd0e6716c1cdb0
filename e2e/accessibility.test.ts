import { createRequire } from "node:module";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "#testing/browser";
import { openTestShopWeb, type TestShopWeb } from "#testing/shop-web";

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

let web: TestShopWeb;
let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  [web, browser] = await Promise.all([openTestShopWeb(), launchBrowser()]);
  // The policy of the pages admits no foreign script, the checker among them.
  context = await browser.newContext({ bypassCSP: true, viewport: { width: 360, height: 800 } });
  context.setDefaultTimeout(10_000);
});
afterAll(async () => {
  await browser.close();
  await web[Symbol.asyncDispose]();
});

/** What axe finds on the page as it stands, by rule and element; and whether it scrolls sideways. */
async function barriers(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: AXE });
  const found = await page.evaluate<string[]>(
    `axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })
       .then((result) => result.violations.flatMap((rule) => rule.nodes.map((node) => rule.id + ": " + node.target)))`,
  );
  const width = await page.evaluate<number>("document.documentElement.scrollWidth");
  return width > 360 ? [...found, `scrolls sideways: ${width} px`] : found;
}

test("no page of the way to an order has a barrier, on a narrow phone, errors included", async () => {
  const page = await context.newPage();
  const found: Record<string, string[]> = {};
  const look = async (name: string) => {
    const problems = await barriers(page);
    if (problems.length > 0) found[name] = problems;
  };
  for (const [name, path] of [
    ["home", "/gb/en/"],
    ["category", "/gb/en/coats"],
    ["search", "/gb/en/search?q=jumper"],
    ["search without hits", "/gb/en/search?q=snowboard"],
    ["privacy policy", "/gb/en/privacy"],
    ["track", "/gb/en/track"],
    ["not found", "/gb/en/nowhere"],
    ["empty bag", "/gb/en/cart"],
    ["country, language, currency", "/gb/en/market"],
    ["a country found by typing", "/gb/en/market?q=united"],
    ["help", "/gb/en/help"],
    ["delivery", "/gb/en/help/delivery"],
    ["delivery to a country that is not served", "/gb/en/help/delivery?to=BR"],
    ["sizes", "/gb/en/help/sizes"],
    ["care", "/gb/en/help/care"],
    ["returns", "/gb/en/help/returns"],
    ["accessibility", "/gb/en/accessibility"],
    ["company", "/gb/en/company"],
    ["question about a piece", "/gb/en/contact?about=linden-fine-rib-pullover"],
    ["withdrawal", "/gb/en/withdraw"],
  ] as const) {
    await page.goto(web.url + path);
    await look(name);
  }
  await page.goto(`${web.url}/gb/en/sweaters`);
  await page.locator('main a[href*="/p/"]').first().click();
  await look("product");
  await page.locator('input[name="variant"]:not([disabled])').first().check({ force: true });
  await page.getByRole("button", { name: "Add to bag" }).click();
  await page.waitForURL(/\/cart/);
  await look("bag");
  await page.goto(`${web.url}/gb/en/checkout`);
  await look("checkout");
  await page.locator('[name="name"]').fill("<b>Ada</b>");
  await page.locator('[name="postcode"]').fill("sw1a 1aa");
  await page.getByRole("button", { name: "Order with obligation to pay" }).click();
  await page.getByText("things need your attention").waitFor();
  await look("checkout with errors");
  for (const [name, path] of [
    ["question with errors", "/gb/en/contact"],
    ["withdrawal with errors", "/gb/en/withdraw"],
    ["tracking with errors", "/gb/en/track"],
  ] as const) {
    const other = await context.newPage();
    await other.goto(web.url + path);
    // A question that comes at once is taken for a program's.
    web.world.clock.advance(10_000);
    await other.locator(`main form[action$="${path}"] .button.primary`).click();
    await other.locator(".problem-summary").waitFor();
    const problems = await barriers(other);
    if (problems.length > 0) found[name] = problems;
    await other.close();
  }
  expect(found).toEqual({});
});

test("a refused form names each field beside it and keeps what was typed [1.1.4]", async () => {
  const page = context.pages()[0]!;
  expect(await page.locator('[name="name"]').inputValue()).toBe("<b>Ada</b>");
  expect(await page.locator('[name="postcode"]').inputValue()).toBe("sw1a 1aa");
  for (const field of ["name", "line1", "locality", "phone", "email"]) {
    const input = page.locator(`[name="${field}"]`);
    expect(await input.getAttribute("aria-invalid")).toBe("true");
    const described = (await input.getAttribute("aria-describedby")) ?? "";
    const texts = await Promise.all(described.split(" ").map((id) => page.locator(`[id="${id}"]`).innerText()));
    expect(texts.join(" ")).toMatch(/\S/);
  }
});
