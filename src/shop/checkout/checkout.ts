import type { FieldProblem } from "#shop/addresses";
import type { Cart } from "#shop/cart";
import type { Language } from "#shop/markets";
import type { Quote } from "#shop/pricing";

/** What a shopper submits. Only the allow-listed keys of `form` are ever read (duty 1.1.1). */
export interface CheckoutRequest {
  readonly sessionId: string;
  /** URL segment of the market the shopper is in. */
  readonly market: string;
  /** Of the page that was submitted: the order's lines and its mails are written in it. */
  readonly language: Language;
  /** One per rendered form, or the API's idempotency key: the same submission makes one order. */
  readonly submission: string;
  /**
   * What the same submission with another content means: a shopper who went back and corrected something (`renews`),
   * or a mistake of the client (`refused` as "key-reused").
   */
  readonly changedContent: "renews" | "refused";
  readonly form: unknown;
  /** Keyed into a tag at once; bounds how much stock one network can hold. */
  readonly networkPrefix: string;
}

export type CheckoutOutcome =
  /** Stock is held and the payment has begun: send the shopper to `redirectUrl`. */
  | { readonly ok: true; readonly orderNumber: string; readonly redirectUrl: string }
  /** Personal fields, age band or country are missing or wrong; nothing was stored. */
  | { readonly ok: false; readonly reason: "invalid"; readonly problems: readonly FieldProblem[] }
  | { readonly ok: false; readonly reason: "under-age" }
  | { readonly ok: false; readonly reason: "not-served"; readonly country: string }
  | { readonly ok: false; readonly reason: "empty-cart" }
  /** Some line wants more pieces than there are. */
  | { readonly ok: false; readonly reason: "out-of-stock"; readonly cart: Cart }
  /** The total the shopper agreed to is not today's total. */
  | { readonly ok: false; readonly reason: "total-changed"; readonly quote: Quote }
  /** The privacy policy shown with the form is not the one in force (duty 0.7). */
  | { readonly ok: false; readonly reason: "policy-changed" }
  | { readonly ok: false; readonly reason: "too-many-holds" }
  /** The same idempotency key came with another request. */
  | { readonly ok: false; readonly reason: "key-reused" }
  /**
   * With a number: the order is held, but the payment provider cannot be reached or declined to begin, and it may be
   * tried again. Without one nothing was stored, because no live agreement lets the provider be asked (duty 2.2.6).
   */
  | { readonly ok: false; readonly reason: "payment-unavailable"; readonly orderNumber?: string };

export type Refusal = Exclude<CheckoutOutcome, { ok: true }>;

export type QuoteOutcome =
  | { readonly ok: true; readonly quote: Quote; readonly cart: Cart }
  | { readonly ok: false; readonly reason: "empty-cart" }
  | { readonly ok: false; readonly reason: "not-served"; readonly country: string };

export interface Checkouts {
  /** The whole truth about the cart's price in a country, before anything personal is asked. */
  quote(sessionId: string, market: string, country: string, language?: Language): Promise<QuoteOutcome>;
  begin(request: CheckoutRequest): Promise<CheckoutOutcome>;
}
