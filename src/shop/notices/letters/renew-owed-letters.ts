import { addSeconds, type Clock } from "#platform/clock";
import { defineRecurringTask, enqueue, implementTask, type Task } from "#platform/jobs";
import type { Logger } from "#platform/log";
import { sql, type Db } from "#platform/postgres";
import { sendLetterTask } from "./owe-letter.ts";

const OVERDUE_SECONDS = 3600;
const LETTERS_MAX = 5000;

/** Hourly: letters still owed after an hour are tried again, whatever became of their jobs, and their number is an alarm. */
export function createRenewOwedLetters({ db, clock, log }: { db: Db; clock: Clock; log: Logger }): Task {
  return implementTask(defineRecurringTask("renew-owed-letters"), {
    purpose: "none",
    run: async () => {
      const before = addSeconds(clock.now(), -OVERDUE_SECONDS);
      const overdue = await db.rows<{ id: string }>(sql`
        select id from shop.letter where state = 'owed' and owed_at < ${before} order by owed_at limit ${LETTERS_MAX}`);
      if (overdue.length === 0) return;
      log.error("letters.overdue", { count: overdue.length });
      for (const { id } of overdue) await enqueue(db, sendLetterTask, { letterId: id }, { key: `letter-${id}` });
    },
  });
}
