import fc from "fast-check";
import { expect, test } from "vitest";
import { shop } from "#shop.config";
import {
  addMoney,
  compareMoney,
  CURRENCY_EXPONENT,
  isCurrency,
  money,
  multiplyMoney,
  subtractMoney,
  sumMoney,
} from "./money.ts";

test("refuses to combine two currencies [0.2]", () => {
  expect(() => addMoney(money(100, "USD"), money(100, "EUR"))).toThrow(TypeError);
  expect(() => subtractMoney(money(100, "JPY"), money(100, "HKD"))).toThrow(TypeError);
  expect(() => compareMoney(money(100, "AUD"), money(100, "CAD"))).toThrow(TypeError);
  expect(() => sumMoney("GBP", [money(1, "GBP"), money(1, "AED")])).toThrow(TypeError);
});

test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, -(2 ** 53)])(
  "refuses %d as an amount of minor units [0.2]",
  (amount) => {
    expect(() => money(amount, "USD")).toThrow(RangeError);
    expect(() => addMoney({ amountMinor: amount, currency: "USD" }, money(1, "USD"))).toThrow(RangeError);
  },
);

test("refuses to multiply by a rate [0.2]", () => {
  expect(() => multiplyMoney(money(100, "EUR"), 1.2)).toThrow(RangeError);
});

test("refuses a sum that no longer fits [0.2]", () => {
  expect(() => addMoney(money(Number.MAX_SAFE_INTEGER, "USD"), money(1, "USD"))).toThrow(RangeError);
});

test.each(["usd", "XXX", "KWD", "", null, 3, ["USD"], "__proto__"])("does not take %j for a currency", (value) => {
  expect(isCurrency(value)).toBe(false);
});

test("every currency of the shop has its ISO 4217 exponent [0.2]", () => {
  expect(CURRENCY_EXPONENT).toEqual({ USD: 2, EUR: 2, GBP: 2, JPY: 0, AUD: 2, CAD: 2, HKD: 2, AED: 2 });
  expect(shop.currencies.every(isCurrency)).toBe(true);
});

test("adding and taking away again gives the amount back, whatever the order", () => {
  const amount = fc.integer({ min: -1e12, max: 1e12 });
  fc.assert(
    fc.property(amount, amount, (first, second) => {
      const [left, right] = [money(first, "EUR"), money(second, "EUR")];
      expect(subtractMoney(addMoney(left, right), right)).toEqual(left);
      expect(addMoney(left, right)).toEqual(addMoney(right, left));
    }),
  );
});

test("an empty sum is nothing, in a currency", () => {
  expect(sumMoney("JPY", [])).toEqual({ amountMinor: 0, currency: "JPY" });
});

test("nothing is never negative", () => {
  expect(Object.is(multiplyMoney(money(0, "USD"), -1).amountMinor, 0)).toBe(true);
});
