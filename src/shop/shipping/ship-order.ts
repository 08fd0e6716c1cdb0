import { z } from "zod";
import type { Clock } from "#platform/clock";
import type { Ids } from "#platform/ids";
import { defineTaskName, enqueue } from "#platform/jobs";
import type { Db } from "#platform/postgres";
import { findOrder, lockOrder, type Actor, type Fulfilment } from "#shop/orders";
import { insertParcel } from "./queries.ts";

export const bookParcelTask = defineTaskName({
  name: "book-parcel",
  payload: z.object({ parcelId: z.uuid() }),
  // The queue waits at most six hours between two: a parcel waits as long as carrier or agreement are missing.
  attemptsMax: 1000,
});

export type ShipOutcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: "unknown-order" | "wrong-state"; readonly state?: Fulfilment };

/**
 * Sends a prepared order on its way. The parcel is booked with the carrier by a job; the order becomes shipped when
 * the carrier has accepted it. A second person who ships the same order finds the parcel there and does nothing.
 */
export async function shipOrder(
  parts: { readonly db: Db; readonly clock: Clock; readonly ids: Ids },
  number: string,
  actor: Actor,
): Promise<ShipOutcome> {
  return parts.db.transact(async (tx) => {
    const found = await findOrder(tx, number);
    if (found === undefined) return { ok: false, reason: "unknown-order" };
    const order = await lockOrder(tx, found.id);
    if (order.fulfilment !== "prepared") return { ok: false, reason: "wrong-state", state: order.fulfilment };
    const parcelId = parts.ids.uuid();
    if (!(await insertParcel(tx, { id: parcelId, orderId: order.id, actor, at: parts.clock.now() }))) {
      return { ok: false, reason: "wrong-state", state: order.fulfilment };
    }
    await enqueue(tx, bookParcelTask, { parcelId });
    return { ok: true };
  });
}
