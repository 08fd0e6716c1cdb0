import type { Clock } from "#platform/clock";
import type { Ids } from "#platform/ids";
import { sql, type Db, type Tx } from "#platform/postgres";
import { defineActivity, staffAccess } from "#privacy/access";
import { parseServedCountry } from "#shop/addresses";
import { advanceOrder } from "#shop/notices";
import { findOrder, lockOrder, type Actor, type Order, type OrderVault } from "#shop/orders";
import type { Check, ChecksFailed, Refused } from "./desk-orders.ts";

/** Looking whether everything needed to deliver an order is there. Only masks are shown. */
const verifying = defineActivity({ id: "order.verify", purpose: "ORDER" });

const NEEDED = ["order.name", "order.phone", "order.address", "order.email"] as const;

export interface VerifyParts {
  readonly db: Db;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly vault: OrderVault;
}

/**
 * Checks that an order is paid in full, has its pieces, can be delivered and may be sent where it goes, records each
 * result, and marks the order verified when all are good (duty 2.1.2). A failed check leaves it to a person.
 */
export async function verifyOrder(
  parts: VerifyParts,
  number: string,
  actor: Actor,
): Promise<{ ok: true; checks: readonly Check[] } | Refused | ChecksFailed> {
  const found = await findOrder(parts.db, number);
  if (found === undefined) return { ok: false, reason: "unknown-order" };
  if (found.fulfilment !== "placed") return { ok: false, reason: "wrong-state", state: found.fulfilment };
  const contactComplete = await isContactComplete(parts.vault, found, actor);
  return parts.db.transact(async (tx) => {
    const order = await lockOrder(tx, found.id);
    if (order.fulfilment !== "placed") return { ok: false, reason: "wrong-state", state: order.fulfilment };
    const at = parts.clock.now();
    const checks: Check[] = [
      { name: "paid-in-full", passed: await isPaidInFull(tx, order) },
      { name: "stock-taken", passed: await isStockTaken(tx, order) },
      { name: "contact-complete", passed: contactComplete },
      { name: "country-served", passed: parseServedCountry(order.country).ok },
    ];
    await tx.run(sql`
      insert into shop.verification (order_id, check_name, passed, actor_kind, actor_id, at)
      select ${order.id}, given.name, given.passed, ${actor.kind}, ${actor.id}, ${at}
      from unnest(${checks.map((check) => check.name)}::text[], ${checks.map((check) => check.passed)}::boolean[])
        as given (name, passed)`);
    if (checks.some((check) => !check.passed)) return { ok: false, reason: "checks-failed", checks };
    await advanceOrder(tx, parts.ids, { orderId: order.id, to: "verified", actor, reason: "checks-passed", at });
    return { ok: true, checks };
  });
}

async function isContactComplete(vault: OrderVault, order: Order, actor: Actor): Promise<boolean> {
  const scope = { kind: "order", id: order.id };
  const access = staffAccess(verifying, { id: actor.id, role: "warehouse" }, scope);
  return (await vault.openMasked(access, { scope, fields: NEEDED })).ok;
}

/** The order's own total is here, and nothing that came beside it is left. */
async function isPaidInFull(tx: Tx, order: Order): Promise<boolean> {
  const { paid } = await tx.one<{ paid: boolean }>(sql`
    select coalesce(sum(amount_minor) filter (where currency = ${order.currency}), 0) = ${order.totalMinor}::bigint
      and coalesce(sum(amount_minor) filter (where currency <> ${order.currency}), 0) = 0 as paid
    from shop.money_entry where order_id = ${order.id}`);
  return paid;
}

async function isStockTaken(tx: Tx, order: Order): Promise<boolean> {
  const { taken } = await tx.one<{ taken: boolean }>(sql`
    with wanted as (
      select variant_id, sum(quantity) as quantity from shop.order_line where order_id = ${order.id} group by variant_id
    ), gone as (
      select variant_id, -sum(on_hand_change) as quantity from shop.stock_entry
      where order_id = ${order.id} group by variant_id
    )
    select bool_and(wanted.quantity = coalesce(gone.quantity, 0)) as taken
    from wanted left join gone using (variant_id)`);
  return taken;
}
