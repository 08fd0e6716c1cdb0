import type { ShopReader } from "#shop/markets";
import { addressForm, type AddressField } from "./address-form.ts";
import { countryNameInSentence, type CountryCode } from "./country-codes.ts";
import { labelInSentence } from "./field-labels.ts";
import type { FieldProblem, OrderField } from "./field-problem.ts";
import { addressMessages } from "./messages/index.ts";

/**
 * A sentence for the shopper, to stand beside the field. It says what to do rather than what went wrong, and never
 * repeats what was typed.
 */
export function describeProblem(problem: FieldProblem, reader: ShopReader): string {
  const { field, country } = problem;
  const words = addressMessages(reader);
  const label = labelOf(field, country, reader);
  const nameOf = (code: CountryCode) => countryNameInSentence(code, reader);
  switch (problem.code) {
    case "missing":
      return missing(field, country, reader);
    case "not-text":
      return words.notText({ label });
    case "too-long":
      return words.tooLong({ label, maximum: problem.maximum });
    case "forbidden-characters":
      return words.forbiddenCharacters({ label });
    case "markup":
      return words.markup({ label, less: "<", greater: ">" });
    case "emoji":
      return words.emoji({ label });
    case "web-address":
      return words.webAddress({ label });
    case "no-letters":
      return field === "name" ? words.nameNoLetters : words.noLetters({ label });
    case "phone-format":
      if (field === "phoneExtension") return words.phoneExtension;
      return country === undefined ? words.phone : words.phoneOf({ country: nameOf(country) });
    case "email-format":
      return words.email({ example: "name@example.com" });
    case "postcode-format":
      return postcodeAdvice(problem.country, reader) ?? words.missing.text({ label });
    case "postcode-elsewhere":
      return words.postcodeElsewhere({ label, country: nameOf(problem.elsewhere) });
    case "unknown-choice":
      return field === "ageBand" ? words.unknownAgeBand : words.unknownChoice({ label });
    case "unknown-country":
      return words.unknownCountry;
    case "unserved-country":
      return words.unservedCountry[problem.reason]({ country: nameOf(problem.country) });
    case "unserved-area":
      return words.unservedArea[problem.reason]({ country: nameOf(problem.country) });
  }
}

function missing(field: OrderField, country: CountryCode | undefined, reader: ShopReader): string {
  const words = addressMessages(reader).missing;
  const label = labelOf(field, country, reader);
  switch (field) {
    case "name":
    case "phone":
    case "email":
    case "country":
    case "ageBand":
      return words[field];
    case "postcode":
      return (country && postcodeAdvice(country, reader)) ?? words.text({ label });
    default:
      return fieldOf(field, country)?.options ? words.choice({ label }) : words.text({ label });
  }
}

/** "Enter a ZIP code for the United States, such as 94103."; undefined where nobody is asked for a code. */
function postcodeAdvice(country: CountryCode, reader: ShopReader): string | undefined {
  const field = fieldOf("postcode", country);
  if (field?.example === undefined) return undefined;
  const words = addressMessages(reader).postcode;
  const values = { country: countryNameInSentence(country, reader), example: field.example };
  switch (field.label) {
    case "zip-code":
    case "postcode":
    case "pin-code":
    case "eircode":
      return words[field.label](values);
    default:
      return words["postal-code"](values);
  }
}

function labelOf(field: OrderField, country: CountryCode | undefined, reader: ShopReader): string {
  const known = fieldOf(field, country);
  if (known !== undefined) return labelInSentence(known.label, reader);
  const words = addressMessages(reader).fields;
  switch (field) {
    case "dependentLocality":
    case "locality":
    case "administrativeArea":
      return words.address;
    default:
      return words[field];
  }
}

function fieldOf(field: OrderField, country: CountryCode | undefined): AddressField | undefined {
  return country && addressForm(country).fields.find(({ key }) => key === field);
}
