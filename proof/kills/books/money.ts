import { sql } from "#platform/postgres";
import { listFaults, type Invariant } from "./evidence.ts";

interface OurCharge {
  readonly chargeRef: string;
  readonly number: string;
  readonly amountMinor: number;
  readonly currency: string;
  readonly refundedMinor: number;
}

export const moneyInvariants: readonly Invariant[] = [
  {
    holds: "Our ledger and the provider's books name the same captured and returned money, charge by charge.",
    find: async ({ db, charges }) => {
      const ours = await db.rows<OurCharge>(sql`
        select charge.provider_ref as "chargeRef", "order".number, charge.amount_minor as "amountMinor",
          charge.currency,
          coalesce((
            select sum(amount_minor) from shop.refund
            where charge_ref = charge.provider_ref and state = 'succeeded'), 0)::bigint as "refundedMinor"
        from shop.money_entry as charge join shop."order" on "order".id = charge.order_id
        where charge.kind = 'charge'`);
      const describe = (charge: OurCharge) =>
        `${charge.number} ${charge.chargeRef}: ${charge.amountMinor} ${charge.currency}, ${charge.refundedMinor} returned`;
      const known = new Set(ours.map(describe));
      const theirs = charges.map(({ id, reference, ...charge }) =>
        describe({ chargeRef: id, number: reference, ...charge }),
      );
      return [
        ...theirs.filter((line) => !known.has(line)).map((line) => `only the provider knows: ${line}`),
        ...[...known].filter((line) => !theirs.includes(line)).map((line) => `only we know: ${line}`),
      ];
    },
  },
  {
    holds: "The provider has returned nothing twice, and never more than it took.",
    find: async ({ charges }) =>
      charges.flatMap(({ id, amountMinor, refunds }) => {
        const done = refunds.filter(({ state }) => state !== "failed");
        const sum = done.reduce((total, refund) => total + refund.amountMinor, 0);
        const repeated = new Set(done.map(({ refundId }) => refundId)).size < done.length;
        return sum > amountMinor || repeated ? [`${id}: ${sum} of ${amountMinor} in ${done.length} refunds`] : [];
      }),
  },
  {
    holds: "Every captured payment has bought its one order or is wholly returned: never neither, never both.",
    find: ({ db }) =>
      listFaults(
        db,
        sql`
          with charge as (
            select entry.order_id, entry.provider_ref, entry.amount_minor,
              entry.amount_minor - coalesce((
                select sum(amount_minor) from shop.refund
                where charge_ref = entry.provider_ref and state = 'succeeded'), 0) as kept_minor
            from shop.money_entry as entry where entry.kind = 'charge'
          )
          select number || ' is ' || fulfilment || ': kept ' || sum(kept_minor) || ' of ' || sum(amount_minor)
            || ', total ' || total_minor as fault
          from charge join shop."order" on "order".id = order_id
          group by "order".id
          having sum(kept_minor) <> case
              when fulfilment in ('awaiting_payment', 'canceled') or after_sales = 'return_received' then 0
              else total_minor end
            or bool_or(kept_minor not in (0, amount_minor))`,
      ),
  },
  {
    holds: "An order is placed if and only if its money came.",
    find: ({ db }) =>
      listFaults(
        db,
        sql`
          select number || ' is ' || fulfilment || ' without a charge' as fault from shop."order"
          where placed_at is not null
            and not exists (select from shop.money_entry where order_id = "order".id and kind = 'charge')`,
      ),
  },
  {
    holds: "The state of each payment says what the ledger says, and the ledger sums.",
    find: ({ db }) =>
      listFaults(
        db,
        sql`
          select "order".number || ' attempt ' || attempt || ': ' || state || ', charged ' || charged || ', refunded '
            || refunded as fault
          from shop.payment join shop."order" on "order".id = payment.order_id
          cross join lateral (
            select coalesce(sum(amount_minor) filter (where kind = 'charge'), 0) as charged,
              coalesce(-sum(amount_minor) filter (where kind = 'refund'), 0) as refunded
            from shop.money_entry where payment_id = payment.id
          ) as money
          where state is distinct from case
            when charged = 0 then case when state in ('failed', 'canceled') then state end
            when refunded = 0 then 'captured'
            when refunded < charged then 'partially_refunded'
            when refunded = charged then 'refunded' end`,
      ),
  },
  {
    holds: "No refund is left promised or failed, and each is one entry of the ledger.",
    find: ({ db }) =>
      listFaults(
        db,
        sql`
          select "order".number || ': refund ' || refund.state as fault
          from shop.refund join shop."order" on "order".id = refund.order_id
          left join shop.money_entry as entry on entry.provider_ref = refund.provider_ref and entry.kind = 'refund'
          where refund.state <> 'succeeded' or entry.amount_minor is distinct from -refund.amount_minor`,
      ),
  },
];
