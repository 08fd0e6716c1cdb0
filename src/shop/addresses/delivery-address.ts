import { addressForm, LENGTH_MAX, type AddressField } from "./address-form.ts";
import type { CountryCode } from "./country-codes.ts";
import type { AddressFieldKey, AdministrativeArea } from "./countries/country-facts.ts";
import { FACTS_BY_COUNTRY } from "./countries/facts-by-country.ts";
import { refusalOfPostcode } from "./destinations.ts";
import { unreadable, type FieldProblem, type Reading } from "./field-problem.ts";
import { readOptionalText, readText } from "./field-text.ts";
import { readPostcode } from "./postcode.ts";

/** Where a parcel goes. It has the parts that its country uses and no others; every part is clean text in NFC. */
export interface DeliveryAddress {
  readonly country: CountryCode;
  /** Street and number, block and lot, or PO box: carriers that cannot deliver to a box say so themselves. */
  readonly line1: string;
  readonly line2?: string;
  readonly dependentLocality?: string;
  readonly locality?: string;
  /** The code, in countries with a complete list of areas; the name as typed in others. */
  readonly administrativeArea?: string;
  /** The country's normal form. Set without asking where a whole territory has one code. */
  readonly postcode?: string;
}

/** Reads the fields of the country's form, all of them, so that every problem is reported at once. */
export function readDeliveryAddress(
  country: CountryCode,
  fields: Readonly<Partial<Record<AddressFieldKey, unknown>>>,
): { readonly ok: true; readonly value: DeliveryAddress } | { readonly ok: false; readonly problems: FieldProblem[] } {
  const problems: FieldProblem[] = [];
  const parts: Partial<Record<AddressFieldKey, string>> = {};
  for (const field of addressForm(country).fields) {
    const reading = readField(country, field, fields[field.key]);
    if (!reading.ok) problems.push(reading.problem);
    else if (reading.value !== undefined) parts[field.key] = reading.value;
  }
  const { line1, ...others } = parts;
  if (problems.length > 0 || line1 === undefined) return { ok: false, problems };
  return { ok: true, value: { country, line1, ...fixedPostcode(country), ...others } };
}

function readField(country: CountryCode, field: AddressField, raw: unknown): Reading<string | undefined> {
  const { key, required } = field;
  const rules = { field: key, maximum: LENGTH_MAX[key] };
  const text = required ? readText(raw, rules) : readOptionalText(raw, rules);
  if (!text.ok) return unreadable({ ...text.problem, country });
  if (text.value === undefined) return { ok: true, value: undefined };
  if (key === "postcode") return readServedPostcode(country, text.value);
  if (field.options) return readArea(country, field.options, text.value);
  return /[\p{L}\p{N}]/u.test(text.value) ? text : unreadable({ field: key, code: "no-letters", country });
}

function readServedPostcode(country: CountryCode, text: string): Reading<string> {
  const postcode = readPostcode(country, text);
  const reason = postcode.ok ? refusalOfPostcode(country, postcode.value) : undefined;
  return reason === undefined ? postcode : unreadable({ field: "postcode", code: "unserved-area", country, reason });
}

/** Understands the code, the Latin name and the own name of an area, without regard to case and accents. */
function readArea(country: CountryCode, options: readonly AdministrativeArea[], text: string): Reading<string> {
  const typed = comparable(text);
  const chosen =
    options.find((area) => comparable(area.code) === typed) ??
    options.find((area) => comparable(area.name) === typed || comparable(area.ownName ?? "") === typed) ??
    areaByShortName(options, typed);
  return chosen
    ? { ok: true, value: chosen.code }
    : unreadable({ field: "administrativeArea", code: "unknown-choice", country });
}

/** People write 東京 for 東京都 and 新疆 for 新疆维吾尔自治区. 嘉義 could be the city or the county, so it is neither. */
function areaByShortName(options: readonly AdministrativeArea[], typed: string): AdministrativeArea | undefined {
  if (!/^\p{Script=Han}{2,}$/u.test(typed)) return undefined;
  const candidates = options.filter((area) => comparable(area.ownName ?? "").startsWith(typed));
  return candidates.length === 1 ? candidates[0] : undefined;
}

function comparable(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "")
    .replace(/台/g, "臺");
}

function fixedPostcode(country: CountryCode): { readonly postcode?: string } {
  const postcode = FACTS_BY_COUNTRY[country].postcode;
  return postcode && "fixed" in postcode ? { postcode: postcode.fixed } : {};
}
