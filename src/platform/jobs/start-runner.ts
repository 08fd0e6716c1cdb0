import { EventEmitter } from "node:events";
import { parseCronItems, run, type TaskList } from "graphile-worker";
import pg from "pg";
import { nameOfError, type Logger } from "#platform/log";
import type { Presence } from "./presence.ts";
import { quiet } from "./quiet.ts";
import { scheduleOf, type RecurringTask } from "./recurring.ts";
import type { Task } from "./task.ts";

export interface RunnerOptions {
  /** Connection string. Never logged. */
  readonly url: string;
  readonly tasks: readonly Task[];
  readonly log: Logger;
  /** Jobs at a time. */
  readonly concurrency: number;
  /** Recurring tasks, each with its period. */
  readonly recurring: readonly RecurringTask[];
}

/** The queue's own worker. It ends for good when it could not report that a job is done. */
export interface JobRunner {
  /** Whom the queue knows as the holder of its jobs. */
  readonly poolId: string;
  /** Resolves when it has ended, with the reason where there was one. */
  readonly ended: Promise<unknown>;
  /** Lets running jobs finish. */
  stop(): Promise<void>;
}

/**
 * How long a job waits for an idle worker at most. Looking is cheaper than being told: a notification takes a lock of
 * the whole cluster until its transaction is on disk, so that acts which owe a job would commit one after the other.
 */
const POLL_MILLISECONDS = 200;
/** Jobs fetched at once, for each that can be done at a time. */
const FETCHED_PER_WORKER = 4;
/** After so long, fetched jobs whose turn has not come go back, and another process may take them. */
const FETCHED_MILLISECONDS = 10_000;
/** How long what is done may wait to be reported together with what is done next. */
const REPORT_MILLISECONDS = 50;

export async function startRunner(options: RunnerOptions, presence: Presence): Promise<JobRunner> {
  const events = new EventEmitter();
  let poolId = "";
  let listed = Promise.resolve();
  events.once("pool:create", ({ workerPool }: { workerPool: { id: string } }) => {
    poolId = workerPool.id;
    listed = presence.enter(poolId);
    // Jobs wait for it and report the fault.
    listed.catch(() => {});
  });
  const pool = openPool(options);
  const runner = await run({
    pgPool: pool,
    concurrency: options.concurrency,
    noHandleSignals: true,
    pollInterval: POLL_MILLISECONDS,
    taskList: toTaskList(options, () => listed),
    parsedCronItems: parseCronItems(scheduleOf(options.recurring)),
    logger: quiet,
    events,
    // What is done is reported apart from the doing: a lost connection then ends the runner and not the process.
    preset: {
      worker: {
        localQueue: { size: options.concurrency * FETCHED_PER_WORKER, ttl: FETCHED_MILLISECONDS },
        completeJobBatchDelay: REPORT_MILLISECONDS,
        failJobBatchDelay: 0,
      },
    },
  }).catch(async (error: unknown) => {
    await pool.end();
    throw error;
  });
  const ended = Promise.race([runner.promise.catch((error: unknown) => error), abandoned(events)]).finally(
    () => void pool.end(),
  );
  return {
    poolId,
    ended,
    stop: async () => {
      // A runner that ended by itself refuses to be stopped.
      await runner.stop().catch(() => {});
      await ended;
    },
  };
}

/** Longer than any task may take, and short enough for nobody to miss a worker. */
const GIVEN_UP_MILLISECONDS = 20_000;

/**
 * A runner whose database was killed may begin to end and never come to it, because it waits for reports that nobody
 * answers. Then it is taken as ended, so that another can begin.
 */
function abandoned(events: EventEmitter): Promise<unknown> {
  return new Promise((resolve) => {
    events.once("pool:gracefulShutdown", () => {
      setTimeout(() => resolve(new Error("the queue's runner did not end")), GIVEN_UP_MILLISECONDS).unref();
    });
  });
}

/**
 * What the queue itself writes, who holds a job and that it is done, need not survive a power cut: a job that was done
 * is then done again, which tasks allow. That a job is owed is written by the act that owes it, not here.
 */
const NOT_AWAITED = "-c synchronous_commit=off";

/** A pool of ours: one of the queue's own stops listening to its connections before they are closed. */
function openPool({ url, concurrency }: RunnerOptions): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: "weleadzest queue",
    options: NOT_AWAITED,
    max: concurrency + 2,
  });
  // A connection that breaks is replaced, and who was using it hears of it.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  return pool;
}

function toTaskList({ tasks, log }: RunnerOptions, listed: () => Promise<void>): TaskList {
  const list: TaskList = {};
  for (const task of tasks) {
    list[task.name] = async (input, helpers) => {
      try {
        await listed();
        const { _cron, ...payload } = input as Record<string, unknown>;
        await task.perform(payload);
      } catch (error) {
        log.fault("job.failed", error, { task: task.name, attempt: helpers.job.attempts });
        // The queue stores the message of what it catches: it gets the name of the fault and nothing that was typed.
        // oxlint-disable-next-line preserve-caught-error -- The cause would be stored with its message.
        throw new Error(nameOfError(error));
      }
    };
  }
  return list;
}
