import type { Clock } from "#platform/clock";
import type { Ids } from "#platform/ids";
import { sql, type Db, type Tx } from "#platform/postgres";
import { advanceOrder } from "#shop/notices";
import { movePayment, type Actor } from "#shop/orders";
import { sellFreeStock, sellHeldStock, type StockMove } from "#shop/stock";
import { enterCharge, lockOrderOfPayment, noteEvent, type ToSettle } from "./queries.ts";
import { requestRefund } from "./request-refund.ts";

/** What the provider says became of a payment, from wherever we heard it: webhook, browser return or our own asking. */
export interface PaymentEvidence {
  readonly paymentId: string;
  readonly state: "paid" | "canceled" | "expired" | "failed";
  readonly amountMinor: number;
  readonly currency: string;
  /** The provider's reference of the captured money; always given when paid. */
  readonly chargeRef: string | undefined;
  /** The provider's id of the webhook, when this came by one. */
  readonly eventId: string | undefined;
  readonly actor: Actor;
}

export type Settlement =
  /** The money was captured and the order is placed. */
  | "placed"
  /** The money was captured and cannot buy the goods: it goes back. */
  | "refunding"
  /** The payment ended without money. */
  | "ended"
  /** We knew. */
  | "known"
  | "unknown-payment";

export interface SettleParts {
  readonly db: Db;
  readonly clock: Clock;
  readonly ids: Ids;
}

/**
 * The one place where a payment meets its order. Whoever comes first and however often it is said, captured money
 * makes one order or one refund: the charge is entered once by the provider's reference, under the order's lock.
 */
export async function settlePayment(parts: SettleParts, evidence: PaymentEvidence): Promise<Settlement> {
  return parts.db.transact(async (tx) => {
    const known = await lockOrderOfPayment(tx, evidence.paymentId);
    if (known === undefined) return "unknown-payment";
    const settlement = await settleLocked(tx, parts, known, evidence);
    // One that was placed has been noted with the rest.
    if (settlement !== "placed") await note(tx, parts, evidence, settlement);
    return settlement;
  });
}

async function note(tx: Tx, { clock }: SettleParts, evidence: PaymentEvidence, outcome: Settlement): Promise<void> {
  const { eventId, paymentId, state: kind } = evidence;
  if (eventId !== undefined) await noteEvent(tx, { eventId, paymentId, kind, outcome, at: clock.now() });
}

async function settleLocked(
  tx: Tx,
  parts: SettleParts,
  known: ToSettle,
  evidence: PaymentEvidence,
): Promise<Settlement> {
  const { payment, order } = known;
  const at = parts.clock.now();
  const move = { orderId: order.id, actor: evidence.actor, at };
  if (evidence.state !== "paid") {
    const to = evidence.state === "failed" ? "failed" : "canceled";
    return (await movePayment(tx, payment.id, { ...move, to, reason: `provider-${evidence.state}` }))
      ? "ended"
      : "known";
  }
  if (evidence.chargeRef === undefined) throw new Error("a paid session has no charge reference");
  const { chargeRef, amountMinor, currency, actor } = evidence;
  if (!(await enterCharge(tx, { payment, amountMinor, currency, chargeRef, actor, at }))) return "known";
  const obstacle = await place(tx, parts, known, evidence, { ...move, pieces: known.pieces });
  if (obstacle === undefined) return "placed";
  await requestRefund(tx, parts.ids, {
    orderId: order.id,
    chargeRef,
    amountMinor,
    reason: `unplaced:${obstacle}`,
    actor,
    at,
  });
  return "refunding";
}

/** Why captured money cannot buy the goods. */
type Obstacle = "wrong-amount" | "not-awaiting-payment" | "sold-out";

async function place(
  tx: Tx,
  parts: SettleParts,
  { order, payment }: ToSettle,
  evidence: PaymentEvidence,
  move: StockMove,
): Promise<Obstacle | undefined> {
  if (evidence.amountMinor !== payment.amountMinor || evidence.currency !== payment.currency) return "wrong-amount";
  // The order was paid by another attempt, or given up.
  if (order.fulfilment !== "awaiting_payment") return "not-awaiting-payment";
  if (!order.holdsStock && !(await sellFreeStock(tx, move))) return "sold-out";
  const { orderId, actor, at } = move;
  // With that the order's hold has ended. The stock is last, because it locks the rows that every buyer of the same
  // piece waits for.
  await Promise.all([
    advanceOrder(tx, parts.ids, { orderId, to: "placed", actor, reason: "paid", at }),
    emptyCart(tx, order),
    note(tx, parts, evidence, "placed"),
    order.holdsStock ? sellHeldStock(tx, move) : undefined,
  ]);
  return undefined;
}

/** What was bought leaves the bag; pieces that were put in since stay. */
async function emptyCart(tx: Tx, order: ToSettle["order"]): Promise<void> {
  await tx.run(sql`
    with bought as (
      select cart_line.cart_id, cart_line.variant_id, cart_line.quantity - order_line.quantity as rest
      from shop.cart
      join shop.cart_line on cart_line.cart_id = cart.id
      join shop.order_line on order_line.variant_id = cart_line.variant_id and order_line.order_id = ${order.id}
      where cart.session_id = ${order.sessionId}
    ), kept as (
      update shop.cart_line set quantity = bought.rest from bought
      where cart_line.cart_id = bought.cart_id and cart_line.variant_id = bought.variant_id and bought.rest > 0
    )
    delete from shop.cart_line using bought
    where cart_line.cart_id = bought.cart_id and cart_line.variant_id = bought.variant_id and bought.rest <= 0`);
}
