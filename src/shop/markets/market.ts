import type { Reader } from "#platform/messages";
import type { shop } from "#shop.config";
import type { Currency } from "./money.ts";

/** ISO 3166-1 alpha-2 code in capitals; XK stands for Kosovo, as carriers write it. */
export type CountryCode = string;

/** ISO 639-1 code of a language in which the shop speaks; `zh` is Chinese in simplified characters. */
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

/** Who reads a page or a mail, as messages and formats need to know it. */
export type ShopReader = Reader<Language>;

/** For what stays in English, such as the desk and the API. */
export const ENGLISH_READER: ShopReader = { language: "en", locale: "en" };

/**
 * BCP 47 tag of a language as we write it: Chinese is in simplified characters wherever it is read. A bare `zh-HK`
 * would give names and dates in traditional ones.
 */
export function languageTag(language: Language): string {
  return language === "zh" ? "zh-Hans" : language;
}

/** BCP 47 tag for numbers, dates and names in a market, and its `hreflang`: "en-GB", "zh-Hans-SG". */
export function localeOf(market: Market, language: Language): string {
  return `${languageTag(language)}-${market.country}`;
}

/** How a language calls itself: "Deutsch". Shown to those who cannot read the page's own. */
export function ownNameOf(language: Language): string {
  return OWN_NAMES[language];
}

const OWN_NAMES: Readonly<Record<Language, string>> = {
  en: "English",
  zh: "简体中文",
  de: "Deutsch",
  fr: "Français",
  ja: "日本語",
};

/** The country's name in a language, from the Unicode CLDR that Node carries: "Germany". */
export function countryName(country: CountryCode, language: Language): string {
  let names = regionNames.get(language);
  if (names === undefined) {
    names = new Intl.DisplayNames(languageTag(language), { type: "region" });
    regionNames.set(language, names);
  }
  return names.of(country) ?? country;
}

const regionNames = new Map<Language, Intl.DisplayNames>();
