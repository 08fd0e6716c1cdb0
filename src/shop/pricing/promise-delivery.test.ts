import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseServedCountry } from "#shop/addresses";
import { listMarkets } from "#shop/markets";
import { shop } from "#shop.config";
import { deliveryDates, listShippingCosts, PACKING, promiseDelivery, promiseOf, quote } from "./index.ts";

const at = new Date("2026-11-22T09:00:00Z");
const piece = { unitPriceMinor: 129_00, quantity: 1, weightGrams: 480, hsCode: "611011", originCountry: "CN" };

describe("a promise", () => {
  test("is refused for nothing, for a country without a market and for half a piece", () => {
    const promise = (change: object) => () =>
      promiseDelivery({ country: "DE", currency: "EUR", at, lines: [piece], ...change });
    expect(promise({ lines: [] })).toThrow(RangeError);
    expect(promise({ country: "ZZ" })).toThrow(RangeError);
    expect(promise({ lines: [{ ...piece, quantity: 0.5 }] })).toThrow(RangeError);
    expect(promise({ currency: "XXX" })).toThrow(RangeError);
  });

  test("says the whole of what is paid, and what is paid at the door", () => {
    const germany = promiseDelivery({ country: "DE", currency: "EUR", at, lines: [piece] });
    expect(germany).toMatchObject({ goodsMinor: 129_00, dutiesEstimateMinor: null, country: "DE", currency: "EUR" });
    expect(germany.totalMinor).toBe(germany.goodsMinor + germany.shippingMinor + germany.addedMinor);
    const mexico = promiseDelivery({ country: "MX", currency: "USD", at, lines: [piece] });
    expect(mexico.charges).toEqual([]);
    expect(mexico.dutiesEstimateMinor).toBeGreaterThan(0);
  });

  test("of a quote is the promise of its pieces, in every market and for any weight [0.2]", () => {
    const markets = listMarkets().filter(({ country }) => parseServedCountry(country).ok);
    const anyCase = fc.record({
      market: fc.constantFrom(...markets),
      currency: fc.option(fc.constantFrom(...shop.currencies), { nil: undefined }),
      unitPriceMinor: fc.integer({ min: 1, max: 500_000 }),
      quantity: fc.integer({ min: 1, max: 10 }),
      weightGrams: fc.integer({ min: 1, max: 4_000 }),
      at: fc.date({ min: new Date("2026-11-01"), max: new Date("2027-05-01"), noInvalidDate: true }),
    });
    fc.assert(
      fc.property(anyCase, (one) => {
        const { country } = one.market;
        const currency = one.currency ?? one.market.currency;
        const { unitPriceMinor, quantity, weightGrams } = one;
        const line = { ...piece, unitPriceMinor, quantity, weightGrams };
        const promise = promiseDelivery({ country, currency, at: one.at, lines: [line] });
        const quoted = quote({ destination: { country }, currency, at: one.at, lines: [{ ...line, id: "any" }] });
        expect(promiseOf(quoted, one.at)).toEqual(promise);
        expect(promise.totalMinor).toBe(quoted.totalMinor);
        const days = (Date.parse(promise.latest) - Date.parse(promise.earliest)) / 86_400_000;
        expect(days).toBe(promise.daysMax - promise.daysMin);
      }),
      { numRuns: 300 },
    );
  });
});

describe("dates of delivery", () => {
  const days = { daysMin: 7, daysMax: 14 };

  test("count from the day at the seat, to the last second of it", () => {
    expect(deliveryDates(days, new Date("2026-11-22T15:59:59.999Z"))).toEqual({
      earliest: "2026-11-29",
      latest: "2026-12-06",
    });
    expect(deliveryDates(days, new Date("2026-11-22T16:00:00Z"))).toEqual({
      earliest: "2026-11-30",
      latest: "2026-12-07",
    });
  });

  test("pass months, leap days and years", () => {
    expect(deliveryDates(days, new Date("2028-02-22T00:00:00Z"))).toEqual({
      earliest: "2028-02-29",
      latest: "2028-03-07",
    });
    expect(deliveryDates(days, new Date("2026-12-25T00:00:00Z")).latest).toBe("2027-01-08");
  });
});

describe("the price list of delivery", () => {
  test("names no country that is not served [0.2]", () => {
    const countries = listShippingCosts({ language: "en", at }).map(({ country }) => country);
    for (const unserved of ["RU", "BR", "KP", "AQ"]) expect(countries).not.toContain(unserved);
    expect(countries.length).toBeGreaterThan(150);
  });

  test("has for every country what a quote asks for, at the first weight and at the next [0.2]", () => {
    for (const row of listShippingCosts({ language: "en", at })) {
      const packing = PACKING.parcelGrams + PACKING.perPieceGrams;
      const quoted = (grams: number) =>
        quote({
          destination: { country: row.country },
          currency: row.currency,
          at,
          lines: [{ ...piece, id: "a", weightGrams: grams - packing }],
        });
      const first = quoted(row.stepGrams);
      expect([row.country, first.shippingMinor]).toEqual([row.country, row.firstMinor]);
      expect(quoted(row.stepGrams + 1).shippingMinor).toBe(row.firstMinor + row.eachMinor);
      expect(first.delivery).toEqual({ daysMin: row.daysMin, daysMax: row.daysMax });
      expect(first.duties.kind === "delivered-duty-paid").toBe(row.dutiesIncluded);
    }
  });

  test("can be read in another currency and another language", () => {
    const row = listShippingCosts({ language: "de", at, currency: "JPY" }).find(({ country }) => country === "DE");
    expect(row).toMatchObject({ name: "Deutschland", currency: "JPY", firstMinor: 2_600, eachMinor: 600 });
  });
});
