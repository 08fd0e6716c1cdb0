import { z } from "@hono/zod-openapi";
import { findMarket, speaks, type Currency, type Language, type Market } from "#shop/markets";
import { shop } from "#shop.config";

/** Where a request stands: which country's shop, in which currency and language. */
export interface Place {
  readonly market: Market;
  readonly currency: Currency;
  readonly language: Language;
}

export const currencySchema = z.enum(shop.currencies).openapi("Currency", { description: "ISO 4217" });

export const marketParams = z.object({
  market: z.string().openapi({ description: "Segment of the market", example: "jp" }),
});

export const placeQuery = z.object({
  currency: currencySchema.optional().openapi({ description: "Instead of the market's own" }),
  language: z.enum(shop.languages).optional().openapi({ description: "Instead of the market's first" }),
});

/** The place that a market's segment and the query name; undefined when there is no such market. */
export function findPlace(segment: string, query: z.output<typeof placeQuery>): Place | undefined {
  const market = findMarket(segment);
  if (market === undefined) return undefined;
  const language = query.language ?? market.languages[0];
  return {
    market,
    currency: query.currency ?? market.currency,
    language: speaks(market, language) ? language : market.languages[0],
  };
}
