import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sql, type Sql } from "#platform/postgres";
import { composeInventory, declarePersonalData, type ColumnClass } from "#privacy/inventory";
import { createTestDatabases, type TestDatabases } from "#testing/database";
import { privacyData } from "../personal-data.ts";
import { checkSchema, checkStoredJson } from "./schema-gate.ts";

let databases: TestDatabases;

beforeAll(async () => {
  databases = await createTestDatabases();
  await databases.data.run(sql`create schema sample`);
  await databases.data.run(sql`
    create table sample.booking (id uuid, placed_at timestamptz, choices jsonb, token bytea) partition by list (id)`);
  await databases.data.run(sql`create table sample.booking_rest partition of sample.booking default`);
});

afterAll(() => databases[Symbol.asyncDispose]());

const COLUMNS: Record<string, ColumnClass> = {
  id: "pseudonymous-id",
  placed_at: "fact",
  choices: { json: { size: "fact", options: "fact", prices: "fact-map", wrapping: "fact" } },
  token: "secret-hash",
};

/** What the gate says about one schema, when this is declared about its table. */
async function check(columns: Record<string, ColumnClass> = COLUMNS) {
  const sample = declarePersonalData({
    file: "src/sample/personal-data.ts",
    storage: { data: { "sample.booking": columns } },
  });
  const findings = await checkSchema(composeInventory(sample), "data", databases.data);
  return findings.filter(({ subject }) => subject.startsWith("sample.")).map(({ message }) => message);
}

async function after(change: Sql): Promise<string[]> {
  await databases.data.run(change);
  return check();
}

describe("the schema gate bites", () => {
  test("on a new column, and says what to decide and where [0.3]", async () => {
    const add = sql`alter table sample.booking add column gift_note text`;
    expect(await after(add)).toEqual([
      "column sample.booking.gift_note (text) is not in the inventory: decide its class, purpose, legal basis, " +
        "retention and recipients, and declare it in src/sample/personal-data.ts",
    ]);
    await databases.data.run(sql`alter table sample.booking drop column gift_note`);
  });

  test("on a new table and a new view, beside what is declared of the schema [0.3]", async () => {
    await databases.data.run(sql`create view sample.recent as select id as recent_id from sample.booking`);
    const add = sql`create table sample.wish (wish_id uuid, wish text)`;
    expect(await after(add)).toEqual([
      expect.stringMatching(
        /^table sample\.recent of the data database is not .*\(recent_id\).* declare it in src\/sample\/personal-data\.ts$/,
      ),
      expect.stringMatching(/^table sample\.wish of the data database is not .*\(wish_id, wish\)/),
    ]);
    await databases.data.run(sql`drop table sample.wish`);
    await databases.data.run(sql`drop view sample.recent`);
  });

  test("on a schema of nobody's [0.3]", async () => {
    await databases.data.run(sql`create schema stray`);
    await databases.data.run(sql`create table stray.note (body text)`);
    const findings = await checkSchema(composeInventory(privacyData), "data", databases.data);
    expect(findings.find(({ subject }) => subject === "stray.note")!.message).toContain(
      "declare it in the personal-data.ts of the part that owns it",
    );
    await databases.data.run(sql`drop schema stray cascade`);
  });

  test("on a class that the column's type cannot keep [0.3]", async () => {
    expect(await check({ ...COLUMNS, choices: "fact" })).toEqual([
      expect.stringContaining("is declared as fact in src/sample/personal-data.ts but is jsonb: name every key"),
    ]);
    expect(await check({ ...COLUMNS, token: "fact" })).toEqual([expect.stringContaining("but is bytea: decide what")]);
    expect(await check({ ...COLUMNS, id: "sealed" })).toEqual([
      expect.stringContaining("but is uuid: it has to be bytea"),
    ]);
    expect(await check({ ...COLUMNS, id: { json: {} } })).toEqual([expect.stringContaining("only json and jsonb")]);
  });

  test("on a declaration of what is no longer there [0.3]", async () => {
    expect(await check({ ...COLUMNS, shoe_size: "fact" })).toEqual([
      "column sample.booking.shoe_size is declared in src/sample/personal-data.ts, but the data database has no such " +
        "column: remove it there",
    ]);
  });

  test("on a key stored in a JSON column, at any depth [0.3]", async () => {
    const inventory = composeInventory({
      file: "src/sample/personal-data.ts",
      storage: { data: { "sample.booking": COLUMNS } },
    });
    const store = (choices: object) =>
      databases.data.run(sql`insert into sample.booking (choices) values (${JSON.stringify(choices)}::jsonb)`);
    await store({ size: "L", prices: { EUR: 1, USD: { net: 1 } }, options: [{ wrapping: "red" }, "plain"] });
    await store([1, "x", null]);
    expect(await checkStoredJson(inventory, "data", databases.data)).toEqual([]);
    await store({ size: "L", options: [[{ wrapping: { gift_to: "Planted" } }]] });
    expect(await checkStoredJson(inventory, "data", databases.data)).toEqual([
      {
        gate: "stored-json",
        subject: "sample.booking.choices: gift_to",
        message:
          'JSON key "gift_to" is stored in sample.booking.choices but is not in the inventory: decide what it holds and ' +
          "why, and declare it in src/sample/personal-data.ts",
      },
    ]);
    await databases.data.run(sql`truncate sample.booking`);
  });
});

describe("the schema gate passes", () => {
  test("what is declared, partitions included", async () => {
    expect(await check()).toEqual([]);
  });

  test("every table of this room, in both clusters [0.3]", async () => {
    const inventory = composeInventory(privacyData);
    for (const cluster of ["data", "keyring"] as const) {
      const findings = await checkSchema(inventory, cluster, databases[cluster]);
      const own = findings.filter(({ subject }) => /^(vault|ledger|disclosure|keyring)\./.test(subject));
      expect(own).toEqual([]);
    }
  });
});
