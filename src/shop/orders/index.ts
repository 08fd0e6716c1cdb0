export { jobActor, partnerActor, shopper, staffMember, type Actor } from "./actor.ts";
export {
  deriveStatus,
  machines,
  SHOPPER_MAY_CHANGE,
  statesBefore,
  type AfterSales,
  type Axis,
  type Fulfilment,
  type OrderStatus,
  type PaymentState,
} from "./order-machine.ts";
export { createCaseNumber, createOrderNumber, parseCaseNumber, parseOrderNumber } from "./order-number.ts";
export type { OrderChargeView, OrderLineView, OrderView, ParcelView, TimelineEntry } from "./order-view.ts";
export { endHold, listHoldsOfSession, listOverdueHolds, readOpenHolds, takeTurn, type OpenHolds } from "./holds.ts";
export {
  findOrder,
  findSubmission,
  forgetSubmission,
  getOrder,
  insertOrder,
  listOrderLines,
  lockOrder,
  orderColumns,
  type NewOrder,
  type Order,
  type OrderCharge,
  type OrderLine,
  type Submitted,
} from "./queries.ts";
export { describingOrder, findDetailedOrder, readOrderView, viewOrder, type DetailedOrder } from "./read-order-view.ts";
export { moveAfterSales, moveFulfilment, movePayment, movingFulfilment, type Transition } from "./transition.ts";
export { orderFields, shopData, type OrderDisclosures, type OrderValues, type OrderVault } from "./personal-data.ts";
export { phoneWithExtension } from "./phone-with-extension.ts";
