import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sql } from "#platform/postgres";
import { shop } from "#shop.config";
import { money, type Currency } from "#shop/markets";
import { createTestDatabases, type TestDatabases } from "#testing/database";
import {
  changePrice,
  findStyle,
  launchRange,
  listSlugs,
  listStyles,
  listVariants,
  searchStyles,
  seedRange,
  type Reading,
} from "./index.ts";

const at = new Date("2026-11-22T08:00:00Z");
const reading: Reading = { language: "en", currency: "USD", at };
let databases: TestDatabases;
beforeAll(async () => {
  databases = await createTestDatabases();
  await databases.data.transact((tx) => seedRange(tx, launchRange, at));
});
afterAll(() => databases[Symbol.asyncDispose]());

const unknownId = "00000000-0000-8000-8000-000000000000";
const slugs = (page: { styles: readonly { slug: string }[] }) => page.styles.map((style) => style.slug);

test.each([0, -1, 1.5, shop.catalog.pagesMax + 1])("refuses page %d", async (page) => {
  await expect(listStyles(databases.data, { ...reading, page })).rejects.toThrow(RangeError);
});

test("refuses more cards than a page may hold, and more variants than a cart", async () => {
  const perPage = shop.catalog.cardsPerPageMax + 1;
  await expect(listStyles(databases.data, { ...reading, perPage })).rejects.toThrow(RangeError);
  const ids = Array.from({ length: shop.catalog.variantsPerQueryMax + 1 }, () => unknownId);
  await expect(listVariants(databases.data, ids, reading)).rejects.toThrow(RangeError);
});

test.each(["", "no-such-style", "'; drop table catalog.style; --"])("finds nothing at %j", async (slug) => {
  expect(await findStyle(databases.data, slug, reading)).toBeUndefined();
});

test("nothing is for sale before it is published [0.2]", async () => {
  const early = { ...reading, at: new Date("2026-11-22T07:59:59.999Z") };
  expect((await listStyles(databases.data, early)).total).toBe(0);
  expect(await findStyle(databases.data, "linden-fine-rib-pullover", early)).toBeUndefined();
  expect((await searchStyles(databases.data, "wool", early)).total).toBe(0);
  expect(await listSlugs(databases.data, early.at)).toEqual([]);
});

test("an unknown category is empty, and so is a page after the last", async () => {
  expect(await listStyles(databases.data, { ...reading, category: "hats" })).toMatchObject({ total: 0, styles: [] });
  const last = await listStyles(databases.data, { ...reading, page: 9 });
  expect(last).toMatchObject({ total: 20, pages: 1, styles: [] });
});

test("each category lists its styles with colours and a price [0.2]", async () => {
  for (const category of ["pullovers", "sweaters", "jumpsuits", "coats"]) {
    const { styles, total } = await listStyles(databases.data, { ...reading, category });
    const expected = launchRange.styles.filter((style) => style.category === category);
    expect(total).toBe(expected.length);
    expect(styles.map((style) => style.slug)).toEqual(expected.map((style) => style.slug));
    expect(styles.map((style) => style.colours.length)).toEqual(expected.map((style) => style.colours.length));
  }
});

test("pages part the list without gap or repetition", async () => {
  const whole = slugs(await listStyles(databases.data, { ...reading, perPage: 48 }));
  const parts = await Promise.all(
    [1, 2, 3].map((page) => listStyles(databases.data, { ...reading, page, perPage: 7 })),
  );
  expect(parts.flatMap(slugs)).toEqual(whole);
  expect(parts.map((part) => part.pages)).toEqual([3, 3, 3]);
});

test.each(shop.currencies)(
  "every style is sold in %s at the price of the price list [0.2]",
  async (currency: Currency) => {
    const { styles } = await listStyles(databases.data, { ...reading, currency, perPage: 48 });
    expect(styles.map((style) => style.price)).toEqual(
      launchRange.styles.map((style) => ({ amountMinor: style.prices[currency], currency })),
    );
  },
);

test("a product page tells sizes, measurements, fibres, care and origin", async () => {
  const style = await findStyle(databases.data, "harrow-cable-pullover", { ...reading, currency: "JPY" });
  expect(style).toMatchObject({
    name: "Harrow Cable Pullover",
    hsCode: "611011",
    originCountry: "CN",
    customsDescription: "Unisex knitted pullover, 80% wool 20% nylon",
    price: { amountMinor: 21_400, currency: "JPY" },
    sizes: ["XS", "S", "M", "L", "XL", "XXL"],
    fibres: [
      { part: "whole", name: "wool", percent: 80 },
      { part: "whole", name: "nylon", percent: 20 },
    ],
    care: { wash: "hand-30", dry: "flat" },
  });
  expect(style?.description).toHaveLength(2);
  expect(style?.colours.map((colour) => colour.name)).toEqual(["Ecru", "Navy", "Brick"]);
  expect(style?.colours[0]?.variants[2]).toMatchObject({ sku: "P102-ECR-M", size: "M", weightGrams: 530 });
  expect(style?.measurements).toContainEqual({ size: "M", point: "sleeve", lengthMm: 610 });
  expect(style?.measurements).toHaveLength(6 * 5);
});

test("the shell comes before its lining, the greater share before the smaller", async () => {
  const style = await findStyle(databases.data, "moorland-herringbone-coat", reading);
  expect(style?.fibres.map(({ part, name }) => `${part} ${name}`)).toEqual([
    "shell wool",
    "shell nylon",
    "lining viscose",
  ]);
});

test("variants come in the order asked for; unknown ones are left out", async () => {
  const style = await findStyle(databases.data, "linden-fine-rib-pullover", reading);
  const [first, second] = style!.colours[0]!.variants;
  const lines = await listVariants(databases.data, [second!.variantId, unknownId, first!.variantId], reading);
  expect(lines.map((line) => line.sku)).toEqual(["P101-OAT-S", "P101-OAT-XS"]);
  expect(lines[0]).toMatchObject({
    styleName: "Linden Fine-Rib Pullover",
    colourName: "Oat",
    weightGrams: 220,
    hsCode: "611011",
    originCountry: "CN",
    price: money(11_800, "USD"),
    forSale: true,
  });
});

test.each([
  ["jumper", "harrow-cable-pullover"],
  ["sweaters", "harrow-cable-pullover"],
  ["pullover", "yarrow-fair-isle-sweater"],
  ["turtleneck", "skerry-roll-neck-pullover"],
  ["polo neck", "brae-brioche-sweater"],
  ["gray", "carrick-v-neck-pullover"],
  ["aran", "harrow-cable-pullover"],
  ["cashm", "ashby-shawl-cardigan"],
  ["fair isle", "yarrow-fair-isle-sweater"],
  ["women's coat camel", "thornbury-double-face-coat"],
  ["boilersuit", "brook-waffle-overall"],
  ["V-neck", "carrick-v-neck-pullover"],
  ["corozo", "ashby-shawl-cardigan"],
])("a search for %j finds %s", async (text, slug) => {
  expect(slugs(await searchStyles(databases.data, text, { ...reading, perPage: 48 }))).toContain(slug);
});

test("a name counts more than a fact, and a fact more than a description", async () => {
  const found = slugs(await searchStyles(databases.data, "cable", reading));
  expect(found.slice(0, 2).toSorted()).toEqual(["harrow-cable-pullover", "rowan-cable-coat"]);
});

test("men's pullovers are not women's", async () => {
  const { styles } = await searchStyles(databases.data, "mens pullover", reading);
  expect(new Set(styles.map((style) => style.wearer))).toEqual(new Set(["men", "unisex"]));
});

test.each([
  ["cabel jumper", "cable jumper", "harrow-cable-pullover"],
  ["herringbon coat", undefined, "moorland-herringbone-coat"],
  ["heringbone", "herringbone", "moorland-herringbone-coat"],
  ["turtelneck", "turtleneck", "skerry-roll-neck-pullover"],
  ["cashmeer", "cashmere", "ashby-shawl-cardigan"],
])("%j is read as %j", async (text, correctedTo, slug) => {
  const found = await searchStyles(databases.data, text, reading);
  expect(slugs(found)).toContain(slug);
  expect(found.correctedTo).toBe(correctedTo);
});

test.each(["", "   ", "the", "& | !", "zzzzzzzz", "\u0000", "羊毛"])(
  "a search for %j finds nothing and does not fail",
  async (text) => {
    expect(await searchStyles(databases.data, text, reading)).toMatchObject({ total: 0, styles: [] });
  },
);

test("no search text makes the database fail", async () => {
  const text = fc.oneof(
    fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
    fc.stringMatching(/^[a-z'"&|!()<>:*\\ ]{0,40}$/),
  );
  await fc.assert(
    fc.asyncProperty(text, async (typed) => {
      expect((await searchStyles(databases.data, typed, reading)).page).toBe(1);
    }),
  );
});

test("a new price holds from its moment on, and the old one stays on record [0.2]", async () => {
  await using own = await createTestDatabases();
  await own.data.transact((tx) => seedRange(tx, launchRange, at));
  const before = await findStyle(own.data, "larkfield-garter-sweater", reading);
  const later = new Date("2026-12-01T00:00:00Z");
  await expect(
    own.data.transact((tx) => changePrice(tx, before!.styleId, { amountMinor: 0, currency: "USD" }, later)),
  ).rejects.toThrow(RangeError);
  await own.data.transact((tx) => changePrice(tx, before!.styleId, money(6_900, "USD"), later));
  const priceAt = async (moment: Date, currency: Currency = "USD") =>
    (await findStyle(own.data, "larkfield-garter-sweater", { language: "en", currency, at: moment }))?.price
      .amountMinor;
  expect(await priceAt(new Date(later.getTime() - 1))).toBe(7_800);
  expect(await priceAt(later)).toBe(6_900);
  expect(await priceAt(later, "EUR")).toBe(7_900);
});

test("a withdrawn style is gone from lists, page and search, and a cart is told so", async () => {
  await using own = await createTestDatabases();
  await own.data.transact((tx) => seedRange(tx, launchRange, at));
  const style = await findStyle(own.data, "wren-ribbed-jumpsuit", reading);
  const withdrawnAt = new Date("2026-12-24T00:00:00Z");
  await own.data.run(sql`update catalog.style set withdrawn_at = ${withdrawnAt} where id = ${style!.styleId}`);
  const after = { ...reading, at: withdrawnAt };
  expect(await findStyle(own.data, "wren-ribbed-jumpsuit", after)).toBeUndefined();
  expect(slugs(await listStyles(own.data, { ...after, category: "jumpsuits" }))).not.toContain("wren-ribbed-jumpsuit");
  expect(slugs(await searchStyles(own.data, "wren", after))).toEqual([]);
  const variantId = style!.colours[0]!.variants[0]!.variantId;
  expect((await listVariants(own.data, [variantId], after))[0]?.forSale).toBe(false);
});
