export { createPartnerDesk, type PartnerDesk, type PartnerDeskParts, type Signed } from "./partner-desk.ts";
export { PARTNERS, registerPartners, type PartnerKind } from "./register-partners.ts";
export { createWarnOfEndingAgreements } from "./warn-of-ending-agreements.ts";
