import { addSeconds, type Clock } from "#platform/clock";
import { defineRecurringTask, implementTask, type Task } from "#platform/jobs";
import { uuidBefore } from "#platform/ids";
import { sql, type Db, type Sql } from "#platform/postgres";

const ROWS_PER_STATEMENT = 1000;

/**
 * Daily: what hangs on a session whose time is over goes, its cart, its codes and its proofs (duty 1.3.5). Orders stay
 * and forget which session they came from. Ids of sessions sort by when they began, so that no table of sessions has
 * to remember it.
 */
export function createSweepExpiredSessions(parts: {
  readonly db: Db;
  readonly clock: Clock;
  readonly lifetimeDays: number;
}): Task {
  const { db, clock, lifetimeDays } = parts;
  return implementTask(defineRecurringTask("sweep-expired-sessions"), {
    purpose: "none",
    run: async () => {
      const beganUntil = addSeconds(clock.now(), -lifetimeDays * 86_400);
      // The first id that could have been made in the millisecond after.
      const livingFrom = uuidBefore(new Date(beganUntil.getTime() + 1));
      for (const forgetting of listForgetting(livingFrom)) {
        while ((await db.run(forgetting)) === ROWS_PER_STATEMENT);
      }
    },
  });
}

/** Every table that names sessions, of whichever part: like an erasure, it is enumerated at one place. */
function listForgetting(livingFrom: string): Sql[] {
  return [
    sql`
      delete from shop.cart where id in (
        select id from shop.cart where session_id < ${livingFrom} order by session_id limit ${ROWS_PER_STATEMENT})`,
    sql`
      delete from shop.access_code where id in (
        select id from shop.access_code where session_id < ${livingFrom} order by session_id
        limit ${ROWS_PER_STATEMENT})`,
    sql`
      delete from shop.order_access where (session_id, order_id) in (
        select session_id, order_id from shop.order_access where session_id < ${livingFrom} order by session_id
        limit ${ROWS_PER_STATEMENT})`,
    sql`
      update shop."order" set session_id = null where id in (
        select id from shop."order" where session_id < ${livingFrom} order by session_id limit ${ROWS_PER_STATEMENT})`,
  ];
}
