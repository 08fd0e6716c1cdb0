import { expect, test } from "vitest";
import { isUuid } from "#platform/ids";
import { shop } from "#shop.config";
import { CURRENCY_EXPONENT } from "#shop/markets";
import { describeForCustoms } from "../customs-description.ts";
import { CATEGORIES } from "../garment.ts";
import { checkRange } from "./check-range.ts";
import { launchRange } from "./launch-range.ts";
import { variantIdOf } from "./range-ids.ts";
import { skuOf, type RangeStyle } from "./range-style.ts";

const first = launchRange.styles[0]!;
const spoil = (change: Partial<RangeStyle>) =>
  checkRange({ ...launchRange, styles: [{ ...first, ...change }, ...launchRange.styles.slice(1)] });

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
  ["a negative shelf", { colours: [{ ...first.colours[0]!, stockPieces: [1, 1, -1, 1, 1] }] }, /pieces/],
  ["another style's code", { code: launchRange.styles[1]!.code }, /used twice/],
  ["another style's address", { slug: launchRange.styles[1]!.slug }, /used twice/],
  ["another category's letter", { code: "C999" }, /letter/],
  ["an empty description", { text: { en: { ...first.text.en, description: " " } } }, /empty/],
])("refuses %s [0.2]", (_, change, problem) => {
  expect(spoil(change).join("\n")).toMatch(problem);
});

test("refuses a range without coats [0.2]", () => {
  const styles = launchRange.styles.filter((style) => style.category !== "coats");
  const categories = launchRange.categories.filter((category) => category.code !== "coats");
  expect(checkRange({ categories, styles })).toEqual(["category coats is missing", "category coats has no style"]);
});

test("the launch range may be sold: four categories, each with several styles [0.2]", () => {
  expect(checkRange(launchRange)).toEqual([]);
  expect(launchRange.categories.map((category) => category.code)).toEqual(CATEGORIES);
  expect(launchRange.styles.length).toBeGreaterThanOrEqual(16);
  for (const category of CATEGORIES) {
    expect(launchRange.styles.filter((style) => style.category === category).length).toBeGreaterThanOrEqual(4);
  }
});

test("every style has two to four colours, four to seven sizes and a price in every currency [0.2]", () => {
  for (const style of launchRange.styles) {
    expect(style.colours.length, style.code).toBeOneOf([2, 3, 4]);
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
