import type { Clock } from "#platform/clock";
import type { Ids } from "#platform/ids";
import { enqueue } from "#platform/jobs";
import type { Db, Tx } from "#platform/postgres";
import { advanceOrder } from "#shop/notices";
import { findOrder, listOrderLines, lockOrder, type Actor, type Fulfilment } from "#shop/orders";
import { listPayments, readPaymentBalance, requestRefund, sendRefundTask } from "#shop/payments";
import { restock } from "#shop/stock";

export interface CancelParts {
  readonly db: Db;
  readonly clock: Clock;
  readonly ids: Ids;
}

export type CancelOutcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: "unknown-order" | "wrong-state"; readonly state?: Fulfilment };

/**
 * Cancels a paid order that has not left: the pieces go back on the shelf and all money goes back, in one act. `from`
 * names the states in which this actor may cancel.
 */
export async function cancelOrder(
  parts: CancelParts,
  number: string,
  act: { readonly actor: Actor; readonly reason: string; readonly from: readonly Fulfilment[] },
): Promise<CancelOutcome> {
  return parts.db.transact(async (tx) => {
    const found = await findOrder(tx, number);
    if (found === undefined) return { ok: false, reason: "unknown-order" };
    const order = await lockOrder(tx, found.id);
    const at = parts.clock.now();
    const canceled = await advanceOrder(tx, parts.ids, {
      orderId: order.id,
      to: "canceled",
      from: act.from.filter((state) => state !== "awaiting_payment"),
      actor: act.actor,
      reason: act.reason,
      at,
    });
    if (!canceled) return { ok: false, reason: "wrong-state", state: order.fulfilment };
    const pieces = await listOrderLines(tx, order.id);
    await restock(tx, { orderId: order.id, pieces, actor: act.actor, at, reason: "canceled" });
    await refundEverything(tx, parts.ids, { orderId: order.id, reason: `canceled:${act.reason}`, actor: act.actor, at });
    return { ok: true };
  });
}

/** Promises back whatever of the order's money has not been returned or promised yet. The caller holds the lock. */
export async function refundEverything(
  tx: Tx,
  ids: Ids,
  request: { orderId: string; reason: string; actor: Actor; at: Date },
): Promise<void> {
  for (const payment of await listPayments(tx, request.orderId)) {
    const balance = await readPaymentBalance(tx, payment.id);
    const amountMinor = balance.chargedMinor - balance.refundedMinor - balance.refundsRequestedMinor;
    if (amountMinor <= 0) continue;
    const refundId = await requestRefund(tx, ids, { ...request, paymentId: payment.id, amountMinor });
    await enqueue(tx, sendRefundTask, { refundId });
  }
}
