import { sql } from "#platform/postgres";
import type { TestShop } from "./test-shop.ts";

/** Runs a task of a schedule now. */
export async function runTask(world: TestShop, name: string): Promise<void> {
  const task = world.shop.tasks.find((known) => known.name === name);
  if (task === undefined) throw new Error(`there is no task ${name}`);
  await task.perform({});
}

/** Runs the jobs that are due; gives the faults of those that failed and wait for their next attempt. */
export async function runJobs(world: TestShop): Promise<readonly unknown[]> {
  try {
    await world.drain();
    return [];
  } catch (error) {
    if (error instanceof AggregateError) return error.errors;
    throw error;
  }
}

/** The time until the next attempt of every waiting job is over; for the shop it was a second. */
export async function hastenJobs(world: TestShop): Promise<void> {
  world.clock.advance(1000);
  await world.databases.data.run(sql`update graphile_worker._private_jobs set run_at = now()`);
}

/** The queue forgets everything, as one would that was restored from an older copy. */
export async function loseJobs(world: TestShop): Promise<void> {
  await world.databases.data.run(sql`delete from graphile_worker._private_jobs`);
}

/** Lets the shop's clock run past the end of every hold, and ends what was not paid. */
export async function expireHolds(world: TestShop, minutes = 31): Promise<void> {
  world.clock.advance(minutes * 60_000);
  await runTask(world, "sweep-unpaid-orders");
}
