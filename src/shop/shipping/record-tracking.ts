import { addSeconds, type Clock } from "#platform/clock";
import { isUuid, type Ids } from "#platform/ids";
import type { Db, Tx } from "#platform/postgres";
import { advanceOrder, oweNotice } from "#shop/notices";
import { lockOrder, moveAfterSales, type Actor } from "#shop/orders";
import { findParcel, insertTrackingEvent, listScans, type Scan } from "./queries.ts";

/** A scan as the carrier reports it: a status and an instant. Who signed and where it lay is dropped (duty 1.3.7). */
export interface TrackingEvidence extends Scan {
  /** Our own id of the parcel, which the carrier repeats. */
  readonly parcelId: string;
  readonly trackingNumber: string;
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

const AHEAD_SECONDS_MAX = 86_400;

/**
 * Enters a scan once, whatever order the carrier's messages come in, and moves the order where the scan means that. A
 * scan of a parcel whose booking has not been written down yet is kept, and followed when it is.
 */
export async function recordTracking(
  parts: { db: Db; clock: Clock; ids: Ids },
  evidence: TrackingEvidence,
): Promise<"recorded" | "known" | "unknown-parcel"> {
  const known = isUuid(evidence.parcelId) ? await findParcel(parts.db, evidence.parcelId) : undefined;
  if (known === undefined || known.state === "refused") return "unknown-parcel";
  return parts.db.transact(async (tx) => {
    await lockOrder(tx, known.orderId);
    const parcel = (await findParcel(tx, known.id))!;
    if (parcel.state === "booked" && parcel.trackingNumber !== evidence.trackingNumber) return "unknown-parcel";
    const receivedAt = parts.clock.now();
    // A scan from a far future is a fault of the carrier's clock, and must not freeze the parcel there.
    const isPossible = evidence.occurredAt < addSeconds(receivedAt, AHEAD_SECONDS_MAX);
    const occurredAt = isPossible ? evidence.occurredAt : receivedAt;
    const noted = await insertTrackingEvent(tx, parcel.id, { ...evidence, occurredAt }, receivedAt);
    if (noted === "known") return "known";
    if (parcel.state === "booked") {
      const { orderId } = parcel;
      await follow(tx, parts.ids, { orderId, actor: evidence.actor, at: receivedAt }, evidence, noted === "latest");
    }
    return "recorded";
  });
}

/** Follows the scans that came before the booking was written down. The caller holds the order's lock. */
export async function followEarlyScans(tx: Tx, ids: Ids, parcelId: string, about: About): Promise<void> {
  const scans = await listScans(tx, parcelId);
  for (const scan of scans) await follow(tx, ids, about, scan, scan === scans.at(-1));
}

/** Whose parcel was scanned, who says so, and when that was heard. */
interface About {
  readonly orderId: string;
  readonly actor: Actor;
  readonly at: Date;
}

async function follow(tx: Tx, ids: Ids, about: About, scan: Scan, isLatest: boolean): Promise<void> {
  if (scan.status === "delivered") {
    await advanceOrder(tx, ids, { ...about, to: "delivered", reason: "carrier-delivered" });
  } else if (scan.status === "return_to_sender") {
    if (await advanceOrder(tx, ids, { ...about, to: "returned_to_sender", reason: "carrier-returns" })) {
      await moveAfterSales(tx, { ...about, to: "return_in_transit", reason: "carrier-returns" });
    }
  } else if (isLatest && NEWSWORTHY.has(scan.status)) {
    // News that has been overtaken would send a shopper to the door for a parcel that they have in their hands.
    await oweNotice(tx, ids, { orderId: about.orderId, kind: "parcel-news", cause: scan.scanId, at: about.at });
  }
}
