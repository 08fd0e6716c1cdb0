import type { Check, NothingOwed, Refused } from "#shop/fulfilment";
import type { Fulfilment } from "#shop/orders";

/** What staff call the states of an order. */
export const STATE_WORDS: Readonly<Record<Fulfilment, string>> = {
  awaiting_payment: "awaiting payment",
  placed: "placed, to be verified",
  verified: "verified, to be prepared",
  prepared: "prepared, to be shipped",
  shipped: "shipped",
  delivered: "delivered",
  returned_to_sender: "returned to sender",
  canceled: "canceled",
};

/** What was checked, as a statement that holds when the check has passed. */
export const CHECK_WORDS: Readonly<Record<Check["name"], string>> = {
  "paid-in-full": "the order is paid in full",
  "stock-taken": "its pieces are taken from stock",
  "contact-complete": "name, phone, address and email are there",
  "country-served": "its country is served",
};

/** Tells whoever came second how the order stands. */
export function explainRefusal(refused: Refused | NothingOwed): string {
  if (refused.reason === "nothing-owed") return "Everything that was charged is refunded, or its refund is requested.";
  if (refused.reason === "unknown-order") return "There is no order with this number.";
  if (refused.state === undefined) return "The order is in a state that does not allow this.";
  return `The order is ${STATE_WORDS[refused.state]}: this cannot be done now.`;
}
