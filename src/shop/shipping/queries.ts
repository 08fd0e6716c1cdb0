import { sql, type Executor, type Tx } from "#platform/postgres";

export interface Parcel {
  readonly id: string;
  readonly orderId: string;
  readonly state: "booking" | "booked" | "refused";
  readonly disclosureId: string | null;
  readonly trackingNumber: string | null;
  readonly status: string;
}

const COLUMNS = sql`
  id, order_id as "orderId", state, disclosure_id as "disclosureId", tracking_number as "trackingNumber", status`;

export async function findParcel(executor: Executor, id: string): Promise<Parcel | undefined> {
  return executor.maybe<Parcel>(sql`select ${COLUMNS} from shop.parcel where id = ${id}`);
}

export async function findParcelByTracking(executor: Executor, trackingNumber: string): Promise<Parcel | undefined> {
  return executor.maybe<Parcel>(sql`select ${COLUMNS} from shop.parcel where tracking_number = ${trackingNumber}`);
}

/** Begins a parcel; false when the order has a living one already. */
export async function insertParcel(tx: Tx, parcel: { id: string; orderId: string; at: Date }): Promise<boolean> {
  return (
    (await tx.run(sql`
      insert into shop.parcel (id, order_id, state, status, created_at)
      values (${parcel.id}, ${parcel.orderId}, 'booking', 'pending', ${parcel.at})
      on conflict (order_id) where state in ('booking', 'booked') do nothing`)) === 1
  );
}

export async function rememberDisclosure(executor: Executor, parcelId: string, disclosureId: string): Promise<void> {
  await executor.run(sql`update shop.parcel set disclosure_id = ${disclosureId} where id = ${parcelId}`);
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
        status_at = ${booking.at}
      where id = ${parcelId} and state = 'booking'`)) === 1
  );
}

/** The carrier will not take the parcel; the order may be shipped again. */
export async function refuseParcel(executor: Executor, parcelId: string): Promise<void> {
  await executor.run(sql`update shop.parcel set state = 'refused' where id = ${parcelId} and state = 'booking'`);
}

/** Notes a scan; false when it was noted before. The parcel's status follows the latest scan, not the latest message. */
export async function insertTrackingEvent(
  tx: Tx,
  event: { scanId: string; parcelId: string; status: string; occurredAt: Date; receivedAt: Date },
): Promise<boolean> {
  const inserted = await tx.run(sql`
    insert into shop.tracking_event (event_id, parcel_id, status, occurred_at, received_at)
    values (${event.scanId}, ${event.parcelId}, ${event.status}, ${event.occurredAt}, ${event.receivedAt})
    on conflict (event_id) do nothing`);
  if (inserted === 0) return false;
  await tx.run(sql`
    update shop.parcel set status = ${event.status}, status_at = ${event.occurredAt}
    where id = ${event.parcelId} and (status = 'pending' or status_at <= ${event.occurredAt})`);
  return true;
}

/** Travelling parcels without a scan since `before`, and the instant of their last scan. */
export async function listStalledParcels(
  executor: Executor,
  before: Date,
  limit: number,
): Promise<{ orderId: string; lastScanAt: Date }[]> {
  return executor.rows(sql`
    select parcel.order_id as "orderId", parcel.status_at as "lastScanAt"
    from shop.parcel join shop."order" on "order".id = parcel.order_id
    where "order".fulfilment = 'shipped' and parcel.state = 'booked' and parcel.status_at < ${before}
    order by parcel.status_at limit ${limit}`);
}
