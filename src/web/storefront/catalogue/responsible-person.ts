import type { CountryCode } from "#shop/markets";

/**
 * Where an offer must name somebody in the Union who answers for the product's safety: the Union with the European
 * Economic Area, and the United Kingdom, whose part Northern Ireland keeps the Union's rules.
 */
const COUNTRIES: ReadonlySet<CountryCode> = new Set<CountryCode>(
  "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK AX GF GP MF MQ RE YT IS LI NO GB".split(
    " ",
  ),
);

export function namesResponsiblePerson(country: CountryCode): boolean {
  return COUNTRIES.has(country);
}
