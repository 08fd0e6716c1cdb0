import { spawn, type ChildProcess } from "node:child_process";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { createTestDatabases, type TestDatabases } from "#testing/database";
import { takeConsoleOutput } from "#testing/console";
import { silentLogger, type Logger } from "#platform/log";
import { sql } from "#platform/postgres";
import {
  createForgetUsedUpJobs,
  defineRecurringTask,
  defineTaskName,
  enqueue,
  implementTask,
  startWorker,
  type Task,
  type Worker,
  type WorkerOptions,
} from "./index.ts";

/** For what happens soon, and takes longer on a busy machine. */
const SOON = { timeout: 15_000 };
const CANARY = "Kanarie van den Berg";
const knitTask = defineTaskName({ name: "knit", payload: z.object({ orderId: z.string() }), attemptsMax: 3 });

let databases: TestDatabases;
const workers: Worker[] = [];
const children: ChildProcess[] = [];
beforeAll(async () => {
  databases = await createTestDatabases();
});
afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.stop()));
  for (const child of children.splice(0)) child.kill("SIGKILL");
  await databases.data.run(sql`delete from graphile_worker._private_jobs`);
});
afterAll(() => databases[Symbol.asyncDispose]());

const jobs = () =>
  databases.data.rows<{ task: string; error: string | null; attempts: number; locked: boolean }>(sql`
    select task_identifier as task, last_error as error, attempts, locked_by is not null as locked
    from graphile_worker.jobs order by id`);

/** A worker of this process whose task is `run`. */
async function work(run: (orderId: string) => Promise<void>, options: Partial<WorkerOptions> = {}): Promise<Worker> {
  const task = implementTask(knitTask, { purpose: "ORDER", run: ({ orderId }) => run(orderId) });
  const defaults = { url: databases.dataUrl, tasks: [task], purposes: ["ORDER", "none"], log: silentLogger };
  const worker = await startWorker({ ...defaults, concurrency: 2, recurring: [], ...options });
  workers.push(worker);
  return worker;
}

/** A gate that a task waits at, and a bell that it rings when it gets there. */
function gate() {
  const { promise: reached, resolve: arrive } = Promise.withResolvers<void>();
  const { promise: opened, resolve: open } = Promise.withResolvers<void>();
  const pass = async () => {
    arrive();
    await opened;
  };
  return { reached, open, pass };
}

test("a job is stored as the queue's own function stores it, whether the queue knows the task or not", async () => {
  const payload = { orderId: "order-1" };
  const stored = async (name: string) => {
    const task = defineTaskName({ ...knitTask, name });
    await enqueue(databases.data, task, payload);
    await databases.data.run(sql`
      select graphile_worker.add_job(${name}, payload := ${JSON.stringify(payload)}::json,
        max_attempts := ${task.attemptsMax})`);
    return databases.data.rows(sql`
      select to_jsonb(job) - array['id', 'run_at', 'created_at', 'updated_at'] as job, run_at <= now() as due
      from graphile_worker._private_jobs job join graphile_worker._private_tasks task on task.id = task_id
      where identifier = ${name} order by job.id`);
  };
  for (const name of ["never-heard-of", "never-heard-of", "purl"]) {
    const rows = await stored(name);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toEqual(rows[1]);
    await databases.data.run(sql`delete from graphile_worker._private_jobs`);
  }
});

test("jobs that have used up their attempts go, and those that have not stay", async () => {
  await enqueue(databases.data, knitTask, { orderId: "used-up" }, { key: "one" });
  // Asked for again while it runs, the row that runs loses its key, and nothing would find it when it has failed.
  await databases.data.run(sql`update graphile_worker._private_jobs set locked_at = now(), locked_by = 'somebody'`);
  await enqueue(databases.data, knitTask, { orderId: "waiting" }, { key: "one" });
  const forget = createForgetUsedUpJobs({ db: databases.data, log: silentLogger });
  await forget.perform({});
  expect(await jobs()).toHaveLength(2);
  await databases.data.run(sql`update graphile_worker._private_jobs set locked_at = null, locked_by = null`);
  await forget.perform({});
  expect(await jobs()).toMatchObject([{ task: "knit", attempts: 0 }]);
});

describe("a worker does not start", () => {
  const start = (tasks: readonly Task[], recurring: WorkerOptions["recurring"] = []) =>
    startWorker({
      url: "postgres://nobody:nothing@127.0.0.1:1/nowhere",
      tasks,
      purposes: ["ORDER", "SERVICE", "LEGAL", "none"],
      log: silentLogger,
      concurrency: 1,
      recurring,
    });
  const task = (name: string, purpose: string) =>
    implementTask(defineRecurringTask(name), { purpose, run: () => Promise.resolve() });

  test.for(["", "MARKETING", "order", "ORDER "])("with a task whose purpose is %j [2.1.1]", async (purpose) => {
    await expect(start([task("sweep", "none"), task("knit", purpose)])).rejects.toThrow("task knit declares no known");
  });

  test("with two tasks of one name, of which one would never be done", async () => {
    await expect(start([task("knit", "ORDER"), task("knit", "none")])).rejects.toThrow("two tasks named knit");
  });

  test("with a recurring task that nobody does", async () => {
    await expect(start([], [{ task: "sweep", minutes: 1 }])).rejects.toThrow("no task sweep");
  });

  test("without its database, and leaves nothing behind", async () => {
    await expect(start([task("knit", "ORDER")])).rejects.toThrow("ECONNREFUSED");
  });
});

describe("a job carries ids and nothing else", () => {
  const refused: [what: string, payload: Record<string, unknown>][] = [
    ["a key more than declared", { orderId: "o-1", name: "x" }],
    ["a name for an id", { orderId: CANARY }],
    ["an email address", { orderId: "kanarie@example.org" }],
    ["a phone number", { orderId: "+31612345678" }],
    ["a number", { orderId: 7 }],
    ["nothing", {}],
  ];

  test.for(refused)("%s is refused before it is stored, without being repeated [3.1.1]", async ([, payload]) => {
    const fault = await enqueue(databases.data, knitTask, payload as { orderId: string }).catch(
      (error: unknown) => error,
    );
    expect(String(fault)).toContain("a job of knit");
    expect(String(fault)).not.toMatch(/kanarie|316/i);
    expect(await jobs()).toEqual([]);
  });

  test.for(refused)("%s that got into the queue all the same is not acted on [2.1.1, 3.1.1]", async ([, payload]) => {
    let runs = 0;
    const task = implementTask(knitTask, { purpose: "ORDER", run: () => Promise.resolve(void runs++) });
    await expect((async () => task.perform(payload))()).rejects.toThrow("a job of knit");
    expect(runs).toBe(0);
  });
});

test("a job exists if and only if the act that enqueues it commits", async () => {
  const { data } = databases;
  const act = data.transact(async (tx) => {
    await enqueue(tx, knitTask, { orderId: "o-1" });
    throw new Error("the act failed");
  });
  await expect(act).rejects.toThrow("the act failed");
  expect(await jobs()).toEqual([]);
  await data.transact((tx) => enqueue(tx, knitTask, { orderId: "o-1" }));
  expect(await jobs()).toMatchObject([{ task: "knit", attempts: 0 }]);
});

test("jobs of one key replace each other while they wait", async () => {
  const later = new Date(Date.now() + 3_600_000);
  await enqueue(databases.data, knitTask, { orderId: "o-1" }, { key: "o", runAt: later });
  await enqueue(databases.data, knitTask, { orderId: "o-2" }, { key: "o", runAt: later });
  expect(await jobs()).toHaveLength(1);
});

test("of what failed the queue keeps the name, and neither queue nor log keeps what it said [3.1.1]", async () => {
  class YarnMissing extends Error {
    override readonly name = "YarnMissing";
  }
  const logged: unknown[] = [];
  const log: Logger = {
    ...silentLogger,
    fault: (event, error, fields) => logged.push([event, (error as Error).name, fields]),
  };
  const failed = Promise.withResolvers<void>();
  await work(
    () => {
      failed.resolve();
      throw new YarnMissing(`no yarn for ${CANARY}`, { cause: new Error(CANARY) });
    },
    { log },
  );
  await enqueue(databases.data, knitTask, { orderId: "o-1" });
  await failed.promise;
  await expect.poll(jobs, SOON).toEqual([{ task: "knit", error: "YarnMissing", attempts: 1, locked: false }]);
  const stored = await databases.data.rows(sql`select * from graphile_worker._private_jobs`);
  expect(JSON.stringify(stored)).not.toContain("Kanarie");
  expect(logged).toEqual([["job.failed", "YarnMissing", { task: "knit", attempt: 1 }]]);
});

test("a worker that is stopped lets its running job finish", async () => {
  const { reached, open, pass } = gate();
  let finished = false;
  const worker = await work(async () => {
    await pass();
    finished = true;
  });
  await enqueue(databases.data, knitTask, { orderId: "o-1" });
  await reached;
  workers.splice(0);
  const stopped = worker.stop();
  open();
  await stopped;
  expect(finished).toBe(true);
  expect(await jobs()).toEqual([]);
  expect(await databases.data.rows(sql`select id from platform.worker`)).toEqual([]);
});

describe("a worker that is killed", () => {
  /** A worker in a process of its own that takes a job and never ends it. */
  async function workElsewhere(): Promise<ChildProcess> {
    const script = `
      const { z } = await import("zod");
      const { defineTaskName, implementTask, startWorker } = await import("#platform/jobs");
      const { silentLogger } = await import("#platform/log");
      const name = defineTaskName({ name: "knit", payload: z.object({ orderId: z.string() }), attemptsMax: 3 });
      const run = () => { process.send("taken"); return new Promise(() => {}); };
      await startWorker({
        url: ${JSON.stringify(databases.dataUrl)}, tasks: [implementTask(name, { purpose: "ORDER", run })],
        purposes: ["ORDER"], log: silentLogger, concurrency: 1, recurring: [],
      });`;
    const child = spawn(process.execPath, ["--input-type=module", "--eval", script], {
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    children.push(child);
    await new Promise((resolve) => child.once("message", resolve));
    return child;
  }

  test("loses its job at once to a worker that starts, and soon to one that runs already", async () => {
    for (const order of ["starts", "runs"] as const) {
      await enqueue(databases.data, knitTask, { orderId: order });
      const killed = await workElsewhere();
      const done = Promise.withResolvers<string>();
      const begin = () => work((orderId) => Promise.resolve(done.resolve(orderId)));
      if (order === "runs") await begin();
      expect(await jobs()).toMatchObject([{ attempts: 1, locked: true }]);
      const gone = new Promise((resolve) => killed.once("exit", resolve));
      killed.kill("SIGKILL");
      await gone;
      if (order === "starts") await begin();
      expect(await done.promise).toBe(order);
      await expect.poll(jobs, SOON).toEqual([]);
      await Promise.all(workers.splice(0).map((worker) => worker.stop()));
    }
  });

  test("before it was listed loses its job when it was silent for a minute, and not before", async () => {
    const done: string[] = [];
    for (const [orderId, seconds] of [
      ["silent", 61],
      ["new", 30],
    ] as const) {
      await enqueue(databases.data, knitTask, { orderId });
      await databases.data.run(sql`
        update graphile_worker._private_jobs
        set locked_by = ${`pool-${orderId}`}, locked_at = now() - make_interval(secs => ${seconds})
        where locked_by is null`);
    }
    await work((orderId) => Promise.resolve(void done.push(orderId)));
    await expect.poll(() => done, SOON).toEqual(["silent"]);
    await expect.poll(jobs, SOON).toMatchObject([{ attempts: 0, locked: true }]);
  });

  test("is not mistaken for one that is busy: its long job stays its own", async () => {
    const { reached, open, pass } = gate();
    let runs = 0;
    await work(async () => {
      runs++;
      await pass();
    });
    await enqueue(databases.data, knitTask, { orderId: "long" });
    await reached;
    // As if it had been at it for an hour.
    await databases.data.run(sql`update graphile_worker._private_jobs set locked_at = now() - interval '1 hour'`);
    const other = await work(() => Promise.resolve(void runs++));
    await other.stop();
    workers.pop();
    open();
    await expect.poll(jobs, SOON).toEqual([]);
    expect(runs).toBe(1);
  });
});

test("a worker whose database went away and came back goes on, the job it was at included", async () => {
  const done = new Set<string>();
  let cut = false;
  await work(async (orderId) => {
    if (!cut) {
      cut = true;
      await databases.data.run(sql`
        select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid()`);
    }
    done.add(orderId);
  });
  await enqueue(databases.data, knitTask, { orderId: "during" });
  await expect.poll(() => done.has("during"), SOON).toBe(true);
  const enqueueAgain = () =>
    enqueue(databases.data, knitTask, { orderId: "after" }).then(
      () => true,
      () => false,
    );
  await expect.poll(enqueueAgain, SOON).toBe(true);
  await expect.poll(() => done.has("after"), SOON).toBe(true);
  await expect.poll(jobs, SOON).toEqual([]);
  await workers.pop()!.stop();
  // The queue's library says on the console which of its connections broke.
  for (const { text } of takeConsoleOutput()) expect(text).toContain("terminating connection");
});
