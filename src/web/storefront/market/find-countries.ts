import { countryName, type CountryCode, type Destination } from "#shop/addresses";

/** What many people type for a country that is called otherwise in lists. */
const ALSO_CALLED: Readonly<Partial<Record<CountryCode, string>>> = {
  AE: "uae emirates dubai",
  CH: "swiss schweiz suisse",
  CN: "prc mainland",
  CZ: "czech republic",
  DE: "deutschland",
  GB: "uk england scotland wales britain",
  HK: "hongkong",
  JP: "nippon",
  KR: "south korea",
  NL: "holland",
  TR: "turkey turkiye",
  TW: "taiwan",
  US: "usa america",
};

const TEXT_CHARACTERS_MAX = 60;

/**
 * Countries whose name in the reader's language or in English, whose code or whose other name begins or contains what
 * was typed, the closest first; accents and capitals do not matter. Nothing typed finds all.
 */
export function findCountries(destinations: readonly Destination[], typed: string): readonly Destination[] {
  const wanted = plain(typed.slice(0, TEXT_CHARACTERS_MAX)).trim();
  if (wanted === "") return destinations;
  const found = destinations.flatMap((destination) => {
    const { country, name } = destination;
    const names = [name, countryName(country, "en"), ...(ALSO_CALLED[country]?.split(" ") ?? [])].map(plain);
    const ranks = [
      country.toLowerCase() === wanted || names.includes(wanted),
      names.some((one) => one.startsWith(wanted)),
      names.some((one) => one.includes(wanted)),
    ];
    const rank = ranks.indexOf(true);
    return rank === -1 ? [] : [{ destination, rank }];
  });
  return found.toSorted((one, other) => one.rank - other.rank).map(({ destination }) => destination);
}

function plain(text: string): string {
  return text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
}
