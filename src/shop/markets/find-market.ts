import { shop } from "#shop.config";
import { MARKETS } from "./market-table.ts";
import { localeOf, type CountryCode, type Language, type Market, type ShopReader } from "./market.ts";

const bySegment = new Map(MARKETS.map((market) => [market.segment, market]));
const byCountry = new Map(MARKETS.map((market) => [market.country, market]));

/** Every market, about 240; whoever offers a choice keeps those whose country is served. */
export function listMarkets(): readonly Market[] {
  return MARKETS;
}

/** The market of a path segment, exactly as written: "de" is one, "DE" and "zz" are not. */
export function findMarket(segment: string): Market | undefined {
  return bySegment.get(segment);
}

/** The market of a country code in capitals; undefined for anything that is no country with a post. */
export function findMarketForCountry(country: CountryCode): Market | undefined {
  return byCountry.get(country);
}

/** Where a visitor lands who has not chosen a market. */
export function defaultMarket(): Market {
  const market = findMarket(shop.defaults.market);
  if (market === undefined) throw new Error("shop.config.ts names a default market that does not exist");
  return market;
}

/** Whether a market's pages exist in a language; the language comes from the path. */
export function speaks(market: Market, language: string): language is Language {
  return (market.languages as readonly string[]).includes(language);
}

/** Whether a value from outside names a language of the shop. */
export function isLanguage(value: unknown): value is Language {
  return typeof value === "string" && (shop.languages as readonly string[]).includes(value);
}

/**
 * The reader of what was written down with a segment and a language, as an order is. What is unknown, because it was
 * written before a market or a language was given up, is read as the default.
 */
export function readerOf(segment: string, language: string): ShopReader {
  const market = findMarket(segment) ?? defaultMarket();
  const spoken = isLanguage(language) ? language : shop.defaults.language;
  return { language: spoken, locale: localeOf(market, spoken) };
}
