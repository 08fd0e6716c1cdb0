import { destination, isCountryCode } from "#shop/addresses";
import { defaultMarket, findMarketForCountry, isLanguage, type Language, type Market } from "#shop/markets";

/** One wish of a browser: `{ language: "de", region: "AT" }` for `de-AT`. */
export interface AskedLocale {
  readonly language: string;
  /** As written, or where the language is mostly spoken: Japan for `ja`. */
  readonly region: string | undefined;
  /** "Hant" for Chinese in traditional characters, asked for as such or by its region. */
  readonly script: string | undefined;
}

const HEADER_CHARACTERS_MAX = 500;
const LOCALES_MAX = 10;
const ENTRY = /^\s*([a-z]{2,3}(?:-[a-z\d]{2,8})*)\s*(?:;\s*q=([01](?:\.\d{0,3})?)\s*)?$/i;

/**
 * Reads `de-AT,de;q=0.9,en;q=0.5`: the wishes, dearest first. What is no language tag is passed over; a browser may
 * send anything.
 */
export function readAcceptLanguage(header: string): AskedLocale[] {
  return header
    .slice(0, HEADER_CHARACTERS_MAX)
    .split(",")
    .flatMap((entry) => {
      const [, tag, weight = "1"] = ENTRY.exec(entry) ?? [];
      const locale = tag === undefined ? undefined : parseTag(tag);
      return locale === undefined || Number(weight) === 0 ? [] : [{ locale, weight: Number(weight) }];
    })
    .toSorted((one, other) => other.weight - one.weight)
    .slice(0, LOCALES_MAX)
    .map(({ locale }) => ({ language: locale.language, region: locale.region, script: locale.script }));
}

function parseTag(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return undefined;
  }
}

/** The market of the first region that we deliver to, or else the shop's default. */
export function chooseMarket(asked: readonly AskedLocale[]): Market {
  for (const { region } of asked) {
    if (region === undefined || !isCountryCode(region) || !destination(region, "en").served) continue;
    const market = findMarketForCountry(region);
    if (market !== undefined) return market;
  }
  return defaultMarket();
}

/**
 * The first language that the market speaks, or else the market's own. Our Chinese is in simplified characters, so it
 * is no answer to those who ask for traditional ones, even if a bare `zh` stands further down their list.
 */
export function chooseLanguage(market: Market, asked: readonly AskedLocale[]): Language {
  const wantsTraditional = asked.find(({ language }) => language === "zh")?.script === "Hant";
  for (const { language } of asked) {
    if (language === "zh" && wantsTraditional) continue;
    if (isLanguage(language) && market.languages.includes(language)) return language;
  }
  return market.languages[0];
}
