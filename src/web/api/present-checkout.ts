import { z } from "@hono/zod-openapi";
import { describeProblem, isCountryCode, type FieldProblem } from "#shop/addresses";
import type { CheckoutOutcome } from "#shop/checkout";
import { ENGLISH_READER } from "#shop/markets";
import { shop } from "#shop.config";
import { presentCart } from "./present-cart.ts";
import { presentQuote } from "./present-quote.ts";
import { refuse, refuseFields, refuseForNow, type FieldError } from "./problems.ts";

export const checkoutSchema = z
  .object({
    orderNumber: z.string(),
    redirectUrl: z.url().openapi({ description: "The payment provider's page: send the shopper there" }),
  })
  .openapi("Checkout");

type Refusal = Extract<CheckoutOutcome, { ok: false }>;

/** How soon a payment provider that could not be reached is worth another try. */
export const PAYMENT_RETRY_SECONDS = 30;

/** Every way in which a checkout is refused, with what a program needs in order to go on. */
export function refuseCheckout(outcome: Refusal): Response {
  switch (outcome.reason) {
    case "invalid":
      return refuseFields(outcome.problems.map(describeField));
    case "under-age":
    case "empty-cart":
    case "policy-changed":
    case "key-reused":
      return refuse(outcome.reason);
    case "not-served":
      return refuseCountry(outcome.country);
    case "out-of-stock":
      return refuse("out-of-stock", { cart: presentCart(outcome.cart) });
    case "total-changed":
      return refuse("total-changed", { quote: presentQuote(outcome.quote) });
    case "too-many-holds":
      return refuseForNow("too-many-holds", shop.stock.holdMinutes * 60);
    case "payment-unavailable":
      return refuseForNow(
        "payment-unavailable",
        PAYMENT_RETRY_SECONDS,
        outcome.orderNumber === undefined ? {} : { orderNumber: outcome.orderNumber },
      );
  }
}

/** Says which country is not served; a word that is no country is not repeated. */
export function refuseCountry(country: string): Response {
  return refuse("not-served", isCountryCode(country) ? { country } : {});
}

/** A problem of a personal field; its message never repeats what was sent. */
export function describeField(problem: FieldProblem): FieldError {
  return { field: problem.field, code: problem.code, message: describeProblem(problem, ENGLISH_READER) };
}
