import type { Fulfilment } from "#shop/orders";
import { sql, type Executor } from "#platform/postgres";
import type { PickListLine, QueueEntry } from "./desk-orders.ts";

export const QUEUE_MAX = 500;
export const PICK_LIST_MAX = 2000;

export async function listQueue(executor: Executor, state: Fulfilment): Promise<QueueEntry[]> {
  return executor.rows<QueueEntry>(sql`
    select "order".number, "order".fulfilment, "order".country, "order".placed_at as "placedAt",
      (select sum(quantity) from shop.order_line where order_id = "order".id)::int as pieces,
      (select status from shop.parcel where order_id = "order".id and state in ('booking', 'booked')) as "parcelStatus"
    from shop."order"
    where "order".fulfilment = ${state}
    order by coalesce("order".placed_at, "order".created_at), "order".id
    limit ${QUEUE_MAX}`);
}

/** What to take from the shelves for verified orders. It knows pieces and order numbers, no person (duty 2.1.3). */
export async function listPicks(executor: Executor): Promise<PickListLine[]> {
  return executor.rows<PickListLine>(sql`
    select "order".number as "orderNumber", line.sku, line.title, line.colour, line.size, line.quantity
    from shop."order" join shop.order_line line on line.order_id = "order".id
    where "order".fulfilment = 'verified'
    order by "order".placed_at, "order".number, line.position
    limit ${PICK_LIST_MAX}`);
}
