import { destination, isCountryCode } from "#shop/addresses";
import { findMarketForCountry, type Language, type Market } from "#shop/markets";
import { shop } from "#shop.config";

/** The shop as it is met in one market and one language: `/ch/fr/`. A visit is one, too. */
export interface Edition {
  readonly market: Market;
  readonly language: Language;
}

/**
 * Markets in which we want to be found, by the languages that many people there read. Every market exists in every
 * language, and whoever follows a link may read any of them; sitemaps and merchant feeds name these.
 */
const LISTED: Readonly<Record<Language, string>> = {
  en:
    "US PR CA MX GB IM GG JE IE DE FR IT ES NL BE AT SE DK FI PL PT CZ GR HU RO BG HR CY EE LV LT LU MT SK SI MC NO " +
    "CH LI IS JP AU NZ HK MO TW CN SG MY TH VN PH IN AE SA QA KW BH OM IL ZA",
  zh: "CN HK MO TW SG MY US CA AU",
  de: "DE AT CH LI LU BE",
  fr: "FR BE CH LU MC CA",
  ja: "JP",
};

/** Where people who read a language and are in none of its listed markets are led. */
const HOME_OF_LANGUAGE: Readonly<Record<Language, string>> = { en: "US", zh: "CN", de: "DE", fr: "FR", ja: "JP" };

/** The editions in which we want to be found and to which we deliver, in the order of the markets. */
export function listEditions(): readonly Edition[] {
  return shop.languages
    .flatMap((language) => LISTED[language].split(" ").map((country) => ({ language, market: marketOf(country) })))
    .filter(({ market }) => isServed(market))
    .toSorted((left, right) => (nameOfEdition(left) < nameOfEdition(right) ? -1 : 1));
}

/** The edition that stands for a language as such. */
export function homeEditionOf(language: Language): Edition {
  return { language, market: marketOf(HOME_OF_LANGUAGE[language]) };
}

/** For people none of whose languages we speak, and for machines that name no place. */
export function defaultEdition(): Edition {
  return homeEditionOf(shop.defaults.language);
}

/** "ch-fr", as files of an edition are named. */
export function nameOfEdition({ market, language }: Edition): string {
  return `${market.segment}-${language}`;
}

/** The path of a page in an edition: `pathIn(edition, "/coats")` → "/ch/fr/coats". */
export function pathIn({ market, language }: Edition, path: string): string {
  return `/${market.segment}/${language}${path}`;
}

/** Whether anything can be ordered to a market. */
export function isServed({ country }: Market): boolean {
  return isCountryCode(country) && destination(country, "en").served;
}

function marketOf(country: string): Market {
  const market = findMarketForCountry(country);
  if (market === undefined) throw new Error(`there is no market ${country}`);
  return market;
}
