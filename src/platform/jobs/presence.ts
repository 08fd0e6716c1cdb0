import { setTimeout as sleep } from "node:timers/promises";
import type { Logger } from "#platform/log";
import { sql, type Db, type Tx } from "#platform/postgres";

/**
 * A worker that is killed cannot give its jobs back, and the queue by itself would wait four hours. Each worker
 * process therefore holds an advisory lock for as long as its connection lives, and lists under it the pools of its
 * runners, which is whom the queue knows as the holders of jobs. Pools of a process whose lock is free are dead.
 */
export interface Presence {
  /** Lists a pool of this process. Its jobs may be begun when that is done. */
  enter(poolId: string): Promise<void>;
  /** Takes a pool off the list and gives back what jobs it still held. */
  leave(poolId: string): Promise<void>;
  /** Gives back the jobs of other processes that are dead. Of a living one nothing is touched. */
  releaseJobsOfTheDead(): Promise<void>;
  /** To be called when nothing runs any more. */
  close(): Promise<void>;
}

const WORKER_LOCK = 7_310_023;
/** How long a broken connection goes unnoticed at most. Others may take our jobs over meanwhile, which tasks allow. */
const HEARTBEAT_MILLISECONDS = 2000;
const RETRY_MILLISECONDS = 200;

export async function openPresence(db: Db, log: Logger): Promise<Presence> {
  const { process: own } = await db.one<{ process: number }>(sql`select nextval('platform.worker_process') as process`);
  const pools = new Set<string>();
  const closing = new AbortController();
  const { promise: announced, resolve: announce, reject: giveUp } = Promise.withResolvers<void>();
  let isAnnounced = false;

  const hold = () =>
    db.transact(async (tx) => {
      await tx.run(sql`select pg_advisory_xact_lock(${WORKER_LOCK}, ${own}::int)`);
      // While the lock was lost, somebody may have struck us off the list.
      await list(db, own, [...pools]);
      isAnnounced = true;
      announce();
      while (!closing.signal.aborted) {
        await pause(HEARTBEAT_MILLISECONDS, closing.signal);
        await tx.run(sql`select 1`);
      }
    });
  const keepHolding = async () => {
    while (!closing.signal.aborted) {
      try {
        await hold();
      } catch (error) {
        if (!isAnnounced) return giveUp(error);
        log.fault("jobs.presence-lost", error);
        await pause(RETRY_MILLISECONDS, closing.signal);
      }
    }
  };
  const holding = keepHolding();
  await announced;
  return {
    enter: async (poolId) => {
      pools.add(poolId);
      await list(db, own, [poolId]);
    },
    leave: async (poolId) => {
      pools.delete(poolId);
      await db.transact((tx) => giveBack(tx, [poolId]));
    },
    releaseJobsOfTheDead: () => db.transact((tx) => releaseJobsOfTheDead(tx, own)),
    close: async () => {
      closing.abort();
      await holding;
      await db.run(sql`delete from platform.worker where process = ${own}`).catch(() => {});
    },
  };
}

async function releaseJobsOfTheDead(tx: Tx, own: number): Promise<void> {
  const dead = await tx.rows<{ id: string }>(sql`
    select id from platform.worker where process in (
      select process from (select distinct process from platform.worker where process <> ${own}) as others
      where pg_try_advisory_xact_lock(${WORKER_LOCK}, process::int))`);
  if (dead.length > 0) await giveBack(tx, idsOf(dead));
}

/** A process that was killed between taking its first job and listing its pool is known by nothing but its silence. */
export async function releaseJobsOfTheUnlisted(db: Db): Promise<void> {
  await db.transact(async (tx) => {
    const unlisted = await tx.rows<{ id: string }>(sql`
      select distinct locked_by as id from graphile_worker.jobs
      where locked_at < now() - interval '1 minute' and locked_by not in (select id from platform.worker)`);
    if (unlisted.length > 0) await giveBack(tx, idsOf(unlisted));
  });
}

async function list(db: Db, own: number, poolIds: readonly string[]): Promise<void> {
  await db.run(sql`
    insert into platform.worker (id, process) select id, ${own} from unnest(${poolIds}::text[]) as id
    on conflict (id) do update set process = excluded.process`);
}

async function giveBack(tx: Tx, poolIds: readonly string[]): Promise<void> {
  await tx.run(sql`select graphile_worker.force_unlock_workers(${poolIds}::text[])`);
  await tx.run(sql`delete from platform.worker where id = any(${poolIds}::text[])`);
}

function idsOf(rows: readonly { id: string }[]): string[] {
  return rows.map(({ id }) => id);
}

async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await sleep(milliseconds, undefined, { signal }).catch(() => {});
}
