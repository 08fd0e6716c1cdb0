import type { Clock } from "#platform/clock";
import type { Ids } from "#platform/ids";
import type { Db, Tx } from "#platform/postgres";
import { advanceOrder } from "#shop/notices";
import { findOrder, listOrderLines, lockOrder, type Actor, type Fulfilment, type Order } from "#shop/orders";
import { refundEverything } from "#shop/payments";
import { callOffParcel } from "#shop/shipping";
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
    return cancelLocked(tx, parts, await lockOrder(tx, found.id), act);
  });
}

/** The same inside of another act, whose transaction holds the order's lock. */
export async function cancelLocked(
  tx: Tx,
  parts: Pick<CancelParts, "clock" | "ids">,
  order: Order,
  act: { readonly actor: Actor; readonly reason: string; readonly from: readonly Fulfilment[] },
): Promise<CancelOutcome> {
  const tooLate = { ok: false, reason: "wrong-state", state: order.fulfilment } as const;
  const isPaid = order.fulfilment !== "awaiting_payment";
  if (!isPaid || !act.from.includes(order.fulfilment)) return tooLate;
  // A parcel that the carrier has been told of is not ours to call back any more.
  if (!(await callOffParcel(tx, order.id))) return tooLate;
  const at = parts.clock.now();
  const { actor, reason } = act;
  if (!(await advanceOrder(tx, parts.ids, { orderId: order.id, to: "canceled", actor, reason, at }))) {
    throw new Error(`the machine does not let an order that is ${order.fulfilment} be canceled`);
  }
  const pieces = await listOrderLines(tx, order.id);
  await restock(tx, { orderId: order.id, pieces, actor, at, reason: "canceled" });
  await refundEverything(tx, parts.ids, { orderId: order.id, reason: `canceled:${reason}`, actor, at });
  return { ok: true };
}
