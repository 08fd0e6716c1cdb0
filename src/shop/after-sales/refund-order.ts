import type { Executor } from "#platform/postgres";
import { findOrder, lockOrder, type Actor, type Fulfilment, type Order } from "#shop/orders";
import { isMoneyOwed, refundEverything } from "#shop/payments";
import type { CancelParts } from "./cancel-order.ts";

export type RefundOutcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: "unknown-order" | "wrong-state"; readonly state?: Fulfilment }
  /** Everything that was charged is returned or promised back already. */
  | { readonly ok: false; readonly reason: "nothing-owed" };

/**
 * Promises back what is still owed of a canceled or returned order: after the provider declined a refund, somebody has
 * to ask again (duty 7.1.2).
 */
export async function refundOrder(parts: CancelParts, number: string, actor: Actor): Promise<RefundOutcome> {
  return parts.db.transact(async (tx) => {
    const found = await findOrder(tx, number);
    if (found === undefined) return { ok: false, reason: "unknown-order" };
    const order = await lockOrder(tx, found.id);
    if (!mustBeRefunded(order)) return { ok: false, reason: "wrong-state", state: order.fulfilment };
    if (!(await isMoneyOwed(tx, order.id))) return { ok: false, reason: "nothing-owed" };
    const at = parts.clock.now();
    await refundEverything(tx, parts.ids, { orderId: order.id, reason: "asked-again", actor, at });
    return { ok: true };
  });
}

/** Whether money of a canceled or returned order is with us, and neither returned nor promised back. */
export async function owesRefund(executor: Executor, order: Order): Promise<boolean> {
  return mustBeRefunded(order) && (await isMoneyOwed(executor, order.id));
}

/** The shopper keeps nothing of the order, so all money goes back. */
function mustBeRefunded({ fulfilment, afterSales }: Order): boolean {
  return fulfilment === "canceled" || afterSales === "return_received";
}
