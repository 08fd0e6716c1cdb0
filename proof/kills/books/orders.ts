import { sql } from "#platform/postgres";
import { listFaults, type Invariant } from "./evidence.ts";

export const orderInvariants: readonly Invariant[] = [
  {
    holds: "Every order that a buyer was told of exists.",
    find: async ({ db, told }) => {
      const numbers = told.map(({ number }) => number);
      return listFaults(
        db,
        sql`
          select number as fault from unnest(${numbers}::text[]) as told (number)
          where not exists (select from shop."order" where "order".number = told.number)`,
      );
    },
  },
  {
    holds: "No order is placed twice.",
    find: ({ db }) =>
      listFaults(
        db,
        sql`
          select number || ' placed ' || count(*) || ' times' as fault
          from shop.order_event join shop."order" on "order".id = order_id
          where axis = 'fulfilment' and from_state = 'awaiting_payment' and to_state = 'placed'
          group by number having count(*) > 1`,
      ),
  },
  {
    holds: "No order waits for a payment for ever.",
    find: ({ db }) =>
      listFaults(db, sql`select number as fault from shop."order" where fulfilment = 'awaiting_payment'`),
  },
  {
    holds: "The history of every order is one chain that ends in its present state.",
    find: ({ db }) =>
      listFaults(
        db,
        sql`
          with step as (
            select order_id, axis, from_state, to_state,
              lag(to_state) over (partition by order_id, axis order by id) as before,
              lead(id) over (partition by order_id, axis order by id) is null as is_last
            from shop.order_event where axis in ('fulfilment', 'after_sales')
          )
          select number || ': ' || axis || ' ' || from_state || ' to ' || to_state as fault
          from step join shop."order" on "order".id = order_id
          where (before is not null and before <> from_state)
            or (is_last and to_state <> case axis when 'fulfilment' then fulfilment else after_sales end)`,
      ),
  },
];
