import { expect, test } from "vitest";
import { isUuid } from "#platform/ids";
import { shop } from "#shop.config";
import { CURRENCY_EXPONENT } from "#shop/markets";
import { describeForCustoms } from "../customs-description.ts";
import { CATEGORIES, CLOSURES, FITS, MOTIFS, NECKLINES, SEASONS, STITCHES, WEARERS } from "../garment.ts";
import { checkRange } from "./check-range.ts";
import { launchRange } from "./launch-range.ts";
import { variantIdOf } from "./range-ids.ts";
import { skuOf, type RangeStyle } from "./range-style.ts";

const first = launchRange.styles[0]!;
const oat = first.colours[0]!;
const spoil = (change: Partial<RangeStyle>) =>
  checkRange({ ...launchRange, styles: [{ ...first, ...change }, ...launchRange.styles.slice(1)] });
/** The texts as a range that was written in haste would have them, which the types forbid. */
const without = <Texts extends object>(texts: Texts, language: keyof Texts): Texts =>
  Object.fromEntries(Object.entries(texts).filter(([key]) => key !== language)) as Texts;

test.each<[string, Partial<RangeStyle>, RegExp]>([
  ["fibres that miss a percent", { fibres: [{ part: "whole", name: "wool", percent: 99 }] }, /add up to 99/],
  ["a fibre under a fancy name", { fibres: [{ part: "whole", name: "merino" as "wool", percent: 100 }] }, /merino/],
  ["no fibres", { fibres: [] }, /main fabric/],
  ["the tariff code of cotton on wool", { hsCode: "611020" }, /611020.*611011/],
  ["a size without a weight", { weightGrams: [200, 220, 240, 260] }, /weight/],
  ["a larger size that weighs less", { weightGrams: [200, 220, 210, 260, 280] }, /weight/],
  ["sizes out of order", { sizes: ["S", "XS", "M", "L", "XL"] }, /order/],
  ["no measured chest", { measurementsCm: { ...first.measurementsCm, chest: [40] } }, /chest/],
  ["no price in yen", { prices: { ...first.prices, JPY: 0 } }, /JPY/],
  ["half a cent", { prices: { ...first.prices, USD: 117.5 } }, /USD/],
  ["no colour", { colours: [] }, /colour/],
  ["a negative shelf", { colours: [{ ...oat, stockPieces: [1, 1, -1, 1, 1] }] }, /pieces/],
  ["another style's code", { code: launchRange.styles[1]!.code }, /used twice/],
  ["another style's address", { slug: launchRange.styles[1]!.slug }, /used twice/],
  ["another category's letter", { code: "C999" }, /letter/],
  ["an empty description", { text: { ...first.text, ja: { ...first.text.ja, description: " " } } }, /empty in ja/],
  ["a language left out", { text: without(first.text, "fr") }, /empty in fr/],
  ["a summary of two lines", { text: { ...first.text, de: { ...first.text.de, summary: "w".repeat(161) } } }, /card/],
  ["a colour without a name in Chinese", { colours: [{ ...oat, name: without(oat.name, "zh") }] }, /no name in zh/],
  ["a colour that is no colour", { colours: [{ ...oat, hex: "#fff" }] }, /hexadecimal/],
  ["the same colour twice", { colours: [oat, oat] }, /occurs twice/],
  ["legs on a pullover", { cut: { ...first.cut, leg: "wide" } }, /pullovers have legs/],
  ["a jumpsuit without legs", { category: "jumpsuits" }, /no legs/],
  ["buttons on a closed front", { cut: { ...first.cut, buttons: "toggle" } }, /does not close with them/],
  ["buttonholes without buttons", { closure: "placket" }, /closes with buttons/],
  ["a sleeve without a length", { cut: { ...first.cut, sleeveLength: "none" } }, /sleeve and its length/],
  ["a measured sleeve that is not there", { cut: { ...first.cut, sleeve: "none" } }, /not there/],
  ["an argyle of one colour", { cut: { ...first.cut, motif: "argyle" } }, /lacks the accents/],
  ["accents for no motif", { colours: [{ ...oat, accents: ["#000000"] }] }, /no motif/],
  ["an accent that is no colour", { colours: [{ ...oat, accents: ["red"] }] }, /hexadecimal/],
  ["Fair Isle in one colour", { stitch: "fair-isle" }, /Fair Isle/],
  ["cables without an arrangement", { stitch: "cable" }, /arrangement/],
  ["a season named twice", { seasons: ["winter", "winter"] }, /seasons/],
  ["no season", { seasons: [] }, /seasons/],
  ["a size it is not made in on the drawing", { shownOn: { heightCm: 177, size: "XXXL" } }, /shown in XXXL/],
  ["a drawn giant", { shownOn: { heightCm: 1770, size: "S" } }, /1770 cm/],
  ["a companion that does not exist", { goesWith: ["S999"] }, /S999/],
  ["a style that goes with itself", { goesWith: [first.code] }, /itself/],
  ["the same companion twice", { goesWith: ["S201", "S201"] }, /twice/],
  ["five companions", { goesWith: ["S201", "S202", "S203", "S204", "S205"] }, /more than 4/],
])("refuses %s [0.2]", (_, change, problem) => {
  expect(spoil(change).join("\n")).toMatch(problem);
});

test("refuses a range without coats [0.2]", () => {
  const styles = launchRange.styles.filter((style) => style.category !== "coats");
  const categories = launchRange.categories.filter((category) => category.code !== "coats");
  const problems = checkRange({ categories, styles }).filter((problem) => problem.startsWith("category"));
  expect(problems).toEqual(["category coats is missing", "category coats has no style"]);
});

test("refuses a category that does not speak every language [0.2]", () => {
  const [pullovers, ...others] = launchRange.categories;
  const silent = { ...pullovers!, text: without(pullovers!.text, "ja") };
  expect(checkRange({ ...launchRange, categories: [silent, ...others] })).toEqual([
    "category pullovers has an empty text in ja",
  ]);
});

test("the launch range may be sold: four categories, each with several styles [0.2]", () => {
  expect(checkRange(launchRange)).toEqual([]);
  expect(launchRange.categories.map((category) => category.code)).toEqual(CATEGORIES);
  expect(launchRange.styles.length).toBeGreaterThanOrEqual(40);
  for (const category of CATEGORIES) {
    expect(launchRange.styles.filter((style) => style.category === category).length).toBeGreaterThanOrEqual(8);
  }
});

test("every style is told in two paragraphs, in the script of its language, and not twice the same [0.2]", () => {
  const told = new Map<string, string>();
  for (const { code, text } of launchRange.styles) {
    for (const language of shop.languages) {
      const where = `${code} ${language}`;
      const { name, summary, description } = text[language];
      expect(description.split("\n\n"), where).toHaveLength(2);
      for (const part of [name, summary, description]) {
        expect(told.get(part), where).toBeUndefined();
        told.set(part, where);
        expect(/\p{Script=Han}/u.test(part) && !/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(part), where).toBe(
          language === "zh",
        );
        expect(/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(part), where).toBe(language === "ja");
        expect(part, where).not.toMatch(/\s{3}|[.。]{2}| [,.]|''/);
      }
    }
  }
});

test("the range is wide enough to be filtered: every wearer, season, neckline and closure occurs, every knit stitch too", () => {
  const occurring = (factOf: (style: RangeStyle) => readonly string[]) => new Set(launchRange.styles.flatMap(factOf));
  expect(occurring((style) => [style.wearer])).toEqual(new Set(WEARERS));
  expect(occurring((style) => [style.fit])).toEqual(new Set(FITS));
  expect(occurring((style) => style.seasons)).toEqual(new Set(SEASONS));
  expect(occurring((style) => [style.stitch])).toEqual(new Set(STITCHES));
  expect(occurring((style) => [style.neckline])).toEqual(new Set(NECKLINES));
  expect(occurring((style) => [style.closure])).toEqual(new Set(CLOSURES));
  expect(occurring((style) => [style.cut.motif])).toEqual(new Set(MOTIFS));
});

test("some sizes are sold out at the opening and some run low, and no style is sold out altogether", () => {
  const pieces = launchRange.styles.flatMap((style) => style.colours.flatMap((colour) => colour.stockPieces));
  expect(pieces.filter((count) => count === 0).length).toBeGreaterThanOrEqual(10);
  expect(pieces.filter((count) => count > 0 && count <= shop.catalog.lowStockPieces).length).toBeGreaterThanOrEqual(10);
  for (const style of launchRange.styles) {
    expect(
      style.colours.some((colour) => colour.stockPieces.every((count) => count > 0)),
      style.code,
    ).toBe(true);
  }
});

test("every style has two to five colours, four to seven sizes and a price in every currency [0.2]", () => {
  for (const style of launchRange.styles) {
    expect(style.colours.length, style.code).toBeOneOf([2, 3, 4, 5]);
    expect(style.sizes.length, style.code).toBeOneOf([4, 5, 6, 7]);
    expect(Object.keys(style.prices).toSorted(), style.code).toEqual([...shop.currencies].toSorted());
  }
});

test("prices are round in every currency, and of the same size whatever the exponent [0.2]", () => {
  for (const { code, prices } of launchRange.styles) {
    for (const [currency, amountMinor] of Object.entries(prices)) {
      const major = amountMinor / 10 ** CURRENCY_EXPONENT[currency as keyof typeof CURRENCY_EXPONENT];
      expect(Number.isInteger(major), `${code} ${currency}`).toBe(true);
      const perDollar = { USD: 1, EUR: 1, GBP: 0.88, JPY: 155, AUD: 1.57, CAD: 1.36, HKD: 7.82, AED: 3.7 }[currency]!;
      expect(major / (prices.USD / 100) / perDollar, `${code} ${currency}`).toBeCloseTo(1, 0.5);
    }
  }
});

test("a parcel to the Emirates is never below the value from which duty is due, so none is a surprise", () => {
  for (const style of launchRange.styles) expect(style.prices.AED, style.code).toBeGreaterThan(300_00);
});

test("goods descriptions say what customs asks for and none of the words it rejects", () => {
  for (const style of launchRange.styles) {
    const description = describeForCustoms(style);
    expect(description).toMatch(/^(Women's|Men's|Unisex) (knitted|woven) [a-z]+, .*\d+% [a-z]+/);
    expect(description).not.toMatch(/cloth|apparel|garment/i);
    expect(description.length).toBeLessThanOrEqual(120);
  }
});

test("ids follow from the SKU and are the same in every shop", () => {
  const id = variantIdOf(first, first.colours[0]!, "M");
  expect(isUuid(id)).toBe(true);
  expect(skuOf(first, first.colours[0]!, "M")).toBe("P101-OAT-M");
  expect(variantIdOf(first, first.colours[0]!, "M")).toBe(id);
  expect(variantIdOf(first, first.colours[0]!, "L")).not.toBe(id);
});
