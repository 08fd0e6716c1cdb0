export { cancelOrder, type CancelOutcome, type CancelParts } from "./cancel-order.ts";
export { receiveReturn, type ReturnOutcome } from "./receive-return.ts";
