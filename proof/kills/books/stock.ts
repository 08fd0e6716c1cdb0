import { sql } from "#platform/postgres";
import { listFaults, type Invariant } from "./evidence.ts";

export const stockInvariants: readonly Invariant[] = [
  {
    holds: "The shelves and their ledger agree to the piece.",
    find: ({ db }) =>
      listFaults(
        db,
        sql`
          select sku || ': on hand ' || on_hand || ', entered ' || coalesce(sum(on_hand_change), 0) || '; held ' || held
            || ', entered ' || coalesce(sum(held_change), 0) as fault
          from shop.stock join catalog.variant on variant.id = stock.variant_id
          left join shop.stock_entry using (variant_id)
          group by sku, on_hand, held
          having on_hand <> coalesce(sum(on_hand_change), 0) or held <> coalesce(sum(held_change), 0)
            or held < 0 or held > on_hand`,
      ),
  },
  {
    holds: "Nothing is held when nobody pays any more.",
    find: ({ db }) =>
      listFaults(
        db,
        sql`
          select sku || ': held ' || held as fault
          from shop.stock join catalog.variant on variant.id = stock.variant_id where held <> 0
          union all select number || ' holds stock' from shop."order" where holds_stock`,
      ),
  },
  {
    holds: "Each order has taken exactly its pieces, and has given them back when it was canceled or came back.",
    find: ({ db }) =>
      listFaults(
        db,
        sql`
          with wanted as (
            select order_id, variant_id, sum(quantity) as pieces from shop.order_line group by order_id, variant_id
          ), moved as (
            select order_id, variant_id, -sum(on_hand_change) as pieces from shop.stock_entry
            where order_id is not null group by order_id, variant_id
          )
          select number || ' is ' || fulfilment || ': took ' || coalesce(moved.pieces, 0) || ' of ' || wanted.pieces as fault
          from wanted join shop."order" on "order".id = wanted.order_id
          left join moved using (order_id, variant_id)
          where coalesce(moved.pieces, 0) <> case
            when fulfilment in ('awaiting_payment', 'canceled') or after_sales = 'return_received' then 0
            else wanted.pieces end`,
      ),
  },
];
