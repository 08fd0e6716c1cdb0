import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Cluster } from "./index.ts";
import { openServerRoom, type ServerRoom } from "./testing/index.ts";

const CANARY = "Kanarie-van-den-Berg";
let room: ServerRoom;
let cluster: Cluster;
beforeAll(async () => {
  room = await openServerRoom();
  cluster = await room.start();
});
afterAll(() => room[Symbol.asyncDispose]());

async function withClient<Value>(act: (client: pg.Client) => Promise<Value>): Promise<Value> {
  const client = new pg.Client({ connectionString: cluster.url });
  client.on("error", () => {});
  await client.connect();
  try {
    return await act(client);
  } finally {
    await client.end().catch(() => {});
  }
}

/** Whether a session is at a statement that contains a word. */
function isAt(pid: number, word: string): Promise<boolean> {
  return withClient(async (client) => {
    const text = "select from pg_stat_activity where pid = $1 and state = 'active' and position($2 in query) > 0";
    return (await client.query(text, [pid, word])).rowCount === 1;
  });
}

const readLog = () => readFileSync(cluster.logFile, "utf8");

test("what the server logs of failed statements holds no statement, parameter or key value [3.1.1]", async () => {
  const faults = await withClient(async (client) => {
    await client.query("create table person (name text primary key, age int check (age < 150))");
    await client.query("insert into person (name, age) values ($1, 40)", [CANARY]);
    const failing: [text: string, values?: unknown[]][] = [
      ["insert into person (name, age) values ($1, 40)", [CANARY]],
      ["insert into person (name, age) values ($1, 200)", [`${CANARY} 2`]],
      ["select $1::uuid", [CANARY]],
      ["select $1::timestamptz", [CANARY]],
      ["select $1::json", [`{"name": ${CANARY}`]],
      [`select '${CANARY}'::int`],
      [`selec '${CANARY}'`],
      [`select "${CANARY}"`],
      [`do $$ begin raise exception 'the name is ${CANARY}'; end $$`],
      [`do $$ begin raise warning 'the name is ${CANARY}'; end $$; select 1/0`],
      [`set statement_timeout = 20; select pg_sleep(5), '${CANARY}'`],
    ];
    const seen: unknown[] = [];
    for (const [text, values] of failing) seen.push(await client.query(text, values).catch((fault: unknown) => fault));
    return seen;
  });
  expect(faults.every((fault) => fault instanceof pg.DatabaseError)).toBe(true);
  expect(readLog()).toContain("ready to accept connections");
  expect(readLog()).not.toContain(CANARY);
});

test("nor what it logs of a session that crashed [3.1.1]", async () => {
  await withClient(async (client) => {
    const { rows } = await client.query<{ pid: number }>("select pg_backend_pid() as pid");
    const crashed = client.query(`select pg_sleep(60), '${CANARY}'`).catch(() => {});
    while (!(await isAt(rows[0]!.pid, "pg_sleep"))) await sleep(20);
    process.kill(rows[0]!.pid, "SIGKILL");
    await crashed;
  });
  // The server ends every other session and recovers.
  while (!readLog().includes("terminated by signal 9")) await sleep(20);
  while (!(await withClient(() => Promise.resolve(true)).catch(() => false))) await sleep(20);
  expect(readLog()).not.toContain(CANARY);
});
