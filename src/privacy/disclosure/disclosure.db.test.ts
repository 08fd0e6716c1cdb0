import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { manualClock } from "#platform/clock";
import { sql } from "#platform/postgres";
import { defineActivity, jobAccess, systemAccess, type Scope } from "#privacy/access";
import { openTestPrivacy, PLANTED, sampleData, type SampleValues, type TestPrivacy } from "#privacy/testing";
import { createTestDatabases, type TestDatabases } from "#testing/database";
import type { Agreement, Partner } from "./agreements.ts";

let databases: TestDatabases;
let privacy: TestPrivacy<SampleValues>;
const clock = manualClock("2026-11-23T09:00:00Z");

beforeAll(async () => {
  databases = await createTestDatabases();
  privacy = await openTestPrivacy<SampleValues>(databases, { declarations: [sampleData], clock });
});

afterAll(async () => {
  await privacy[Symbol.asyncDispose]();
  await databases[Symbol.asyncDispose]();
});

const sending = defineActivity({ id: "bookings.send-parcel", purpose: "ORDER" });
const helping = defineActivity({ id: "bookings.help", purpose: "SERVICE" });
const FIELDS = ["booking.name", "booking.phone", "booking.address"] as const;
const DAY = 86_400_000;

async function register(
  kind: string,
  changed: Partial<Agreement> = {},
): Promise<{ partner: Partner; agreement: Agreement }> {
  const partner = { id: randomUUID(), kind, name: `Sandbox ${kind}`, country: "CN" };
  const agreement: Agreement = {
    id: randomUUID(),
    fields: kind === "carrier" ? [...FIELDS, "booking.number"] : ["booking.number", "booking.amount"],
    countries: ["*"],
    purposes: ["ORDER"],
    signedAt: new Date("2026-01-01T00:00:00Z"),
    validFrom: new Date("2026-01-01T00:00:00Z"),
    validTo: new Date("2027-01-01T00:00:00Z"),
    ...changed,
  };
  await databases.data.transact((tx) => privacy.disclosures.registerPartner(tx, partner, [agreement]));
  return { partner, agreement };
}

async function sealPlanted() {
  const scope: Scope = { kind: "booking", id: randomUUID() };
  const subject = await privacy.vault.sealForNewSubject("guest", { scope, source: "provided", values: PLANTED });
  await databases.data.transact((tx) => subject.store(tx));
  return { scope, subject, access: jobAccess(sending, "send-parcel", scope) };
}

const disclosuresOf = (scope: Scope) =>
  databases.data.rows(sql`
    select partner_id, agreement_id, fields, purpose, country, outcome
    from disclosure.disclosure where scope_id = ${scope.id}`);

const entriesOf = (scope: Scope) =>
  databases.data.rows(sql`
    select kind, outcome, partner_id, agreement_id, country, fields, subject_id
    from ledger.entry where scope_id = ${scope.id}`);

describe("refusals: nothing is opened, nothing is disclosed, and the attempt is recorded", () => {
  const cases: [string, Partial<Agreement>, object, string][] = [
    ["an unsigned agreement", { signedAt: null }, {}, "no-live-agreement"],
    ["an agreement that begins later", { validFrom: new Date("2026-12-01T00:00:00Z") }, {}, "no-live-agreement"],
    ["an agreement that ended this instant", { validTo: new Date("2026-11-23T09:00:00Z") }, {}, "no-live-agreement"],
    ["an agreement signed in the future", { signedAt: new Date("2026-11-24T00:00:00Z") }, {}, "no-live-agreement"],
    ["a field outside the agreement", { fields: ["booking.name", "booking.phone"] }, {}, "field-not-covered"],
    [
      "a supplied field outside the agreement",
      { fields: FIELDS },
      { supplied: { "booking.number": "W1" } },
      "field-not-covered",
    ],
    ["a country outside the agreement", { countries: ["DE", "FR"] }, {}, "country-not-covered"],
    ["a purpose outside the agreement", { purposes: ["SERVICE"] }, {}, "purpose-not-covered"],
    ["a partner who is not in the register", {}, { partnerId: randomUUID() }, "no-live-agreement"],
  ];
  test.for(cases)("%s [2.2.6]", async ([_name, changed, request, reason]) => {
    const { partner } = await register("carrier", changed);
    const { scope, access } = await sealPlanted();
    const asked = { partnerId: partner.id, country: "JP", scope, fields: FIELDS, ...request };
    expect(await privacy.disclosures.disclose(access, asked)).toEqual({ ok: false, reason });
    expect(await disclosuresOf(scope)).toEqual([]);
    expect(await entriesOf(scope)).toMatchObject([{ kind: "refused", outcome: reason, partner_id: asked.partnerId }]);
  });

  test("a revoked agreement, from its revocation on [2.2.6]", async () => {
    const { partner, agreement } = await register("carrier");
    const { scope, access } = await sealPlanted();
    const asked = { partnerId: partner.id, country: "JP", scope, fields: FIELDS };
    expect(await privacy.disclosures.disclose(access, asked)).toMatchObject({ ok: true });
    await privacy.disclosures.revokeAgreement(databases.data, agreement.id);
    expect(await privacy.disclosures.disclose(access, asked)).toEqual({ ok: false, reason: "no-live-agreement" });
  });

  test("a field that the inventory allows to no such partner, though an agreement lists it [2.2.6]", async () => {
    await expect(register("carrier", { fields: ["booking.email"] })).rejects.toThrow(
      "no carrier is declared as a recipient of booking.email",
    );
    const { partner, agreement } = await register("carrier");
    await databases.data.run(sql`
      update disclosure.agreement set fields = array['booking.email'] where id = ${agreement.id}`);
    const { scope, access } = await sealPlanted();
    const asked = { partnerId: partner.id, country: "JP", scope, fields: ["booking.email"] as const };
    expect(await privacy.disclosures.disclose(access, asked)).toEqual({ ok: false, reason: "field-not-covered" });
  });

  test("another purpose than the field has, or another order than the access is about [1.1.3] [2.2.6]", async () => {
    const { partner } = await register("carrier");
    const [mine, other] = [await sealPlanted(), await sealPlanted()];
    const asked = { partnerId: partner.id, country: "JP", scope: other.scope, fields: FIELDS };
    await expect(privacy.disclosures.disclose(mine.access, asked)).rejects.toMatchObject({
      refusal: { reason: "wrong-scope" },
    });
    const supplied = { partnerId: partner.id, country: "JP", scope: other.scope, supplied: { "booking.number": "W1" } };
    await expect(
      databases.data.transact((tx) => privacy.disclosures.discloseSupplied(tx, mine.access, supplied)),
    ).rejects.toMatchObject({ refusal: { reason: "wrong-scope" } });
    expect(await disclosuresOf(other.scope)).toEqual([]);
  });

  test("values from the vault passed off as supplied, undeclared or misshapen ones [2.2.6]", async () => {
    const { partner } = await register("payment");
    const { scope } = await sealPlanted();
    const access = systemAccess(sending, "checkout", scope);
    const supply = (supplied: Record<string, unknown>) =>
      databases.data.transact((tx) =>
        privacy.disclosures.discloseSupplied(tx, access, { partnerId: partner.id, country: "JP", scope, supplied }),
      );
    await expect(supply({ "booking.name": "Planted" })).rejects.toMatchObject({
      refusal: { reason: "held-otherwise" },
    });
    await expect(supply({ "booking.birthday": "x" })).rejects.toMatchObject({
      refusal: { reason: "undeclared-field" },
    });
    await expect(supply({ "booking.number": "Planted Name, Planted Street" })).rejects.toMatchObject({
      name: "ValueRefused",
    });
    expect(await disclosuresOf(scope)).toEqual([]);
  });

  test("an order whose values are gone", async () => {
    const { partner } = await register("carrier");
    const { scope, access } = await sealPlanted();
    await databases.data.transact((tx) => privacy.vault.dispose(tx, access, { scope }));
    const asked = { partnerId: partner.id, country: "JP", scope, fields: FIELDS };
    expect(await privacy.disclosures.disclose(access, asked)).toEqual({ ok: false, reason: "not-found" });
    expect(await disclosuresOf(scope)).toEqual([]);
    expect(await entriesOf(scope)).toMatchObject([{ kind: "disposed" }]);
  });
});

describe("disclosing", () => {
  test("gives exactly the agreed fields, with one disclosure and one entry under the agreement [2.2.6]", async () => {
    const { partner, agreement } = await register("carrier");
    const { scope, access, subject } = await sealPlanted();
    const supplied = { "booking.number": "W1" };
    const asked = { partnerId: partner.id, country: "JP", scope, fields: FIELDS, supplied };
    const disclosed = await privacy.disclosures.disclose(access, asked);
    if (!disclosed.ok) throw new Error(disclosed.reason);
    expect(Object.keys(disclosed.values).toSorted()).toEqual(FIELDS.toSorted());
    expect(disclosed.values["booking.address"].reveal()).toEqual(PLANTED["booking.address"]);
    const row = {
      partner_id: partner.id,
      agreement_id: agreement.id,
      fields: [...FIELDS, "booking.number"],
      country: "JP",
    };
    expect(await disclosuresOf(scope)).toEqual([{ ...row, purpose: "ORDER", outcome: "begun" }]);
    expect(await entriesOf(scope)).toEqual([{ ...row, kind: "disclosed", outcome: "granted", subject_id: subject.id }]);
    expect(JSON.stringify(disclosed)).not.toContain("Quokka");
  });

  test("discloses nothing when the ledger refuses the entry [2.2.6]", async () => {
    const { partner } = await register("carrier");
    const { scope, access } = await sealPlanted();
    await databases.data.run(sql`alter table ledger.entry rename to entry_elsewhere`);
    const asked = { partnerId: partner.id, country: "JP", scope, fields: FIELDS };
    await expect(privacy.disclosures.disclose(access, asked)).rejects.toThrow('"ledger.entry" does not exist');
    await databases.data.run(sql`alter table ledger.entry_elsewhere rename to entry`);
    expect(await disclosuresOf(scope)).toEqual([]);
  });

  test("takes the agreement that covers, among several", async () => {
    const { partner, agreement } = await register("carrier", { countries: ["JP"] });
    const newer = { ...agreement, id: randomUUID(), countries: ["DE"], validFrom: new Date("2026-06-01T00:00:00Z") };
    await databases.data.transact((tx) => privacy.disclosures.registerPartner(tx, partner, [agreement, newer]));
    const { scope, access } = await sealPlanted();
    const disclose = (country: string) =>
      privacy.disclosures.disclose(access, { partnerId: partner.id, country, scope, fields: FIELDS });
    expect(await disclose("JP")).toMatchObject({ ok: true, agreementId: agreement.id });
    expect(await disclose("DE")).toMatchObject({ ok: true, agreementId: newer.id });
    expect(await disclose("US")).toEqual({ ok: false, reason: "country-not-covered" });
  });

  test("records what needs no personal value in the transaction of the act [2.2.6]", async () => {
    const { partner } = await register("payment");
    const { scope, subject } = await sealPlanted();
    const access = systemAccess(sending, "checkout", scope);
    const asked = {
      partnerId: partner.id,
      country: "JP",
      scope,
      supplied: { "booking.number": "W1", "booking.amount": 12_300 },
      subjectId: subject.id,
    };
    await expect(
      databases.data.transact(async (tx) => {
        await privacy.disclosures.discloseSupplied(tx, access, asked);
        throw new Error("the payment failed");
      }),
    ).rejects.toThrow("the payment failed");
    expect(await disclosuresOf(scope)).toEqual([]);
    const disclosed = await databases.data.transact((tx) => privacy.disclosures.discloseSupplied(tx, access, asked));
    expect(disclosed).toMatchObject({ ok: true });
    expect(await disclosuresOf(scope)).toMatchObject([{ fields: ["booking.number", "booking.amount"] }]);
    expect(await entriesOf(scope)).toMatchObject([{ kind: "disclosed", subject_id: subject.id }]);
    const help = systemAccess(helping, "checkout", scope);
    expect(await databases.data.transact((tx) => privacy.disclosures.discloseSupplied(tx, help, asked))).toEqual({
      ok: false,
      reason: "purpose-not-covered",
    });
  });

  test("is settled once, and told the same twice without complaint", async () => {
    const { partner } = await register("carrier");
    const { scope, access } = await sealPlanted();
    const disclosed = await privacy.disclosures.disclose(access, {
      partnerId: partner.id,
      country: "JP",
      scope,
      fields: FIELDS,
    });
    if (!disclosed.ok) throw new Error(disclosed.reason);
    const settle = (outcome: "delivered" | "failed", id = disclosed.disclosureId) =>
      privacy.disclosures.settle(databases.data, id, outcome);
    expect(await settle("delivered", randomUUID())).toEqual({ ok: false, reason: "not-found" });
    expect(await settle("delivered")).toEqual({ ok: true });
    expect(await settle("delivered")).toEqual({ ok: true });
    expect(await settle("failed")).toEqual({ ok: false, reason: "already-settled" });
    expect(await disclosuresOf(scope)).toMatchObject([{ outcome: "delivered" }]);
  });

  test("registers a partner again without changing anything", async () => {
    const { partner, agreement } = await register("carrier");
    const count = () =>
      databases.data.one(sql`
        select (select count(*) from disclosure.partner) as partners, (select count(*) from disclosure.agreement) as agreements`);
    const before = await count();
    const changed = { ...agreement, validTo: new Date(agreement.validTo.getTime() + DAY) };
    await databases.data.transact((tx) => privacy.disclosures.registerPartner(tx, partner, [changed]));
    expect(await count()).toEqual(before);
    const { validTo } = await databases.data.one<{ validTo: Date }>(sql`
      select valid_to as "validTo" from disclosure.agreement where id = ${agreement.id}`);
    expect(validTo).toEqual(agreement.validTo);
  });
});
