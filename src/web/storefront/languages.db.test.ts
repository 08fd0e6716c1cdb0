import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sql } from "#platform/postgres";
import { findStyle } from "#shop/catalog";
import { findMarket, languageTag, readerOf, type Language } from "#shop/markets";
import { staffMember } from "#shop/orders";
import { createTestShop, listMails, payOrder, type TestShop } from "#testing/shop";
import { checkoutMessages } from "./checkout/messages/index.ts";
import { ordersMessages } from "./orders/messages/index.ts";
import { serveStorefront, type Page, type ServedStorefront } from "./testing/index.ts";

let world: TestShop;
let front: ServedStorefront;
beforeAll(async () => {
  world = await createTestShop();
  front = await serveStorefront(world);
});
afterAll(async () => {
  await front[Symbol.asyncDispose]();
  await world[Symbol.asyncDispose]();
});

/** Words that no page in another language has, whatever a garment is called. */
const ENGLISH = /\b(the|and|your|with|is|are|this|that|for|from|we|our|not)\b/i;
const SLUG = "skerry-roll-neck-pullover";

const WAYS = [
  {
    segment: "cn",
    language: "zh",
    line1: "长安镇1号",
    locality: "东莞市",
    administrativeArea: "GD",
    postcode: "523000",
  },
  { segment: "de", language: "de", line1: "Lange Straße 5", locality: "Leipzig", postcode: "04109" },
  { segment: "fr", language: "fr", line1: "12 rue de la Paix", locality: "Paris", postcode: "75002" },
  {
    segment: "jp",
    language: "ja",
    line1: "中之島1-3-20",
    locality: "大阪市北区",
    administrativeArea: "27",
    postcode: "530-8201",
  },
] as const;
const PHONES = { cn: "13800138000", de: "0341 1234567", fr: "01 42 68 53 00", jp: "06-6208-8181" } as const;

let taken = 0;

describe.each(WAYS)("the way to an order in $language", ({ segment, language, ...address }) => {
  const reader = readerOf(segment, language);
  const words = checkoutMessages(reader);
  const base = `/${segment}/${language}`;
  const market = findMarket(segment)!;

  /** The page, of which every word is in the language. */
  function expectWords(page: Page): Page {
    expect(page.html).toContain(`<html lang="${languageTag(language)}">`);
    expect(page.text.replace(/English/g, "")).not.toMatch(ENGLISH);
    return page;
  }

  test("is in that language from the first page to the mail, with prices as they are written there [0.2] [2.1.6]", async () => {
    const reading = { language, currency: market.currency, at: world.clock.now() } as const;
    const style = (await findStyle(world.ground.db, SLUG, reading))!;
    const { variantId, sku } = style.colours[0]!.variants[taken++]!;
    await world.shop.stockDesk.count(sku, 5, staffMember("tester"));
    const visitor = front.visit();

    expectWords(await visitor.get(`${base}/`));
    expectWords(await visitor.get(`${base}/coats`));
    expect(expectWords(await visitor.get(`${base}/p/${SLUG}`)).text).toContain(style.name);
    await visitor.post(`${base}/cart/lines`, { style: SLUG, currency: market.currency, variant: variantId });
    expect(expectWords(await visitor.get(`${base}/cart`)).text).toContain(style.name);

    const form = expectWords(await visitor.get(`${base}/checkout`));
    expect(form.text).toContain(words.order);
    const typed = { ...address, country: market.country, phone: PHONES[segment], ageBand: "18-or-over", act: "order" };
    const refused = await visitor.post(`${base}/checkout`, { ...form.hidden, ...typed, name: "", email: "" });
    expect(refused.status).toBe(422);
    expect(expectWords(refused).text).toContain(words.problemsTitle({ count: 2 }));

    const email = `reader-${language}@example.com`;
    const sent = await visitor.post(`${base}/checkout`, { ...form.hidden, ...typed, name: "Li Na", email });
    expect(sent.status).toBe(303);
    const number = await numberOf(sent);
    expectWords(await visitor.get(`${base}/orders/${number}/return`));
    await payOrder(world, number);
    await world.drain();
    expect(expectWords(await visitor.get(`${base}/orders/${number}`)).text).toContain(
      ordersMessages(reader).statuses.received.title,
    );

    const [mail] = await listMails(world, email);
    expect(mail?.text).toContain(style.name);
    expect(mail?.text).not.toMatch(ENGLISH);
    expect(mail?.text).toContain(`/${segment}/${language}/privacy`);
  });

  test("says in that language what is wrong with a form, an order that is not proven, and a page that is not there [1.1.4]", async () => {
    const visitor = front.visit();
    expectWords(await visitor.get(`${base}/cart`));
    expectWords(await visitor.get(`${base}/track`));
    expectWords(await visitor.post(`${base}/track`, { number: "x" }));
    expect(expectWords(await visitor.get(`${base}/orders/WL-7K3M-QX9D-4HTA`)).status).toBe(403);
    expect(expectWords(await visitor.get(`${base}/nowhere`)).status).toBe(404);
    expectWords(await visitor.get(`${base}/market`));
    expectWords(await visitor.get(`${base}/search?q=zzzzqqqq`));
  });
});

async function numberOf(sent: Page): Promise<string> {
  const { number } = await world.databases.data.one<{ number: string }>(sql`
    select number from shop."order" join shop.payment on payment.order_id = "order".id
    where payment.redirect_url = ${sent.location}`);
  return number;
}

test("every language of a market is a link away, on the same page, each in its own name", async () => {
  const { html } = await front.visit().get("/ch/de/coats");
  const links: [Language, string][] = [
    ["en", "English"],
    ["zh", "简体中文"],
    ["fr", "Français"],
    ["ja", "日本語"],
  ];
  for (const [language, name] of links) {
    expect(html).toMatch(
      new RegExp(`<a href="/ch/${language}/coats" lang="${languageTag(language)}"[^>]*>${name}</a>`),
    );
  }
});
