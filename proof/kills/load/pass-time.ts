import { setTimeout as sleep } from "node:timers/promises";
import { enqueue, defineRecurringTask } from "#platform/jobs";
import { sql, type Db } from "#platform/postgres";
import type { World } from "./world.ts";

const PAUSE_MILLISECONDS = 300;
const sweep = defineRecurringTask("sweep-unpaid-orders");

/** Lets the time of abandoned orders run out, until `isOver`. */
export async function passTime({ db, abandoned }: World, isOver: () => boolean): Promise<void> {
  while (!isOver()) {
    try {
      const numbers = [...abandoned];
      await endHolds(db, numbers);
      for (const number of numbers) abandoned.delete(number);
    } catch {
      // The database is away; time passes when it is back.
    }
    await sleep(PAUSE_MILLISECONDS);
  }
}

/**
 * Half an hour passes for these unpaid orders, or for all: their holds lie in the past, and the sweep that runs every
 * minute runs now. Nobody can wait that long; the proof's own database may be told that it has been.
 */
export async function endHolds(db: Db, numbers: readonly string[] | "all"): Promise<void> {
  const chosen = numbers === "all" ? null : numbers;
  const ended = await db.run(sql`
    update shop."order" set hold_until = now() - interval '1 second'
    where fulfilment = 'awaiting_payment' and (${chosen}::text[] is null or number = any(${chosen}::text[]))`);
  if (ended > 0) await enqueue(db, sweep, {}, { key: "proof-sweep" });
}

/** A job's lock that is older than this and whose worker is on no list belongs to one that was killed. */
const ORPHANED_SECONDS_MIN = 3;

/**
 * The waits between attempts of jobs pass at once, and so does the minute after which a job is given back that a killed
 * worker took with its last breath.
 */
export async function hastenJobs(db: Db): Promise<void> {
  await db.run(sql`
    update graphile_worker._private_jobs set run_at = now()
    where run_at > now() and locked_at is null and attempts > 0 and attempts < max_attempts`);
  await db.run(sql`
    update graphile_worker._private_jobs set locked_at = locked_at - interval '1 minute'
    where locked_at between now() - interval '1 minute' and now() - make_interval(secs => ${ORPHANED_SECONDS_MIN})
      and locked_by not in (select id from platform.worker)`);
}
