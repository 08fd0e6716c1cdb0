import { afterEach, beforeEach, expect, test } from "vitest";
import { isDatabaseError, sql, SQLSTATE } from "#platform/postgres";
import { createTestDatabases, type TestDatabases } from "#testing/database";
import { CATALOGUE_CHANNEL, EVERYTHING_CHANGED, launchRange, listCategories, seedRange, type Range } from "./index.ts";

const at = new Date("2026-11-22T08:00:00Z");
let databases: TestDatabases;
beforeEach(async () => {
  databases = await createTestDatabases();
});
afterEach(() => databases[Symbol.asyncDispose]());

const seed = (range: Range = launchRange) => databases.data.transact((tx) => seedRange(tx, range, at));
const countStyles = async () =>
  (await databases.data.one<{ count: number }>(sql`select count(*) as count from catalog.style`)).count;

test("a range that may not be sold is refused by name and leaves nothing [0.2]", async () => {
  const [first, ...others] = launchRange.styles;
  await expect(seed({ ...launchRange, styles: [{ ...first!, hsCode: "611020" }, ...others] })).rejects.toThrow(
    /P101: HS code 611020/,
  );
  expect(await countStyles()).toBe(0);
});

test("a catalogue that holds anything is left as it is", async () => {
  expect((await seed()).seeded).toBe(true);
  await databases.data.run(sql`update catalog.style_text set name = 'Renamed' where language = 'en'`);
  expect(await seed()).toEqual({ seeded: false, stock: [] });
  const names = await databases.data.rows(sql`select distinct name from catalog.style_text where language = 'en'`);
  expect(names).toEqual([{ name: "Renamed" }]);
});

test("two processes that start together seed once", async () => {
  const outcomes = await Promise.all([seed(), seed(), seed()]);
  expect(outcomes.filter((outcome) => outcome.seeded)).toHaveLength(1);
  expect(await countStyles()).toBe(launchRange.styles.length);
});

test("all four categories are for sale after seeding, in their order [0.2]", async () => {
  await seed();
  const categories = await listCategories(databases.data, { language: "en", at });
  expect(categories.map((category) => category.code)).toEqual(["pullovers", "sweaters", "jumpsuits", "coats"]);
  expect(categories.map((category) => category.styles)).toEqual(
    categories.map(({ code }) => launchRange.styles.filter((style) => style.category === code).length),
  );
});

test("initial stock is named for every variant, and none is stored here", async () => {
  const { stock } = await seed();
  const variants = await databases.data.rows(sql`select id as "variantId", sku from catalog.variant order by sku`);
  const named = stock.map(({ variantId, sku }) => ({ variantId, sku }));
  expect(named.toSorted((left, right) => (left.sku < right.sku ? -1 : 1))).toEqual(variants);
  expect(stock.find(({ sku }) => sku === "P101-OAT-M")?.pieces).toBe(26);
});

test("fibres that stop adding up are refused at commit, a swap within one transaction is not", async () => {
  await seed();
  const wool = sql`style_id = (select id from catalog.style where code = 'P102') and name = 'wool'`;
  const error = await databases.data
    .run(sql`update catalog.fibre set percent = 70 where ${wool}`)
    .catch((fault: unknown) => fault);
  expect(isDatabaseError(error, SQLSTATE.checkViolation, "fibre_sums_to_100")).toBe(true);
  await databases.data.transact(async (tx) => {
    await tx.run(sql`update catalog.fibre set percent = 70 where ${wool}`);
    await tx.run(sql`
      update catalog.fibre set percent = 30
      where style_id = (select id from catalog.style where code = 'P102') and name = 'nylon'`);
  });
});

test("whoever holds the range is told that it came", async () => {
  const heard: string[] = [];
  const listening = await databases.data.listen(
    CATALOGUE_CHANNEL,
    (payload) => heard.push(payload),
    () => {},
  );
  await seed();
  await expect.poll(() => heard).toEqual([EVERYTHING_CHANGED]);
  await listening.close();
});

test.each([
  ["a price of nothing", sql`update catalog.price set amount_minor = 0`],
  ["a currency that is not sold in", sql`update catalog.price set currency = 'KWD' where currency = 'AED'`],
  ["a season of its own", sql`update catalog.style set seasons = '{monsoon}'`],
  ["no season", sql`update catalog.style set seasons = '{}'`],
  ["a sleeve that nobody can draw", sql`update catalog.style set sleeve = 'wing'`],
  ["a warmth beyond frost", sql`update catalog.style set warmth = 6`],
  ["an accent that is no colour", sql`update catalog.colour set accents = '{red}'`],
  ["a style that goes with itself", sql`update catalog.companion set companion_id = style_id`],
])("the database refuses %s [0.2]", async (_, statement) => {
  await seed();
  const error = await databases.data.run(statement).catch((fault: unknown) => fault);
  expect(isDatabaseError(error, SQLSTATE.checkViolation)).toBe(true);
});
