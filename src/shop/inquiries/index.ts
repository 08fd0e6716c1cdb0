export { createInquiries, type InquiryParts } from "./create-inquiries.ts";
export { createInquiryLetters } from "./describe-letters.ts";
export { INQUIRY_FORM_KEY } from "./form-token.ts";
export {
  type Inquiries,
  type InquiryChannel,
  type InquiryForm,
  type InquiryOutcome,
  type InquiryProblem,
  type InquiryRequest,
} from "./inquiry.ts";
export {
  createInquiryDesk,
  SERVICE_ROLE,
  type InquiryDesk,
  type InquiryEntry,
  type InquiryRefusal,
  type OpenedInquiry,
  type StaffMember,
} from "./inquiry-desk.ts";
export { inquiryMachine, type InquiryState } from "./inquiry-machine.ts";
export { inquiryData, type InquiryValues, type InquiryVault } from "./personal-data.ts";
