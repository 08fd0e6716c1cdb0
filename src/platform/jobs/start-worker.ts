import { EventEmitter } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { parseCronItems, run, type Runner, type TaskList } from "graphile-worker";
import { nameOfError, type Logger } from "#platform/log";
import { openDatabase, type Db } from "#platform/postgres";
import { openPresence, releaseJobsOfTheUnlisted, type Presence } from "./presence.ts";
import { quiet } from "./quiet.ts";
import { scheduleOf, type RecurringTask } from "./recurring.ts";
import type { Task } from "./task.ts";

export interface WorkerOptions {
  readonly url: string;
  readonly tasks: readonly Task[];
  /** The closed list of purposes; `none` is for tasks that touch no personal data. */
  readonly purposes: readonly string[];
  readonly log: Logger;
  readonly concurrency: number;
  /** Recurring tasks, each with its period. */
  readonly recurring: readonly RecurringTask[];
}

export interface Worker {
  /** Lets running jobs finish and stops. */
  stop(): Promise<void>;
}

const POLL_MILLISECONDS = 1000;
const RELEASE_MILLISECONDS = 2000;
const UNLISTED_MILLISECONDS = 60_000;
const RESTART_MILLISECONDS = 500;

/** Throws before any job is taken when a task does not declare a known purpose (duty 2.1.1). */
export async function startWorker(options: WorkerOptions): Promise<Worker> {
  assertTasks(options);
  const db = openDatabase({ url: options.url, applicationName: "weleadzest jobs", connectionsMax: 3 });
  let presence: Presence | undefined;
  try {
    presence = await openPresence(db, options.log);
    await presence.releaseJobsOfTheDead();
    await releaseJobsOfTheUnlisted(db);
    const runners = await keepRunning(options, presence);
    const timers = keepReleasing(options, db, presence);
    return {
      stop: async () => {
        for (const timer of timers) clearInterval(timer);
        await runners.stop();
        await presence!.close();
        await db.close();
      },
    };
  } catch (error) {
    await presence?.close();
    await db.close();
    throw error;
  }
}

function assertTasks({ tasks, purposes, recurring }: WorkerOptions): void {
  const names = new Set<string>();
  for (const { name, purpose } of tasks) {
    if (!purposes.includes(purpose)) {
      throw new Error(`task ${name} declares no known purpose: decide why it may touch personal data`);
    }
    if (names.has(name)) throw new Error(`there are two tasks named ${name}`);
    names.add(name);
  }
  const missing = recurring.find(({ task }) => !names.has(task));
  if (missing !== undefined) throw new Error(`there is no task ${missing.task}, which is to recur`);
}

function keepReleasing({ log }: WorkerOptions, db: Db, presence: Presence): NodeJS.Timeout[] {
  const repeat = (milliseconds: number, release: () => Promise<void>) =>
    setInterval(() => {
      release().catch((error: unknown) => log.fault("jobs.release-failed", error));
    }, milliseconds);
  return [
    repeat(RELEASE_MILLISECONDS, () => presence.releaseJobsOfTheDead()),
    repeat(UNLISTED_MILLISECONDS, () => releaseJobsOfTheUnlisted(db)),
  ];
}

/** The queue's runner ends for good when it could not say that a job is done; then there is a new one. */
async function keepRunning(options: WorkerOptions, presence: Presence): Promise<{ stop(): Promise<void> }> {
  const stopping = new AbortController();
  let current = await startRunner(options, presence);
  const keeping = (async () => {
    while (!stopping.signal.aborted) {
      const fault = await current.ended;
      if (stopping.signal.aborted) return;
      options.log.fault("jobs.runner-ended", fault);
      await presence.leave(current.poolId).catch(() => {});
      current = (await restart(options, presence, stopping.signal)) ?? current;
    }
  })();
  return {
    stop: async () => {
      stopping.abort();
      await current.stop();
      await keeping;
      // One may have been started just then.
      await current.stop();
    },
  };
}

async function restart(
  options: WorkerOptions,
  presence: Presence,
  signal: AbortSignal,
): Promise<RunningRunner | undefined> {
  while (!signal.aborted) {
    await sleep(RESTART_MILLISECONDS, undefined, { signal }).catch(() => {});
    if (signal.aborted) return undefined;
    try {
      return await startRunner(options, presence);
    } catch (error) {
      options.log.fault("jobs.runner-not-started", error);
    }
  }
  return undefined;
}

interface RunningRunner {
  readonly poolId: string;
  /** Resolves with the reason, if there was one, when it has ended. */
  readonly ended: Promise<unknown>;
  stop(): Promise<void>;
}

async function startRunner(options: WorkerOptions, presence: Presence): Promise<RunningRunner> {
  const events = new EventEmitter();
  let poolId = "";
  let listed = Promise.resolve();
  events.once("pool:create", ({ workerPool }: { workerPool: { id: string } }) => {
    poolId = workerPool.id;
    listed = presence.enter(poolId);
    // Jobs wait for it and report the fault.
    listed.catch(() => {});
  });
  const runner: Runner = await run({
    connectionString: options.url,
    concurrency: options.concurrency,
    noHandleSignals: true,
    pollInterval: POLL_MILLISECONDS,
    maxPoolSize: options.concurrency + 2,
    taskList: toTaskList(options, () => listed),
    parsedCronItems: parseCronItems(scheduleOf(options.recurring)),
    logger: quiet,
    events,
    // What is done is reported at once, but apart from the doing: a lost connection then ends the runner, which
    // keepRunning replaces, and not the process.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
  });
  const ended = runner.promise.catch((error: unknown) => error);
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

function toTaskList({ tasks, log }: WorkerOptions, listed: () => Promise<void>): TaskList {
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
        throw new Error(nameOfError(error));
      }
    };
  }
  return list;
}
