import { afterAll, beforeAll, expect, test } from "vitest";
import { sql, type Db } from "#platform/postgres";
import { shop } from "#shop.config";
import { money, type Currency } from "#shop/markets";
import { changePrice, launchRange, NO_FILTER, readListing, seedRange, type Reading } from "#shop/catalog";
import { seedStock } from "#shop/stock";
import { createTestDatabases, type TestDatabases } from "#testing/database";
import { createShelves, type RangeChanges } from "./index.ts";

const at = new Date("2026-11-22T08:00:00Z");
const reading: Reading = { language: "en", currency: "USD", at };
const slugs = (page: { styles: readonly { slug: string }[] }) => page.styles.map((style) => style.slug);

async function open(db: Db): Promise<void> {
  await db.transact(async (tx) => {
    const { stock } = await seedRange(tx, launchRange, at);
    const pieces = stock.map(({ variantId, pieces: quantity }) => ({ variantId, quantity }));
    await seedStock(tx, pieces, at);
  });
}

let databases: TestDatabases;
let shelves: ReturnType<typeof createShelves>;
beforeAll(async () => {
  databases = await createTestDatabases();
  await open(databases.data);
  shelves = createShelves(databases.data, { subscribe: () => () => {} });
});
afterAll(() => databases[Symbol.asyncDispose]());

test.each([0, -1, 1.5, shop.catalog.pagesMax + 1])("refuses page %d", async (page) => {
  await expect(shelves.list({ ...reading, page })).rejects.toThrow(RangeError);
  await expect(shelves.search("wool", { ...reading, page })).rejects.toThrow(RangeError);
  await expect(shelves.offers(reading, page)).rejects.toThrow(RangeError);
});

test("refuses more cards than a page may hold", async () => {
  const perPage = shop.catalog.cardsPerPageMax + 1;
  await expect(shelves.list({ ...reading, perPage })).rejects.toThrow(RangeError);
});

test("nothing is for sale before it is published [0.2]", async () => {
  const early = { ...reading, at: new Date(at.getTime() - 1) };
  expect((await shelves.list(early)).total).toBe(0);
  expect((await shelves.search("wool", early)).total).toBe(0);
  expect((await shelves.offers(early, 1)).offers).toEqual([]);
  expect(await shelves.newStyles(early, 10)).toEqual([]);
  expect(await shelves.cards([launchRange.styles[0]!.slug], early)).toEqual([]);
});

test("an unknown category is empty, and so is a page after the last", async () => {
  expect(await shelves.list({ ...reading, category: "hats" })).toMatchObject({ total: 0, styles: [], unfiltered: 0 });
  const last = await shelves.list({ ...reading, page: 9 });
  expect(last).toMatchObject({ total: launchRange.styles.length, styles: [] });
});

test("each category lists its styles with colours and a price [0.2]", async () => {
  for (const category of ["pullovers", "sweaters", "jumpsuits", "coats"]) {
    const { styles, total } = await shelves.list({ ...reading, category, perPage: 48 });
    const expected = launchRange.styles.filter((style) => style.category === category);
    expect(total).toBe(expected.length);
    expect(styles.map((style) => style.slug)).toEqual(expected.map((style) => style.slug));
    expect(styles.map((style) => style.colours.map((colour) => colour.name))).toEqual(
      expected.map((style) => style.colours.map((colour) => colour.name.en)),
    );
  }
});

test.each(shop.currencies)(
  "every style is sold in %s at the price of the price list [0.2]",
  async (currency: Currency) => {
    const pages = await Promise.all([1, 2].map((page) => shelves.list({ ...reading, currency, page, perPage: 48 })));
    expect(pages.flatMap((page) => page.styles).map((style) => style.price)).toEqual(
      launchRange.styles.map((style) => ({ amountMinor: style.prices[currency], currency })),
    );
  },
);

test.each(shop.languages)("all categories and styles are for sale in %s [0.2]", async (language) => {
  const categories = await shelves.categories({ ...reading, language });
  expect(categories.map(({ code, name }) => [code, name])).toEqual(
    launchRange.categories.map(({ code, text }) => [code, text[language].name]),
  );
  const { styles, total } = await shelves.list({ ...reading, language });
  expect(total).toBe(launchRange.styles.length);
  expect(categories.reduce((sum, category) => sum + category.styles, 0)).toBe(total);
  expect(styles.map((style) => style.name)).toEqual(
    launchRange.styles.slice(0, styles.length).map((style) => style.text[language].name),
  );
});

test("a card holds what a drawing needs", async () => {
  const model = launchRange.styles.find((style) => style.slug === "hawthorn-argyle-pullover")!;
  const [card] = await shelves.cards([model.slug], reading);
  const { code, category, wearer, fit, stitch, neckline, closure, cut } = model;
  expect(card).toMatchObject({ code, category, wearer, fit, stitch, neckline, closure, cut, soldOut: false });
  expect(card?.colours[0]).toMatchObject({
    code: "BOT",
    hex: "#1e3d34",
    accents: ["#c79a32", "#efe6d2"],
    family: "green",
  });
});

test("pages part a list without gap or repetition, in every order", async () => {
  for (const sort of ["recommended", "newest", "price-up", "price-down"] as const) {
    const question = { ...reading, sort, filter: readListing(new URLSearchParams("fibre=wool&stock=in")).filter };
    const whole = slugs(await shelves.list({ ...question, perPage: 48 }));
    const pages = [1, 2, 3, 4, 5, 6, 7].map((page) => shelves.list({ ...question, page, perPage: 7 }));
    expect((await Promise.all(pages)).flatMap(slugs)).toEqual(whole);
  }
});

test("in stock is what the shelves say, and a sold-out style is marked", async () => {
  await using own = await createTestDatabases();
  await open(own.data);
  const [slug] = slugs(await shelves.list(reading));
  await own.data.run(sql`
    update shop.stock set on_hand = 0, held = 0 where variant_id in (
      select variant.id from catalog.variant join catalog.style on style.id = variant.style_id where style.slug = ${slug})`);
  const there = createShelves(own.data);
  const [all, inStock] = await Promise.all([
    there.list(reading),
    there.list({ ...reading, filter: { ...NO_FILTER, inStock: true } }),
  ]);
  expect(all.styles.find((style) => style.slug === slug)?.soldOut).toBe(true);
  expect(slugs(inStock)).not.toContain(slug);
  expect(all.facets.inStock.styles).toBe(inStock.total);
});

test("new pieces come newest first, offers with price, stock and weight, addresses with their last change", async () => {
  const newest = await shelves.newStyles(reading, 5);
  expect(newest.map((style) => style.publishedAt.toISOString())).toEqual(newest.map(() => at.toISOString()));
  expect(newest).toHaveLength(5);
  const { offers, pages } = await shelves.offers({ ...reading, language: "de", currency: "EUR" }, 1);
  expect(pages).toBe(1);
  const [style] = launchRange.styles;
  expect(offers[0]).toMatchObject({
    sku: `${style!.code}-${style!.colours[0]!.code}-${style!.sizes[0]}`,
    styleCode: style!.code,
    name: style!.text.de.name,
    colourName: style!.colours[0]!.name.de,
    weightGrams: style!.weightGrams[0],
    freePieces: style!.colours[0]!.stockPieces[0],
    price: money(style!.prices.EUR, "EUR"),
    originCountry: "CN",
  });
  expect((await shelves.offers(reading, 2)).offers).toEqual([]);
  const addresses = await shelves.addresses(at);
  expect(addresses).toHaveLength(launchRange.styles.length);
  expect(addresses[0]).toMatchObject({ slug: style!.slug, changedAt: at });
});

/** Changes that a test tells by hand. */
function tellingChanges(): RangeChanges & { tell(slug: string): void } {
  const listeners = new Set<(changed: string) => void>();
  return {
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    tell: (slug) => listeners.forEach((listener) => listener(slug)),
  };
}

test("what was told before a question is in its answer: stock, price, words, withdrawal", async () => {
  await using own = await createTestDatabases();
  await open(own.data);
  const changes = tellingChanges();
  const kept = createShelves(own.data, changes);
  const { slug, styleId } = (await kept.list(reading)).styles[0]!;
  const card = async (language: Reading["language"] = "en", moment = at) =>
    (await kept.cards([slug], { ...reading, language, at: moment }))[0];
  expect((await card())?.soldOut).toBe(false);

  await own.data.run(sql`
    update shop.stock set on_hand = 0 where variant_id in (select id from catalog.variant where style_id = ${styleId})`);
  expect((await card())?.soldOut).toBe(false);
  changes.tell(slug);
  expect((await card())?.soldOut).toBe(true);

  await own.data.transact((tx) => changePrice(tx, styleId, money(1_00, "USD"), new Date(at.getTime() + 1)));
  changes.tell(slug);
  expect((await card())?.price.amountMinor).not.toBe(1_00);
  expect((await card("en", new Date(at.getTime() + 1)))?.price.amountMinor).toBe(1_00);

  await card("de");
  await own.data.run(sql`
    update catalog.style_text set name = 'Quetzal' where style_id = ${styleId} and language = 'de'`);
  changes.tell(slug);
  expect((await card("de"))?.name).toBe("Quetzal");
  expect((await kept.search("quetzal", { ...reading, language: "de" })).total).toBe(1);
  expect((await kept.search("quetzal", reading)).total).toBe(0);

  await own.data.run(sql`update catalog.style set withdrawn_at = ${new Date(at.getTime() + 9)} where id = ${styleId}`);
  changes.tell("all");
  expect(await card("en", new Date(at.getTime() + 8))).toBeDefined();
  expect(await card("en", new Date(at.getTime() + 9))).toBeUndefined();
});

test("a reading that fails is owed to the next question", async () => {
  await using own = await createTestDatabases();
  await open(own.data);
  const changes = tellingChanges();
  let isBroken = false;
  const fragile: Db = {
    ...own.data,
    rows: (query) => (isBroken ? Promise.reject(new Error("the connection is gone")) : own.data.rows(query)),
  };
  const kept = createShelves(fragile, changes);
  const { slug, styleId } = (await kept.list(reading)).styles[0]!;
  await own.data.run(sql`
    update shop.stock set on_hand = 0 where variant_id in (select id from catalog.variant where style_id = ${styleId})`);
  isBroken = true;
  changes.tell(slug);
  await expect(kept.list(reading)).rejects.toThrow("the connection is gone");
  isBroken = false;
  expect((await kept.list(reading)).styles[0]?.soldOut).toBe(true);
});

test("questions at the same time share one reading of the range", async () => {
  await using own = await createTestDatabases();
  await open(own.data);
  let readings = 0;
  const counting: Db = {
    ...own.data,
    rows: (query) => {
      readings++;
      return own.data.rows(query);
    },
  };
  const kept = createShelves(counting, tellingChanges());
  const questions = Array.from({ length: 20 }, () => kept.list(reading));
  await Promise.all(questions);
  const first = readings;
  await kept.list(reading);
  expect(first).toBeLessThan(10);
  expect(readings).toBe(first);
});
