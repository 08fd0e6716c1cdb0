import type { CountryCode } from "#shop/markets";
import { CUSTOMS_SCHEMES, type CustomsScheme } from "./data/customs-schemes.ts";
import { IMPORT_ESTIMATES, type ImportEstimate } from "./data/import-estimates.ts";
import { DUTY_RATES, type DutyRate, type Tariff } from "./data/tariffs.ts";
import { TAX_RATES, type TaxRate } from "./data/tax-rates.ts";
import { holdsOn, theOneOn, type Dated } from "./dated.ts";

const schemes = byCountry(CUSTOMS_SCHEMES);
const taxes = byCountry(TAX_RATES);
const estimates = byCountry(IMPORT_ESTIMATES);

/** How we deliver duty paid to a country; undefined where the recipient pays the carrier. */
export function findScheme(country: CountryCode, day: string): CustomsScheme | undefined {
  const rules = schemes.get(country);
  return rules && theOneOn(rules, day, `customs scheme of ${country}`);
}

export function getTaxRate(country: CountryCode, day: string): TaxRate {
  return theOneOn(taxes.get(country) ?? [], day, `tax rate of ${country}`);
}

export function getEstimate(country: CountryCode, day: string): ImportEstimate {
  return theOneOn(estimates.get(country) ?? estimates.get("*")!, day, `import estimate for ${country}`);
}

/** The rates of all measures that apply to a piece, of each the one with the longest matching beginning of its code. */
export function listDutyRates(
  tariff: Tariff,
  { hsCode, weightGrams }: { readonly hsCode: string; readonly weightGrams: number },
  day: string,
): DutyRate[] {
  const best = new Map<string, { rate: DutyRate; length: number }>();
  for (const rate of DUTY_RATES) {
    if (rate.tariff !== tariff || !holdsOn(rate, day) || weightGrams < (rate.pieceGramsMin ?? 0)) continue;
    for (const heading of rate.headings.split(" ")) {
      if (!hsCode.startsWith(heading)) continue;
      const known = best.get(rate.measure);
      if (known?.length === heading.length) throw new Error(`two ${tariff} rates hold for ${heading} on ${day}`);
      if (known === undefined || known.length < heading.length)
        best.set(rate.measure, { rate, length: heading.length });
    }
  }
  // A code without a rate would be delivered at our cost and nobody would notice.
  if (best.size === 0) throw new Error(`no ${tariff} rate is known for HS code ${hsCode} on ${day}`);
  return [...best.values()].map(({ rate }) => rate);
}

function byCountry<Rule extends Dated & { readonly countries: string }>(
  rules: readonly Rule[],
): ReadonlyMap<CountryCode, readonly Rule[]> {
  const map = new Map<CountryCode, Rule[]>();
  for (const rule of rules) {
    for (const country of rule.countries.split(" ")) map.set(country, [...(map.get(country) ?? []), rule]);
  }
  return map;
}
