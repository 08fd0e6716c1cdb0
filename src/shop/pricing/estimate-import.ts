import type { CountryCode, Currency } from "#shop/markets";
import { convert, type Limit } from "./exchange.ts";
import { getEstimate } from "./rules.ts";
import { MILLION, scaleHalfUp } from "./whole-numbers.ts";

/**
 * About how much the carrier will ask of the recipient, in minor units: duty on goods and delivery, tax on both and on
 * the duty. The region is a province's code where a country taxes by province; without it the highest tax is taken.
 */
export function estimateImport(
  destination: { readonly country: CountryCode; readonly region?: string | undefined },
  value: { readonly goodsMinor: number; readonly shippingMinor: number; readonly currency: Currency },
  day: string,
): number {
  const estimate = getEstimate(destination.country, day);
  const free = (limit: Limit | undefined) =>
    limit !== undefined && convert(value.goodsMinor, value.currency, limit.currency, day) <= limit.amountMinor;
  const base = value.goodsMinor + value.shippingMinor;
  const duty = free(estimate.dutyFreeUpTo) ? 0 : scaleHalfUp(base, estimate.dutyPpm, MILLION);
  const taxPpm = taxOf(estimate, destination.region);
  const tax = free(estimate.taxFreeUpTo) ? 0 : scaleHalfUp(base + duty, taxPpm, MILLION);
  return duty + tax;
}

function taxOf(
  { taxPpm, taxPpmByRegion }: { taxPpm: number; taxPpmByRegion?: Readonly<Record<string, number>> },
  region: string | undefined,
): number {
  if (taxPpmByRegion === undefined || region === undefined || !Object.hasOwn(taxPpmByRegion, region)) return taxPpm;
  return taxPpmByRegion[region]!;
}
