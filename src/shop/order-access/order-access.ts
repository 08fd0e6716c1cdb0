import type { FieldProblem } from "#shop/addresses";
import type { OrderView } from "#shop/orders";

/**
 * What a shopper may do with an order of their own. A session first proves an order, by the code mailed to the
 * order's address or by the signed link in a mail; a session that placed the order has proven it. Unknown orders and
 * orders that are not proven answer alike.
 */
export interface ShopperOrders {
  view(sessionId: string, number: string): Promise<{ ok: true; order: OrderView } | NotProven>;
  /** Mails a code to the order's address if there is such an order; the answer says nothing about that. */
  requestCode(sessionId: string, number: unknown, networkPrefix: string): Promise<{ ok: true } | TooMany>;
  proveWithCode(
    sessionId: string,
    number: unknown,
    code: unknown,
  ): Promise<{ ok: true; number: string } | { ok: false; reason: "wrong-code" }>;
  proveWithLink(
    sessionId: string,
    token: string,
  ): Promise<{ ok: true; number: string } | { ok: false; reason: "bad-link" }>;
  cancel(sessionId: string, number: string): Promise<{ ok: true } | NotProven | TooLate>;
  /** The order's delivery country, for drawing the form of a correction. */
  correctionForm(sessionId: string, number: string): Promise<{ ok: true; country: string } | NotProven | TooLate>;
  /** Replaces name, phone and address; the country stays, because tax and freight hang on it. */
  correctAddress(
    sessionId: string,
    number: string,
    form: unknown,
  ): Promise<{ ok: true } | { ok: false; reason: "invalid"; problems: readonly FieldProblem[] } | NotProven | TooLate>;
  /** Begins a payment again while the goods are held. */
  payAgain(
    sessionId: string,
    number: string,
  ): Promise<{ ok: true; redirectUrl: string } | NotProven | TooLate | { ok: false; reason: "payment-unavailable" }>;
  /** Asks the provider what became of the payment, in case its webhook is late; then the order as it stands. */
  returnFromPayment(sessionId: string, number: string): Promise<{ ok: true; order: OrderView } | NotProven>;
}

export interface NotProven {
  readonly ok: false;
  readonly reason: "not-proven";
}

export interface TooLate {
  readonly ok: false;
  readonly reason: "too-late";
}

export interface TooMany {
  readonly ok: false;
  readonly reason: "too-many";
}
