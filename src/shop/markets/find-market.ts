import { shop } from "#shop.config";
import { MARKETS } from "./market-table.ts";
import type { CountryCode, Language, Market } from "./market.ts";

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
