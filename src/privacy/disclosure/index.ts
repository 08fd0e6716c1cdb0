export { createDisclosures, type Disclosed, type Disclosures, type DisclosuresContext } from "./disclosures.ts";
export { ALL_COUNTRIES, type Agreement, type AgreementRefusal, type Partner } from "./agreements.ts";
export { type AgreementState, type RegisteredAgreement, type RegisteredPartner } from "./list-partners.ts";
export { type Begun, type DisclosureRequest } from "./begin-disclosure.ts";
export { type Settled, type SettledOutcome } from "./settle-disclosure.ts";
