import type { shop } from "#shop.config";
import type { Currency } from "./money.ts";

/** ISO 3166-1 alpha-2 code in capitals; XK stands for Kosovo, as carriers write it. */
export type CountryCode = string;

/** ISO 639-1 code of a language in which the shop speaks. */
export type Language = (typeof shop.languages)[number];

/** The labels a size is explained in beside our own letters. */
export type SizeSystem = "EU" | "UK" | "US" | "JP";

/** A country we sell to, as the shopper meets it: `/{segment}/{language}/…` is where its pages are. */
export interface Market {
  /** Path segment: the country code in small letters. */
  readonly segment: string;
  readonly country: CountryCode;
  /** The currency shown first; any currency of the shop can be chosen instead. */
  readonly currency: Currency;
  /** The first is the market's default. */
  readonly languages: readonly [Language, ...Language[]];
  readonly sizeSystem: SizeSystem;
  /** Garments are measured in centimetres; this is the unit shown first. */
  readonly lengthUnit: "cm" | "in";
  /** Whether the price list is read as including the destination's VAT, GST or consumption tax. */
  readonly pricesIncludeTax: boolean;
}

/** BCP 47 tag for numbers, dates and names in a market: "en-GB". */
export function localeOf(market: Market, language: Language): string {
  return `${language}-${market.country}`;
}

/** The country's name in a language, from the Unicode CLDR that Node carries: "Germany". */
export function countryName(country: CountryCode, language: Language): string {
  let names = regionNames.get(language);
  if (names === undefined) {
    names = new Intl.DisplayNames(language, { type: "region" });
    regionNames.set(language, names);
  }
  return names.of(country) ?? country;
}

const regionNames = new Map<Language, Intl.DisplayNames>();
