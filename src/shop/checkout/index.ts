export type { CheckoutOutcome, CheckoutRequest, Checkouts, QuoteOutcome } from "./checkout.ts";
