export { expectMoneyToAgree, expectShelvesToAgree } from "./books.ts";
export { beginOrder, createBuyer, ILLINOIS, placeOrder, readOrder, type Bought, type Buyer } from "./buyer.ts";
export {
  clearCarrierFaults,
  deliverCarrierEvent,
  faultCarrier,
  listCarrierPayloads,
  parcelOf,
  reportScan,
  scanParcel,
  type RecordedPayload,
} from "./carrier-partner.ts";
export { dumpDatabases, findInDump, type Dump } from "./dump.ts";
export { readShelf, takeGoods, type Goods } from "./goods.ts";
export { expireHolds, hastenJobs, loseJobs, runJobs, runTask } from "./jobs.ts";
export { faultMail, listMails, type Mail } from "./mailbox.ts";
export type { Signature, WebhookEvent } from "./partner-control.ts";
export {
  cancelAtProvider,
  clearPaymentFaults,
  deliverPaymentEvent,
  deliverPaymentEvents,
  faultPayments,
  findPaymentEvent,
  listPaymentEvents,
  listProviderCharges,
  openSecondSession,
  payAtProvider,
  payOrder,
  sessionOf,
  settleRefundAtProvider,
  type ProviderCharge,
} from "./payment-partner.ts";
export { createTestShop, type TestShop, type TestShopOptions } from "./test-shop.ts";
