import { expect, test } from "vitest";
import { launchRange } from "#shop/catalog";
import { findMarketForCountry, listMarkets } from "#shop/markets";
import { CUSTOMS_SCHEMES } from "./data/customs-schemes.ts";
import { EXCHANGE_RATES } from "./data/exchange-rates.ts";
import { IMPORT_ESTIMATES } from "./data/import-estimates.ts";
import { SHIPPING_RATES, ZONE_COUNTRIES } from "./data/shipping-rates.ts";
import { DUTY_RATES } from "./data/tariffs.ts";
import { TAX_RATES } from "./data/tax-rates.ts";
import { dayOf, holdsOn, theOneOn, type Dated } from "./dated.ts";
import { findScheme, getEstimate, getTaxRate, listDutyRates } from "./rules.ts";

const allRules: readonly Dated[] = [
  ...CUSTOMS_SCHEMES,
  ...EXCHANGE_RATES,
  ...IMPORT_ESTIMATES,
  ...SHIPPING_RATES,
  ...DUTY_RATES,
  ...TAX_RATES,
];
/** The first day for which quotes are promised, every day on which a rule begins or ends after it, and a far one. */
const days = [
  ...new Set(["2025-08-29", ...allRules.flatMap((rule) => [rule.validFrom, rule.validTo ?? "2035-01-01"])]),
].filter((day) => day >= "2025-08-29");

const rule = (validFrom: string, validTo: string | null): Dated => ({
  validFrom,
  validTo,
  source: "test",
  certainty: "settled",
});

test("two rules for one day, or none, are a mistake in the data", () => {
  const overlapping = [rule("2026-01-01", "2026-07-02"), rule("2026-07-01", null)];
  expect(() => theOneOn(overlapping, "2026-07-01", "test")).toThrow(/2 rules/);
  expect(() => theOneOn(overlapping, "2025-12-31", "test")).toThrow(/0 rules/);
});

test("a rule holds from its first day until the day before its end", () => {
  const july = rule("2026-07-01", "2026-08-01");
  expect(["2026-06-30", "2026-07-01", "2026-07-31", "2026-08-01"].map((day) => holdsOn(july, day))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(dayOf(new Date("2026-06-30T23:59:59.999Z"))).toBe("2026-06-30");
});

test("every rule has real days in order and names its source", () => {
  for (const { validFrom, validTo, source } of allRules) {
    expect(new Date(validFrom).toISOString().slice(0, 10)).toBe(validFrom);
    expect(validTo === null || validTo > validFrom).toBe(true);
    expect(source.length).toBeGreaterThan(20);
  }
});

test("every market has one answer on every day: delivered duty paid, or an estimate [0.2]", () => {
  for (const { country } of listMarkets()) {
    for (const day of days) expect(findScheme(country, day) ?? getEstimate(country, day)).toBeDefined();
  }
});

test("prices include tax exactly where we account for it at every value, so no total leaves it out [0.2]", () => {
  for (const market of listMarkets()) {
    for (const day of days) {
      const scheme = findScheme(market.country, day);
      const accounted = scheme?.bands.every((band) => band.taxed) ?? false;
      expect(market.pricesIncludeTax, `${market.country} ${day}`).toBe(accounted);
    }
  }
});

test("wherever tax is due, its rate is known on every day [0.2]", () => {
  const taxed = CUSTOMS_SCHEMES.filter((scheme) => scheme.bands.some((band) => band.taxed));
  for (const country of taxed.flatMap((scheme) => scheme.countries.split(" "))) {
    for (const day of days) expect(getTaxRate(country, day).ratePpm, `${country} ${day}`).toBeGreaterThan(0);
  }
});

test("bands rise, and only the last is open", () => {
  for (const { bands, tariff } of CUSTOMS_SCHEMES) {
    const limits = bands.map((band) => band.upTo?.amountMinor ?? Number.POSITIVE_INFINITY);
    expect(limits).toEqual(limits.toSorted((left, right) => left - right));
    expect(limits.filter((limit) => limit === Number.POSITIVE_INFINITY)).toHaveLength(1);
    expect(tariff !== undefined).toBe(bands.some((band) => band.duty === "tariff"));
  }
});

test("every tariff knows every code of the range on every day [0.2]", () => {
  const tariffs = new Set(DUTY_RATES.map((rate) => rate.tariff));
  for (const tariff of tariffs) {
    for (const { hsCode, weightGrams } of launchRange.styles) {
      for (const day of days) {
        expect(listDutyRates(tariff, { hsCode, weightGrams: weightGrams[0]! }, day).length).toBeGreaterThan(0);
      }
    }
  }
});

test("every country in the tables is a market, once in each", () => {
  for (const lists of [Object.values(ZONE_COUNTRIES), IMPORT_ESTIMATES.map((estimate) => estimate.countries)]) {
    const countries = lists.flatMap((list) => list.split(" ")).filter((country) => country !== "*");
    expect(new Set(countries).size).toBe(countries.length);
    for (const country of countries) expect(findMarketForCountry(country), country).toBeDefined();
  }
});
