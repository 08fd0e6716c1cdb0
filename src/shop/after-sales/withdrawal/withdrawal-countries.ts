/**
 * Where the law gives buyers from afar a right to withdraw: the European Union with its outermost regions, Norway,
 * Iceland and Liechtenstein (Directive 2011/83/EU), and the United Kingdom (Consumer Contracts Regulations 2013).
 *
 * Each with the time zone by which its days end. Where a country has several, it is the one where midnight comes last,
 * so that nobody's period is cut short.
 */
const TIME_ZONES: Readonly<Record<string, string>> = {
  AT: "Europe/Vienna",
  BE: "Europe/Brussels",
  BG: "Europe/Sofia",
  CY: "Asia/Nicosia",
  CZ: "Europe/Prague",
  DE: "Europe/Berlin",
  DK: "Europe/Copenhagen",
  EE: "Europe/Tallinn",
  ES: "Atlantic/Canary",
  FI: "Europe/Helsinki",
  FR: "Europe/Paris",
  GR: "Europe/Athens",
  HR: "Europe/Zagreb",
  HU: "Europe/Budapest",
  IE: "Europe/Dublin",
  IT: "Europe/Rome",
  LT: "Europe/Vilnius",
  LU: "Europe/Luxembourg",
  LV: "Europe/Riga",
  MT: "Europe/Malta",
  NL: "Europe/Amsterdam",
  PL: "Europe/Warsaw",
  PT: "Atlantic/Azores",
  RO: "Europe/Bucharest",
  SE: "Europe/Stockholm",
  SI: "Europe/Ljubljana",
  SK: "Europe/Bratislava",
  // Parts of the Union with a country code of their own.
  AX: "Europe/Mariehamn",
  GF: "America/Cayenne",
  GP: "America/Guadeloupe",
  MF: "America/Marigot",
  MQ: "America/Martinique",
  RE: "Indian/Reunion",
  YT: "Indian/Mayotte",
  // The European Economic Area.
  IS: "Atlantic/Reykjavik",
  LI: "Europe/Vaduz",
  NO: "Europe/Oslo",
  GB: "Europe/London",
};

/** The zone in which a country's days are counted, or undefined where there is no right of withdrawal by law. */
export function withdrawalZone(country: string): string | undefined {
  return Object.hasOwn(TIME_ZONES, country) ? TIME_ZONES[country] : undefined;
}

/** Countries whose orders can be withdrawn from, for the pages that say so. */
export function listWithdrawalCountries(): string[] {
  return Object.keys(TIME_ZONES).toSorted();
}
