import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createTestDatabases, type TestDatabases } from "#testing/database";
import { migrate, sql } from "./index.ts";

/** The keyring's database has one migration of its own, which these tests take out of the way and bring back. */
let databases: TestDatabases;
let folder: string;
beforeAll(async () => {
  databases = await createTestDatabases();
});
afterAll(() => databases[Symbol.asyncDispose]());
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "weleadzest-migrations-"));
  await databases.keyring.run(sql`drop schema if exists platform cascade`);
  await databases.keyring.run(sql`drop schema if exists knit cascade`);
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const run = () => migrate(databases.keyringUrl, folder);
const tables = async () => {
  const rows = await databases.keyring.rows<{ name: string }>(
    sql`select tablename::text as name from pg_tables where schemaname = 'knit' order by 1`,
  );
  return rows.map(({ name }) => name);
};
const FIRST = "create schema knit; create table knit.yarn (id int primary key);";
const SECOND = "create table knit.needle (id int primary key);";

describe("what is refused, by name, with nothing applied", () => {
  test.for([
    ["0001_yarn.sql", "0003_needle.sql", "0003_needle.sql"],
    ["0001_yarn.sql", "0001_zeal.sql", "0001_zeal.sql"],
    ["0002_yarn.sql", "0003_needle.sql", "0002_yarn.sql"],
    ["0001_yarn.sql", "2_needle.sql", "2_needle.sql"],
    ["0001_yarn.sql", "0002-needle.sql", "0002-needle.sql"],
    ["0001_yarn.sql", "0002_Needle.sql", "0002_Needle.sql"],
  ])("%s and %s", async ([first, second, named]) => {
    write(first!, FIRST);
    write(second!, SECOND);
    await expect(run()).rejects.toThrow(`migration ${named}`);
    expect(await tables()).toEqual([]);
  });

  test("a file that changed after it was applied", async () => {
    write("0001_yarn.sql", FIRST);
    await run();
    write("0001_yarn.sql", `${FIRST} -- a thought that came later`);
    write("0002_needle.sql", SECOND);
    await expect(run()).rejects.toThrow("migration 0001_yarn.sql was changed");
    expect(await tables()).toEqual(["yarn"]);
  });

  test("a database that a newer program has been at: there is no way back", async () => {
    write("0001_yarn.sql", FIRST);
    write("0002_needle.sql", SECOND);
    await run();
    rmSync(join(folder, "0002_needle.sql"));
    await expect(run()).rejects.toThrow("migration 0002_needle.sql was applied by a newer program");
  });

  test("a file that fails in the middle: nothing of it stays, and all that came before does", async () => {
    write("0001_yarn.sql", FIRST);
    write("0002_needle.sql", `${SECOND} insert into knit.needle (id) values (1), (1);`);
    write("0003_stitch.sql", "create table knit.stitch (id int);");
    await expect(run()).rejects.toThrow("migration 0002_needle.sql failed");
    expect(await tables()).toEqual(["yarn"]);
    write("0002_needle.sql", SECOND);
    expect(await run()).toEqual(["0002_needle.sql", "0003_stitch.sql"]);
  });
});

test("each file is applied once, in order, and a second run applies nothing", async () => {
  write("0002_needle.sql", SECOND);
  write("0001_yarn.sql", FIRST);
  write("README.md", "not a migration");
  expect(await run()).toEqual(["0001_yarn.sql", "0002_needle.sql"]);
  expect(await run()).toEqual([]);
});

test("processes that migrate at once take turns, and each file is applied by one of them", async () => {
  write("0001_yarn.sql", `select pg_sleep(0.1); ${FIRST}`);
  write("0002_needle.sql", SECOND);
  const applied = await Promise.all([run(), run(), run()]);
  expect(applied.flat().toSorted()).toEqual(["0001_yarn.sql", "0002_needle.sql"]);
});
