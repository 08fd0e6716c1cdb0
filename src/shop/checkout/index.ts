export { type CheckoutParts } from "./begin-checkout.ts";
export type { CheckoutOutcome, CheckoutRequest, Checkouts, QuoteOutcome } from "./checkout.ts";
export { createCheckouts } from "./create-checkouts.ts";
export { CHECKOUT_KEYS } from "./recognise-submission.ts";
export { createDisposeOfUnplacedOrders } from "./dispose-of-unplaced-orders.ts";
