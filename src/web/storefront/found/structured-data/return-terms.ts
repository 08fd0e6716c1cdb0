import type { CountryCode } from "#shop/markets";

/**
 * Where a consumer may withdraw from a contract made at a distance within 14 days of delivery, without a reason: the
 * Union and the three other states of the European Economic Area (Directive 2011/83/EU, article 9) and the United
 * Kingdom (Consumer Contracts Regulations 2013, regulation 29). Territories outside of them are not listed.
 */
const COUNTRIES = new Set<CountryCode>(
  "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK IS LI NO GB".split(" "),
);
const WITHDRAWAL_DAYS = 14;

/** Days after delivery in which the law of a country lets a buyer give a piece back; undefined where it does not. */
export function withdrawalDaysIn(country: CountryCode): number | undefined {
  return COUNTRIES.has(country) ? WITHDRAWAL_DAYS : undefined;
}
