import { readDeliveryAddress, type DeliveryAddress } from "./delivery-address.ts";
import { isCountryCode, type CountryCode } from "./country-codes.ts";
import { refusalOf } from "./destinations.ts";
import { readEmail } from "./email-address.ts";
import { unreadable, type FieldProblem, type Reading } from "./field-problem.ts";
import { readText } from "./field-text.ts";
import { PHONE_LENGTH_MAX, readPhone, type PhoneReading } from "./phone-number.ts";
import { readName } from "./recipient-name.ts";

/** Who receives a parcel, where, and how the carrier reaches them. */
export interface Recipient {
  readonly name: string;
  /** E.164. */
  readonly phone: string;
  /** Digits to dial after the connection. */
  readonly phoneExtension?: string;
  readonly address: DeliveryAddress;
}

/** All that an order needs to know about a person, and all that it may know (duties 1.1.1, 1.1.5). */
export interface NecessaryInformation extends Recipient {
  readonly email: string;
}

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/**
 * Reads the necessary information out of a posted form or a JSON body: a flat record, or one whose `address` is a record
 * of its own. Only the keys below are looked at; whatever else was posted is not even enumerated (duty 1.1.1).
 *
 * Every problem of every field is reported (duty 1.1.4), except when the country is not served: then that alone is
 * reported, and nothing personal has been read (duty 0.2). What it returns can be parsed again and gives the same.
 */
export function parseNecessaryInformation(input: unknown): Parsed<NecessaryInformation> {
  const country = readCountry(ownValue(addressRecord(input), "country"));
  if (!country.ok && country.problem.code === "unserved-country") return { ok: false, problems: [country.problem] };
  const posted = readPosted(input);
  const email = readEmail(posted.email);
  const recipient = country.ok ? readRecipient(posted, country.value) : withoutCountry(posted, country.problem);
  if (!recipient.ok || !email.ok) {
    return { ok: false, problems: [...problemsOf(recipient), ...(email.ok ? [] : [email.problem])] };
  }
  return { ok: true, value: { ...recipient.value, email: email.value } };
}

/**
 * Reads a corrected recipient of an order that exists. The country is the order's own and is not read from the input:
 * tax, freight and the customs papers hang on it.
 */
export function parseRecipient(input: unknown, country: CountryCode): Parsed<Recipient> {
  return readRecipient(readPosted(input), country);
}

/** Reads the country alone, for a form that asks for it first. */
export function parseServedCountry(input: unknown): Reading<CountryCode> {
  return readCountry(input);
}

const CONTACT_KEYS = ["name", "phone", "phoneExtension", "email"] as const;
const ADDRESS_KEYS = ["line1", "line2", "dependentLocality", "locality", "administrativeArea", "postcode"] as const;

type Posted = Readonly<Partial<Record<(typeof CONTACT_KEYS)[number] | (typeof ADDRESS_KEYS)[number], unknown>>>;

function readPosted(input: unknown): Posted {
  return { ...allowed(input, CONTACT_KEYS), ...allowed(addressRecord(input), ADDRESS_KEYS) };
}

function addressRecord(input: unknown): unknown {
  const address = ownValue(input, "address");
  return isRecord(address) ? address : input;
}

function allowed<Key extends string>(input: unknown, keys: readonly Key[]): Partial<Record<Key, unknown>> {
  const values: Partial<Record<Key, unknown>> = {};
  for (const key of keys) values[key] = ownValue(input, key);
  return values;
}

/** A plain own property. Inherited ones, such as `constructor`, are not input, and accessors are not called. */
function ownValue(input: unknown, key: string): unknown {
  return isRecord(input) ? Object.getOwnPropertyDescriptor(input, key)?.value : undefined;
}

function isRecord(input: unknown): input is Record<string, unknown> {
  return typeof input === "object" && input !== null && !Array.isArray(input);
}

function readCountry(raw: unknown): Reading<CountryCode> {
  const text = readText(raw, { field: "country", maximum: 2 });
  if (!text.ok)
    return text.problem.code === "too-long" ? unreadable({ field: "country", code: "unknown-country" }) : text;
  const country = text.value.toUpperCase();
  if (!isCountryCode(country)) return unreadable({ field: "country", code: "unknown-country" });
  const reason = refusalOf(country);
  if (reason !== undefined) return unreadable({ field: "country", code: "unserved-country", country, reason });
  return { ok: true, value: country };
}

function readRecipient(posted: Posted, country: CountryCode): Parsed<Recipient> {
  const name = readName(posted.name);
  const phone = readPhone(posted.phone, posted.phoneExtension, country);
  const address = readDeliveryAddress(country, posted);
  if (!name.ok || !phone.ok || !address.ok) {
    return { ok: false, problems: [...problemsOf(name), ...problemsOf(phone), ...problemsOf(address)] };
  }
  return { ok: true, value: { name: name.value, ...phone.value, address: address.value } };
}

/** What can be said about the fields that every country has, as long as the country itself is unknown. */
function withoutCountry(
  posted: Posted,
  problem: FieldProblem,
): { readonly ok: false; readonly problems: FieldProblem[] } {
  const phone: Reading<string | PhoneReading> = readText(posted.phone, { field: "phone", maximum: PHONE_LENGTH_MAX });
  const line1 = readText(posted.line1, { field: "line1", maximum: 100 });
  const problems = [readName(posted.name), phone, line1].flatMap(problemsOf);
  return { ok: false, problems: [problem, ...problems] };
}

function problemsOf(outcome: Reading<unknown> | Parsed<unknown>): readonly FieldProblem[] {
  if (outcome.ok) return [];
  return "problem" in outcome ? [outcome.problem] : outcome.problems;
}
