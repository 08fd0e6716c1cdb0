import type { Clock } from "#platform/clock";
import type { Ids } from "#platform/ids";
import type { Db, Tx } from "#platform/postgres";
import { advanceOrder, oweNotice } from "#shop/notices";
import { lockOrder, moveAfterSales, type Actor } from "#shop/orders";
import { findParcelByTracking, insertTrackingEvent } from "./queries.ts";

/** A scan as the carrier reports it: a status and an instant. Who signed and where it lay is dropped (duty 1.3.7). */
export interface TrackingEvidence {
  /** The carrier's id of the scan, the same in every message about it. */
  readonly scanId: string;
  readonly trackingNumber: string;
  readonly status: string;
  readonly occurredAt: Date;
  readonly actor: Actor;
}

/** Statuses that a shopper hears of by a mail of their own; the others are on the tracking page. */
const NEWSWORTHY = new Set([
  "picked_up",
  "customs_held",
  "customs_cleared",
  "out_for_delivery",
  "ready_for_pickup",
  "delivery_delayed",
  "delivery_failed",
  "on_hold",
]);

/** Enters a scan once, whatever order the carrier's messages come in, and moves the order where the scan means that. */
export async function recordTracking(
  parts: { db: Db; clock: Clock; ids: Ids },
  evidence: TrackingEvidence,
): Promise<"recorded" | "known" | "unknown-parcel"> {
  const parcel = await findParcelByTracking(parts.db, evidence.trackingNumber);
  if (parcel === undefined) return "unknown-parcel";
  return parts.db.transact(async (tx) => {
    const order = await lockOrder(tx, parcel.orderId);
    const receivedAt = parts.clock.now();
    if (!(await insertTrackingEvent(tx, { ...evidence, parcelId: parcel.id, receivedAt }))) return "known";
    await follow(tx, parts.ids, order.id, evidence, receivedAt);
    return "recorded";
  });
}

async function follow(tx: Tx, ids: Ids, orderId: string, evidence: TrackingEvidence, at: Date): Promise<void> {
  const move = { orderId, actor: evidence.actor, at };
  if (evidence.status === "delivered") {
    await advanceOrder(tx, ids, { ...move, to: "delivered", reason: "carrier-delivered" });
  } else if (evidence.status === "return_to_sender") {
    if (await advanceOrder(tx, ids, { ...move, to: "returned_to_sender", reason: "carrier-returns" })) {
      await moveAfterSales(tx, { ...move, to: "return_in_transit", reason: "carrier-returns" });
    }
  } else if (NEWSWORTHY.has(evidence.status)) {
    await oweNotice(tx, ids, { orderId, kind: "parcel-news", cause: evidence.scanId, at });
  }
}
