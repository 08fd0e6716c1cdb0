import type { CountryCode } from "./country-codes.ts";
import type {
  AddressFieldKey,
  AdministrativeArea,
  CountryFacts,
  LabelKey,
  PlaceFacts,
} from "./countries/country-facts.ts";
import { askedPostcode, FACTS_BY_COUNTRY } from "./countries/facts-by-country.ts";
import { EMAIL_LENGTH_MAX } from "./email-address.ts";
import { PHONE_LENGTH_MAX } from "./phone-number.ts";
import { POSTCODE_LENGTH_MAX, postcodePattern } from "./postcode.ts";
import { NAME_LENGTH_MAX } from "./recipient-name.ts";

/** The fields of one country's addresses, in the order in which people there fill them in. */
export interface AddressForm {
  readonly country: CountryCode;
  readonly fields: readonly AddressField[];
}

export interface AddressField {
  readonly key: AddressFieldKey;
  readonly label: LabelKey;
  readonly required: boolean;
  /** Token for the HTML attribute, to be used after a section such as `shipping`. */
  readonly autocomplete: string;
  readonly inputMode: "text" | "numeric";
  /** In UTF-16 units, for the HTML attribute. The server counts code points, so it never refuses what this allows. */
  readonly maxLength: number;
  /** The complete list to choose from. Codes, Latin names and own names are all understood when posted. */
  readonly options?: readonly AdministrativeArea[];
  /** For the HTML attribute: a hint while typing, never stricter than the server. */
  readonly pattern?: string;
  readonly example?: string;
}

/** The fields that every order has, besides the country and the address. */
export const CONTACT_FIELDS = [
  { key: "name", autocomplete: "name", inputMode: "text", maxLength: NAME_LENGTH_MAX },
  { key: "phone", autocomplete: "tel", inputMode: "tel", maxLength: PHONE_LENGTH_MAX },
  { key: "email", autocomplete: "email", inputMode: "email", maxLength: EMAIL_LENGTH_MAX },
] as const;

/** In code points. Carriers cut lines at about 35; people and autofill write more, and labels wrap. */
export const LENGTH_MAX: Readonly<Record<AddressFieldKey, number>> = {
  line1: 100,
  line2: 100,
  dependentLocality: 80,
  locality: 80,
  administrativeArea: 80,
  postcode: POSTCODE_LENGTH_MAX,
};

const AUTOCOMPLETE: Readonly<Record<AddressFieldKey, string>> = {
  line1: "address-line1",
  line2: "address-line2",
  dependentLocality: "address-level3",
  locality: "address-level2",
  administrativeArea: "address-level1",
  postcode: "postal-code",
};

/**
 * The form of a country's addresses, served or not. A field that the country does not use is not in it, and what is
 * posted under its name is never read (duties 1.1.1, F3).
 */
export function addressForm(country: CountryCode): AddressForm {
  const facts = FACTS_BY_COUNTRY[country];
  return { country, fields: fieldOrder(facts).map((key) => field(key, facts)) };
}

/** Everything but the last field's kind follows from the layout: a field is asked if and only if it is printed. */
function fieldOrder(facts: CountryFacts): readonly AddressFieldKey[] {
  if (facts.formOrder) return facts.formOrder;
  const printed = [...wholeLayout(facts).matchAll(/\{(\w+)\}/g)].map(([, key]) => key);
  return printed.filter((key): key is AddressFieldKey => key !== "name" && key !== undefined && isAsked(key, facts));
}

function isAsked(key: string, facts: CountryFacts): boolean {
  return key !== "postcode" || askedPostcode(facts) !== undefined;
}

/** The layout with the lines that most countries share. */
export function wholeLayout(facts: CountryFacts): string {
  if (facts.layout.includes("{line1}")) return facts.layout;
  return facts.layout === "" ? "{name}|{line1}|{line2}" : `{name}|{line1}|{line2}|${facts.layout}`;
}

function field(key: AddressFieldKey, facts: CountryFacts): AddressField {
  const { label, required } = placeFacts(key, facts);
  const postcode = key === "postcode" ? askedPostcode(facts) : undefined;
  const options = key === "administrativeArea" ? facts.administrativeArea?.options : undefined;
  const digitsOnly = postcode?.masks.every((mask) => /^[#\d\s-]+$/.test(mask)) ?? false;
  return {
    key,
    label,
    required,
    autocomplete: AUTOCOMPLETE[key],
    inputMode: digitsOnly ? "numeric" : "text",
    maxLength: LENGTH_MAX[key],
    ...(options && { options }),
    ...(postcode && { pattern: postcodePattern(postcode), example: postcode.example }),
  };
}

const CITY: PlaceFacts = { label: "city", required: true };

function placeFacts(key: AddressFieldKey, facts: CountryFacts): PlaceFacts {
  // Where the largest part comes first, the line below the city holds block and number rather than a street.
  const bigEndian = facts.ownScriptLayout !== undefined;
  switch (key) {
    case "line1":
      return { label: bigEndian ? "address" : "street-address", required: true };
    case "line2":
      return { label: bigEndian ? "address-more" : "street-address-more", required: false };
    case "locality":
      return facts.locality ?? CITY;
    case "dependentLocality":
      return declared(facts.dependentLocality, key);
    case "administrativeArea":
      return declared(facts.administrativeArea, key);
    case "postcode":
      return declared(askedPostcode(facts), key);
  }
}

function declared(facts: PlaceFacts | undefined, key: AddressFieldKey): PlaceFacts {
  if (!facts) throw new Error(`a country's layout prints ${key}, but nothing is known about it`);
  return facts;
}
