import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sql } from "#platform/postgres";
import { launchBrowser } from "#testing/browser";
import { openTestShopWeb, type TestShopWeb } from "#testing/shop-web";
import { travellers, type Traveller } from "./travellers.ts";

let web: TestShopWeb;
let browser: Browser;
beforeAll(async () => {
  [web, browser] = await Promise.all([openTestShopWeb(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await web[Symbol.asyncDispose]();
});

const journeys = travellers.flatMap((traveller) => [
  { traveller, javaScriptEnabled: true },
  { traveller, javaScriptEnabled: false },
]);

describe("a guest buys, staff send, the carrier brings [0.2, 1.3.3]", () => {
  test.each(journeys)(
    "$traveller.market, JavaScript $javaScriptEnabled: from product to delivered [0.1, 0.2, 1.1.2, 1.3.3, 2.1.6]",
    async ({ traveller, javaScriptEnabled }) => {
      const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 390, height: 844 } });
      try {
        context.setDefaultTimeout(PAGE_MILLISECONDS_MAX);
        const page = await context.newPage();
        await chooseProduct(page, traveller);
        await fillCheckout(page, traveller);
        const number = await pay(page);
        await workAtDesk(context, number);
        const tracking = await trackingNumberOf(number);
        for (const status of ["picked_up", "customs_cleared", "out_for_delivery", "delivered"]) {
          await scan(number, tracking, status);
        }
        await followFromMail(context, traveller, number);
        const order = await web.world.shop.deskOrders.view(number);
        expect(order).toMatchObject({ status: "delivered", chargedMinor: order?.totalMinor, refundedMinor: 0 });
      } finally {
        await context.close();
      }
    },
  );

  test("no mail that is owed is missing, and none came twice [2.1.6, 2.1.7]", async () => {
    const { data } = web.world.databases;
    // Placed, verified, prepared, shipped and delivered, and three scans that are news.
    const expected = { owed: 0, sent: journeys.length * 8 };
    const count = () =>
      data.one<{ owed: number; sent: number }>(sql`
        select count(*) filter (where state = 'owed') as owed, count(*) filter (where state = 'sent') as sent
        from shop.notice`);
    await until(async () => (await count()).sent >= expected.sent);
    expect(await count()).toEqual(expected);
    const stats = (await (await fetch(`${web.world.mail.url}/api/stats`)).json()) as Record<string, number>;
    expect(stats).toMatchObject({ distinct: expected.sent, duplicates: 0 });
  });
});

async function chooseProduct(page: Page, { market }: Traveller): Promise<void> {
  await page.goto(`${web.url}/${market}/en/pullovers`);
  await page.locator('main a[href*="/p/"]').first().click();
  await page.locator('input[name="variant"]:not([disabled])').first().check({ force: true });
  await page.getByRole("button", { name: "Add to bag" }).click();
  await page.waitForURL(/\/cart/);
  expect(await page.locator("main").innerText()).toMatch(/Pullover/);
  await page.locator('a[href$="/checkout"]').first().click();
  await page.waitForURL(/\/checkout$/);
}

async function fillCheckout(page: Page, { name, phone, email, address, area, country }: Traveller): Promise<void> {
  expect(await page.locator('select[name="country"] option:checked').innerText()).toContain(country);
  expect(await page.locator("body").innerText()).toContain("Dongguan Shidianban E-Commerce Co., Ltd.");
  await page.locator('[name="name"]').fill(name);
  await page.locator('[name="phone"]').fill(phone);
  await page.locator('[name="email"]').fill(email);
  for (const [field, value] of Object.entries(address)) await page.locator(`[name="${field}"]`).fill(value);
  if (area !== undefined) {
    const options = await page.locator('[name="administrativeArea"] option').allInnerTexts();
    const label = options.find((option) => option.includes(area))!;
    await page.locator('[name="administrativeArea"]').selectOption({ label });
  }
  await page.locator('[name="ageBand"][value="18-or-over"]').check({ force: true });
  await page.getByRole("button", { name: "Order with obligation to pay" }).click();
  await page.waitForURL(/\/pay\//);
}

/** Pays on the provider's page and comes back to the confirmation. */
async function pay(page: Page): Promise<string> {
  await page.locator('button[name="act"][value="pay"]').click();
  await page.waitForURL(/\/orders\/WL-.*\/return/);
  expect(await page.locator("main").innerText()).toContain("Thank you for your order");
  return /WL-[A-Z0-9-]{14}/.exec(page.url())![0];
}

/** Staff verify, prepare and ship the order on the desk's page. */
async function workAtDesk(context: BrowserContext, number: string): Promise<void> {
  const desk = await context.newPage();
  await desk.goto(`${web.deskUrl}/orders/${number}`);
  for (const act of ["Verify", "Mark as prepared", "Book the parcel"]) {
    await desk.getByRole("button", { name: act, exact: true }).first().click();
    await desk.waitForLoadState();
  }
  await desk.close();
}

async function trackingNumberOf(number: string): Promise<string> {
  let tracking: string | null = null;
  await until(async () => {
    const view = await web.world.shop.deskOrders.view(number);
    tracking = view?.fulfilment === "shipped" ? (view.parcel?.trackingNumber ?? null) : null;
    return tracking !== null;
  });
  return tracking!;
}

/** The carrier scans the parcel, later than before, and we hear of it: news that is overtaken on its way is not sent. */
async function scan(number: string, tracking: string, status: string): Promise<void> {
  web.world.clock.advance(1000);
  const answer = await fetch(`${web.world.carrier.url}/control/parcels/${tracking}/advance`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ status, occurredAt: web.world.clock.now().toISOString() }),
  });
  expect(answer.status).toBeLessThan(300);
  await until(async () => (await web.world.shop.deskOrders.view(number))?.parcel?.status === status);
}

/** Opens the order from the link in the newest mail, in a browser that has never seen the shop. */
async function followFromMail(context: BrowserContext, { email }: Traveller, number: string): Promise<void> {
  await until(async () => (await web.world.shop.deskOrders.view(number))?.fulfilment === "delivered");
  let link: string | undefined;
  await until(async () => {
    const mails = await mailsTo(email);
    const delivered = mails.find((mail) => mail.subject === `Order ${number}: delivered`);
    link = /http\S+\/orders\/open\?t=\S+/.exec(delivered?.text ?? "")?.[0];
    return link !== undefined;
  });
  const stranger = await context.browser()!.newContext();
  const page = await stranger.newPage();
  await page.goto(link!);
  expect(new URL(page.url()).search).toBe("");
  const text = await page.locator("main").innerText();
  expect(text).toContain(number);
  expect(text).toContain("Delivered");
  await stranger.close();
}

async function mailsTo(email: string): Promise<{ subject: string; text: string }[]> {
  const answer = await fetch(`${web.world.mail.url}/api/messages?to=${encodeURIComponent(email)}`);
  const body = (await answer.json()) as { messages: { subject: string; text: string }[] };
  return body.messages;
}

const WAIT_MILLISECONDS_MAX = 20_000;
/** Generous on a busy machine, and short enough to see what is wrong. */
const PAGE_MILLISECONDS_MAX = 10_000;

async function until(condition: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + WAIT_MILLISECONDS_MAX;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error("waited too long");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
