import type { Clock } from "#platform/clock";
import { defineRecurringTask, implementTask, type Task } from "#platform/jobs";
import { sql, type Db } from "#platform/postgres";

const SESSIONS_PER_STATEMENT = 1000;

/**
 * Daily: a session whose time is over goes, and with it its cart, its codes and its proofs (duty 1.3.5). Orders stay
 * and forget which session they came from.
 */
export function createSweepExpiredSessions({ db, clock }: { db: Db; clock: Clock }): Task {
  return implementTask(defineRecurringTask("sweep-expired-sessions"), {
    purpose: "none",
    run: async () => {
      const at = clock.now();
      let gone = SESSIONS_PER_STATEMENT;
      while (gone === SESSIONS_PER_STATEMENT) {
        gone = await db.run(sql`
          delete from shop.session
          where id in (select id from shop.session where expires_at <= ${at} limit ${SESSIONS_PER_STATEMENT})`);
      }
    },
  });
}
