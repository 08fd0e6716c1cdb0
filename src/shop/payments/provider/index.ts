export type {
  HostedPayments,
  PaymentEvent,
  RefundOutcome,
  RefundRequest,
  SessionOpening,
  SessionRequest,
  SessionState,
  WebhookVerdict,
} from "./hosted-payments.ts";
export { PartnerRejected, PartnerUnavailable } from "./partner/index.ts";
export { createSandpay, type Sandpay, type SandpayOptions } from "./sandpay.ts";
