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
export { createSandpay, type Sandpay, type SandpayOptions } from "./sandpay.ts";
