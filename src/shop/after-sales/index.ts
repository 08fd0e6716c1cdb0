export { CANCEL_REASONS, isCancelReason, type CancelReason } from "./cancel-reasons.ts";
export { cancelOrder, type CancelOutcome, type CancelParts } from "./cancel-order.ts";
export { receiveReturn, type ReturnOutcome } from "./receive-return.ts";
export { owesRefund, refundOrder, type RefundOutcome } from "./refund-order.ts";
