import { addSeconds, type Clock } from "#platform/clock";
import { defineRecurringTask, implementTask, type Task } from "#platform/jobs";
import { sql, type Db } from "#platform/postgres";
import { defineActivity, jobAccess } from "#privacy/access";
import { lockOrder, type OrderVault } from "#shop/orders";

/** Letting go of what was given for an order that never came about. */
const disposing = defineActivity({ id: "order.dispose-of-unplaced", purpose: "ORDER" });

const ORDERS_MAX = 500;
const KEYS_MAX = 500;
const NAME = "dispose-of-unplaced-orders";

/**
 * Hourly: what a person gave for an order that was never paid has no purpose any more, so it goes, with its key, as
 * soon as no mail is owed and no money is on its way back.
 */
export function createDisposeOfUnplacedOrders(parts: {
  db: Db;
  clock: Clock;
  vault: OrderVault;
  keptHours: number;
}): Task {
  const { db, clock, vault } = parts;
  return implementTask(defineRecurringTask(NAME), {
    purpose: disposing.purpose,
    run: async () => {
      const before = addSeconds(clock.now(), -parts.keptHours * 3600);
      const due = await db.rows<{ id: string }>(sql`
        select id from shop."order" as unplaced
        where fulfilment = 'canceled' and placed_at is null and disposed_at is null and closed_at <= ${before}
          and not exists (select from shop.notice where order_id = unplaced.id and state = 'owed')
          and not exists (select from shop.refund where order_id = unplaced.id and state = 'requested')
        order by closed_at limit ${ORDERS_MAX}`);
      for (const { id } of due) {
        await db.transact(async (tx) => {
          await lockOrder(tx, id);
          const scope = { kind: "order", id };
          await vault.dispose(tx, jobAccess(disposing, NAME, scope), { scope });
          await tx.run(sql`update shop."order" set disposed_at = ${clock.now()} where id = ${id}`);
        });
      }
      while ((await vault.destroyFencedKeys(KEYS_MAX)) > 0);
    },
  });
}
