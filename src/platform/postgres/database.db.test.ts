import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabases, type TestDatabases } from "#testing/database";
import { isDatabaseError, notify, openDatabase, sql, SQLSTATE } from "./index.ts";

let databases: TestDatabases;
beforeAll(async () => {
  databases = await createTestDatabases();
});
afterAll(() => databases[Symbol.asyncDispose]());

test("a transaction that throws leaves nothing behind", async () => {
  const { data } = databases;
  await data.run(sql`create table scratch (id int primary key)`);
  await expect(
    data.transact(async (tx) => {
      await tx.run(sql`insert into scratch (id) values (${1})`);
      throw new Error("no");
    }),
  ).rejects.toThrow("no");
  expect(await data.rows(sql`select id from scratch`)).toEqual([]);
});

test("a broken constraint is told by its condition", async () => {
  const { data } = databases;
  await data.run(sql`create table scratch_unique (id int primary key)`);
  await data.run(sql`insert into scratch_unique (id) values (${1})`);
  const error = await data.run(sql`insert into scratch_unique (id) values (${1})`).catch((fault: unknown) => fault);
  expect(isDatabaseError(error, SQLSTATE.uniqueViolation, "scratch_unique_pkey")).toBe(true);
});

test("deadlocked transactions are tried again and both commit", async () => {
  const { data } = databases;
  await data.run(sql`create table scratch_pair (id int primary key, hits int not null default 0)`);
  await data.run(sql`insert into scratch_pair (id) values (1), (2)`);
  const hit = (first: number, second: number) =>
    data.transact(async (tx) => {
      await tx.run(sql`update scratch_pair set hits = hits + 1 where id = ${first}`);
      await tx.run(sql`select pg_sleep(0.05)`);
      await tx.run(sql`update scratch_pair set hits = hits + 1 where id = ${second}`);
    });
  await Promise.all([hit(1, 2), hit(2, 1)]);
  expect(await data.rows(sql`select hits from scratch_pair order by id`)).toEqual([{ hits: 2 }, { hits: 2 }]);
});

test("an integer beyond 2^53 is refused, not rounded", async () => {
  await expect(databases.data.one(sql`select 9007199254740993::bigint as value`)).rejects.toThrow("2^53");
});

test("nested SQL keeps its parameters in order", async () => {
  const inner = sql`select ${2}::int as two`;
  const row = await databases.data.one(sql`select ${1}::int as one, (${inner}) as two, ${3}::int as three`);
  expect(row).toEqual({ one: 1, two: 2, three: 3 });
});

test("one row means one, and at most one means no more", async () => {
  const { data } = databases;
  await expect(data.one(sql`select 1 where false`)).rejects.toThrow("expected one row, got 0");
  await expect(data.one(sql`values (1), (2)`)).rejects.toThrow("expected one row, got 2");
  await expect(data.maybe(sql`values (1), (2), (3)`)).rejects.toThrow("expected at most one row, got 3");
  expect(await data.maybe(sql`select 1 where false`)).toBeUndefined();
});

test("a connection that dies in a transaction fails that transaction and no other", async () => {
  const { data } = databases;
  const cut = data.transact(async (tx) => {
    const { pid } = await tx.one<{ pid: number }>(sql`select pg_backend_pid() as pid`);
    await data.run(sql`select pg_terminate_backend(${pid})`);
    await tx.run(sql`select 1`);
  });
  await expect(cut).rejects.toThrow(/terminat/);
  expect(await data.transact((tx) => tx.one(sql`select 1 as one`))).toEqual({ one: 1 });
});

test("statements asked together run in turn, and one that fails leaves nothing of the others", async () => {
  const { data } = databases;
  await data.run(sql`create table scratch_together (id int primary key, after int)`);
  await data.transact((tx) =>
    Promise.all(
      [1, 2, 3].map((id) => tx.run(sql`insert into scratch_together select ${id}::int, max(id) from scratch_together`)),
    ),
  );
  const together = data.transact((tx) =>
    Promise.all([4, 1, 5].map((id) => tx.run(sql`insert into scratch_together (id) values (${id}::int)`))),
  );
  await expect(together).rejects.toThrow("scratch_together_pkey");
  expect(await data.rows(sql`select id, after from scratch_together order by id`)).toEqual([
    { id: 1, after: null },
    { id: 2, after: 1 },
    { id: 3, after: 2 },
  ]);
});

test("a statement that comes when its transaction has ended is refused, and does not run by itself", async () => {
  const { data } = databases;
  await data.run(sql`create table scratch_late (id int primary key)`);
  let late: Promise<number> | undefined;
  const failed = data.transact(async (tx) => {
    late = data.rows(sql`select pg_sleep(0.02)`).then(() => tx.run(sql`insert into scratch_late values (1)`));
    late.catch(() => {});
    throw new Error("no");
  });
  await expect(failed).rejects.toThrow("no");
  await expect(late).rejects.toThrow("after its transaction had ended");
  expect(await data.rows(sql`select id from scratch_late`)).toEqual([]);
});

test("listeners hear what a committed transaction says, and nothing from one that rolled back", async () => {
  const heard: string[] = [];
  let wake = () => {};
  const spoken = new Promise<void>((resolve) => (wake = resolve));
  const listening = await databases.data.listen(
    "news",
    (payload) => {
      heard.push(payload);
      wake();
    },
    () => {},
  );
  await databases.data
    .transact(async (tx) => {
      await notify(tx, "news", "lost");
      throw new Error("no");
    })
    .catch(() => {});
  await databases.data.transact((tx) => notify(tx, "news", "kept"));
  await spoken;
  expect(heard).toEqual(["kept"]);
  await listening.close();
});

test("a listener that loses its connection listens again, once, however long it took", async () => {
  const name = new URL(databases.keyringUrl).pathname.slice(1);
  const listener = openDatabase({ url: databases.keyringUrl, applicationName: "listener" });
  const heard: string[] = [];
  let back = () => {};
  const reconnected = new Promise<void>((resolve) => (back = resolve));
  const listening = await listener.listen("news", (payload) => heard.push(payload), back);
  const cut = sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'listener'`;
  const allowConnections = (allowed: boolean) =>
    databases.data.run({ text: `alter database ${name} allow_connections ${allowed}`, values: [], name: "" });

  await allowConnections(false);
  await databases.data.run(cut);
  // Time for a few attempts in vain: had each failed one led to two more, there would be many listeners now.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await allowConnections(true);
  await reconnected;
  await listener.run(sql`select pg_notify('news', 'again')`);
  await listener.run(sql`select pg_notify('news', 'last')`);
  while (!heard.includes("last")) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(heard).toEqual(["again", "last"]);
  await listening.close();
  await listener.close();
});

test("a listener is closed while it waits for its database", async () => {
  const listener = openDatabase({ url: databases.keyringUrl, applicationName: "waiting" });
  const listening = await listener.listen(
    "news",
    () => {},
    () => {},
  );
  await databases.data.run(
    sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'waiting'`,
  );
  await expect(listening.close()).resolves.toBeUndefined();
  await listener.close();
});

test("listening to a database that is not there fails, and is not tried again behind one's back", async () => {
  const url = Object.assign(new URL(databases.dataUrl), { pathname: "/nowhere" }).href;
  const nowhere = openDatabase({ url, applicationName: "nowhere" });
  await expect(
    nowhere.listen(
      "news",
      () => {},
      () => {},
    ),
  ).rejects.toThrow("does not exist");
  await nowhere.close();
});
