import { countryName, type CountryCode, type Language } from "#shop/markets";

/**
 * The line of the country of origin. Where a language bends the country's name after "made in", the line names the
 * country of making instead, so that it is right for every country.
 */
const LINES: Readonly<Record<Language, (country: string) => string>> = {
  en: (country) => `Made in ${country}`,
  zh: (country) => `产地：${country}`,
  de: (country) => `Herstellungsland: ${country}`,
  fr: (country) => `Pays de fabrication\u00A0: ${country}`,
  ja: (country) => `原産国：${country}`,
};

/** Where a garment was made, as its label says it: "Made in China". */
export function describeOrigin(country: CountryCode, language: Language): string {
  return LINES[language](countryName(country, language));
}
