import { addSeconds, type Clock } from "#platform/clock";
import { defineRecurringTask, enqueue, implementTask, type Task } from "#platform/jobs";
import type { Logger } from "#platform/log";
import { sql, type Db } from "#platform/postgres";
import { sendNoticeTask } from "./owe-notice.ts";

const OVERDUE_SECONDS = 3600;
const NOTICES_MAX = 5000;

/**
 * Hourly: mails still owed after an hour are tried again, whatever became of their jobs, and their number is an alarm.
 * The debt is what the table says, not what the queue remembers (duty 2.1.6).
 */
export function createRenewOwedNotices(parts: { db: Db; clock: Clock; log: Logger }): Task {
  const { db, clock, log } = parts;
  return implementTask(defineRecurringTask("renew-owed-notices"), {
    purpose: "none",
    run: async () => {
      const before = addSeconds(clock.now(), -OVERDUE_SECONDS);
      const overdue = await db.rows<{ id: string }>(sql`
        select id from shop.notice where state = 'owed' and owed_at < ${before} order by owed_at limit ${NOTICES_MAX}`);
      if (overdue.length === 0) return;
      log.error("notices.overdue", { count: overdue.length });
      for (const { id } of overdue) await enqueue(db, sendNoticeTask, { noticeId: id }, { key: `notice-${id}` });
    },
  });
}
