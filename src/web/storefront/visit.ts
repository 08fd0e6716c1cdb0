import { findMarket, isCurrency, localeOf, speaks, type Currency, type Language, type Market } from "#shop/markets";

/** Where a visitor is, read from the address alone: market, language and currency. It says nothing about a person. */
export interface Visit {
  readonly market: Market;
  readonly language: Language;
  /** The currency in which the range is priced; the market's own unless the address names another one. */
  readonly currency: Currency;
  /** BCP 47 tag for numbers, prices and dates. */
  readonly locale: string;
}

/** The visit of a path's first two segments and of the currency in its query; undefined where there is no such market. */
export function readVisit(
  marketSegment: string | undefined,
  language: string | undefined,
  currency: string | null | undefined,
): Visit | undefined {
  const market = findMarket(marketSegment ?? "");
  if (market === undefined || language === undefined || !speaks(market, language)) return undefined;
  return {
    market,
    language,
    currency: isCurrency(currency) ? currency : market.currency,
    locale: localeOf(market, language),
  };
}

/** The address of a page in the visitor's market and language, without a currency: `pathOf(visit, "/cart")`. */
export function pathOf(visit: Visit, path: string): string {
  return `/${visit.market.segment}/${visit.language}${path}`;
}

/**
 * The address of a page of the range. A currency that is not the market's own goes along from page to page, so that
 * no cookie has to remember it (duty 1.3.5).
 */
export function rangePathOf(
  visit: Visit,
  path: string,
  query: Readonly<Record<string, string>> | URLSearchParams = {},
): string {
  const parameters = new URLSearchParams(query);
  if (visit.currency !== visit.market.currency) parameters.set("currency", visit.currency);
  const text = parameters.toString();
  return text === "" ? pathOf(visit, path) : `${pathOf(visit, path)}?${text}`;
}
