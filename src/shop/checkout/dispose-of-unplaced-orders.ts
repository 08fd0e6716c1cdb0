import { addSeconds, type Clock } from "#platform/clock";
import { defineRecurringTask, implementTask, type Task } from "#platform/jobs";
import type { Logger } from "#platform/log";
import { sql, type Db, type Sql, type Tx } from "#platform/postgres";
import { defineActivity, jobAccess } from "#privacy/access";
import { forgetSubmission, lockOrder, type OrderVault } from "#shop/orders";

/** Letting go of what was given for an order that never came about. */
const disposing = defineActivity({ id: "order.dispose-of-unplaced", purpose: "ORDER" });

const ORDERS_PER_PAGE = 500;
const KEYS_MAX = 500;
const NAME = "dispose-of-unplaced-orders";

/**
 * Hourly: what a person gave for an order that was never paid has no purpose any more, so it goes, with its key, as
 * soon as no mail is owed and none of their money is with us. What they submitted is forgotten too.
 */
export function createDisposeOfUnplacedOrders(parts: {
  db: Db;
  clock: Clock;
  vault: OrderVault;
  log: Logger;
  keptHours: number;
}): Task {
  const { db, clock, vault, log } = parts;
  return implementTask(defineRecurringTask(NAME), {
    purpose: disposing.purpose,
    run: async () => {
      const before = addSeconds(clock.now(), -parts.keptHours * 3600);
      let due: readonly string[];
      do {
        due = await listDisposable(db, before, ORDERS_PER_PAGE);
        let disposed = 0;
        for (const id of due) {
          try {
            await db.transact((tx) => disposeOfOrder(tx, { clock, vault, before }, id));
            disposed++;
          } catch (error) {
            // One order that cannot be let go of now must not keep the others.
            log.fault("order.not-disposed", error, { orderId: id });
          }
        }
        if (disposed === 0) break;
      } while (due.length === ORDERS_PER_PAGE);
      while ((await vault.destroyFencedKeys(KEYS_MAX)) > 0);
    },
  });
}

/** Never paid, closed long enough, and nothing left to be told or returned. */
const isDisposable = (before: Date): Sql => sql`
  unplaced.fulfilment = 'canceled' and unplaced.placed_at is null and unplaced.disposed_at is null
  and unplaced.closed_at <= ${before}
  and not exists (select from shop.notice where order_id = unplaced.id and state = 'owed')
  and not exists (select from shop.refund where order_id = unplaced.id and state = 'requested')
  and not exists (
    select from shop.money_entry where order_id = unplaced.id group by payment_id, currency having sum(amount_minor) <> 0)`;

async function listDisposable(db: Db, before: Date, limit: number): Promise<string[]> {
  const rows = await db.rows<{ id: string }>(sql`
    select id from shop."order" as unplaced where ${isDisposable(before)} order by closed_at limit ${limit}`);
  return rows.map((row) => row.id);
}

async function disposeOfOrder(
  tx: Tx,
  { clock, vault, before }: { clock: Clock; vault: OrderVault; before: Date },
  id: string,
): Promise<void> {
  await lockOrder(tx, id);
  // Money may have come since the list was read.
  const still = await tx.rows(sql`
    select from shop."order" as unplaced where id = ${id} and ${isDisposable(before)}`);
  if (still.length === 0) return;
  const scope = { kind: "order", id };
  await vault.dispose(tx, jobAccess(disposing, NAME, scope), { scope });
  await forgetSubmission(tx, id);
  await tx.run(sql`update shop."order" set disposed_at = ${clock.now()} where id = ${id}`);
}
