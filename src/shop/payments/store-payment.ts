import { addSeconds, type Clock } from "#platform/clock";
import type { Ids } from "#platform/ids";
import type { Logger } from "#platform/log";
import type { Tx } from "#platform/postgres";
import { defineActivity, systemAccess } from "#privacy/access";
import type { Disclosures } from "#privacy/disclosure";
import type { Currency } from "#shop/markets";
import { shop } from "#shop.config";
import { insertPayment, type Payment } from "./queries.ts";

/** Telling the payment provider what is to be paid, and for which order. */
const askingForPayment = defineActivity({ id: "order.ask-for-payment", purpose: "ORDER" });

export interface StorePaymentParts {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly disclosures: Disclosures<object>;
  readonly log: Logger;
  /** The provider's id in the register of partners. */
  readonly providerId: string;
}

export interface PaymentToStore {
  readonly orderId: string;
  readonly orderNumber: string;
  readonly subjectId: string;
  readonly country: string;
  readonly attempt: number;
  readonly amountMinor: number;
  readonly currency: Currency;
  /** Until when the goods are held; the provider's page closes before, or then at the latest. */
  readonly holdUntil: Date;
}

/**
 * Stores a payment before anyone is asked for money, together with the record of what the provider will be told: the
 * order's number and the amount, and nothing about the person (duty 2.2.6). When no live agreement with the provider covers
 * that, nothing is stored.
 */
export async function storePayment(
  tx: Tx,
  parts: StorePaymentParts,
  payment: PaymentToStore,
): Promise<{ readonly ok: true; readonly payment: Payment } | { readonly ok: false; readonly reason: "no-agreement" }> {
  const scope = { kind: "order", id: payment.orderId };
  const begun = await parts.disclosures.discloseSupplied(tx, systemAccess(askingForPayment, "payments", scope), {
    scope,
    partnerId: parts.providerId,
    country: payment.country,
    supplied: { "order.reference": payment.orderNumber, "order.amount": payment.amountMinor },
    subjectId: payment.subjectId,
  });
  if (!begun.ok) {
    parts.log.error("payment.not-disclosed", { orderId: payment.orderId, reason: begun.reason });
    return { ok: false, reason: "no-agreement" };
  }
  const createdAt = parts.clock.now();
  const pageUntil = addSeconds(createdAt, shop.payment.hostedPageMinutes * 60);
  const stored = {
    id: parts.ids.uuid(),
    orderId: payment.orderId,
    attempt: payment.attempt,
    amountMinor: payment.amountMinor,
    currency: payment.currency,
    disclosureId: begun.disclosureId,
    expiresAt: pageUntil < payment.holdUntil ? pageUntil : payment.holdUntil,
    createdAt,
  };
  await insertPayment(tx, stored);
  return { ok: true, payment: { ...stored, state: "pending", sessionRef: null, redirectUrl: null, chargeRef: null } };
}
