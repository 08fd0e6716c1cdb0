import { addressForm, type AddressField } from "./address-form.ts";
import { countryNameInSentence, type CountryCode } from "./country-codes.ts";
import type { RefusalReason } from "./destinations.ts";
import { ENGLISH_LABELS } from "./field-labels.ts";
import type { FieldProblem, OrderField } from "./field-problem.ts";

/**
 * A sentence in English for the shopper, to stand beside the field. It says what to do rather than what went wrong, and
 * never repeats what was typed.
 */
export function describeProblem(problem: FieldProblem): string {
  const { field, country } = problem;
  const label = labelOf(field, country);
  switch (problem.code) {
    case "missing":
      return missing(field, label, country);
    case "not-text":
      return `Enter the ${label} as text.`;
    case "too-long":
      return `Shorten the ${label} to ${problem.maximum} characters or fewer.`;
    case "forbidden-characters":
      return `Type the ${label} again: it contains characters that cannot be printed.`;
    case "markup":
      return `Leave out < and > in the ${label}.`;
    case "emoji":
      return `Leave out emoji in the ${label}: carriers cannot print them.`;
    case "web-address":
      return `Enter the ${label} without a web address.`;
    case "no-letters":
      return field === "name"
        ? "Enter the name in letters of any script."
        : `Enter the ${label} in letters or numbers.`;
    case "phone-format":
      return field === "phoneExtension" ? "Enter the extension in digits only." : phoneAdvice(country);
    case "email-format":
      return "Enter an email address in the form name@example.com.";
    case "postcode-format":
      return `Enter ${postcodeAdvice(label, problem.country)}.`;
    case "postcode-elsewhere":
      return `This ${label} belongs to ${countryNameInSentence(problem.elsewhere)}: choose that as the country or region.`;
    case "unknown-choice":
      return field === "ageBand" ? "Choose one of the age groups." : `Choose the ${label} from the list.`;
    case "unknown-country":
      return "Choose a country or region from the list.";
    case "unserved-country":
      return `We cannot deliver to ${countryNameInSentence(problem.country)} yet: ${because(problem.reason)}.`;
    case "unserved-area":
      return `We cannot deliver to this part of ${countryNameInSentence(problem.country)}: ${because(problem.reason)}.`;
  }
}

function missing(field: OrderField, label: string, country: CountryCode | undefined): string {
  switch (field) {
    case "name":
      return "Enter the name of the person who will receive the parcel.";
    case "phone":
      return "Enter a phone number, so that the carrier can reach you about the delivery.";
    case "email":
      return "Enter an email address, so that we can write to you about the order.";
    case "country":
      return "Choose the country or region to deliver to.";
    case "ageBand":
      return "Choose your age group.";
    case "postcode":
      return country ? `Enter ${postcodeAdvice(label, country)}.` : `Enter the ${label}.`;
    default:
      return fieldOf(field, country)?.options ? `Choose the ${label}.` : `Enter the ${label}.`;
  }
}

/** "a ZIP code for the United States, such as 94103" */
function postcodeAdvice(label: string, country: CountryCode): string {
  const example = fieldOf("postcode", country)?.example;
  const article = /^[aeiou]/i.test(label) ? "an" : "a";
  const wanted = `${article} ${label} for ${countryNameInSentence(country)}`;
  return example === undefined ? wanted : `${wanted}, such as ${example}`;
}

function phoneAdvice(country: CountryCode | undefined): string {
  const home = country ? `of ${countryNameInSentence(country)}, or one ` : "";
  return `Enter a phone number ${home}that begins with + and a country code.`;
}

/** Exhaustive over the reasons; each reads on after a colon. */
function because(reason: RefusalReason): string {
  switch (reason) {
    case "personal-customs-number":
      return "customs there ask for a personal number, and we do not collect those";
    case "embargo":
      return "international sanctions do not allow it";
    case "no-carrier":
      return "no carrier takes our parcels there";
  }
}

const OTHER_LABELS: Readonly<Partial<Record<OrderField, string>>> = {
  name: "name",
  phone: "phone number",
  phoneExtension: "extension",
  email: "email address",
  country: "country or region",
  ageBand: "age group",
  line1: "street address",
  line2: "second address line",
  postcode: "postal code",
};

function labelOf(field: OrderField, country: CountryCode | undefined): string {
  const known = fieldOf(field, country);
  return known ? ENGLISH_LABELS[known.label] : (OTHER_LABELS[field] ?? "address");
}

function fieldOf(field: OrderField, country: CountryCode | undefined): AddressField | undefined {
  return country && addressForm(country).fields.find(({ key }) => key === field);
}
