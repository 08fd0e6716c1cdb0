import { expect } from "vitest";
import { sql } from "#platform/postgres";
import { listProviderCharges } from "./payment-partner.ts";
import type { TestShop } from "./test-shop.ts";

/** The shelves, their ledger and the orders that hold goods agree to the piece (duty 2.1.3). */
export async function expectShelvesToAgree({ databases }: TestShop): Promise<void> {
  const wrong = await databases.data.rows(sql`
    select stock.variant_id, stock.on_hand, stock.held, entered.*, kept.*
    from shop.stock
    cross join lateral (
      select coalesce(sum(on_hand_change), 0)::int as on_hand_entered, coalesce(sum(held_change), 0)::int as held_entered
      from shop.stock_entry where variant_id = stock.variant_id
    ) as entered
    cross join lateral (
      select coalesce(sum(line.quantity), 0)::int as held_by_orders
      from shop.order_line line join shop."order" on "order".id = line.order_id and "order".holds_stock
      where line.variant_id = stock.variant_id
    ) as kept
    where stock.on_hand <> on_hand_entered or stock.held <> held_entered or stock.held <> held_by_orders
      or stock.held < 0 or stock.held > stock.on_hand`);
  expect(wrong).toEqual([]);
}

/**
 * Our money and the provider's agree to the cent, the state of each payment says what its money did, and every captured
 * amount has bought one order or is going back: never neither, never both (duties 2.1.2, 7.1.2). To be called when all
 * has been told and all jobs are done.
 */
export async function expectMoneyToAgree(world: TestShop): Promise<void> {
  expect(await listWrongPayments(world)).toEqual([]);
  expect(await listWrongOrders(world)).toEqual([]);
  const ours = await world.databases.data.rows<{
    id: string;
    amountMinor: number;
    currency: string;
    refundedMinor: number;
  }>(
    sql`
    select charge.provider_ref as id, charge.amount_minor as "amountMinor", charge.currency,
      coalesce(sum(refund.amount_minor) filter (where refund.state = 'succeeded'), 0)::bigint as "refundedMinor"
    from shop.money_entry charge left join shop.refund on refund.charge_ref = charge.provider_ref
    where charge.kind = 'charge' group by charge.id`,
  );
  const theirs = (await listProviderCharges(world)).map(({ id, amountMinor, currency, refundedMinor }) => ({
    id,
    amountMinor,
    currency,
    refundedMinor,
  }));
  const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);
  expect(ours.toSorted(byId)).toEqual(theirs.toSorted(byId));
}

function listWrongPayments({ databases }: TestShop) {
  return databases.data.rows(sql`
    select payment.id, payment.state, money.*
    from shop.payment
    cross join lateral (
      select coalesce(sum(amount_minor) filter (where kind = 'charge'), 0) as charged,
        coalesce(-sum(amount_minor) filter (where kind = 'refund'), 0) as refunded
      from shop.money_entry where payment_id = payment.id
    ) as money
    where payment.state is distinct from case
      when charged = 0 then case when payment.state in ('pending', 'failed', 'canceled') then payment.state end
      when refunded = 0 then 'captured'
      when refunded < charged then 'partially_refunded'
      when refunded = charged then 'refunded' end`);
}

/**
 * What is kept of an order's money is its total once it is placed, less what withdrawals gave back, and nothing before,
 * after a cancel or a return.
 */
function listWrongOrders({ databases }: TestShop) {
  return databases.data.rows(sql`
    select "order".number, "order".fulfilment, "order".after_sales, "order".total_minor, money.*
    from shop."order"
    cross join lateral (
      select coalesce(sum(charge.amount_minor), 0) - coalesce(sum(back.amount_minor), 0) as kept
      from shop.money_entry charge
      left join lateral (
        select sum(amount_minor) as amount_minor from shop.refund
        where charge_ref = charge.provider_ref and state <> 'failed'
      ) as back on true
      where charge.order_id = "order".id and charge.kind = 'charge'
    ) as money
    where kept <> case
      when fulfilment in ('awaiting_payment', 'canceled') or after_sales = 'return_received' then 0
      else total_minor - (
        select coalesce(sum(refund_minor), 0) from shop.withdrawal where withdrawal.order_id = "order".id) end`);
}
