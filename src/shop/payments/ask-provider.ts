import { PartnerUnavailable } from "#platform/partner";
import type { Actor } from "#shop/orders";
import type { HostedPayments } from "./provider/index.ts";
import { listPayments } from "./queries.ts";
import { settlePayment, type SettleParts } from "./settle-payment.ts";

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
      await settlePayment(parts, {
        paymentId: payment.id,
        state: session.state,
        amountMinor: session.amountMinor,
        currency: session.currency,
        chargeRef: session.state === "paid" ? session.chargeRef : undefined,
        eventId: undefined,
        actor,
      });
    } catch (error) {
      if (!(error instanceof PartnerUnavailable)) throw error;
    }
  }
}
