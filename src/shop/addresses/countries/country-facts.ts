/** What an address field is called in a country. The words are in `messages/`. */
export type LabelKey =
  | "street-address"
  | "street-address-more"
  | "address"
  | "address-more"
  | "city"
  | "town-or-city"
  | "city-or-municipality"
  | "city-or-ward"
  | "suburb"
  | "district"
  | "district-or-area"
  | "sub-district"
  | "neighbourhood"
  | "barangay"
  | "village-or-city"
  | "area"
  | "state"
  | "state-or-territory"
  | "province"
  | "province-or-territory"
  | "province-or-city"
  | "prefecture"
  | "emirate"
  | "county"
  | "county-or-city"
  | "island"
  | "department"
  | "governorate"
  | "parish"
  | "region"
  | "zip-code"
  | "postcode"
  | "postal-code"
  | "pin-code"
  | "eircode"
  | "digital-address";

/** The parts of an address besides the country. Which of them a country uses is in its `CountryFacts`. */
export type AddressFieldKey = "line1" | "line2" | "dependentLocality" | "locality" | "administrativeArea" | "postcode";

/**
 * How addresses are written in one country.
 *
 * `layout` holds the printed lines, separated by `|`; `{key}` stands for a field and everything else is printed as it
 * is. A layout without `{line1}` is the tail of the usual one: it follows the name and the street lines.
 */
export interface CountryFacts {
  readonly layout: string;
  /** The whole layout when the address is written in Han, kana or hangul: the largest part comes first. */
  readonly ownScriptLayout?: string;
  /** The order on the form where it differs from the order on paper. */
  readonly formOrder?: readonly AddressFieldKey[];
  readonly postcode?: PostcodeFacts | FixedPostcode;
  readonly administrativeArea?: AreaFacts;
  readonly locality?: PlaceFacts;
  readonly dependentLocality?: PlaceFacts;
}

/** The country has codes. `required` only where post and carriers cannot do without. */
export interface PostcodeFacts {
  /**
   * Accepted forms: `#` is a digit, `@` a letter, `*` either; everything else is that character itself. What is
   * neither letter nor digit may be left out or typed differently, and is printed as the mask says.
   */
  readonly masks: readonly string[];
  readonly example: string;
  readonly required: boolean;
  readonly label: LabelKey;
  /** A further condition on the normal form, for what masks cannot say. Must be linear in time. */
  readonly check?: RegExp;
}

/** The whole territory has one code. Nobody is asked for it. */
export interface FixedPostcode {
  readonly fixed: string;
}

export interface PlaceFacts {
  readonly label: LabelKey;
  readonly required: boolean;
}

export interface AreaFacts extends PlaceFacts {
  /** The complete list, where an address without exactly one of them cannot be routed. */
  readonly options?: readonly AdministrativeArea[];
  /** What stands on a label. Codes where the post of the country prescribes them. */
  readonly print?: "code" | "name";
}

export interface AdministrativeArea {
  /** The part of the ISO 3166-2 code after the hyphen, or the post's own code where ISO has none. */
  readonly code: string;
  /** In Latin script. */
  readonly name: string;
  /** In the script of the country, where that is not Latin. */
  readonly ownName?: string;
}

/** Layout tails that many countries share. */
export const POSTCODE_CITY = "{postcode} {locality}";
export const CITY_POSTCODE = "{locality} {postcode}";
export const CITY_ABOVE_POSTCODE = "{locality}|{postcode}";
export const POSTCODE_ABOVE_CITY = "{postcode}|{locality}";
export const CITY_ONLY = "{locality}";
export const CITY_STATE_POSTCODE = "{locality} {administrativeArea} {postcode}";

/** A code every address has. Without masks, the example's digits stand for any digit. */
export function requiredCode(example: string, ...masks: readonly string[]): PostcodeFacts {
  return { masks: masks.length > 0 ? masks : [digitMask(example)], example, required: true, label: "postal-code" };
}

/** A code that exists, but that people or carriers of the country often do without. */
export function optionalCode(example: string, ...masks: readonly string[]): PostcodeFacts {
  return { ...requiredCode(example, ...masks), required: false };
}

/** A US ZIP code, with the four digits of ZIP+4 if given, within the leading digits of a territory. */
export function zipCode(example: string, ...leading: readonly string[]): PostcodeFacts {
  const fives = (leading.length > 0 ? leading : [""]).map((digits) => digits.padEnd(5, "#"));
  return labelled("zip-code", requiredCode(example, ...fives, ...fives.map((five) => `${five}-####`)));
}

/** Calls the code what the country calls it. */
export function labelled(label: LabelKey, facts: PostcodeFacts): PostcodeFacts {
  return { ...facts, label };
}

/** One code for the whole territory. */
export function fixedCode(code: string): FixedPostcode {
  return { fixed: code };
}

export function needs(label: LabelKey): PlaceFacts {
  return { label, required: true };
}

export function mayHave(label: LabelKey): PlaceFacts {
  return { label, required: false };
}

function digitMask(example: string): string {
  return example.replace(/\d/g, "#");
}
