import type { Currency } from "#shop/markets";
import type { Dated } from "../dated.ts";

/** Our currencies, and those in which laws state their limits. */
export type RatedCurrency = Currency | "NZD" | "SGD" | "NOK";

export interface ExchangeRates extends Dated {
  /** Minor units of each currency that one million euro cents buy; whole numbers, so every conversion is exact. */
  readonly minorPerMillionEuroCents: Readonly<Record<RatedCurrency, number>>;
}

/**
 * The shop's own rates, set for a month or longer. They compare the value of a parcel with limits that a law states in
 * its own currency, and turn fixed duties and our estimates into the shopper's. Prices are not converted: each currency
 * has a price list.
 */
export const EXCHANGE_RATES: readonly ExchangeRates[] = [
  {
    validFrom: "2025-07-01",
    validTo: "2026-11-01",
    source: "Set by the shop near the euro reference rates of the European Central Bank, middle of the period",
    certainty: "believed",
    minorPerMillionEuroCents: {
      EUR: 1_000_000,
      USD: 1_165_000,
      GBP: 868_000,
      JPY: 1_770_000,
      AUD: 1_720_000,
      CAD: 1_620_000,
      HKD: 9_100_000,
      AED: 4_278_000,
      NZD: 2_000_000,
      SGD: 1_500_000,
      NOK: 11_700_000,
    },
  },
  {
    validFrom: "2026-11-01",
    validTo: null,
    source: "Set by the shop near the euro reference rates of the European Central Bank; to be set anew each quarter",
    certainty: "believed",
    minorPerMillionEuroCents: {
      EUR: 1_000_000,
      USD: 1_160_000,
      GBP: 868_000,
      JPY: 1_840_000,
      AUD: 1_660_000,
      CAD: 1_620_000,
      HKD: 9_080_000,
      AED: 4_260_000,
      NZD: 2_000_000,
      SGD: 1_490_000,
      NOK: 11_300_000,
    },
  },
];
