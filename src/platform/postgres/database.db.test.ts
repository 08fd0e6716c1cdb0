import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabases, type TestDatabases } from "#testing/database";
import { isDatabaseError, notify, sql, SQLSTATE } from "./index.ts";

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
