import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sql } from "#platform/postgres";
import { systemAccess, type Scope } from "#privacy/access";
import {
  entriesOfScope,
  newScope,
  openTestPrivacy,
  PLANTED,
  sampleData,
  sealPlanted,
  sending,
  type SampleValues,
  type TestPrivacy,
} from "#privacy/testing";
import { createTestDatabases, type TestDatabases } from "#testing/database";
import { SubjectFenced } from "./errors.ts";

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
const entriesOf = (scope: Scope) => entriesOfScope(databases.data, scope);

describe("finding", () => {
  test("finds nothing by a part of a value, nor by a field without an index", async () => {
    await seal();
    for (const part of [
      "quokka",
      "quokka.planted+tag@",
      "@example.com",
      "planted+tag@example.com",
      "",
      "x".repeat(999),
    ]) {
      expect(await privacy.vault.find(databases.data, "booking.email", part)).toEqual([]);
    }
    await expect(privacy.vault.find(databases.data, "booking.name", "Quokka")).rejects.toThrow("no index");
  });

  test("finds scopes by whole email and phone, however they are written, and by no other field's digest", async () => {
    const email = "Li.Wei@bücher.example";
    const first = await seal({
      "booking.email": "li.wei@xn--bcher-kva.example",
      "booking.phone": "+4915112345678",
    });
    const second = await seal({ "booking.email": "LI.WEI@XN--BCHER-KVA.EXAMPLE" });
    const found = await privacy.vault.find(databases.data, "booking.email", ` ${email} `);
    expect(found.map(({ id }) => id).toSorted()).toEqual([first.scope.id, second.scope.id].toSorted());
    expect(found[0]).toMatchObject({ kind: "booking" });
    const byPhone = await privacy.vault.find(databases.data, "booking.phone", "+49 (151) 1234-5678");
    expect(byPhone).toEqual([{ ...first.scope, subjectId: first.subject.id }]);
    const digests = await databases.data.rows(sql`
      select digest from vault.blind_index join vault.record on record.id = record_id
      where scope_id = ${first.scope.id} and octet_length(digest) = 16`);
    expect(digests).toHaveLength(2);
  });
});

describe("correcting", () => {
  test("refuses to correct what is not there", async () => {
    const { scope, access } = await seal({ "booking.name": "Li" });
    const values = { "booking.name": "Lee", "booking.email": "li@example.com" };
    expect(await databases.data.transact((tx) => privacy.vault.correct(tx, access, { scope, values }))).toEqual({
      ok: false,
      reason: "not-found",
    });
  });

  test("holds and finds only the new value from then on, and records the correction", async () => {
    const { scope, access, subject } = await seal();
    const before = await databases.data.rows<{ sealed: Buffer }>(sql`
      select sealed from vault.record where scope_id = ${scope.id}`);
    const values = { "booking.email": "corrected@example.org", "booking.name": "Right Name" };
    const corrected = await databases.data.transact((tx) => privacy.vault.correct(tx, access, { scope, values }));
    expect(corrected).toEqual({ ok: true });
    const opened = await privacy.vault.open(access, { scope, fields: FIELDS });
    if (!opened.ok) throw new Error(opened.reason);
    expect(opened.values["booking.email"].reveal()).toBe("corrected@example.org");
    expect(opened.values["booking.name"].reveal()).toBe("Right Name");
    expect(opened.values["booking.phone"].reveal()).toBe(PLANTED["booking.phone"]);
    const found = await privacy.vault.find(databases.data, "booking.email", "corrected@example.org");
    expect(found).toEqual([{ ...scope, subjectId: subject.id }]);
    const old = await privacy.vault.find(databases.data, "booking.email", PLANTED["booking.email"]);
    expect(old.map(({ id }) => id)).not.toContain(scope.id);
    const after = await databases.data.rows<{ sealed: Buffer }>(sql`
      select sealed from vault.record where scope_id = ${scope.id}`);
    const kept = after.filter(({ sealed }) => before.some((row) => row.sealed.equals(sealed)));
    expect(kept).toHaveLength(2);
    const entries = await entriesOf(scope);
    expect(entries.filter(({ kind }) => kind === "corrected")).toMatchObject([
      { outcome: "granted", fields: ["booking.email", "booking.name"] },
    ]);
  });
});

describe("disposing", () => {
  test("removes a scope, fences its subject, and destroys the key so that a copy opens no more", async () => {
    const { scope, access, subject } = await seal();
    const disposed = await databases.data.transact((tx) => privacy.vault.dispose(tx, access, { scope }));
    expect(disposed).toEqual({ ok: true, subjectId: subject.id, fenced: true });
    expect(await privacy.vault.open(access, { scope, fields: FIELDS })).toEqual({ ok: false, reason: "not-found" });
    const found = await privacy.vault.find(databases.data, "booking.email", PLANTED["booking.email"]);
    expect(found.map(({ id }) => id)).not.toContain(scope.id);
    const sealing = { subject, scope: newScope(), source: "provided", values: PLANTED } as const;
    await expect(databases.data.transact((tx) => privacy.vault.seal(tx, sealing))).rejects.toBeInstanceOf(
      SubjectFenced,
    );
    expect(await privacy.vault.destroyFencedKeys(100)).toBe(1);
    expect(await privacy.vault.destroyFencedKeys(100)).toBe(0);
    await expect(privacy.keyring.withKey(subject.keyId, () => {})).rejects.toMatchObject({ name: "KeyMissing" });
    expect(await entriesOf(scope)).toMatchObject([{ kind: "disposed", fields: FIELDS.toSorted() }]);
    expect(await databases.data.transact((tx) => privacy.vault.dispose(tx, access, { scope }))).toEqual({
      ok: false,
      reason: "not-found",
    });
  });

  test("keeps a subject that holds more, and opens nothing of a fenced one", async () => {
    const { scope, access, subject } = await seal();
    const second = newScope();
    const values = { "booking.name": "Li" };
    await databases.data.transact((tx) =>
      privacy.vault.seal(tx, { subject, scope: second, source: "provided", values }),
    );
    const disposed = await databases.data.transact((tx) => privacy.vault.dispose(tx, access, { scope }));
    expect(disposed).toMatchObject({ ok: true, fenced: false });
    const request = { scope: second, fields: ["booking.name"] } as const;
    const system = systemAccess(sending, "web", second);
    expect(await privacy.vault.open(system, request)).toMatchObject({ ok: true });
    await databases.data.run(
      sql`update vault.subject set state = 'fenced', fenced_at = now() where id = ${subject.id}`,
    );
    expect(await privacy.vault.open(system, request)).toEqual({ ok: false, reason: "fenced" });
    expect(await entriesOf(second)).toHaveLength(1);
    await databases.data.run(sql`update vault.subject set key_destroyed_at = now() where id = ${subject.id}`);
  });

  test("makes sealing wait for a fence under way, and then refuses it", async () => {
    const { scope, access, subject } = await seal();
    const sealing = { subject, scope: newScope(), source: "provided", values: PLANTED } as const;
    let attempt: Promise<unknown> | undefined;
    await databases.data.transact(async (tx) => {
      await privacy.vault.dispose(tx, access, { scope });
      attempt = databases.data
        .transact((other) => privacy.vault.seal(other, sealing))
        .then(
          () => "sealed",
          (error: Error) => error.name,
        );
      await expect
        .poll(
          () =>
            databases.data.rows(sql`
            select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`),
          { timeout: 20_000 },
        )
        .not.toHaveLength(0);
    });
    expect(await attempt).toBe("SubjectFenced");
  });
});
