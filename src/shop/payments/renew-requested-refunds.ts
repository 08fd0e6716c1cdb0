import { addSeconds, type Clock } from "#platform/clock";
import { defineRecurringTask, enqueue, implementTask, type Task } from "#platform/jobs";
import type { Logger } from "#platform/log";
import { sql, type Db } from "#platform/postgres";
import { sendRefundTask } from "./request-refund.ts";

const OVERDUE_SECONDS = 3600;
const REFUNDS_MAX = 5000;

/** Hourly: refunds promised more than an hour ago are asked for again, whatever became of their jobs (duty 7.1.2). */
export function createRenewRequestedRefunds(parts: { db: Db; clock: Clock; log: Logger }): Task {
  const { db, clock, log } = parts;
  return implementTask(defineRecurringTask("renew-requested-refunds"), {
    purpose: "none",
    run: async () => {
      const before = addSeconds(clock.now(), -OVERDUE_SECONDS);
      const overdue = await db.rows<{ id: string }>(sql`
        select id from shop.refund where state = 'requested' and requested_at < ${before}
        order by requested_at limit ${REFUNDS_MAX}`);
      if (overdue.length === 0) return;
      log.error("refunds.overdue", { count: overdue.length });
      for (const { id } of overdue) await enqueue(db, sendRefundTask, { refundId: id }, { key: `refund-${id}` });
    },
  });
}
