import { sql, type Executor } from "#platform/postgres";
import { deriveStatus, SHOPPER_MAY_CHANGE } from "./order-machine.ts";
import type { OrderChargeView, OrderLineView, OrderView, ParcelView, TimelineEntry } from "./order-view.ts";
import { orderColumns, type Order } from "./queries.ts";

/** An order with its lines, money, timeline and parcel, for the shopper and for staff. */
export async function readOrderView(executor: Executor, number: string, at: Date): Promise<OrderView | undefined> {
  const order = await findDetailedOrder(executor, number);
  return order === undefined ? undefined : viewOrder(order, at);
}

export function findDetailedOrder(executor: Executor, number: string): Promise<DetailedOrder | undefined> {
  return executor.maybe<DetailedOrder>(sql`
    select ${orderColumns}, details.* from shop."order" cross join lateral (${describingOrder}) as details
    where number = ${number}`);
}

/** An order as it is seen at an instant, from a row that `describingOrder` has completed. */
export function viewOrder(order: DetailedOrder, at: Date): OrderView {
  const { lines, charges, chargedMinor, refundedMinor, parcel, timeline } = order;
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
    deliverFrom: order.deliverFrom,
    deliverBy: order.deliverBy,
    mayChange: SHOPPER_MAY_CHANGE.includes(order.fulfilment),
    mayPay: unpaid,
    timeline: timeline.map((entry) => ({ ...entry, at: new Date(entry.at) })),
    parcel: parcel ?? undefined,
  };
}

/** All that hangs on an order. */
interface Details {
  readonly lines: readonly OrderLineView[];
  readonly charges: readonly OrderChargeView[];
  readonly chargedMinor: number;
  readonly refundedMinor: number;
  readonly parcel: ParcelView | null;
  /** As JSON has it: instants are texts. */
  readonly timeline: readonly (Omit<TimelineEntry, "at"> & { readonly at: string })[];
}

export type DetailedOrder = Order & Details;

/** The details of `"order"`, to be joined laterally to it: money, parcel and timeline are of one moment with its row. */
export const describingOrder = sql`
  select
    (
      select coalesce(json_agg(json_build_object(
        'title', title, 'colour', colour, 'size', size, 'sku', sku, 'quantity', quantity,
        'unitPriceMinor', unit_price_minor) order by position), '[]')
      from shop.order_line where order_id = "order".id
    ) as lines,
    (
      select coalesce(json_agg(json_build_object(
        'kind', kind, 'name', name, 'amountMinor', amount_minor, 'included', included) order by position), '[]')
      from shop.order_charge where order_id = "order".id
    ) as charges,
    money.*,
    (
      select json_build_object('trackingNumber', tracking_number, 'status', status)
      from shop.parcel where order_id = "order".id and state in ('booking', 'booked')
    ) as parcel,
    (
      select coalesce(json_agg(json_build_object('what', what, 'source', source, 'at', at) order by at), '[]')
      from (
        select to_state as what, 'order' as source, at from shop.order_event
        where order_id = "order".id and axis in ('fulfilment', 'after_sales')
        union all
        select event.status, 'parcel', event.occurred_at
        from shop.tracking_event event join shop.parcel on parcel.id = event.parcel_id
        where parcel.order_id = "order".id
      ) as entry
    ) as timeline
  from (
    select coalesce(sum(amount_minor) filter (where kind = 'charge'), 0)::bigint as "chargedMinor",
      coalesce(-sum(amount_minor) filter (where kind = 'refund'), 0)::bigint as "refundedMinor"
    from shop.money_entry where order_id = "order".id and currency = "order".currency
  ) as money`;
