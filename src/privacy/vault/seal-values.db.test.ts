import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sql } from "#platform/postgres";
import { type Scope } from "#privacy/access";
import { KeyringUnavailable } from "#privacy/keyring";
import {
  accessTo,
  cutOff,
  dump,
  newScope,
  openTestPrivacy,
  PLANTED,
  sampleData,
  sealPlanted,
  type SampleValues,
  type TestPrivacy,
} from "#privacy/testing";
import { createTestDatabases, type TestDatabases } from "#testing/database";
import { bindKeyring } from "./bind-keyring.ts";
import { SealBroken } from "./cipher.ts";
import { ScopeTaken, ValueRefused } from "./errors.ts";

let databases: TestDatabases;
let privacy: TestPrivacy<SampleValues>;

beforeAll(async () => {
  databases = await createTestDatabases();
  privacy = await openTestPrivacy<SampleValues>(databases, {
    declarations: [sampleData],
  });
});

afterAll(async () => {
  await privacy[Symbol.asyncDispose]();
  await databases[Symbol.asyncDispose]();
});

const FIELDS = ["booking.name", "booking.phone", "booking.address", "booking.email"] as const;

const seal = (values?: Partial<SampleValues>) => sealPlanted(databases.data, privacy, values);
async function sealNew(sealing: Parameters<typeof privacy.vault.sealForNewSubject>[1]): Promise<void> {
  const subject = await privacy.vault.sealForNewSubject("guest", sealing);
  await databases.data.transact((tx) => subject.store(tx));
}
const dumpBoth = () => dump(databases.data, databases.keyring);

describe("sealing", () => {
  test("refuses what the inventory does not declare, and stores nothing [0.3]", async () => {
    const values = { ...PLANTED, "booking.birthday": "1990-01-01" };
    await expect(seal(values)).rejects.toMatchObject({ name: "InventoryGap" });
    await expect(seal({ "booking.amount": 5 })).rejects.toMatchObject({ name: "InventoryGap" });
    expect(await dumpBoth()).not.toContain("birthday");
  });

  test("refuses a value without its declared form, and tells no part of it [3.1.1]", async () => {
    const wrong = { ...PLANTED, "booking.phone": "Planted Numbat" };
    const sealing = seal(wrong);
    await expect(sealing).rejects.toBeInstanceOf(ValueRefused);
    await expect(sealing).rejects.toThrow(/^the value of booking\.phone does not have its declared form: [a-z_]+$/);
    await expect(seal({ ...PLANTED, "booking.name": undefined as unknown as string })).rejects.toBeInstanceOf(
      ValueRefused,
    );
  });

  test("knows three sources of personal data and no fourth [1.3.1]", async () => {
    const scope = newScope();
    const sealing = sealNew({ scope, source: "bought" as "provided", values: PLANTED });
    await expect(sealing).rejects.toMatchObject({ constraint: "record_source_check" });
    const { scope: stored } = await seal();
    const sources = await databases.data.rows(sql`select source from vault.record where scope_id = ${stored.id}`);
    expect(sources).toEqual(FIELDS.map(() => ({ source: "provided" })));
  });

  test("leaves no trace when the transaction around it is rolled back", async () => {
    const scope = newScope();
    const subject = await privacy.vault.sealForNewSubject("guest", { scope, source: "provided", values: PLANTED });
    const act = databases.data.transact(async (tx) => {
      await subject.store(tx);
      throw new Error("the order failed");
    });
    await expect(act).rejects.toThrow("the order failed");
    const rows = await databases.data.rows(sql`select id from vault.record where scope_id = ${scope.id}`);
    expect(rows).toEqual([]);
  });

  test("takes no second value of a field, and no second subject, into one scope", async () => {
    const { scope, subject } = await seal({ "booking.name": "Li" });
    const again = { scope, source: "provided", values: { "booking.name": "Other" } } as const;
    await expect(databases.data.transact((tx) => privacy.vault.seal(tx, { subject, ...again }))).rejects.toBeInstanceOf(
      ScopeTaken,
    );
    const more = { scope, source: "provided", values: { "booking.email": "li@example.com" } } as const;
    await expect(sealNew(more)).rejects.toBeInstanceOf(ScopeTaken);
    await databases.data.transact((tx) => privacy.vault.seal(tx, { subject, ...more }));
    const opened = await privacy.vault.open(accessTo(scope), { scope, fields: ["booking.name", "booking.email"] });
    expect(opened).toMatchObject({ ok: true, subjectId: subject.id });
  });

  test("fails as a whole when no key is to be had, and works again afterwards [7.1.2]", async () => {
    const cut = await cutOff(databases.data, databases.keyringUrl);
    const results = await Promise.allSettled(Array.from({ length: 20 }, () => seal()));
    await cut.resume();
    const failed = results.filter((result) => result.status === "rejected");
    expect(failed.length).toBeGreaterThan(0);
    for (const { reason } of failed) {
      expect(reason).toBeInstanceOf(KeyringUnavailable);
      expect(String(reason)).not.toContain("Quokka");
    }
    const { halves } = await databases.data.one<{ halves: number }>(sql`
      select count(*) as halves from vault.subject
      where (select count(*) from vault.record where subject_id = subject.id) not in (0, 1, 2, 4)`);
    expect(halves).toBe(0);
    const { scope, access } = await seal();
    expect(await privacy.vault.open(access, { scope, fields: FIELDS })).toMatchObject({ ok: true });
  });
});

describe("held", () => {
  test("keeps no planted value in any row of either database, in any encoding [3.1.1]", async () => {
    const { scope, access } = await seal();
    await privacy.vault.open(access, { scope, fields: FIELDS });
    const text = await dumpBoth();
    const values = ["Quokka", "Zebrowski-李", "819012345678", "9012345678", "Plantedstreet", "quokka.planted+tag"];
    for (const value of values) {
      const forms = [
        value,
        value.toLowerCase(),
        Buffer.from(value).toString("hex"),
        Buffer.from(value, "utf16le").toString("hex"),
        Buffer.from(value).toString("base64").replace(/=+$/, ""),
        encodeURIComponent(value),
        JSON.stringify(value).slice(1, -1),
      ];
      for (const form of forms) expect(text.includes(form), form).toBe(false);
    }
  });

  test("seals equal values of different people differently, and no key lies in the data database [3.1.1]", async () => {
    const [one, other] = [await seal(), await seal()];
    const sealed = await databases.data.rows<{ sealed: Buffer }>(sql`
      select sealed from vault.record where scope_id in (${one.scope.id}, ${other.scope.id}) order by field`);
    expect(new Set(sealed.map((row) => row.sealed.toString("hex"))).size).toBe(8);
    const tables = await databases.data.rows(sql`select from information_schema.tables where table_schema = 'keyring'`);
    expect(tables).toEqual([]);
    const hex = (key: Buffer) => key.toString("hex");
    const keys = [one, other].map(({ subject }) => privacy.keyring.withKey(subject.keyId, hex));
    const text = await dumpBoth();
    for (const key of await Promise.all(keys)) expect(text).not.toContain(key);
  });

  test("opens no sealed bytes that were altered or moved to another record, field, scope or subject [3.1.1]", async () => {
    const exchange = (from: { field: string; scope: Scope }, to: { field: string; scope: Scope }) =>
      databases.data.run(sql`
        update vault.record set sealed = source.sealed from vault.record as source
        where record.scope_id = ${to.scope.id} and record.field = ${to.field}
          and source.scope_id = ${from.scope.id} and source.field = ${from.field}`);
    const open = (scope: Scope) => privacy.vault.open(accessTo(scope), { scope, fields: ["booking.name"] });

    const victim = await seal();
    const other = await seal();
    await exchange({ field: "booking.name", scope: victim.scope }, { field: "booking.name", scope: other.scope });
    await expect(open(other.scope)).rejects.toBeInstanceOf(SealBroken);

    const sameSubject = newScope();
    const values = { "booking.name": "Someone" };
    await databases.data.transact((tx) =>
      privacy.vault.seal(tx, { subject: victim.subject, scope: sameSubject, source: "provided", values }),
    );
    await exchange({ field: "booking.name", scope: victim.scope }, { field: "booking.name", scope: sameSubject });
    await expect(open(sameSubject)).rejects.toBeInstanceOf(SealBroken);

    await exchange({ field: "booking.email", scope: victim.scope }, { field: "booking.name", scope: victim.scope });
    await expect(open(victim.scope)).rejects.toBeInstanceOf(SealBroken);

    const stolen = await seal();
    const thief = await seal();
    await databases.data.run(sql`
      update vault.record set subject_id = ${thief.subject.id} where scope_id = ${stolen.scope.id}`);
    await expect(open(stolen.scope)).rejects.toBeInstanceOf(SealBroken);

    const flipped = await seal();
    await databases.data.run(sql`
      update vault.record set sealed = set_byte(sealed, 20, 255 - get_byte(sealed, 20))
      where scope_id = ${flipped.scope.id} and field = 'booking.name'`);
    await expect(open(flipped.scope)).rejects.toBeInstanceOf(SealBroken);
  });

  test("lets no two subjects claim one key [3.1.1]", async () => {
    const { subject } = await seal();
    const claim = databases.data.run(sql`
      insert into vault.subject (id, kind, key_id, key_epoch, created_at)
      values (${randomUUID()}, 'guest', ${subject.keyId}, 1, now())`);
    await expect(claim).rejects.toMatchObject({ constraint: "subject_key_id_key" });
  });

  test("refuses another keyring than the one it met first", async () => {
    const stranger = { ...privacy.keyring, id: randomUUID() };
    await expect(bindKeyring(databases.data, stranger, new Date())).rejects.toMatchObject({ name: "KeyringMismatch" });
    await bindKeyring(databases.data, privacy.keyring, new Date());
  });
});
