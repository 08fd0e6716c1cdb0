import {
  getCountryCallingCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
  type CountryCode as PhoneCountry,
  type PhoneNumber,
} from "libphonenumber-js/max";
import type { CountryCode } from "./country-codes.ts";
import { unreadable, type Reading } from "./field-problem.ts";
import { asciiForms, readOptionalText, readText } from "./field-text.ts";

/** In code points: fifteen digits, an extension, and whatever people put between them. */
export const PHONE_LENGTH_MAX = 40;

/** In digits. */
export const EXTENSION_LENGTH_MAX = 8;

export interface PhoneReading {
  /** E.164, such as `+442079460958`. */
  readonly phone: string;
  /** Digits to dial after the connection. */
  readonly phoneExtension?: string;
}

/**
 * A phone number as people write it where the parcel goes, or in international form (duty 1.1.2).
 *
 * A number that the numbering plans know is accepted. So is one they do not know but whose length is right for its
 * country: plans open new ranges all the time, and a number we refuse is a parcel that cannot be sold. One digit
 * repeated is refused, because that is how people leave a field out. An extension may stand in the number's field or in
 * its own; its own wins.
 */
export function readPhone(raw: unknown, rawExtension: unknown, country: CountryCode): Reading<PhoneReading> {
  const text = readText(raw, { field: "phone", maximum: PHONE_LENGTH_MAX });
  if (!text.ok) return unreadable({ ...text.problem, country });
  const number = understood(withoutIdleWords(asciiForms(text.value)), country);
  const extension = readExtension(rawExtension);
  if (!number || (number.ext?.length ?? 0) > EXTENSION_LENGTH_MAX) {
    return unreadable({ field: "phone", code: "phone-format", country });
  }
  if (!extension.ok) return extension;
  const phoneExtension = extension.value ?? number.ext;
  return { ok: true, value: { phone: number.number, ...(phoneExtension && { phoneExtension }) } };
}

/** How "extension" is written in Chinese, Japanese and Korean; the parser knows the European and Russian words. */
const EXTENSION_WORDS = /\s*(?:内線|內線|分機|分机|转|轉|내선)\s*:?\s*/u;

function withoutIdleWords(text: string): string {
  return text
    .replace(/^(?:tel|phone|mobile)\s*[.:]?\s*/i, "")
    .replace(EXTENSION_WORDS, " ext. ")
    .trim();
}

/** The first way of reading that the numbering plans know, or else the first whose length is right. */
function understood(text: string, country: CountryCode): PhoneNumber | undefined {
  const readings = waysToRead(text, country)
    .map((way) => parsed(way, country))
    .filter((number) => number !== undefined);
  return readings.find((number) => number.isValid()) ?? readings.find(hasRightLength);
}

function waysToRead(text: string, country: CountryCode): readonly string[] {
  const ways = [text];
  // "+1 (0) 415 ...": the zero in brackets is for callers inside the country, and not every country has one.
  if (/^(?:\+|00)/.test(text)) ways.push(text.replace(/\(0\)/, ""));
  // The prefixes for calling abroad from most of the world, from North America and from Japan.
  ways.push(text.replace(/^(?:00|011|010)(?=\D*[1-9])/, "+"));
  // Mexican mobile numbers were written with a 1 after the country code until 2019, and often still are.
  ways.push(text.replace(/^\+\s*52[\s-]*1(?=\D*\d)/, "+52"));
  // "49 170 ..." for "+49 170 ...": nobody leaves out both the plus and the zero for calls inside the country.
  const home = phoneCountry(country);
  if (home && text.startsWith(getCountryCallingCode(home)) && parsed(text, country)?.formatNational().startsWith("0")) {
    ways.unshift(`+${text}`);
  }
  return ways;
}

function parsed(text: string, country: CountryCode): PhoneNumber | undefined {
  const defaultCountry = phoneCountry(country);
  return parsePhoneNumberFromString(text, { extract: false, ...(defaultCountry && { defaultCountry }) });
}

/** A zero in front of a number the plans do not know is the zero for calls inside the country. */
function hasRightLength(number: PhoneNumber): boolean {
  const { nationalNumber } = number;
  return (
    number.isPossible() && !nationalNumber.startsWith("0") && !/^(\d)\1+$/.test(nationalNumber) && isStable(number)
  );
}

/** Some digits pass for a local number only; in E.164 they would be read as another one, or as none. */
function isStable({ number }: PhoneNumber): boolean {
  const again = parsePhoneNumberFromString(number, { extract: false });
  return again?.number === number && again.isPossible();
}

/** Uninhabited places have no numbering plan. */
function phoneCountry(country: CountryCode): PhoneCountry | undefined {
  return isSupportedCountry(country) ? country : undefined;
}

function readExtension(raw: unknown): Reading<string | undefined> {
  const text = readOptionalText(raw, { field: "phoneExtension", maximum: EXTENSION_LENGTH_MAX });
  if (!text.ok || text.value === undefined) return text;
  const digits = asciiForms(text.value);
  return /^\d+$/.test(digits)
    ? { ok: true, value: digits }
    : unreadable({ field: "phoneExtension", code: "phone-format" });
}
