import type { Logger } from "#platform/log";
import { sql, type Db } from "#platform/postgres";
import { defineRecurringTask, implementTask, type Task } from "./task.ts";

const JOBS_MAX = 10_000;

/**
 * Hourly: jobs that have used up their attempts are counted, as an alarm, and go. What they owed stands in the tables
 * of their acts, from where it is renewed; in the queue they would stay for ever. The row of a job that was asked for
 * again while it ran ends here as well, when that run fails.
 */
export function createForgetUsedUpJobs({ db, log }: { readonly db: Db; readonly log: Logger }): Task {
  return implementTask(defineRecurringTask("forget-used-up-jobs"), {
    purpose: "none",
    run: async () => {
      const count = await db.run(sql`
        select graphile_worker.complete_jobs(array(
          select id from graphile_worker.jobs
          where attempts >= max_attempts and locked_at is null order by id limit ${JOBS_MAX}))`);
      if (count > 0) log.error("jobs.used-up", { count });
    },
  });
}
