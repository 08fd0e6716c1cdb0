import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "#testing/browser";
import { watchPage } from "#testing/page-checks";
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

interface Reader {
  readonly language: string;
  readonly market: string;
  /** How they call what they look for, and how the page calls it back. */
  readonly search: string;
  readonly heading: RegExp;
  readonly form: Readonly<Record<string, string>>;
}

const READERS: readonly Reader[] = [
  {
    language: "en",
    market: "gb",
    search: "jumper",
    heading: /pullover|sweater/i,
    form: {
      name: "Ada Lovelace",
      phone: "020 7946 0018",
      line1: "12 St James's Square",
      postcode: "SW1Y 4JH",
      locality: "London",
    },
  },
  {
    language: "zh",
    market: "cn",
    search: "开衫",
    heading: /开衫/,
    form: {
      name: "李晓梅",
      phone: "138 0013 8000",
      administrativeArea: "GD",
      locality: "东莞市",
      line1: "鸿福路 200 号",
    },
  },
  {
    language: "de",
    market: "de",
    search: "strickjacke",
    heading: /jacke/i,
    form: {
      name: "Jürgen Groß",
      phone: "030 901820",
      line1: "Schönhauser Allee 36",
      postcode: "10435",
      locality: "Berlin",
    },
  },
  {
    language: "fr",
    market: "fr",
    search: "gilet",
    heading: /gilet|cardigan/i,
    form: {
      name: "Zoé L'Hôpital",
      phone: "01 42 68 53 00",
      line1: "8 rue de l'Échelle",
      postcode: "75001",
      locality: "Paris",
    },
  },
  {
    language: "ja",
    market: "jp",
    search: "カーディガン",
    heading: /カーディガン/,
    form: {
      name: "佐藤 美咲",
      phone: "06-6208-8181",
      postcode: "530-8201",
      administrativeArea: "27",
      locality: "大阪市北区",
      line1: "中之島1-3-20",
    },
  },
];

/** Words that stand in nearly every English sentence, and in none of the others. */
const ENGLISH = /\b(the|your|with|you|from the)\b/i;

describe("on a phone, without script", () => {
  test.for(READERS)(
    "$language: a piece is found, its whole price seen, and bought, all in one language [0.1, 0.2, 1.3.3]",
    async ({ language, market, search, heading, form }) => {
      const context = await browser.newContext({
        javaScriptEnabled: false,
        viewport: { width: 360, height: 740 },
        isMobile: true,
        hasTouch: true,
      });
      context.setDefaultTimeout(10_000);
      const page = await context.newPage();
      const watch = watchPage(page, web.url, [web.world.payments.url]);
      const read = () => readPage(page, language);

      await page.goto(`${web.url}/${market}/${language}/search?q=${encodeURIComponent(search)}`);
      expect(await read()).toMatch(heading);
      await page.locator('main article a[href*="/p/"]').first().click();
      const delivered = amountIn(await page.locator("main .delivered strong").first().innerText());
      await read();
      await page.locator('input[name="variant"]:not([disabled]):visible').first().check({ force: true });
      await page.locator('main form[action*="/cart/lines"] button').last().click();
      await page.waitForURL(/\/cart/);
      expect(await read()).toContain(delivered);
      await page.locator('main a[href$="/checkout"]').click();

      expect(await read()).toContain(delivered);
      for (const [name, value] of Object.entries({ ...form, email: `${language}@example.com` })) {
        const list = page.locator(`main select[name="${name}"]`);
        await ((await list.count()) > 0 ? list.selectOption(value) : page.locator(`main [name="${name}"]`).fill(value));
      }
      await page.locator('[name="ageBand"][value="18-or-over"]').check({ force: true });
      await page.locator('button[name="act"][value="order"]').click();
      await page.waitForURL(/\/pay\//);
      expect(digitsOf(await page.locator("body").innerText())).toContain(digitsOf(delivered));
      await page.locator('button[name="act"][value="pay"]').click();
      await page.waitForURL(/\/orders\/WL-.*\/return/);
      expect(await read()).toMatch(/WL-/);
      await page.locator('main a[href*="/orders/WL-"]').first().click();
      expect(await read()).toContain(delivered);
      expect(watch.take()).toEqual([]);
      await context.close();
    },
  );
});

/** The words of the page, of which none is left over from another language. */
async function readPage(page: Page, language: string): Promise<string> {
  expect(await page.locator("html").getAttribute("lang")).toMatch(new RegExp(`^${language}`));
  const text = await page.locator("body").innerText();
  expect(language === "en" ? undefined : ENGLISH.exec(text)?.[0]).toBeUndefined();
  return text;
}

/** The amount of money in a sentence, as it is written there. */
function amountIn(sentence: string): string {
  const amount = /\d[\d.,'’\u00a0\u202f]*\d/.exec(sentence)?.[0];
  if (amount === undefined) throw new Error(`there is no amount in: ${sentence}`);
  return amount;
}

/** The provider writes amounts in its own way. */
function digitsOf(text: string): string {
  return text.replace(/\D+/g, "");
}
