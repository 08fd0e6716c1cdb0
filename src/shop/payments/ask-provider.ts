import { isPartnerFault } from "#platform/partner";
import type { Actor } from "#shop/orders";
import type { HostedPayments, SessionState } from "./provider/index.ts";
import { listPayments, type Payment } from "./queries.ts";
import { settlePayment, type PaymentEvidence, type SettleParts } from "./settle-payment.ts";

/** What the provider says of a closed session, as evidence of its payment. */
export function evidenceOf(payment: Payment, session: SessionState, actor: Actor): PaymentEvidence {
  if (session.state === "open") throw new Error("an open session is no evidence");
  return {
    paymentId: payment.id,
    state: session.state,
    amountMinor: session.amountMinor,
    currency: session.currency,
    chargeRef: session.state === "paid" ? session.chargeRef : undefined,
    eventId: undefined,
    actor,
  };
}

/**
 * Asks the provider what became of an order's open payments and settles what it says, for when a shopper comes back
 * before the webhook does. A provider that cannot be reached changes nothing: the webhook or the sweep will tell.
 */
export async function askProvider(
  parts: SettleParts & { readonly provider: HostedPayments },
  orderId: string,
  actor: Actor,
): Promise<void> {
  for (const payment of await listPayments(parts.db, orderId)) {
    if (payment.state !== "pending" || payment.sessionRef === null) continue;
    try {
      const session = await parts.provider.getSession(payment.sessionRef);
      // boundary: session-asked
      if (session.state === "open") continue;
      await settlePayment(parts, evidenceOf(payment, session, actor));
    } catch (error) {
      if (!isPartnerFault(error)) throw error;
    }
  }
}
