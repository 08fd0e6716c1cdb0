import { shop } from "#shop.config";
import type { CountryCode, Language, Market, SizeSystem } from "./market.ts";
import type { Currency } from "./money.ts";

interface Habits {
  readonly currency: Currency;
  readonly sizeSystem: SizeSystem;
  readonly lengthUnit?: "cm" | "in";
  /** True where consumers are shown prices with tax, and we account for that tax ourselves (see pricing). */
  readonly pricesIncludeTax?: boolean;
}

/** Countries with the same habits, named with care. The order is the order of the country chooser before sorting. */
const NAMED: readonly (readonly [countries: string, habits: Habits])[] = [
  ["US PR", { currency: "USD", sizeSystem: "US", lengthUnit: "in" }],
  ["CA", { currency: "CAD", sizeSystem: "US" }],
  ["MX", { currency: "USD", sizeSystem: "US" }],
  ["GB IM", { currency: "GBP", sizeSystem: "UK", pricesIncludeTax: true }],
  ["GG JE", { currency: "GBP", sizeSystem: "UK" }],
  ["IE", { currency: "EUR", sizeSystem: "UK", pricesIncludeTax: true }],
  [
    "DE FR IT ES NL BE AT SE DK FI PL PT CZ GR HU RO BG HR CY EE LV LT LU MT SK SI MC",
    { currency: "EUR", sizeSystem: "EU", pricesIncludeTax: true },
  ],
  ["NO CH LI", { currency: "EUR", sizeSystem: "EU", pricesIncludeTax: true }],
  ["IS", { currency: "EUR", sizeSystem: "EU" }],
  ["JP", { currency: "JPY", sizeSystem: "JP", pricesIncludeTax: true }],
  ["AU NZ", { currency: "AUD", sizeSystem: "UK", pricesIncludeTax: true }],
  ["HK MO", { currency: "HKD", sizeSystem: "UK" }],
  ["TW", { currency: "USD", sizeSystem: "EU" }],
  ["CN", { currency: "USD", sizeSystem: "EU", pricesIncludeTax: true }],
  ["SG", { currency: "USD", sizeSystem: "UK", pricesIncludeTax: true }],
  ["MY", { currency: "USD", sizeSystem: "UK" }],
  ["TH VN ID", { currency: "USD", sizeSystem: "EU" }],
  ["PH", { currency: "USD", sizeSystem: "US" }],
  ["IN", { currency: "USD", sizeSystem: "UK" }],
  ["AE", { currency: "AED", sizeSystem: "EU" }],
  ["SA QA KW BH OM IL", { currency: "USD", sizeSystem: "EU" }],
  ["ZA", { currency: "USD", sizeSystem: "UK" }],
  ["CL", { currency: "USD", sizeSystem: "US" }],
];

/**
 * Every other country and territory with a post. Whether we serve one is decided with its address rules, not here; a
 * market exists for each so that adding a country there needs nothing here.
 */
const OTHERS: readonly (readonly [countries: string, habits: Habits])[] = [
  // Euro countries and territories, neighbours that price in euro, and currencies tied to it.
  [
    "AD AL AX BA BL BY FO GF GL GP MD ME MF MK MQ NC PF PM RE RS SJ SM TR UA VA WF XK YT " +
      "BF BJ CF CG CI CM CV DZ GA GN GQ GW KM MA MG ML MR NE SN ST TD TG TN",
    { currency: "EUR", sizeSystem: "EU" },
  ],
  ["FK GI SH", { currency: "GBP", sizeSystem: "UK" }],
  ["CC CK CX KI NF NR NU PN TK TV", { currency: "AUD", sizeSystem: "UK" }],
  ["AS FM GU MH MP PW VI", { currency: "USD", sizeSystem: "US", lengthUnit: "in" }],
  [
    "AG AI AR AW BB BM BO BQ BR BS BZ CO CR CU CW DM DO EC GD GT GY HN HT JM KN KY LC MS NI PA PE PY SR SV SX TC TT UY " +
      "VC VE VG",
    { currency: "USD", sizeSystem: "US" },
  ],
  [
    "AF AM AO AZ BD BI BN BT BW CD DJ EG EH ER ET FJ GE GH GM IQ IR JO KE KG KH KP KR KZ LA LB LK LR LS LY MM MN MU MV " +
      "MW MZ NA NG NP PG PK PS RU RW SB SC SD SL SO SS SY SZ TJ TL TM TO TZ UG UZ VU WS YE ZM ZW",
    { currency: "USD", sizeSystem: "EU" },
  ],
];

/**
 * The language of a market's pages for those whose browsers ask for none of ours; elsewhere it is that of the shop. It
 * is the language that most people there would be served in, so English in Belgium, Canada and Singapore. Chinese is
 * only where simplified characters are usual.
 */
const FIRST_LANGUAGES: Readonly<Partial<Record<Language, string>>> = {
  de: "DE AT CH LI",
  fr: "FR MC LU BL GF GP MF MQ NC PF PM RE WF YT HT BF BJ CD CF CG CI CM DJ DZ GA GN KM MA MG ML MR NE SN TD TG TN",
  ja: "JP",
  zh: "CN",
};

const firstLanguages = new Map(
  Object.entries(FIRST_LANGUAGES).flatMap(([language, countries]) =>
    countries.split(" ").map((country) => [country, language as Language] as const),
  ),
);

/** All languages of the shop, the market's own first. */
function languagesOf(country: CountryCode): readonly [Language, ...Language[]] {
  const first = firstLanguages.get(country) ?? shop.defaults.language;
  return [first, ...shop.languages.filter((language) => language !== first)];
}

/** All markets, the named ones first. */
export const MARKETS: readonly Market[] = [...NAMED, ...OTHERS].flatMap(([countries, habits]) =>
  countries.split(" ").map((country) => toMarket(country, habits)),
);

function toMarket(country: CountryCode, habits: Habits): Market {
  return {
    segment: country.toLowerCase(),
    country,
    currency: habits.currency,
    languages: languagesOf(country),
    sizeSystem: habits.sizeSystem,
    lengthUnit: habits.lengthUnit ?? "cm",
    pricesIncludeTax: habits.pricesIncludeTax ?? false,
  };
}
