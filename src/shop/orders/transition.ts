import { sql, type Sql, type Tx } from "#platform/postgres";
import type { Actor } from "./actor.ts";
import { statesBefore, type AfterSales, type Fulfilment, type PaymentState } from "./order-machine.ts";

/** A change of state with who made it and why. */
export interface Transition<State extends string> {
  readonly orderId: string;
  readonly to: State;
  /** Narrows the states from which the act may happen; never widens what the machine allows. */
  readonly from?: readonly State[];
  readonly actor: Actor;
  /** A constant word, never free text. */
  readonly reason: string;
  readonly at: Date;
}

/** `false`: the row was in a state that does not lead there; nothing was changed. */
export type Transitioned = boolean;

/**
 * Moves the order along fulfilment by compare-and-set and writes its history (duty 2.1.2). Returns the new entry of
 * the history, or undefined when the order was in a state that does not lead there.
 */
export async function moveFulfilment(
  tx: Tx,
  move: Transition<Fulfilment>,
): Promise<{ eventId: number; from: Fulfilment } | undefined> {
  return tx.maybe(sql`with ${movingFulfilment(move)} select id as "eventId", from_state as "from" from event`);
}

/**
 * The same as `with` queries, for a statement that does more in the same step: `event` has the new entry's `id` and the
 * `from_state`, and no row when the step is not allowed. A placed order holds no pieces for its payment any more: they
 * are the caller's to sell.
 */
export function movingFulfilment(move: Transition<Fulfilment>): Sql {
  const from = allowedFrom("fulfilment", move);
  return sql`
    moved as (
      update shop."order"
      set fulfilment = ${move.to},
          holds_stock = holds_stock and ${move.to} <> 'placed',
          network_tag = case when ${move.to} <> 'placed' then network_tag end,
          placed_at = case when ${move.to} = 'placed' then coalesce(placed_at, ${move.at}) else placed_at end,
          closed_at = case when ${move.to} in ('delivered', 'canceled', 'returned_to_sender') then ${move.at}::timestamptz
                           else closed_at end
      where id = ${move.orderId} and fulfilment = any(${from}::text[])
      returning old.fulfilment as from_state
    ), event as (
      insert into shop.order_event (order_id, axis, from_state, to_state, actor_kind, actor_id, reason, at)
      select ${move.orderId}, 'fulfilment', from_state, ${move.to}, ${move.actor.kind}, ${move.actor.id}, ${move.reason},
        ${move.at}
      from moved
      returning id, from_state
    )`;
}

/** Moves one payment of the order by compare-and-set and writes the order's history. */
export async function movePayment(tx: Tx, paymentId: string, move: Transition<PaymentState>): Promise<Transitioned> {
  const from = allowedFrom("payment", move);
  return (
    (await tx.run(sql`
      with moved as (
        update shop.payment set state = ${move.to}
        where id = ${paymentId} and order_id = ${move.orderId} and state = any(${from}::text[])
        returning old.state as from_state
      )
      insert into shop.order_event (order_id, axis, from_state, to_state, actor_kind, actor_id, reason, at)
      select ${move.orderId}, 'payment', from_state, ${move.to}, ${move.actor.kind}, ${move.actor.id}, ${move.reason},
        ${move.at}
      from moved`)) === 1
  );
}

/** Moves the order along after-sales by compare-and-set and writes its history. */
export async function moveAfterSales(tx: Tx, move: Transition<AfterSales>): Promise<Transitioned> {
  const from = allowedFrom("after_sales", move);
  return (
    (await tx.run(sql`
      with moved as (
        update shop."order" set after_sales = ${move.to}
        where id = ${move.orderId} and after_sales = any(${from}::text[])
        returning old.after_sales as from_state
      )
      insert into shop.order_event (order_id, axis, from_state, to_state, actor_kind, actor_id, reason, at)
      select ${move.orderId}, 'after_sales', from_state, ${move.to}, ${move.actor.kind}, ${move.actor.id}, ${move.reason},
        ${move.at}
      from moved`)) === 1
  );
}

function allowedFrom(axis: "fulfilment" | "payment" | "after_sales", move: { to: string; from?: readonly string[] }) {
  const allowed = statesBefore(axis, move.to);
  return move.from === undefined ? allowed : allowed.filter((state) => move.from!.includes(state));
}
