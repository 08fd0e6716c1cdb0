import { expect, test } from "vitest";
import { shop } from "#shop.config";
import { defaultMarket, findMarket, findMarketForCountry, listMarkets, readerOf, speaks } from "./find-market.ts";
import { countryName, localeOf } from "./market.ts";
import { isCurrency } from "./money.ts";

test.each(["", "US", "zz", "uk", "aq", "us/", "__proto__", "constructor"])("%j is no market", (segment) => {
  expect(findMarket(segment)).toBeUndefined();
});

test.each(["", "us", "ZZ", "AQ", "__proto__"])("%j is no country with a market", (country) => {
  expect(findMarketForCountry(country)).toBeUndefined();
});

test("a market speaks only the languages of the shop", () => {
  expect(speaks(defaultMarket(), "en")).toBe(true);
  for (const language of ["es", "EN", "zh-Hans", "", "__proto__"])
    expect(speaks(defaultMarket(), language)).toBe(false);
});

test("every market speaks all languages of the shop, each once", () => {
  for (const market of listMarkets()) expect(market.languages.toSorted()).toEqual(shop.languages.toSorted());
});

test.each([
  ["DE", "de"],
  ["CH", "de"],
  ["FR", "fr"],
  ["RE", "fr"],
  ["SN", "fr"],
  ["BE", "en"],
  ["CA", "en"],
  ["JP", "ja"],
  ["CN", "zh"],
  ["SG", "en"],
  ["HK", "en"],
  ["TW", "en"],
  ["US", "en"],
  ["BR", "en"],
] as const)("%s is first met in %s", (country, language) => {
  expect(findMarketForCountry(country)?.languages[0]).toBe(language);
});

test.each([
  ["sg", "zh", "zh-Hans-SG", "香港"],
  ["hk", "zh", "zh-Hans-HK", "香港"],
  ["jp", "ja", "ja-JP", "香港"],
  ["ch", "fr", "fr-CH", "Hong Kong"],
] as const)("in %s, %s is written as %s, Chinese in simplified characters", (segment, language, locale, name) => {
  expect(readerOf(segment, language)).toEqual({ language, locale });
  expect(countryName("HK", language)).toContain(name);
  expect(new Intl.DisplayNames(locale, { type: "region" }).of("DE")).toBe(countryName("DE", language));
});

test("an order of a market or language that is given up is still read", () => {
  expect(readerOf("zz", "tlh")).toEqual({ language: "en", locale: "en-US" });
});

test("every market is found by its segment and its country, once [0.2]", () => {
  const markets = listMarkets();
  expect(new Set(markets.map((market) => market.segment)).size).toBe(markets.length);
  for (const market of markets) {
    expect(market.country).toMatch(/^[A-Z]{2}$/);
    expect(market.segment).toBe(market.country.toLowerCase());
    expect(isCurrency(market.currency)).toBe(true);
    expect(findMarket(market.segment)).toBe(market);
    expect(findMarketForCountry(market.country)).toBe(market);
    expect(countryName(market.country, "en")).not.toBe(market.country);
  }
});

test.each([
  ["US", "USD", "US", false],
  ["GB", "GBP", "UK", true],
  ["DE", "EUR", "EU", true],
  ["IE", "EUR", "UK", true],
  ["SE", "EUR", "EU", true],
  ["JP", "JPY", "JP", true],
  ["AU", "AUD", "UK", true],
  ["NZ", "AUD", "UK", true],
  ["CA", "CAD", "US", false],
  ["HK", "HKD", "UK", false],
  ["AE", "AED", "EU", false],
  ["SG", "USD", "UK", true],
  ["CH", "EUR", "EU", true],
  ["KW", "USD", "EU", false],
  ["SN", "EUR", "EU", false],
  ["MN", "USD", "EU", false],
] as const)("%s sees %s, %s sizes and tax included: %s [0.2]", (country, currency, sizeSystem, pricesIncludeTax) => {
  expect(findMarketForCountry(country)).toMatchObject({ currency, sizeSystem, pricesIncludeTax });
});

test("the default market exists and sells in a currency of the shop", () => {
  expect(shop.currencies).toContain(defaultMarket().currency);
  expect(localeOf(defaultMarket(), "en")).toBe("en-US");
});

test("only the United States and what follows its habits measure in inches first", () => {
  const inches = listMarkets().filter((market) => market.lengthUnit === "in");
  expect(inches.map((market) => market.country).toSorted()).toEqual([
    "AS",
    "FM",
    "GU",
    "MH",
    "MP",
    "PR",
    "PW",
    "US",
    "VI",
  ]);
});
