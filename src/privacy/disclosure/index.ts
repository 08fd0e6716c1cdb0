export { createDisclosures, type Disclosed, type Disclosures, type DisclosuresContext } from "./disclosures.ts";
export { ALL_COUNTRIES, type Agreement, type AgreementRefusal, type Partner } from "./agreements.ts";
export { type Begun, type DisclosureRequest } from "./begin-disclosure.ts";
export { type Settled, type SettledOutcome } from "./settle-disclosure.ts";
