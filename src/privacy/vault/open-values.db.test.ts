import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sql } from "#platform/postgres";
import { defineActivity, jobAccess, staffAccess, type Scope } from "#privacy/access";
import { KeyringUnavailable } from "#privacy/keyring";
import { listEntriesAbout } from "#privacy/ledger";
import {
  accessTo,
  cutOff,
  dump,
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

const FIELDS = ["booking.name", "booking.phone", "booking.address", "booking.email"] as const;

const seal = (values?: Partial<SampleValues>) => sealPlanted(databases.data, privacy, values);
const entriesOf = (scope: Scope) => entriesOfScope(databases.data, scope);
const dumpBoth = () => dump(databases.data, databases.keyring);

const taxing = defineActivity({ id: "bookings.report-tax", purpose: "LEGAL" });

describe("access", () => {
  test("refuses a purpose that is not allowed for a field, opens nothing and records it [1.1.3] [2.1.1]", async () => {
    const { scope } = await seal();
    const access = jobAccess(taxing, "report-tax", scope);
    const opening = privacy.vault.open(access, { scope, fields: ["booking.name"] });
    await expect(opening).rejects.toMatchObject({
      name: "AccessViolation",
      refusal: { reason: "purpose-not-allowed" },
    });
    expect(await entriesOf(scope)).toEqual([
      { kind: "refused", outcome: "purpose-not-allowed", purpose: "LEGAL", fields: ["booking.name"] },
    ]);
    expect(refused.at(-1)).toBe("purpose-not-allowed");
  });

  test("refuses a purpose outside the closed list, records it and raises the alarm [1.1.3] [2.1.1]", async () => {
    const { scope, access } = await seal();
    const marketing = { ...access, purpose: "MARKETING" as "ORDER" };
    await expect(privacy.vault.open(marketing, { scope, fields: ["booking.email"] })).rejects.toMatchObject({
      name: "AccessViolation",
      refusal: { kind: "violation", reason: "unknown-purpose" },
    });
    expect(await entriesOf(scope)).toEqual([
      { kind: "refused", outcome: "unknown-purpose", purpose: null, fields: [] },
    ]);
    expect(refused.at(-1)).toBe("unknown-purpose");
  });

  test("tells a field nobody declared apart from one that is refused, and writes its name nowhere [0.3]", async () => {
    const { scope, access } = await seal();
    const fields = ["booking.planted-shoe-size"] as unknown as ["booking.name"];
    await expect(privacy.vault.open(access, { scope, fields })).rejects.toMatchObject({
      name: "InventoryGap",
      refusal: { kind: "gap", reason: "undeclared-field" },
    });
    expect(await dumpBoth()).not.toContain("shoe-size");
    const elsewhere = privacy.vault.open(access, { scope, fields: ["booking.amount"] });
    await expect(elsewhere).rejects.toMatchObject({ name: "InventoryGap", refusal: { reason: "held-otherwise" } });
  });

  test("refuses data of another order than the access is about [1.1.3]", async () => {
    const mine = await seal();
    const other = await seal();
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
    const { scope, access } = await seal();
    const named = { ...access, actor: { kind: "job", id: "Planted Wombat" } as const };
    await expect(privacy.vault.open(named, { scope, fields: ["booking.name"] })).rejects.toMatchObject({
      refusal: { reason: "malformed-access" },
    });
    expect(await dumpBoth()).not.toContain("Wombat");
  });

  test("keeps the record of a refusal though the act is rolled back [1.1.3]", async () => {
    const { scope } = await seal();
    const access = jobAccess(taxing, "report-tax", scope);
    await expect(
      databases.data.transact((tx) =>
        privacy.vault.correct(tx, access, { scope, values: { "booking.name": "Someone Else" } }),
      ),
    ).rejects.toMatchObject({ name: "AccessViolation" });
    expect(await entriesOf(scope)).toMatchObject([{ kind: "refused", outcome: "purpose-not-allowed" }]);
  });
});

describe("opening", () => {
  test("gives nothing away when the ledger refuses the entry [1.1.3]", async () => {
    const { scope, access } = await seal();
    const refusal = '"ledger.entry" does not exist';
    await databases.data.run(sql`alter table ledger.entry rename to entry_elsewhere`);
    try {
      await expect(privacy.vault.open(access, { scope, fields: FIELDS })).rejects.toThrow(refusal);
      await expect(privacy.vault.openMasked(access, { scope, fields: FIELDS })).rejects.toThrow(refusal);
    } finally {
      await databases.data.run(sql`alter table ledger.entry_elsewhere rename to entry`);
    }
    expect(await entriesOf(scope)).toEqual([]);
  });

  test("gives all named fields or none, and records nothing about what is not there", async () => {
    const { scope, access } = await seal({ "booking.name": "Li" });
    const request = { scope, fields: ["booking.name", "booking.phone"] as const };
    expect(await privacy.vault.open(access, request)).toEqual({ ok: false, reason: "not-found" });
    const nowhere = newScope();
    const opened = await privacy.vault.open(accessTo(nowhere), { scope: nowhere, fields: ["booking.name"] });
    expect(opened).toEqual({ ok: false, reason: "not-found" });
    expect(await entriesOf(scope)).toEqual([]);
  });

  test("gives the values back and records who, why, what and when [1.1.3]", async () => {
    const { scope, subject } = await seal();
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
    const { scope, access } = await seal();
    await privacy.vault.open(access, { scope, fields: ["booking.email"] });
    const seen = await databases.openData().rows(sql`select id from ledger.entry where scope_id = ${scope.id}`);
    expect(seen).toHaveLength(1);
  });

  test("gives masks only, and records them as masked", async () => {
    const { scope, access } = await seal();
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
    expect(await entriesOf(scope)).toMatchObject([{ kind: "masked", fields: [...FIELDS] }]);
  });

  test("opens nothing while the keyring is down, and loses nothing [7.1.2]", async () => {
    const { scope, subject, access } = await seal();
    privacy.keyring.evict(subject.keyId);
    const cut = await cutOff(databases.data, databases.keyringUrl);
    await expect(privacy.vault.open(access, { scope, fields: FIELDS })).rejects.toBeInstanceOf(KeyringUnavailable);
    await cut.resume();
    expect(await privacy.vault.open(access, { scope, fields: FIELDS })).toMatchObject({ ok: true });
  });
});
