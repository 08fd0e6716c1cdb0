import { Logger as WorkerLogger, run, runMigrations, type Runner, type TaskList } from "graphile-worker";
import { z } from "zod";
import type { Logger } from "#platform/log";
import { openDatabase, sql, type Db, type Executor } from "#platform/postgres";

/** A kind of work done outside a request, as enqueuers see it: they do not depend on the code that does it. */
export interface TaskName<Payload extends Record<string, string>> {
  readonly name: string;
  /** Payloads carry ids only: personal data never enters a queue. */
  readonly payload: z.ZodType<Payload>;
  readonly attemptsMax: number;
}

/** A task and the code that does it. */
export interface Task {
  readonly name: string;
  /** Why it may touch personal data; a worker does not start with a task whose purpose is not declared (duty 2.1.1). */
  readonly purpose: string;
  readonly attemptsMax: number;
  perform(payload: unknown): Promise<void>;
}

export function defineTaskName<Payload extends Record<string, string>>(task: TaskName<Payload>): TaskName<Payload> {
  return task;
}

/** A task without payload, to be run on a schedule. */
export function defineRecurringTask(name: string): TaskName<Record<string, never>> {
  return { name, payload: z.record(z.string(), z.never()), attemptsMax: 1 };
}

/**
 * Joins a task to its code, which must be safe to repeat: a crash after its effect and before its completion runs it
 * again.
 */
export function implementTask<Payload extends Record<string, string>>(
  { name, payload, attemptsMax }: TaskName<Payload>,
  { purpose, run }: { readonly purpose: string; run(payload: Payload): Promise<void> },
): Task {
  return { name, purpose, attemptsMax, perform: (input) => run(payload.parse(input)) };
}

export interface EnqueueOptions {
  /** Not before this instant; at once when left out. */
  readonly runAt?: Date;
  /** Jobs of one key replace each other while they wait. */
  readonly key?: string;
}

/** Enqueues a job as part of the caller's transaction: it exists if and only if the act commits. */
export async function enqueue<Payload extends Record<string, string>>(
  executor: Executor,
  task: TaskName<Payload>,
  payload: Payload,
  options: EnqueueOptions = {},
): Promise<void> {
  await executor.run(sql`
    select graphile_worker.add_job(
      ${task.name}, payload := ${JSON.stringify(payload)}::json, run_at := ${options.runAt ?? null}::timestamptz,
      max_attempts := ${task.attemptsMax}, job_key := ${options.key ?? null}::text)`);
}

/** Brings the queue's own tables up to date. */
export async function migrateJobs(url: string): Promise<void> {
  await runMigrations({ connectionString: url, logger: quiet });
}

export interface WorkerOptions {
  readonly url: string;
  readonly tasks: readonly Task[];
  /** The closed list of purposes; `none` is for tasks that touch no personal data. */
  readonly purposes: readonly string[];
  readonly log: Logger;
  readonly concurrency: number;
  /** Recurring tasks, each with its period; the queue runs one at a time however many workers there are. */
  readonly recurring: readonly { readonly task: string; readonly minutes: number }[];
}

export interface Worker {
  /** Lets running jobs finish and stops. */
  stop(): Promise<void>;
}

const POLL_MILLISECONDS = 1000;
const RELEASE_SECONDS = 10;
const quiet = new WorkerLogger(() => () => {});

export async function startWorker(options: WorkerOptions): Promise<Worker> {
  for (const task of options.tasks) {
    if (!options.purposes.includes(task.purpose)) {
      throw new Error(`task ${task.name} declares no known purpose: decide why it may touch personal data`);
    }
  }
  const db = openDatabase({ url: options.url, applicationName: "weleadzest jobs", connectionsMax: 3 });
  const presence = await announcePresence(db);
  let runner: Runner;
  try {
    runner = await startRunner(options, presence);
  } catch (error) {
    await presence.close();
    await db.close();
    throw error;
  }
  const release = setInterval(() => {
    releaseJobsOfDeadWorkers(db).catch((error: unknown) => options.log.fault("jobs.release-failed", error));
  }, RELEASE_SECONDS * 1000);
  return {
    stop: async () => {
      clearInterval(release);
      await runner.stop();
      await presence.close();
      await db.close();
    },
  };
}

async function startRunner(options: WorkerOptions, presence: Presence): Promise<Runner> {
  const { EventEmitter } = await import("node:events");
  const events = new EventEmitter();
  const registered: Promise<void>[] = [];
  events.on("worker:create", ({ worker }: { worker: { workerId: string } }) => {
    registered.push(presence.register(worker.workerId));
  });
  const runner = await run({
    connectionString: options.url,
    concurrency: options.concurrency,
    noHandleSignals: true,
    pollInterval: POLL_MILLISECONDS,
    maxPoolSize: options.concurrency + 2,
    taskList: toTaskList(options.tasks, options.log),
    crontab: options.recurring.map(({ task, minutes }) => `${cronTimes(minutes)} ${task} ?max=1`).join("\n"),
    logger: quiet,
    events,
  });
  await Promise.all(registered);
  return runner;
}

function cronTimes(minutes: number): string {
  if (minutes < 60) return `*/${minutes} * * * *`;
  return `0 */${Math.round(minutes / 60)} * * *`;
}

function toTaskList(tasks: readonly Task[], log: Logger): TaskList {
  const list: TaskList = {};
  for (const task of tasks) {
    list[task.name] = async (input, helpers) => {
      try {
        const { _cron, ...payload } = input as Record<string, unknown>;
        await task.perform(payload);
      } catch (error) {
        log.fault("job.failed", error, { task: task.name, attempt: helpers.job.attempts });
        // The queue stores the message of what it catches: it gets the name of the fault and nothing that was typed.
        throw new Error(error instanceof Error ? error.name : "fault", { cause: undefined });
      }
    };
  }
  return list;
}

interface Presence {
  register(workerId: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * A worker that is killed cannot give its jobs back. Each worker process therefore holds an advisory lock for as long
 * as its connection lives, and is listed with it; jobs locked by a worker whose lock is free belong to nobody.
 */
async function announcePresence(db: Db): Promise<Presence> {
  const { process: processId } = await db.one<{ process: number }>(
    sql`select nextval('platform.worker_process') as process`,
  );
  let leave = () => {};
  const left = new Promise<void>((resolve) => (leave = resolve));
  let announced = () => {};
  const ready = new Promise<void>((resolve) => (announced = resolve));
  const holding = db
    .transact(async (tx) => {
      await tx.run(sql`select pg_advisory_xact_lock(${WORKER_LOCK}, ${processId}::int)`);
      announced();
      await left;
    })
    // When the connection breaks the lock is gone and others may take the jobs over, which tasks allow.
    .catch(() => announced());
  await ready;
  await releaseJobsOfDeadWorkers(db);
  return {
    register: async (workerId) => {
      await db.run(sql`
        insert into platform.worker (id, process) values (${workerId}, ${processId})
        on conflict (id) do update set process = excluded.process`);
    },
    close: async () => {
      leave();
      await holding;
      await db.run(sql`delete from platform.worker where process = ${processId}`).catch(() => {});
    },
  };
}

const WORKER_LOCK = 7_310_023;

async function releaseJobsOfDeadWorkers(db: Db): Promise<void> {
  await db.transact(async (tx) => {
    const dead = await tx.rows<{ process: number }>(sql`
      select process from (select distinct process from platform.worker) as known
      where pg_try_advisory_xact_lock(${WORKER_LOCK}, process::int)`);
    const processes = dead.map((row) => row.process);
    // A worker killed between taking its first job and being listed is known by its lock alone.
    await tx.run(sql`
      select graphile_worker.force_unlock_workers(orphaned.ids)
      from (
        select array_agg(distinct locked_by) as ids from graphile_worker.jobs
        where locked_by in (select id from platform.worker where process = any(${processes}::bigint[]))
          or (locked_at < now() - interval '1 minute' and locked_by not in (select id from platform.worker))
      ) as orphaned
      where orphaned.ids is not null`);
    await tx.run(sql`delete from platform.worker where process = any(${processes}::bigint[])`);
  });
}
