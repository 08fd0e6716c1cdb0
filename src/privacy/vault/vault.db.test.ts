import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sql } from "#platform/postgres";
import { defineActivity, jobAccess, staffAccess, systemAccess, type Access, type Scope } from "#privacy/access";
import { KeyringUnavailable } from "#privacy/keyring";
import { listEntriesAbout } from "#privacy/ledger";
import { cutOff, openTestPrivacy, PLANTED, sampleData, type SampleValues, type TestPrivacy } from "#privacy/testing";
import { createTestDatabases, type TestDatabases } from "#testing/database";
import { bindKeyring } from "./bind-keyring.ts";
import { SealBroken } from "./cipher.ts";
import { ScopeTaken, SubjectFenced, ValueRefused } from "./errors.ts";

let databases: TestDatabases;
let privacy: TestPrivacy<SampleValues>;
const refused: string[] = [];

beforeAll(async () => {
  databases = await createTestDatabases();
  privacy = await openTestPrivacy<SampleValues>(databases, {
    declarations: [sampleData],
    onRefused: (_access, { reason }) => refused.push(reason),
  });
});

afterAll(async () => {
  await privacy[Symbol.asyncDispose]();
  await databases[Symbol.asyncDispose]();
});

const sending = defineActivity({ id: "bookings.send-parcel", purpose: "ORDER" });
const taxing = defineActivity({ id: "bookings.report-tax", purpose: "LEGAL" });
const FIELDS = ["booking.name", "booking.phone", "booking.address", "booking.email"] as const;

const newScope = (): Scope => ({ kind: "booking", id: randomUUID() });
const accessTo = (scope: Scope): Access => jobAccess(sending, "send-parcel", scope);

async function sealPlanted(values: Partial<SampleValues> = PLANTED) {
  const scope = newScope();
  const subject = await databases.data.transact((tx) =>
    privacy.vault.sealForNewSubject(tx, "guest", { scope, source: "provided", values }),
  );
  return { scope, subject, access: accessTo(scope) };
}

async function entriesOfScope(scope: Scope) {
  return databases.data.rows<{ kind: string; outcome: string; purpose: string | null; fields: string[] }>(sql`
    select kind, outcome, purpose, fields from ledger.entry where scope_id = ${scope.id} order by id`);
}

/** Every row of every table of both databases, as text. */
async function dump(): Promise<string> {
  const texts: string[] = [];
  for (const db of [databases.data, databases.keyring]) {
    const tables = await db.rows<{ name: string }>(sql`
      select format('%I.%I', table_schema, table_name) as name from information_schema.tables
      where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'`);
    for (const { name } of tables) {
      const rows = await db.rows<{ row: string }>({
        text: `select t::text as row from ${name} t`,
        values: [],
        name: "",
      });
      texts.push(...rows.map(({ row }) => row));
    }
  }
  return texts.join("\n");
}

describe("access", () => {
  test("refuses a purpose that is not allowed for a field, opens nothing and records it [1.1.3] [2.1.1]", async () => {
    const { scope } = await sealPlanted();
    const access = jobAccess(taxing, "report-tax", scope);
    const opening = privacy.vault.open(access, { scope, fields: ["booking.name"] });
    await expect(opening).rejects.toMatchObject({
      name: "AccessViolation",
      refusal: { reason: "purpose-not-allowed" },
    });
    expect(await entriesOfScope(scope)).toEqual([
      { kind: "refused", outcome: "purpose-not-allowed", purpose: "LEGAL", fields: ["booking.name"] },
    ]);
    expect(refused.at(-1)).toBe("purpose-not-allowed");
  });

  test("refuses a purpose outside the closed list, records it and raises the alarm [1.1.3] [2.1.1]", async () => {
    const { scope, access } = await sealPlanted();
    const marketing = { ...access, purpose: "MARKETING" as "ORDER" };
    await expect(privacy.vault.open(marketing, { scope, fields: ["booking.email"] })).rejects.toMatchObject({
      name: "AccessViolation",
      refusal: { kind: "violation", reason: "unknown-purpose" },
    });
    expect(await entriesOfScope(scope)).toEqual([
      { kind: "refused", outcome: "unknown-purpose", purpose: null, fields: [] },
    ]);
    expect(refused.at(-1)).toBe("unknown-purpose");
  });

  test("tells a field nobody declared apart from one that is refused, and writes its name nowhere [0.3]", async () => {
    const { scope, access } = await sealPlanted();
    const fields = ["booking.planted-shoe-size"] as unknown as ["booking.name"];
    await expect(privacy.vault.open(access, { scope, fields })).rejects.toMatchObject({
      name: "InventoryGap",
      refusal: { kind: "gap", reason: "undeclared-field" },
    });
    expect(await dump()).not.toContain("shoe-size");
    const elsewhere = privacy.vault.open(access, { scope, fields: ["booking.amount"] });
    await expect(elsewhere).rejects.toMatchObject({ name: "InventoryGap", refusal: { reason: "held-otherwise" } });
  });

  test("refuses data of another order than the access is about [1.1.3]", async () => {
    const mine = await sealPlanted();
    const other = await sealPlanted();
    await expect(
      privacy.vault.open(mine.access, { scope: other.scope, fields: ["booking.name"] }),
    ).rejects.toMatchObject({ refusal: { reason: "wrong-scope" } });
    await expect(
      databases.data.transact((tx) => privacy.vault.dispose(tx, mine.access, { scope: other.scope })),
    ).rejects.toMatchObject({ refusal: { reason: "wrong-scope" } });
    expect(await privacy.vault.open(other.access, { scope: other.scope, fields: ["booking.name"] })).toMatchObject({
      ok: true,
    });
  });

  test("refuses a hand-made access whose actor is a person's name, and writes it nowhere [3.1.1]", async () => {
    const { scope, access } = await sealPlanted();
    const named = { ...access, actor: { kind: "job", id: "Planted Wombat" } as const };
    await expect(privacy.vault.open(named, { scope, fields: ["booking.name"] })).rejects.toMatchObject({
      refusal: { reason: "malformed-access" },
    });
    expect(await dump()).not.toContain("Wombat");
  });

  test("keeps the record of a refusal though the act is rolled back [1.1.3]", async () => {
    const { scope } = await sealPlanted();
    const access = jobAccess(taxing, "report-tax", scope);
    await expect(
      databases.data.transact((tx) =>
        privacy.vault.correct(tx, access, { scope, values: { "booking.name": "Someone Else" } }),
      ),
    ).rejects.toMatchObject({ name: "AccessViolation" });
    expect(await entriesOfScope(scope)).toMatchObject([{ kind: "refused", outcome: "purpose-not-allowed" }]);
  });
});

describe("opening", () => {
  test("gives nothing away when the ledger refuses the entry [1.1.3]", async () => {
    const { scope, access } = await sealPlanted();
    const refusal = '"ledger.entry" does not exist';
    await databases.data.run(sql`alter table ledger.entry rename to entry_elsewhere`);
    try {
      await expect(privacy.vault.open(access, { scope, fields: FIELDS })).rejects.toThrow(refusal);
      await expect(privacy.vault.openMasked(access, { scope, fields: FIELDS })).rejects.toThrow(refusal);
    } finally {
      await databases.data.run(sql`alter table ledger.entry_elsewhere rename to entry`);
    }
    expect(await entriesOfScope(scope)).toEqual([]);
  });

  test("gives all named fields or none, and records nothing about what is not there", async () => {
    const { scope, access } = await sealPlanted({ "booking.name": "Li" });
    const request = { scope, fields: ["booking.name", "booking.phone"] as const };
    expect(await privacy.vault.open(access, request)).toEqual({ ok: false, reason: "not-found" });
    const nowhere = newScope();
    const opened = await privacy.vault.open(accessTo(nowhere), { scope: nowhere, fields: ["booking.name"] });
    expect(opened).toEqual({ ok: false, reason: "not-found" });
    expect(await entriesOfScope(scope)).toEqual([]);
  });

  test("gives the values back and records who, why, what and when [1.1.3]", async () => {
    const { scope, subject } = await sealPlanted();
    const access = staffAccess(sending, { id: "0198c2d6-0000-7000-8000-000000000001", role: "warehouse" }, scope);
    const opened = await privacy.vault.open(access, { scope, fields: FIELDS });
    if (!opened.ok) throw new Error(opened.reason);
    const address: { country: string; lines: string[] } = opened.values["booking.address"].reveal();
    expect(address).toEqual(PLANTED["booking.address"]);
    for (const field of FIELDS) expect(opened.values[field].reveal()).toEqual(PLANTED[field]);
    expect(JSON.stringify(opened)).not.toContain("Quokka");
    expect(await listEntriesAbout(databases.data, subject.id)).toMatchObject([
      {
        kind: "opened",
        outcome: "granted",
        actorKind: "staff",
        actorId: "0198c2d6-0000-7000-8000-000000000001",
        actorRole: "warehouse",
        activity: "bookings.send-parcel",
        purpose: "ORDER",
        scopeKind: "booking",
        scopeId: scope.id,
        fields: [...FIELDS],
        at: privacy.clock.now(),
      },
    ]);
  });

  test("commits the entry before it returns the values [1.1.3]", async () => {
    const { scope, access } = await sealPlanted();
    await privacy.vault.open(access, { scope, fields: ["booking.email"] });
    const seen = await databases.openData().rows(sql`select id from ledger.entry where scope_id = ${scope.id}`);
    expect(seen).toHaveLength(1);
  });

  test("gives masks only, and records them as masked", async () => {
    const { scope, access } = await sealPlanted();
    const masked = await privacy.vault.openMasked(access, { scope, fields: FIELDS });
    expect(masked).toMatchObject({
      ok: true,
      values: {
        "booking.name": "Q•••",
        "booking.phone": "•••78",
        "booking.address": "JP",
        "booking.email": "q•••@e•••.com",
      },
    });
    expect(await entriesOfScope(scope)).toMatchObject([{ kind: "masked", fields: [...FIELDS] }]);
  });

  test("opens nothing while the keyring is down, and loses nothing [7.1.2]", async () => {
    const { scope, subject, access } = await sealPlanted();
    privacy.keyring.evict(subject.keyId);
    const cut = await cutOff(databases.data, databases.keyringUrl);
    await expect(privacy.vault.open(access, { scope, fields: FIELDS })).rejects.toBeInstanceOf(KeyringUnavailable);
    await cut.resume();
    expect(await privacy.vault.open(access, { scope, fields: FIELDS })).toMatchObject({ ok: true });
  });
});

describe("sealing", () => {
  test("refuses what the inventory does not declare, and stores nothing [0.3]", async () => {
    const values = { ...PLANTED, "booking.birthday": "1990-01-01" };
    await expect(sealPlanted(values)).rejects.toMatchObject({ name: "InventoryGap" });
    await expect(sealPlanted({ "booking.amount": 5 })).rejects.toMatchObject({ name: "InventoryGap" });
    expect(await dump()).not.toContain("birthday");
  });

  test("refuses a value without its declared form, and tells no part of it [3.1.1]", async () => {
    const wrong = { ...PLANTED, "booking.phone": "Planted Numbat" };
    const sealing = sealPlanted(wrong);
    await expect(sealing).rejects.toBeInstanceOf(ValueRefused);
    await expect(sealing).rejects.toThrow(/^the value of booking\.phone does not have its declared form: [a-z_]+$/);
    await expect(sealPlanted({ ...PLANTED, "booking.name": undefined as unknown as string })).rejects.toBeInstanceOf(
      ValueRefused,
    );
  });

  test("knows three sources of personal data and no fourth [1.3.1]", async () => {
    const scope = newScope();
    const sealing = databases.data.transact((tx) =>
      privacy.vault.sealForNewSubject(tx, "guest", { scope, source: "bought" as "provided", values: PLANTED }),
    );
    await expect(sealing).rejects.toMatchObject({ constraint: "record_source_check" });
    const { scope: stored } = await sealPlanted();
    const sources = await databases.data.rows(sql`select source from vault.record where scope_id = ${stored.id}`);
    expect(sources).toEqual(FIELDS.map(() => ({ source: "provided" })));
  });

  test("leaves no trace when the transaction around it is rolled back", async () => {
    const scope = newScope();
    const act = databases.data.transact(async (tx) => {
      await privacy.vault.sealForNewSubject(tx, "guest", { scope, source: "provided", values: PLANTED });
      throw new Error("the order failed");
    });
    await expect(act).rejects.toThrow("the order failed");
    const rows = await databases.data.rows(sql`select id from vault.record where scope_id = ${scope.id}`);
    expect(rows).toEqual([]);
  });

  test("takes no second value of a field, and no second subject, into one scope", async () => {
    const { scope, subject } = await sealPlanted({ "booking.name": "Li" });
    const again = { scope, source: "provided", values: { "booking.name": "Other" } } as const;
    await expect(databases.data.transact((tx) => privacy.vault.seal(tx, { subject, ...again }))).rejects.toBeInstanceOf(
      ScopeTaken,
    );
    const more = { scope, source: "provided", values: { "booking.email": "li@example.com" } } as const;
    await expect(
      databases.data.transact((tx) => privacy.vault.sealForNewSubject(tx, "guest", more)),
    ).rejects.toBeInstanceOf(ScopeTaken);
    await databases.data.transact((tx) => privacy.vault.seal(tx, { subject, ...more }));
    const opened = await privacy.vault.open(accessTo(scope), { scope, fields: ["booking.name", "booking.email"] });
    expect(opened).toMatchObject({ ok: true, subjectId: subject.id });
  });

  test("fails as a whole when no key is to be had, and works again afterwards [7.1.2]", async () => {
    const cut = await cutOff(databases.data, databases.keyringUrl);
    const results = await Promise.allSettled(Array.from({ length: 20 }, () => sealPlanted()));
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
    const { scope, access } = await sealPlanted();
    expect(await privacy.vault.open(access, { scope, fields: FIELDS })).toMatchObject({ ok: true });
  });
});

describe("held", () => {
  test("keeps no planted value in any row of either database, in any encoding [3.1.1]", async () => {
    const { scope, access } = await sealPlanted();
    await privacy.vault.open(access, { scope, fields: FIELDS });
    const text = await dump();
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
    const [one, other] = [await sealPlanted(), await sealPlanted()];
    const sealed = await databases.data.rows<{ sealed: Buffer }>(sql`
      select sealed from vault.record where scope_id in (${one.scope.id}, ${other.scope.id}) order by field`);
    expect(new Set(sealed.map((row) => row.sealed.toString("hex"))).size).toBe(8);
    const tables = await databases.data.rows(sql`select from information_schema.tables where table_schema = 'keyring'`);
    expect(tables).toEqual([]);
    const hex = (key: Buffer) => key.toString("hex");
    const keys = [one, other].map(({ subject }) => privacy.keyring.withKey(subject.keyId, hex));
    const text = await dump();
    for (const key of await Promise.all(keys)) expect(text).not.toContain(key);
  });

  test("opens no sealed bytes that were altered or moved to another record, field, scope or subject [3.1.1]", async () => {
    const exchange = (from: { field: string; scope: Scope }, to: { field: string; scope: Scope }) =>
      databases.data.run(sql`
        update vault.record set sealed = source.sealed from vault.record as source
        where record.scope_id = ${to.scope.id} and record.field = ${to.field}
          and source.scope_id = ${from.scope.id} and source.field = ${from.field}`);
    const open = (scope: Scope) => privacy.vault.open(accessTo(scope), { scope, fields: ["booking.name"] });

    const victim = await sealPlanted();
    const other = await sealPlanted();
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

    const stolen = await sealPlanted();
    const thief = await sealPlanted();
    await databases.data.run(sql`
      update vault.record set subject_id = ${thief.subject.id} where scope_id = ${stolen.scope.id}`);
    await expect(open(stolen.scope)).rejects.toBeInstanceOf(SealBroken);

    const flipped = await sealPlanted();
    await databases.data.run(sql`
      update vault.record set sealed = set_byte(sealed, 20, 255 - get_byte(sealed, 20))
      where scope_id = ${flipped.scope.id} and field = 'booking.name'`);
    await expect(open(flipped.scope)).rejects.toBeInstanceOf(SealBroken);
  });

  test("lets no two subjects claim one key [3.1.1]", async () => {
    const { subject } = await sealPlanted();
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

describe("finding", () => {
  test("finds nothing by a part of a value, nor by a field without an index", async () => {
    await sealPlanted();
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
    const first = await sealPlanted({
      "booking.email": "li.wei@xn--bcher-kva.example",
      "booking.phone": "+4915112345678",
    });
    const second = await sealPlanted({ "booking.email": "LI.WEI@XN--BCHER-KVA.EXAMPLE" });
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
    const { scope, access } = await sealPlanted({ "booking.name": "Li" });
    const values = { "booking.name": "Lee", "booking.email": "li@example.com" };
    expect(await databases.data.transact((tx) => privacy.vault.correct(tx, access, { scope, values }))).toEqual({
      ok: false,
      reason: "not-found",
    });
  });

  test("holds and finds only the new value from then on, and records the correction", async () => {
    const { scope, access, subject } = await sealPlanted();
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
    const entries = await entriesOfScope(scope);
    expect(entries.filter(({ kind }) => kind === "corrected")).toMatchObject([
      { outcome: "granted", fields: ["booking.email", "booking.name"] },
    ]);
  });
});

describe("disposing", () => {
  test("removes a scope, fences its subject, and destroys the key so that a copy opens no more", async () => {
    const { scope, access, subject } = await sealPlanted();
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
    expect(await entriesOfScope(scope)).toMatchObject([{ kind: "disposed", fields: FIELDS.toSorted() }]);
    expect(await databases.data.transact((tx) => privacy.vault.dispose(tx, access, { scope }))).toEqual({
      ok: false,
      reason: "not-found",
    });
  });

  test("keeps a subject that holds more, and opens nothing of a fenced one", async () => {
    const { scope, access, subject } = await sealPlanted();
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
    expect(await entriesOfScope(second)).toHaveLength(1);
    await databases.data.run(sql`update vault.subject set key_destroyed_at = now() where id = ${subject.id}`);
  });

  test("makes sealing wait for a fence under way, and then refuses it", async () => {
    const { scope, access, subject } = await sealPlanted();
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
        .poll(() =>
          databases.data.rows(sql`
            select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`),
        )
        .not.toHaveLength(0);
    });
    expect(await attempt).toBe("SubjectFenced");
  });
});
