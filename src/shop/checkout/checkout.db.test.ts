import { afterAll, beforeAll, expect, test } from "vitest";
import { sql } from "#platform/postgres";
import { createTestShop, type TestShop } from "#testing/shop";

let world: TestShop;
beforeAll(async () => {
  world = await createTestShop();
});
afterAll(() => world[Symbol.asyncDispose]());

test("smoke", async () => {
  const { shop } = world;
  const session = await shop.sessions.start();
  const { id } = await world.databases.data.one<{ id: string }>(sql`select variant_id as id from shop.stock where on_hand > 3 limit 1`);
  const added = await shop.carts.add(session.id, "us", { variantId: id, quantity: 2 });
  expect(added.ok).toBe(true);
  const quoted = await shop.checkouts.quote(session.id, "us", "US");
  expect(quoted.ok).toBe(true);
  if (!quoted.ok) return;
  const outcome = await shop.checkouts.begin({
    sessionId: session.id, market: "us", language: "en", submission: "one", changedContent: "renews", networkPrefix: "10.0.0.0/24",
    form: { name: "Ada Lovelace", phone: "+12025550123", email: "ada@example.com", country: "US", line1: "1 Main St", locality: "Springfield", administrativeArea: "IL", postcode: "62701", ageBand: "18-or-over", policyVersion: "1", policyLocale: "en", expectedTotalMinor: quoted.quote.totalMinor },
  });
  expect(outcome).toMatchObject({ ok: true });
  console.log(outcome);
});
