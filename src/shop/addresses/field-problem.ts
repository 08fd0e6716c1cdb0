import type { AddressFieldKey } from "./countries/country-facts.ts";
import type { CountryCode } from "./country-codes.ts";
import type { RefusalReason } from "./destinations.ts";

/** The names under which a form or a JSON body carries what an order needs. */
export type OrderField = "name" | "phone" | "phoneExtension" | "email" | "country" | AddressFieldKey | "ageBand";

/**
 * What is wrong with one field. It says which field, which rule and, where the rule depends on it, which country. It
 * never holds what was typed, so it may be logged and sent anywhere.
 */
export type FieldProblem =
  /** Absent, empty, or made of nothing but blanks and invisible characters (duty 1.1.4). */
  | Problem<"missing">
  /** A number, a list, an object: not something a person typed into one field. */
  | Problem<"not-text">
  | (Problem<"too-long"> & { readonly maximum: number })
  /** Control characters, broken encoding, reversed text direction, characters of private use. */
  | Problem<"forbidden-characters">
  /** Contains `<` or `>`. */
  | Problem<"markup">
  /** A picture, which no carrier can print on a label. */
  | Problem<"emoji">
  /** A name that contains a web address: names stand in mails that we send. */
  | Problem<"web-address">
  /** A name without a letter, or a street line without letter or digit. */
  | Problem<"no-letters">
  | Problem<"phone-format">
  | Problem<"email-format">
  | (Problem<"postcode-format"> & { readonly country: CountryCode })
  /** A code of a territory that is a destination of its own, with taxes and customs of its own. */
  | (Problem<"postcode-elsewhere"> & { readonly country: CountryCode; readonly elsewhere: CountryCode })
  /** Not one of a closed list: a state, a prefecture, an age band. */
  | Problem<"unknown-choice">
  | Problem<"unknown-country">
  /** Nothing else was looked at: see `parseNecessaryInformation`. */
  | (Problem<"unserved-country"> & { readonly country: CountryCode; readonly reason: RefusalReason })
  | (Problem<"unserved-area"> & { readonly country: CountryCode; readonly reason: RefusalReason });

interface Problem<Code extends string> {
  readonly field: OrderField;
  readonly code: Code;
  /** The delivery country, where it was known: fields are called differently in different countries. */
  readonly country?: CountryCode;
}

/** What reading one field gives. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: FieldProblem };

export function readable<T>(value: T): Reading<T> {
  return { ok: true, value };
}

export function unreadable(problem: FieldProblem): { readonly ok: false; readonly problem: FieldProblem } {
  return { ok: false, problem };
}
