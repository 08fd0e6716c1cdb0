import { COUNTRY_CODES, type CountryCode } from "#shop/addresses";

/** Parts of the world as the United Nations number them (M 49), in which people look for their country. */
export const REGIONS = ["150", "142", "019", "002", "009"] as const;
export type Region = (typeof REGIONS)[number];

const COUNTRIES: Readonly<Record<Exclude<Region, "009">, string>> = {
  // Europe.
  "150":
    "AD AL AT AX BA BE BG BY CH CY CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MK MT " +
    "NL NO PL PT RO RS RU SE SI SJ SK SM UA VA XK",
  // Asia.
  "142":
    "AE AF AM AZ BD BH BN BT CN GE HK ID IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK MM MN MO MV MY NP OM PH PK PS QA " +
    "SA SG SY TH TJ TL TM TR TW UZ VN YE",
  // The Americas.
  "019":
    "AG AI AR AW BB BL BM BO BQ BR BS BZ CA CL CO CR CU CW DM DO EC FK GD GF GL GP GS GT GY HN HT JM KN KY LC MF MQ MS " +
    "MX NI PA PE PM PR PY SR SV SX TC TT US UY VC VE VG VI",
  // Africa.
  "002":
    "AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW IO KE KM LR LS LY MA MG ML MR MU MW MZ NA NE " +
    "NG RE RW SC SD SH SL SN SO SS ST SZ TD TG TN TZ UG YT ZA ZM ZW",
};

const REGION_BY_COUNTRY = new Map<string, Region>(
  Object.entries(COUNTRIES).flatMap(([region, countries]) =>
    countries.split(" ").map((country) => [country, region as Region] as const),
  ),
);

/** The part of the world in which a country is; islands of the southern oceans count to Oceania. */
export function regionOf(country: CountryCode): Region {
  return REGION_BY_COUNTRY.get(country) ?? "009";
}

/** Codes in the lists that name no country, for a test. */
export function listUnknownCodes(): string[] {
  return [...REGION_BY_COUNTRY.keys()].filter((code) => !(COUNTRY_CODES as readonly string[]).includes(code));
}
