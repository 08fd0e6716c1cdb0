import type { Clock } from "#platform/clock";
import type { Ids } from "#platform/ids";
import type { Db } from "#platform/postgres";
import { advanceOrder } from "#shop/notices";
import { findOrder, lockOrder, type Actor } from "#shop/orders";
import type { Refused } from "./desk-orders.ts";

/** The pieces are picked and packed. From here on the shopper can neither cancel nor change the address. */
export async function prepareOrder(
  parts: { db: Db; clock: Clock; ids: Ids },
  number: string,
  actor: Actor,
): Promise<{ ok: true } | Refused> {
  return parts.db.transact(async (tx) => {
    const found = await findOrder(tx, number);
    if (found === undefined) return { ok: false, reason: "unknown-order" };
    const order = await lockOrder(tx, found.id);
    const at = parts.clock.now();
    const move = { orderId: order.id, to: "prepared", actor, reason: "packed", at } as const;
    if (!(await advanceOrder(tx, parts.ids, move))) {
      return { ok: false, reason: "wrong-state", state: order.fulfilment };
    }
    return { ok: true };
  });
}
