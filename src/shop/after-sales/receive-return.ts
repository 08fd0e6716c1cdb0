import { advanceOrder } from "#shop/notices";
import { findOrder, listOrderLines, lockOrder, moveAfterSales, type Actor, type Fulfilment } from "#shop/orders";
import { refundEverything } from "#shop/payments";
import { restock } from "#shop/stock";
import type { CancelParts } from "./cancel-order.ts";

export type ReturnOutcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: "unknown-order" | "wrong-state"; readonly state?: Fulfilment };

/** The parcel that the carrier brought back is in the house: its pieces are for sale again and the money goes back. */
export async function receiveReturn(parts: CancelParts, number: string, actor: Actor): Promise<ReturnOutcome> {
  return parts.db.transact(async (tx) => {
    const found = await findOrder(tx, number);
    if (found === undefined) return { ok: false, reason: "unknown-order" };
    const order = await lockOrder(tx, found.id);
    const at = parts.clock.now();
    const move = { orderId: order.id, actor, reason: "parcel-came-back", at };
    // A carrier that never reported the way back is believed when the parcel stands here.
    if (await advanceOrder(tx, parts.ids, { ...move, to: "returned_to_sender" })) {
      await moveAfterSales(tx, { ...move, to: "return_in_transit" });
    }
    if (!(await moveAfterSales(tx, { ...move, to: "return_received" }))) {
      return { ok: false, reason: "wrong-state", state: order.fulfilment };
    }
    await restock(tx, { orderId: order.id, pieces: await listOrderLines(tx, order.id), actor, at, reason: "returned" });
    await refundEverything(tx, parts.ids, { orderId: order.id, reason: "returned-to-sender", actor, at });
    return { ok: true };
  });
}
