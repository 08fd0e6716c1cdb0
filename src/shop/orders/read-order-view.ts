import { sql, type Executor } from "#platform/postgres";
import { deriveStatus, SHOPPER_MAY_CHANGE } from "./order-machine.ts";
import type { OrderChargeView, OrderLineView, OrderView, ParcelView, TimelineEntry } from "./order-view.ts";
import { findOrder, type Order } from "./queries.ts";

/** An order with its lines, money, timeline and parcel, for the shopper and for staff. */
export async function readOrderView(executor: Executor, number: string, at: Date): Promise<OrderView | undefined> {
  const order = await findOrder(executor, number);
  return order === undefined ? undefined : viewOrder(executor, order, at);
}

/** The same of an order that was read a moment ago. */
export async function viewOrder(executor: Executor, order: Order, at: Date): Promise<OrderView> {
  const { lines, charges, chargedMinor, refundedMinor, parcel, timeline } = await readDetails(executor, order.id);
  const unpaid = order.fulfilment === "awaiting_payment" && order.holdsStock && order.holdUntil > at;
  return {
    number: order.number,
    status: deriveStatus({ fulfilment: order.fulfilment, chargedMinor, refundedMinor }),
    fulfilment: order.fulfilment,
    afterSales: order.afterSales,
    market: order.market,
    country: order.country,
    currency: order.currency,
    lines,
    charges,
    subtotalMinor: order.subtotalMinor,
    totalMinor: order.totalMinor,
    chargedMinor,
    refundedMinor,
    dutiesEstimateMinor: order.dutiesEstimateMinor,
    createdAt: order.createdAt,
    placedAt: order.placedAt,
    holdUntil: order.holdUntil,
    deliveryDaysMin: order.deliveryDaysMin,
    deliveryDaysMax: order.deliveryDaysMax,
    mayChange: SHOPPER_MAY_CHANGE.includes(order.fulfilment),
    mayPay: unpaid,
    timeline: timeline.map((entry) => ({ ...entry, at: new Date(entry.at) })),
    parcel: parcel ?? undefined,
  };
}

interface Details {
  readonly lines: readonly OrderLineView[];
  readonly charges: readonly OrderChargeView[];
  readonly chargedMinor: number;
  readonly refundedMinor: number;
  readonly parcel: ParcelView | null;
  /** As JSON has it: instants are texts. */
  readonly timeline: readonly (Omit<TimelineEntry, "at"> & { readonly at: string })[];
}

/** All that hangs on an order by one statement, so that money, parcel and timeline are of one moment. */
function readDetails(executor: Executor, orderId: string): Promise<Details> {
  return executor.one<Details>(sql`
    select
      (
        select coalesce(json_agg(json_build_object(
          'title', title, 'colour', colour, 'size', size, 'sku', sku, 'quantity', quantity,
          'unitPriceMinor', unit_price_minor) order by position), '[]')
        from shop.order_line where order_id = ${orderId}
      ) as lines,
      (
        select coalesce(json_agg(json_build_object(
          'kind', kind, 'name', name, 'amountMinor', amount_minor, 'included', included) order by position), '[]')
        from shop.order_charge where order_id = ${orderId}
      ) as charges,
      money.*,
      (
        select json_build_object('trackingNumber', tracking_number, 'status', status)
        from shop.parcel where order_id = ${orderId} and state in ('booking', 'booked')
      ) as parcel,
      (
        select coalesce(json_agg(json_build_object('what', what, 'source', source, 'at', at) order by at), '[]')
        from (
          select to_state as what, 'order' as source, at from shop.order_event
          where order_id = ${orderId} and axis in ('fulfilment', 'after_sales')
          union all
          select event.status, 'parcel', event.occurred_at
          from shop.tracking_event event join shop.parcel on parcel.id = event.parcel_id
          where parcel.order_id = ${orderId}
        ) as entry
      ) as timeline
    from (
      select coalesce(sum(amount_minor) filter (where kind = 'charge'), 0)::bigint as "chargedMinor",
        coalesce(-sum(amount_minor) filter (where kind = 'refund'), 0)::bigint as "refundedMinor"
      from shop.money_entry
      where order_id = ${orderId} and currency = (select currency from shop."order" where id = ${orderId})
    ) as money`);
}
