export { addressForm, CONTACT_FIELDS, type AddressField, type AddressForm } from "./address-form.ts";
export { AGE_BANDS, parseAgeBand, type AgeBand } from "./age-band.ts";
export { COUNTRY_CODES, countryName, isCountryCode, type CountryCode } from "./country-codes.ts";
export type { AddressFieldKey, AdministrativeArea, LabelKey } from "./countries/country-facts.ts";
export type { DeliveryAddress } from "./delivery-address.ts";
export { readEmail } from "./email-address.ts";
export { readPhone, type PhoneReading } from "./phone-number.ts";
export { readName } from "./recipient-name.ts";
export { asciiForms, codePoints } from "./field-text.ts";
export { describeProblem } from "./describe-problem.ts";
export {
  destination,
  DESTINATIONS_CHECKED_ON,
  listDestinations,
  type Destination,
  type RefusalReason,
} from "./destinations.ts";
export { fieldLabel, labelInSentence } from "./field-labels.ts";
export type { FieldProblem, OrderField, Reading } from "./field-problem.ts";
export { formatAddress } from "./format-address.ts";
export {
  parseNecessaryInformation,
  parseRecipient,
  parseServedCountry,
  type NecessaryInformation,
  type Parsed,
  type Recipient,
} from "./necessary-information.ts";
export { suggestEmail } from "./suggest-email.ts";
