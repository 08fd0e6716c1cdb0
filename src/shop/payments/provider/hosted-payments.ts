import type { WebhookRefusal } from "#platform/partner";

/**
 * What the shop asks of a payment provider: a page of the provider's on which the shopper pays. Card data never
 * reaches us in any form (duty 2.2.6): there is no field for it here. Throws PartnerUnavailable where it is unknown
 * whether the provider has acted; every call may then be repeated with the same ids.
 */
export interface HostedPayments {
  /** The request header that carries the signature of a webhook, in lower case. */
  readonly signatureHeader: string;
  /** Opens a session, or gives the one that this `paymentId` already has. */
  createSession(request: SessionRequest): Promise<SessionOpening>;
  getSession(sessionRef: string): Promise<SessionState>;
  /** Closes an open session. It may have been paid meanwhile: the answer says so and has to be treated as paid. */
  expireSession(sessionRef: string): Promise<SessionState>;
  /** Gives money back, once for each `refundId`. */
  refund(request: RefundRequest): Promise<RefundOutcome>;
  /** Opens an event that arrived at our webhook address. */
  verifyWebhook(rawBody: Uint8Array, signatureHeader: string | undefined, now: Date): WebhookVerdict;
}

/** Exactly what a payment provider is told about an order. */
export interface SessionRequest {
  /** Our id of this payment; the provider acts once for each. */
  readonly paymentId: string;
  /** The order number, which the shopper reads on the payment page. */
  readonly reference: string;
  readonly amountMinor: number;
  /** ISO 4217. */
  readonly currency: string;
  /** The provider adds `session=<sessionRef>`. Holds nothing personal. */
  readonly returnUrl: string;
  readonly cancelUrl: string;
  readonly expiresAt: Date;
}

export type SessionOpening =
  | { readonly ok: true; readonly sessionRef: string; readonly redirectUrl: string }
  | { readonly ok: false; readonly reason: "refused" };

/** `amountMinor` of a paid session is what was really taken, to be compared with what was asked. */
export type SessionState =
  | (SessionFacts & { readonly state: "open" | "canceled" | "expired" })
  | (SessionFacts & { readonly state: "paid"; readonly chargeRef: string });

interface SessionFacts {
  readonly paymentId: string;
  readonly amountMinor: number;
  readonly currency: string;
}

export interface RefundRequest {
  /** Our id of this refund; the provider acts once for each. */
  readonly refundId: string;
  readonly chargeRef: string;
  readonly amountMinor: number;
  readonly currency: string;
}

/**
 * A pending refund is told of by a webhook. A failed one stays failed under its id; without `refundRef` the provider
 * refused before it recorded anything, such as for more than was captured.
 */
export type RefundOutcome =
  | { readonly state: "succeeded" | "pending"; readonly refundRef: string }
  | { readonly state: "failed"; readonly refundRef?: string; readonly reason?: "exceeds-charge" | "refused" };

export type WebhookVerdict =
  | { readonly ok: true; readonly event: PaymentEvent }
  | { readonly ok: false; readonly reason: WebhookRefusal };

/** Events come any number of times, in any order and late: `eventId` names one event through all its deliveries. */
export type PaymentEvent =
  | (EventFacts & { readonly kind: "session.paid"; readonly chargeRef: string })
  | (EventFacts & { readonly kind: "session.expired" | "session.canceled" })
  | (EventFacts & {
      readonly kind: "refund.succeeded" | "refund.failed";
      readonly chargeRef: string;
      readonly refundId: string;
      readonly refundRef: string;
    })
  | { readonly kind: "other" };

interface EventFacts {
  readonly eventId: string;
  readonly occurredAt: Date;
  readonly paymentId: string;
  readonly sessionRef: string;
  /** What was taken, asked for or given back. */
  readonly amountMinor: number;
  readonly currency: string;
}
