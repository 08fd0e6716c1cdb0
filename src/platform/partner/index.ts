export { isPartnerFault, PartnerRejected, PartnerUnavailable, type PartnerFault } from "./errors.ts";
export {
  openPartnerHttp,
  type PartnerAnswer,
  type PartnerCall,
  type PartnerHttp,
  type PartnerHttpOptions,
} from "./partner-http.ts";
export { SIGNATURE_TOLERANCE_SECONDS, verifySignature } from "./webhook-signature.ts";
export { instant, openWebhook, reference, type WebhookEnvelope, type WebhookRefusal } from "./webhook-event.ts";
