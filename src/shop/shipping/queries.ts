import { sql, type Executor, type Tx } from "#platform/postgres";
import type { Actor } from "#shop/orders";

export interface Parcel {
  readonly id: string;
  readonly orderId: string;
  readonly state: "booking" | "booked" | "refused";
  readonly disclosureId: string | null;
  readonly trackingNumber: string | null;
  readonly status: string;
  /** Who sent it on its way. */
  readonly actorKind: Actor["kind"];
  readonly actorId: string;
}

const COLUMNS = sql`
  id, order_id as "orderId", state, disclosure_id as "disclosureId", tracking_number as "trackingNumber", status,
  actor_kind as "actorKind", actor_id as "actorId"`;

export async function findParcel(executor: Executor, id: string): Promise<Parcel | undefined> {
  return executor.maybe<Parcel>(sql`select ${COLUMNS} from shop.parcel where id = ${id}`);
}

/** Begins a parcel; false when the order has a living one already. */
export async function insertParcel(
  tx: Tx,
  parcel: { id: string; orderId: string; actor: Actor; at: Date },
): Promise<boolean> {
  return (
    (await tx.run(sql`
      insert into shop.parcel (id, order_id, state, status, actor_kind, actor_id, created_at)
      values (${parcel.id}, ${parcel.orderId}, 'booking', 'pending', ${parcel.actor.kind}, ${parcel.actor.id},
        ${parcel.at})
      on conflict (order_id) where state in ('booking', 'booked') do nothing`)) === 1
  );
}

/** Notes that the carrier is about to be told of the parcel; false when it was called off meanwhile. */
export async function rememberDisclosure(executor: Executor, parcelId: string, disclosureId: string): Promise<boolean> {
  return (
    (await executor.run(sql`
      update shop.parcel set disclosure_id = ${disclosureId} where id = ${parcelId} and state = 'booking'`)) === 1
  );
}

/** Calls off the order's parcel; false when the carrier may have been told of it. The caller holds the order's lock. */
export async function callOffParcel(tx: Tx, orderId: string): Promise<boolean> {
  await tx.run(sql`
    update shop.parcel set state = 'refused'
    where order_id = ${orderId} and state = 'booking' and disclosure_id is null`);
  const living = await tx.rows(sql`
    select from shop.parcel where order_id = ${orderId} and state in ('booking', 'booked')`);
  return living.length === 0;
}

/** The carrier accepted the parcel; false when that was booked before. */
export async function bookParcel(
  tx: Tx,
  parcelId: string,
  booking: { trackingNumber: string; labelRef: string; at: Date },
): Promise<boolean> {
  return (
    (await tx.run(sql`
      update shop.parcel
      set state = 'booked', tracking_number = ${booking.trackingNumber}, label_ref = ${booking.labelRef},
        status_at = case when status = 'pending' then ${booking.at}::timestamptz else status_at end
      where id = ${parcelId} and state = 'booking'`)) === 1
  );
}

/** The carrier will not take the parcel; the order may be shipped again. */
export async function refuseParcel(executor: Executor, parcelId: string): Promise<void> {
  await executor.run(sql`update shop.parcel set state = 'refused' where id = ${parcelId} and state = 'booking'`);
}

export interface Scan {
  /** The carrier's id of the scan, the same in every message about it. */
  readonly scanId: string;
  readonly status: string;
  readonly occurredAt: Date;
}

/**
 * Notes a scan once. The parcel's status follows the latest scan, not the latest message: `overtaken` is a scan that
 * was noted after a later one.
 */
export async function insertTrackingEvent(
  tx: Tx,
  parcelId: string,
  scan: Scan,
  receivedAt: Date,
): Promise<"latest" | "overtaken" | "known"> {
  const inserted = await tx.run(sql`
    insert into shop.tracking_event (event_id, parcel_id, status, occurred_at, received_at)
    values (${scan.scanId}, ${parcelId}, ${scan.status}, ${scan.occurredAt}, ${receivedAt})
    on conflict (event_id) do nothing`);
  if (inserted === 0) return "known";
  const followed = await tx.run(sql`
    update shop.parcel set status = ${scan.status}, status_at = ${scan.occurredAt}
    where id = ${parcelId} and (status = 'pending' or status_at <= ${scan.occurredAt})`);
  return followed === 1 ? "latest" : "overtaken";
}

/** The scans of a parcel in the order in which they happened. */
export async function listScans(executor: Executor, parcelId: string): Promise<Scan[]> {
  return executor.rows<Scan>(sql`
    select event_id as "scanId", status, occurred_at as "occurredAt"
    from shop.tracking_event where parcel_id = ${parcelId} order by occurred_at, received_at limit ${SCANS_MAX}`);
}

/** More than any parcel has. */
const SCANS_MAX = 1000;

export interface StalledParcel {
  readonly parcelId: string;
  readonly orderId: string;
  readonly trackingNumber: string;
  readonly lastScanAt: Date;
}

/** Travelling parcels without a scan since `before`, by id, from behind `afterId` on. */
export async function listStalledParcels(
  executor: Executor,
  before: Date,
  { afterId, limit }: { afterId: string; limit: number },
): Promise<StalledParcel[]> {
  return executor.rows<StalledParcel>(sql`
    select parcel.id as "parcelId", parcel.order_id as "orderId", parcel.tracking_number as "trackingNumber",
      parcel.status_at as "lastScanAt"
    from shop.parcel join shop."order" on "order".id = parcel.order_id
    where "order".fulfilment = 'shipped' and parcel.state = 'booked' and parcel.status_at < ${before}
      and parcel.id > ${afterId}
    order by parcel.id limit ${limit}`);
}
