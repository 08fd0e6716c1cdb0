import type { ShopReader } from "#shop/markets";

/**
 * Every officially assigned two-letter code of ISO 3166-1, and XK, which is user-assigned there but is what carriers,
 * phones and browsers use for Kosovo.
 */
// oxfmt-ignore
export const COUNTRY_CODES = [
  "AD", "AE", "AF", "AG", "AI", "AL", "AM", "AO", "AQ", "AR", "AS", "AT", "AU", "AW", "AX", "AZ", "BA", "BB",
  "BD", "BE", "BF", "BG", "BH", "BI", "BJ", "BL", "BM", "BN", "BO", "BQ", "BR", "BS", "BT", "BV", "BW", "BY",
  "BZ", "CA", "CC", "CD", "CF", "CG", "CH", "CI", "CK", "CL", "CM", "CN", "CO", "CR", "CU", "CV", "CW", "CX",
  "CY", "CZ", "DE", "DJ", "DK", "DM", "DO", "DZ", "EC", "EE", "EG", "EH", "ER", "ES", "ET", "FI", "FJ", "FK",
  "FM", "FO", "FR", "GA", "GB", "GD", "GE", "GF", "GG", "GH", "GI", "GL", "GM", "GN", "GP", "GQ", "GR", "GS",
  "GT", "GU", "GW", "GY", "HK", "HM", "HN", "HR", "HT", "HU", "ID", "IE", "IL", "IM", "IN", "IO", "IQ", "IR",
  "IS", "IT", "JE", "JM", "JO", "JP", "KE", "KG", "KH", "KI", "KM", "KN", "KP", "KR", "KW", "KY", "KZ", "LA",
  "LB", "LC", "LI", "LK", "LR", "LS", "LT", "LU", "LV", "LY", "MA", "MC", "MD", "ME", "MF", "MG", "MH", "MK",
  "ML", "MM", "MN", "MO", "MP", "MQ", "MR", "MS", "MT", "MU", "MV", "MW", "MX", "MY", "MZ", "NA", "NC", "NE",
  "NF", "NG", "NI", "NL", "NO", "NP", "NR", "NU", "NZ", "OM", "PA", "PE", "PF", "PG", "PH", "PK", "PL", "PM",
  "PN", "PR", "PS", "PT", "PW", "PY", "QA", "RE", "RO", "RS", "RU", "RW", "SA", "SB", "SC", "SD", "SE", "SG",
  "SH", "SI", "SJ", "SK", "SL", "SM", "SN", "SO", "SR", "SS", "ST", "SV", "SX", "SY", "SZ", "TC", "TD", "TF",
  "TG", "TH", "TJ", "TK", "TL", "TM", "TN", "TO", "TR", "TT", "TV", "TW", "TZ", "UA", "UG", "UM", "US", "UY",
  "UZ", "VA", "VC", "VE", "VG", "VI", "VN", "VU", "WF", "WS", "XK", "YE", "YT", "ZA", "ZM", "ZW",
] as const;

/** ISO 3166-1 alpha-2, or XK. "Country" is short for "country or region" throughout this folder. */
export type CountryCode = (typeof COUNTRY_CODES)[number];

const KNOWN: ReadonlySet<string> = new Set(COUNTRY_CODES);

/** True for the exact upper-case code only. */
export function isCountryCode(text: string): text is CountryCode {
  return KNOWN.has(text);
}

/** The names shown to people, from CLDR. Throws a RangeError if `locale` is not a well-formed language tag. */
export function countryNames(locale: string): (country: CountryCode) => string {
  const names = new Intl.DisplayNames([locale, "en"], { type: "region", fallback: "code" });
  return (country) => names.of(country) ?? country;
}

export function countryName(country: CountryCode, locale: string): string {
  return countryNames(locale)(country);
}

/** English names that need an article inside a sentence: "for the Netherlands", but "for France". */
// oxfmt-ignore
const TAKES_AN_ARTICLE: ReadonlySet<CountryCode> = new Set<CountryCode>([
  "AE", "AX", "BQ", "BS", "CC", "CF", "CK", "DO", "FK", "FO", "GB", "GM", "IM", "IO", "KM", "KY", "MH", "MP", "MV",
  "NL", "PH", "PN", "PS", "SB", "TC", "TF", "UM", "US", "VG", "VI",
]);

/**
 * The name as it reads inside a sentence: in English after a preposition, such as "the United Kingdom". The sentences
 * of other languages are built so that the bare name fits.
 */
export function countryNameInSentence(country: CountryCode, { language, locale }: ShopReader): string {
  const name = countryName(country, locale);
  return language === "en" && TAKES_AN_ARTICLE.has(country) ? `the ${name}` : name;
}
