import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "#testing/browser";
import { openTestShopWeb, type TestShopWeb } from "#testing/shop-web";

let web: TestShopWeb;
let browser: Browser;
beforeAll(async () => {
  [web, browser] = await Promise.all([openTestShopWeb(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await web[Symbol.asyncDispose]();
});

/** A browser of somebody who has turned cookies off: none is kept, none is sent. */
async function openWithoutCookies(javaScriptEnabled: boolean) {
  const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 390, height: 844 } });
  context.setDefaultTimeout(10_000);
  await context.route("**/cart/lines", async (route) => {
    const response = await route.fetch({ maxRedirects: 0 });
    await context.clearCookies();
    const { "set-cookie": _notKept, ...headers } = response.headers();
    await route.fulfill({ response, headers });
  });
  return context;
}

describe("without cookies", () => {
  test.for([true, false])(
    "the bag says that it could not be kept, why, and what works all the same; with script: %s [1.3.6]",
    async (javaScriptEnabled) => {
      const context = await openWithoutCookies(javaScriptEnabled);
      const page = await context.newPage();
      await page.goto(`${web.url}/gb/en/pullovers`);
      await page.locator('main article a[href*="/p/"]').first().click();
      await page.locator('input[name="variant"]:not([disabled]):visible').first().check({ force: true });
      await page.getByRole("button", { name: "Add to bag" }).click();
      await page.waitForURL(/\/cart/);
      const alert = page.locator('main [role="alert"], main .notice').first();
      expect(await alert.innerText()).toContain("Your browser did not keep the bag");
      const ways = await alert.getByRole("link").all();
      expect(ways.length).toBeGreaterThan(0);
      for (const way of ways) {
        const href = await way.getAttribute("href");
        expect((await fetch(new URL(href!, web.url))).status, href!).toBe(200);
      }
      expect(await context.cookies()).toEqual([]);
      await context.close();
    },
  );

  test("everything that needs none is there, and the checkout leads to where it is explained [1.3.6]", async () => {
    const open = (path: string) => fetch(`${web.url}/gb/en${path}`, { redirect: "manual" });
    for (const path of [
      "/",
      "/coats",
      "/search?q=wool",
      "/privacy",
      "/help/sizes",
      "/contact",
      "/withdraw",
      "/track",
    ]) {
      const { status, headers } = await open(path);
      expect([path, status, headers.getSetCookie()]).toEqual([path, 200, []]);
    }
    const checkout = await open("/checkout");
    expect([checkout.status, checkout.headers.get("location")]).toEqual([
      303,
      expect.stringMatching(/\/gb\/en\/cart$/),
    ]);
  });
});
