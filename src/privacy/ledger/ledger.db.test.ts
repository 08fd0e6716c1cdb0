import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { manualClock } from "#platform/clock";
import { createIds, systemRandomness } from "#platform/ids";
import { sql } from "#platform/postgres";
import { defineActivity, jobAccess } from "#privacy/access";
import { createTestDatabases, type TestDatabases } from "#testing/database";
import { createLedger, type LedgerEntry } from "./ledger.ts";
import { listEntriesAbout } from "./list-entries.ts";
import { recordRefusal } from "./record-refusal.ts";

let databases: TestDatabases;

beforeAll(async () => {
  databases = await createTestDatabases();
});

afterAll(() => databases[Symbol.asyncDispose]());

const clock = manualClock("2026-11-23T09:00:00Z");
const ids = createIds(() => clock.now(), systemRandomness);
const ledger = createLedger({ clock, ids, randomness: systemRandomness });
const access = jobAccess(defineActivity({ id: "bookings.send-parcel", purpose: "ORDER" }), "send-parcel", {
  kind: "booking",
  id: "0198c2d6-0000-7000-8000-000000000001",
});
const entry: LedgerEntry = { kind: "opened", outcome: "granted", access, fields: ["booking.name", "booking.email"] };

describe("the ledger", () => {
  test("refuses to change, delete or truncate an entry [1.1.3]", async () => {
    const subjectId = randomUUID();
    await ledger.record(databases.data, entry, subjectId);
    const refusal = "the ledger is append-only";
    await expect(databases.data.run(sql`update ledger.entry set purpose = 'SERVICE'`)).rejects.toThrow(refusal);
    await expect(databases.data.run(sql`delete from ledger.entry`)).rejects.toThrow(refusal);
    await expect(databases.data.run(sql`truncate ledger.entry`)).rejects.toThrow(refusal);
    await expect(
      databases.data.run(sql`
        insert into ledger.entry select * from ledger.entry on conflict (id) do update set outcome = 'other'`),
    ).rejects.toThrow(refusal);
    expect(await listEntriesAbout(databases.data, subjectId)).toHaveLength(1);
  });

  test("has no room for free text: ids, enums and times only [3.1.1]", async () => {
    const free = "Planted Name";
    const wrong: LedgerEntry[] = [
      { ...entry, outcome: free },
      { ...entry, fields: [free] },
      { ...entry, fields: ["booking.name,Planted Name"] },
      { ...entry, country: "Japan" },
      { ...entry, access: { ...access, activity: free } },
      { ...entry, access: { ...access, actor: { kind: "job", id: "a@b.example" } } },
      { ...entry, access: { ...access, scope: { ...access.scope, kind: free } } },
      { ...entry, access: { ...access, purpose: null } },
      { ...entry, kind: "exported" as "opened" },
    ];
    for (const one of wrong)
      await expect(ledger.record(databases.data, one)).rejects.toThrow(/violates check constraint/);
  });

  test("disappears with the transaction of its act, and appears with its commit [1.1.3]", async () => {
    const subjectId = randomUUID();
    const act = databases.data.transact(async (tx) => {
      await ledger.record(tx, entry, subjectId);
      throw new Error("the act failed");
    });
    await expect(act).rejects.toThrow("the act failed");
    expect(await listEntriesAbout(databases.data, subjectId)).toEqual([]);
    await databases.data.transact((tx) => ledger.record(tx, entry, subjectId));
    expect(await listEntriesAbout(databases.data, subjectId)).toHaveLength(1);
  });

  test("records a malformed access without repeating any of it [3.1.1]", async () => {
    const malformed = {
      actor: { kind: "staff", id: "Planted Name" } as const,
      activity: "Planted Activity",
      purpose: "Planted Purpose" as "ORDER",
      scope: { kind: "booking", id: "Planted Scope" },
    };
    const refusal = { kind: "violation", reason: "malformed-access", fields: [] } as const;
    await recordRefusal(databases.data, ledger, malformed, { ...refusal, fields: [] });
    const [row] = await databases.data.rows<{ row: string }>(sql`
      select entry::text as row from ledger.entry where outcome = 'malformed-access'`);
    expect(row!.row).not.toContain("Planted");
  });

  test("gives each entry an own salt, and lists a subject's newest first", async () => {
    const subjectId = randomUUID();
    await ledger.record(databases.data, entry, subjectId);
    clock.advance(1000);
    await ledger.record(databases.data, { ...entry, kind: "masked" }, subjectId);
    await ledger.record(databases.data, entry, randomUUID());
    const listed = await listEntriesAbout(databases.data, subjectId);
    expect(listed.map(({ kind }) => kind)).toEqual(["masked", "opened"]);
    expect(listed[1]).toMatchObject({ fields: entry.fields, actorId: "send-parcel", scopeId: access.scope.id });
    const salts = await databases.data.rows<{ salt: Buffer }>(sql`select salt from ledger.entry`);
    expect(new Set(salts.map(({ salt }) => salt.toString("hex"))).size).toBe(salts.length);
  });
});
