import { COUNTRY_CODES, countryName, countryNames, type CountryCode } from "./country-codes.ts";

/**
 * Why an order to a place is refused before anything personal is read (duty 0.2).
 * - `personal-customs-number`: its customs want a personal number of the recipient with the parcel's data. Asking for
 *   it would make more than the necessary information a condition of ordering (duty 1.1.5).
 * - `embargo`: our carriers and payment providers are forbidden to serve it.
 * - `no-carrier`: nobody takes a parcel there at all, or not reliably.
 */
export type RefusalReason = "personal-customs-number" | "embargo" | "no-carrier";

export type Destination =
  | {
      readonly country: CountryCode;
      readonly name: string;
      readonly served: true;
      /** Customs or the carrier there may ask the recipient to prove who they are. We are not part of that. */
      readonly customsMayAskRecipient: boolean;
    }
  | { readonly country: CountryCode; readonly name: string; readonly served: false; readonly reason: RefusalReason };

interface Refusal {
  readonly reason: RefusalReason;
  /** What it rests on, in a line. `sure`: official or agreed by several carriers. `believed`: to be confirmed. */
  readonly because: string;
  readonly certainty: "sure" | "believed";
}

/** The day on which the three tables below were last gone through. They are facts of their day, not of the code. */
export const DESTINATIONS_CHECKED_ON = "2026-11-22";

const UNSERVED: Readonly<Partial<Record<CountryCode, Refusal>>> = {
  AR: personalNumber("CUIT, CUIL or CDI of the recipient on every courier and postal import", "sure"),
  BR: personalNumber("CPF of the recipient in the advance data of every parcel", "sure"),
  BY: personalNumber("passport or identity number of the recipient on goods for personal use", "believed"),
  CL: personalNumber("RUT of the recipient on every commercial clearance since 2021", "sure"),
  EC: personalNumber("cédula or RUC, against which the yearly allowance of a person is counted", "sure"),
  ID: personalNumber("NIK, NPWP or passport number of the recipient on every consignment since 2021", "sure"),
  KR: personalNumber("personal customs code (PCCC) of the recipient, checked against name and phone", "sure"),
  KZ: personalNumber("IIN of the recipient on goods of electronic commerce", "believed"),
  PE: personalNumber("DNI or RUC of the recipient on express and postal declarations", "believed"),
  RU: personalNumber("INN and passport data of the recipient on goods for personal use", "sure"),
  TR: personalNumber("T.C. identity number of the recipient on every express declaration", "sure"),
  UZ: personalNumber("PINFL or passport number of the recipient on international parcels", "believed"),

  CU: embargo("United States embargo, which binds our carriers and payment providers", "sure"),
  IR: embargo("United States embargo, and United Nations sanctions again since September 2025", "sure"),
  KP: embargo("United Nations sanctions", "sure"),

  AF: noCarrier("no dependable carrier or payment route", "believed"),
  AQ: noCarrier("no civilian addresses", "sure"),
  BV: noCarrier("uninhabited", "sure"),
  EH: noCarrier("carriers do not list it as a destination", "believed"),
  GS: noCarrier("no resident population and no carrier", "sure"),
  HM: noCarrier("uninhabited", "sure"),
  IO: noCarrier("military mail only", "sure"),
  SD: noCarrier("post and carriers suspended by war", "believed"),
  SY: noCarrier("broad sanctions ended in 2025, but carriers and payments have not returned", "believed"),
  TF: noCarrier("no resident population and no carrier", "sure"),
  UM: noCarrier("no resident population and no carrier", "sure"),
  YE: noCarrier("post and carriers suspended by war", "believed"),
};

/**
 * Places inside a served country. Crimea and Sevastopol are under an embargo of the European Union, the United States
 * and others, and are recognised by their Ukrainian codes.
 */
const UNSERVED_POSTCODES: Readonly<
  Partial<Record<CountryCode, { readonly prefixes: readonly string[]; readonly reason: RefusalReason }>>
> = {
  UA: { prefixes: ["95", "96", "97", "98", "99"], reason: "embargo" },
};

/**
 * Served, because the number does not pass through us: the recipient gives it to the customs or to the carrier, in
 * their app or on their page, and only if asked. Worth saying before the order, so that nobody is surprised. Orders
 * inside mainland China meet no customs.
 */
const CUSTOMS_MAY_ASK_RECIPIENT: ReadonlySet<CountryCode> = new Set<CountryCode>([
  "BO",
  "CO",
  "CR",
  "DO",
  "EG",
  "GT",
  "IL",
  "IN",
  "JO",
  "KW",
  "MX",
  "PK",
  "PY",
  "QA",
  "SA",
  "TW",
  "UY",
  "ZA",
]);

/**
 * Every country or region, in the order of its name in `locale` (a language tag; a malformed one is a RangeError).
 * Those not served are listed too: a shopper should find theirs and read why.
 */
export function listDestinations(locale: string): readonly Destination[] {
  const nameOf = countryNames(locale);
  const byName = new Intl.Collator([locale, "en"]).compare;
  return COUNTRY_CODES.map((country) => named(country, nameOf(country))).toSorted((a, b) => byName(a.name, b.name));
}

export function destination(country: CountryCode, locale: string): Destination {
  return named(country, countryName(country, locale));
}

function named(country: CountryCode, name: string): Destination {
  const reason = refusalOf(country);
  return reason === undefined
    ? { country, name, served: true, customsMayAskRecipient: CUSTOMS_MAY_ASK_RECIPIENT.has(country) }
    : { country, name, served: false, reason };
}

/** Why no order goes to this country, or undefined when orders do. */
export function refusalOf(country: CountryCode): RefusalReason | undefined {
  return UNSERVED[country]?.reason;
}

/** Why no order goes to this part of a served country. Expects the normal form of the code. */
export function refusalOfPostcode(country: CountryCode, postcode: string): RefusalReason | undefined {
  const area = UNSERVED_POSTCODES[country];
  return area?.prefixes.some((prefix) => postcode.startsWith(prefix)) ? area.reason : undefined;
}

function personalNumber(because: string, certainty: Refusal["certainty"]): Refusal {
  return { reason: "personal-customs-number", because, certainty };
}

function embargo(because: string, certainty: Refusal["certainty"]): Refusal {
  return { reason: "embargo", because, certainty };
}

function noCarrier(because: string, certainty: Refusal["certainty"]): Refusal {
  return { reason: "no-carrier", because, certainty };
}
