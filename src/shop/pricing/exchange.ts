import { EXCHANGE_RATES, type RatedCurrency } from "./data/exchange-rates.ts";
import { theOneOn } from "./dated.ts";
import { scaleHalfUp } from "./whole-numbers.ts";

/** An amount written in a law, in the currency of that law. */
export interface Limit {
  readonly amountMinor: number;
  readonly currency: RatedCurrency;
}

/** An amount in another currency at the shop's rate of a day, halves up. Prices are never made this way. */
export function convert(amountMinor: number, from: RatedCurrency, to: RatedCurrency, day: string): number {
  if (from === to) return amountMinor;
  const { minorPerMillionEuroCents: rates } = theOneOn(EXCHANGE_RATES, day, "exchange rates");
  return scaleHalfUp(amountMinor, rates[to], rates[from]);
}
