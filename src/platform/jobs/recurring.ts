import type { CronItem } from "graphile-worker";

export interface RecurringTask {
  readonly task: string;
  /** Period; one that divides a day, so that the task falls on the same times every day (UTC). */
  readonly minutes: number;
}

const MINUTES_PER_DAY = 1440;
const MILLISECONDS_PER_MINUTE = 60_000;

/**
 * The schedule in the queue's terms. However many workers there are, one adds the job, and one does it at a time: all
 * jobs of a task share a queue, and one that still waits is replaced by the next. After a pause of all workers the
 * latest that was missed is made up for.
 */
export function scheduleOf(recurring: readonly RecurringTask[]): CronItem[] {
  return recurring.map(({ task, minutes }) => {
    if (!Number.isInteger(minutes) || minutes < 1 || MINUTES_PER_DAY % minutes !== 0) {
      throw new Error(`task ${task} recurs every ${minutes} minutes, which do not divide a day`);
    }
    return {
      task,
      match: ({ hour, min }) => (hour * 60 + min) % minutes === 0,
      options: {
        backfillPeriod: minutes * MILLISECONDS_PER_MINUTE,
        maxAttempts: 1,
        queueName: task,
        jobKey: task,
        jobKeyMode: "replace",
      },
    };
  });
}
