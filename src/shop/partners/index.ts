export {
  describeExternalLink,
  EXTERNAL_SITES,
  listExternalLinks,
  type ExternalLink,
  type ExternalSite,
} from "./external-sites.ts";
export { createPartnerDesk, type PartnerDesk, type PartnerDeskParts, type Signed } from "./partner-desk.ts";
export { PARTNERS, registerPartners, type PartnerKind } from "./register-partners.ts";
export { createWarnOfEndingAgreements } from "./warn-of-ending-agreements.ts";
