import { sql, type Executor } from "#platform/postgres";
import { deriveStatus, SHOPPER_MAY_CHANGE } from "./order-machine.ts";
import type { OrderChargeView, OrderLineView, OrderView, ParcelView, TimelineEntry } from "./order-view.ts";
import { findOrder } from "./queries.ts";

/** An order with its lines, money, timeline and parcel, for the shopper and for staff. */
export async function readOrderView(executor: Executor, number: string, at: Date): Promise<OrderView | undefined> {
  const order = await findOrder(executor, number);
  if (order === undefined) return undefined;
  const lines = await executor.rows<OrderLineView>(sql`
    select title, colour, size, sku, quantity, unit_price_minor as "unitPriceMinor"
    from shop.order_line where order_id = ${order.id} order by position`);
  const charges = await executor.rows<OrderChargeView>(sql`
    select kind, name, amount_minor as "amountMinor", included
    from shop.order_charge where order_id = ${order.id} order by position`);
  const money = await executor.one<{ chargedMinor: number; refundedMinor: number }>(sql`
    select coalesce(sum(amount_minor) filter (where kind = 'charge'), 0)::bigint as "chargedMinor",
      coalesce(-sum(amount_minor) filter (where kind = 'refund'), 0)::bigint as "refundedMinor"
    from shop.money_entry where order_id = ${order.id}`);
  const parcel = await executor.maybe<ParcelView>(sql`
    select tracking_number as "trackingNumber", status from shop.parcel
    where order_id = ${order.id} and state in ('booking', 'booked')`);
  const timeline = await executor.rows<TimelineEntry>(sql`
    select to_state as what, 'order' as source, at from shop.order_event
    where order_id = ${order.id} and axis in ('fulfilment', 'after_sales')
    union all
    select event.status, 'parcel', event.occurred_at
    from shop.tracking_event event join shop.parcel on parcel.id = event.parcel_id
    where parcel.order_id = ${order.id}
    order by at`);
  const unpaid = order.fulfilment === "awaiting_payment" && order.holdsStock && order.holdUntil > at;
  return {
    number: order.number,
    status: deriveStatus({ fulfilment: order.fulfilment, ...money }),
    fulfilment: order.fulfilment,
    afterSales: order.afterSales,
    market: order.market,
    country: order.country,
    currency: order.currency,
    lines,
    charges,
    subtotalMinor: order.subtotalMinor,
    totalMinor: order.totalMinor,
    chargedMinor: money.chargedMinor,
    refundedMinor: money.refundedMinor,
    dutiesEstimateMinor: order.dutiesEstimateMinor,
    createdAt: order.createdAt,
    placedAt: order.placedAt,
    holdUntil: order.holdUntil,
    deliveryDaysMin: order.deliveryDaysMin,
    deliveryDaysMax: order.deliveryDaysMax,
    mayChange: SHOPPER_MAY_CHANGE.includes(order.fulfilment),
    mayPay: unpaid,
    timeline,
    parcel,
  };
}
