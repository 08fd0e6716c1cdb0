import { afterAll, beforeAll, expect, test } from "vitest";
import { sql } from "#platform/postgres";
import { createTestShop, type TestShop } from "#testing/shop";
import { PARTNERS, registerPartners } from "./index.ts";

let world: TestShop;
beforeAll(async () => {
  world = await createTestShop();
});
afterAll(() => world[Symbol.asyncDispose]());

async function readAgreements() {
  return world.databases.data.rows<{ kind: string; fields: string[]; purposes: string[]; days: number }>(sql`
    select partner.kind, agreement.fields, agreement.purposes,
      extract(day from agreement.valid_to - agreement.valid_from)::int as days
    from disclosure.agreement join disclosure.partner on partner.id = agreement.partner_id order by partner.kind`);
}

test("each partner has agreed to what the order needs, for the order, and for a year [2.1.4, 2.2.6]", async () => {
  const agreements = await readAgreements();
  expect(agreements.map(({ kind, fields, purposes }) => ({ kind, fields: fields.toSorted(), purposes }))).toEqual([
    {
      kind: "carrier",
      fields: ["order.address", "order.contents", "order.name", "order.phone", "order.reference"],
      purposes: ["ORDER"],
    },
    { kind: "payment", fields: ["order.amount", "order.reference"], purposes: ["ORDER"] },
  ]);
  for (const { days } of agreements) expect([365, 366]).toContain(days);
});

test("nobody else is in the register [2.2.6]", async () => {
  const partners = await world.databases.data.rows(sql`select id from disclosure.partner order by id`);
  expect(partners).toEqual(Object.values(PARTNERS).map(({ id }) => ({ id })));
});

test("registering again changes nothing, and revives nothing that was revoked [2.2.6]", async () => {
  const { data } = world.databases;
  const before = await readAgreements();
  await data.run(sql`update disclosure.agreement set revoked_at = ${world.clock.now()}`);
  await data.transact((tx) => registerPartners(tx, world.privacy.disclosures, world.clock.now()));
  expect(await readAgreements()).toEqual(before);
  const { living } = await data.one<{ living: number }>(sql`
    select count(*) as living from disclosure.agreement where revoked_at is null`);
  expect(living).toBe(0);
});
