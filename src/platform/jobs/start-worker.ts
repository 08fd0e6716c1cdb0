import { setTimeout as sleep } from "node:timers/promises";
import { openDatabase, type Db } from "#platform/postgres";
import { openPresence, releaseJobsOfTheUnlisted, type Presence } from "./presence.ts";
import { startRunner, type JobRunner, type RunnerOptions } from "./start-runner.ts";

export interface WorkerOptions extends RunnerOptions {
  /** The closed list of purposes; `none` is for tasks that touch no personal data. */
  readonly purposes: readonly string[];
}

export interface Worker {
  /** Lets running jobs finish and stops. */
  stop(): Promise<void>;
}

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
      current = (await replace(current, options, presence, stopping.signal)) ?? current;
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

async function replace(
  { poolId }: JobRunner,
  options: WorkerOptions,
  presence: Presence,
  signal: AbortSignal,
): Promise<JobRunner | undefined> {
  while (!signal.aborted) {
    try {
      await presence.leave(poolId);
      return await startRunner(options, presence);
    } catch (error) {
      options.log.fault("jobs.runner-not-replaced", error);
      await sleep(RESTART_MILLISECONDS, undefined, { signal }).catch(() => {});
    }
  }
  return undefined;
}
