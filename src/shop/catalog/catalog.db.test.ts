import { afterAll, beforeAll, expect, test } from "vitest";
import { sql } from "#platform/postgres";
import { shop } from "#shop.config";
import { money, type Currency } from "#shop/markets";
import { createTestDatabases, type TestDatabases } from "#testing/database";
import {
  changePrice,
  colourFamilyOf,
  findStyle,
  launchRange,
  listSlugs,
  listVariants,
  readStylesAfter,
  readStylesAt,
  readStyleWords,
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

test("refuses to look for more variants than a cart holds", async () => {
  const ids = Array.from({ length: shop.catalog.variantsPerQueryMax + 1 }, () => unknownId);
  await expect(listVariants(databases.data, ids, reading)).rejects.toThrow(RangeError);
});

test.each(["", "no-such-style", "'; drop table catalog.style; --"])("finds nothing at %j", async (slug) => {
  expect(await findStyle(databases.data, slug, reading)).toBeUndefined();
});

test("nothing is for sale before it is published [0.2]", async () => {
  const early = { ...reading, at: new Date("2026-11-22T07:59:59.999Z") };
  expect(await findStyle(databases.data, "linden-fine-rib-pullover", early)).toBeUndefined();
  expect(await listSlugs(databases.data, early.at)).toEqual([]);
});

test.each(shop.currencies)("a product page has the price of the price list in %s [0.2]", async (currency: Currency) => {
  for (const style of launchRange.styles.slice(0, 5)) {
    const found = await findStyle(databases.data, style.slug, { ...reading, currency });
    expect(found?.price).toEqual({ amountMinor: style.prices[currency], currency });
  }
});

test("every fact of every style comes back as it was written down", async () => {
  for (const style of launchRange.styles) {
    const { code, category, wearer, fit, stitch, neckline, closure, cut, seasons, feel, warmth, shownOn } = style;
    const companions = style.goesWith.map((other) => launchRange.styles.find((one) => one.code === other)!.slug);
    const found = await findStyle(databases.data, style.slug, reading);
    expect(found).toMatchObject({ code, category, wearer, fit, stitch, neckline, closure, cut, feel, warmth, shownOn });
    expect(found?.seasons).toEqual(seasons);
    expect(found?.goesWith).toEqual(companions);
    expect(found?.colours.map((colour) => [colour.code, colour.hex, colour.accents, colour.family])).toEqual(
      style.colours.map((colour) => [colour.code, colour.hex, colour.accents, colourFamilyOf(colour.hex)]),
    );
  }
});

test.each(shop.languages)("a product page speaks %s", async (language) => {
  const [style] = launchRange.styles;
  const found = await findStyle(databases.data, style!.slug, { ...reading, language });
  const { name, summary, description, fitNote } = style!.text[language];
  expect(found).toMatchObject({ name, summary, fitNote, description: description.split("\n\n") });
  expect(found?.colours.map((colour) => colour.name)).toEqual(style!.colours.map((colour) => colour.name[language]));
});

test("the whole range is read in its order, from any place on", async () => {
  const all = await readStylesAfter(databases.data, undefined);
  expect(all.map((style) => style.slug)).toEqual(launchRange.styles.map((style) => style.slug));
  const rest = await readStylesAfter(databases.data, all[9]);
  expect(rest).toEqual(all.slice(10));
  expect(await readStylesAt(databases.data, [all[3]!.slug, "no-such-style"])).toEqual([all[3]]);
  expect(await readStylesAfter(databases.data, all.at(-1))).toEqual([]);
});

test("words are read in a language, names of colours in the order of the colours", async () => {
  const [style] = await readStylesAfter(databases.data, undefined);
  const [words] = await readStyleWords(databases.data, "zh", [style!.styleId, unknownId]);
  const [model] = launchRange.styles;
  expect(words).toMatchObject({ styleId: style!.styleId, name: model!.text.zh.name });
  expect(words?.colourNames).toEqual(model!.colours.map((colour) => colour.name.zh));
});

test("a variant is drawn as its style is", async () => {
  const style = await findStyle(databases.data, "hawthorn-argyle-pullover", reading);
  const [line] = await listVariants(databases.data, [style!.colours[0]!.variants[0]!.variantId], reading);
  expect(line).toMatchObject({ code: style!.code, cut: style!.cut, neckline: style!.neckline, wearer: style!.wearer });
  expect(line).toMatchObject({ colourCode: "BOT", colourHex: "#1e3d34", colourAccents: ["#c79a32", "#efe6d2"] });
});

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

test("an address changes when its facts or its price do", async () => {
  await using own = await createTestDatabases();
  await own.data.transact((tx) => seedRange(tx, launchRange, at));
  const style = await findStyle(own.data, "larkfield-garter-sweater", reading);
  const later = new Date("2026-12-01T00:00:00Z");
  await own.data.transact((tx) => changePrice(tx, style!.styleId, money(6_900, "USD"), later));
  const changedAt = async (moment: Date) =>
    (await listSlugs(own.data, moment)).find((address) => address.slug === style!.slug)?.changedAt;
  expect(await changedAt(new Date(later.getTime() - 1))).toEqual(at);
  expect(await changedAt(later)).toEqual(later);
  const rewritten = new Date("2026-12-05T00:00:00Z");
  await own.data.run(sql`update catalog.style set changed_at = ${rewritten} where id = ${style!.styleId}`);
  expect(await changedAt(rewritten)).toEqual(rewritten);
});

test("a withdrawn style is gone from its page and the site map, and a cart is told so", async () => {
  await using own = await createTestDatabases();
  await own.data.transact((tx) => seedRange(tx, launchRange, at));
  const style = await findStyle(own.data, "wren-ribbed-jumpsuit", reading);
  const withdrawnAt = new Date("2026-12-24T00:00:00Z");
  await own.data.run(sql`update catalog.style set withdrawn_at = ${withdrawnAt} where id = ${style!.styleId}`);
  const after = { ...reading, at: withdrawnAt };
  expect(await findStyle(own.data, "wren-ribbed-jumpsuit", after)).toBeUndefined();
  expect((await listSlugs(own.data, after.at)).map((address) => address.slug)).not.toContain("wren-ribbed-jumpsuit");
  const variantId = style!.colours[0]!.variants[0]!.variantId;
  expect((await listVariants(own.data, [variantId], after))[0]?.forSale).toBe(false);
});
