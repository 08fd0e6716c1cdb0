import { isPartnerFault } from "#platform/partner";
import { sql, type Db, type Tx } from "#platform/postgres";
import { getOrder, lockOrder, movePayment, partnerActor, shopper, type Order } from "#shop/orders";
import { shop } from "#shop.config";
import { askProvider } from "./ask-provider.ts";
import { listPayments, rememberingSession, type Payment } from "./queries.ts";
import type { HostedPayments } from "./provider/index.ts";
import { storePayment, type StorePaymentParts } from "./store-payment.ts";

export interface BeginPaymentParts extends StorePaymentParts {
  readonly db: Db;
  readonly provider: HostedPayments;
  /** The shop's address as shoppers see it, without a trailing slash. */
  readonly publicUrl: string;
}

/** What the provider's page needs of an order. */
type OrderToPay = Pick<Order, "id" | "number" | "market" | "language">;

export type PaymentBegun =
  | { readonly ok: true; readonly redirectUrl: string }
  | { readonly ok: false; readonly reason: "payment-unavailable" };

/**
 * Opens the provider's page for a payment that is stored already, so that money can never arrive for something we do
 * not know. The payment's id makes a repeated request the same session.
 */
export async function beginPayment(
  parts: BeginPaymentParts,
  order: OrderToPay,
  payment: Payment,
): Promise<PaymentBegun> {
  if (payment.redirectUrl !== null) return { ok: true, redirectUrl: payment.redirectUrl };
  try {
    const session = await openSession(parts, order, payment);
    if (session !== undefined) return { ok: true, redirectUrl: session.redirectUrl };
  } catch (error) {
    if (!isPartnerFault(error)) throw error;
    parts.log.fault("payment.not-begun", error, { orderId: order.id });
  }
  return { ok: false, reason: "payment-unavailable" };
}

/**
 * Asks the provider for the payment's session and remembers it. Undefined when the provider refuses: then the payment
 * has failed, and another attempt is another payment. Throws a partner's fault when nobody knows whether there is a
 * session now.
 */
export async function openSession(
  parts: BeginPaymentParts,
  order: OrderToPay,
  payment: Payment,
): Promise<{ sessionRef: string; redirectUrl: string } | undefined> {
  const back = `${parts.publicUrl}/${order.market}/${order.language}/orders/${order.number}/return`;
  // boundary: payment-stored
  const session = await parts.provider.createSession({
    paymentId: payment.id,
    reference: order.number,
    amountMinor: payment.amountMinor,
    currency: payment.currency,
    returnUrl: back,
    cancelUrl: back,
    expiresAt: payment.expiresAt,
  });
  // boundary: session-created
  if (session.ok) {
    const delivered = parts.disclosures.settling(payment.disclosureId, "delivered");
    await parts.db.run(sql`with delivered as (${delivered}) ${rememberingSession(payment.id, session)}`);
  } else {
    await parts.db.transact(async (tx) => {
      await parts.disclosures.settle(tx, payment.disclosureId, "refused");
      await failPayment(tx, payment, parts.clock.now());
    });
  }
  // boundary: session-remembered
  return session.ok ? session : undefined;
}

async function failPayment(tx: Tx, payment: Payment, at: Date): Promise<void> {
  const { orderId } = payment;
  await movePayment(tx, payment.id, {
    orderId,
    to: "failed",
    reason: "provider-refused",
    actor: partnerActor("payment"),
    at,
  });
}

/**
 * Begins a payment again while the order's goods are held: the open attempt if there is one, a new attempt after a
 * declined, canceled or expired one. What became of the last attempt is asked first, because nobody may have told yet.
 */
export async function beginPaymentAgain(
  parts: BeginPaymentParts,
  orderId: string,
): Promise<PaymentBegun | { readonly ok: false; readonly reason: "too-late" }> {
  await askProvider(parts, orderId, shopper);
  const stored = await parts.db.transact(async (tx) => {
    const order = await lockOrder(tx, orderId);
    const now = parts.clock.now();
    if (order.fulfilment !== "awaiting_payment" || !order.holdsStock || order.holdUntil <= now) return undefined;
    const latest = (await listPayments(tx, orderId))[0]!;
    // A page that has closed can be paid no more; if it was paid before, the later attempt goes back.
    if (latest.state === "pending" && latest.expiresAt > now) return { ok: true, payment: latest } as const;
    if (latest.attempt >= shop.payment.attemptsPerOrderMax) return undefined;
    return storePayment(tx, parts, {
      orderId,
      orderNumber: order.number,
      subjectId: order.subjectId,
      country: order.country,
      attempt: latest.attempt + 1,
      amountMinor: latest.amountMinor,
      currency: latest.currency,
      holdUntil: order.holdUntil,
    });
  });
  if (stored === undefined) return { ok: false, reason: "too-late" };
  if (!stored.ok) return { ok: false, reason: "payment-unavailable" };
  return beginPayment(parts, await getOrder(parts.db, orderId), stored.payment);
}
