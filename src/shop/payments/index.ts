export { askProvider } from "./ask-provider.ts";
export { beginPayment, beginPaymentAgain, type BeginPaymentParts, type PaymentBegun } from "./begin-payment.ts";
export {
  closeUnpaidOrderTask,
  createCloseUnpaidOrder,
  createSweepUnpaidOrders,
  releaseHold,
} from "./close-unpaid-order.ts";
export { createSandpay, type HostedPayments } from "./provider/index.ts";
export { listPayments, type Payment } from "./queries.ts";
export { createPaymentWebhooks, type PaymentWebhooks, type WebhookAnswer } from "./receive-webhook.ts";
export {
  isMoneyOwed,
  readRefundsOfReason,
  refundEverything,
  refundSome,
  requestRefund,
  sendRefundTask,
  type RefundsOfReason,
} from "./request-refund.ts";
export { createSendRefund } from "./send-refund.ts";
export { settlePayment, type PaymentEvidence, type Settlement } from "./settle-payment.ts";
export { storePayment, type PaymentToStore, type StorePaymentParts } from "./store-payment.ts";
export { createRenewRequestedRefunds } from "./renew-requested-refunds.ts";
