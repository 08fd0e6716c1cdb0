import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sql } from "#platform/postgres";
import { defineActivity, systemAccess } from "#privacy/access";
import { PARTNERS } from "#shop/partners";
import {
  beginOrder,
  clearPaymentFaults,
  createBuyer,
  createTestShop,
  dumpDatabases,
  expectShelvesToAgree,
  faultPayments,
  findInDump,
  payOrder,
  readOrder,
  readShelf,
  takeGoods,
  type TestShop,
} from "#testing/shop";

let world: TestShop;
beforeAll(async () => {
  world = await createTestShop();
});
afterAll(() => world[Symbol.asyncDispose]());

async function countOrders(): Promise<number> {
  const { count } = await world.databases.data.one<{ count: number }>(sql`select count(*) from shop."order"`);
  return count;
}

describe("when the payment cannot begin", () => {
  test("without a live agreement the provider is not asked and nothing is kept [2.2.6]", async () => {
    const { data } = world.databases;
    const buyer = await createBuyer(world);
    await buyer.add(await takeGoods(world));
    const form = await buyer.fillForm();
    const { id } = await data.one<{ id: string }>(sql`
      update disclosure.agreement set revoked_at = ${world.clock.now()} where partner_id = ${PARTNERS.payment.id}
      returning id`);
    try {
      expect(await buyer.submit(form)).toEqual({ ok: false, reason: "payment-unavailable" });
      for (const table of [
        sql`select from shop."order"`,
        sql`select from vault.record`,
        sql`select from vault.subject`,
      ]) {
        expect(await data.rows(table)).toEqual([]);
      }
    } finally {
      await data.run(sql`update disclosure.agreement set revoked_at = null where id = ${id}`);
    }
    expect(await buyer.submit(form)).toMatchObject({ ok: true });
  });

  test.each(["fail", "close", "fail-after", "close-after", "refuse"])(
    "a provider that does %s leaves a held order that can be paid again [7.1.2]",
    async (fault) => {
      const goods = await takeGoods(world, 1);
      const buyer = await createBuyer(world);
      await buyer.add(goods);
      await faultPayments(world, { on: "create-session", do: fault });
      const outcome = await buyer.submit(await buyer.fillForm());
      expect(outcome).toMatchObject({ ok: false, reason: "payment-unavailable" });
      const number = outcome.ok || !("orderNumber" in outcome) ? "" : outcome.orderNumber;
      expect(await readShelf(world, goods)).toEqual({ onHand: 1, held: 1 });
      expect(await world.shop.shopperOrders.payAgain(buyer.sessionId, number)).toMatchObject({ ok: true });
      await payOrder(world, number);
      expect(await readOrder(world, number)).toMatchObject({ fulfilment: "placed" });
      await clearPaymentFaults(world);
    },
  );
});

describe("a guest", () => {
  test("who gives nothing but what is necessary has an order [1.1.5, 1.3.3]", async () => {
    const { number, redirectUrl } = await beginOrder(world, await takeGoods(world));
    expect(new URL(redirectUrl).origin).toBe(world.payments.url);
    expect(await readOrder(world, number)).toMatchObject({ fulfilment: "awaiting_payment", holdsStock: true });
  });

  test("is held to the policy they were shown: its version and language stand with the order [0.7]", async () => {
    const { number } = await beginOrder(world, await takeGoods(world));
    const recorded = await world.databases.data.one(sql`
      select policy_version as version, policy_locale as locale, created_at as at from shop."order" where number = ${number}`);
    expect(recorded).toEqual({ version: "1", locale: "en", at: world.clock.now() });
  });

  test.each([
    [
      "jp",
      {
        country: "JP",
        name: "山田 花子",
        phone: "+81312345678",
        line1: "丸の内1-1",
        locality: "千代田区",
        administrativeArea: "東京都",
        postcode: "100-0005",
      },
    ],
    [
      "de",
      {
        country: "DE",
        name: "Jürgen Müller",
        phone: "+493012345678",
        line1: "Unter den Linden 1",
        locality: "Berlin",
        administrativeArea: undefined,
        postcode: "10117",
      },
    ],
    [
      "ae",
      {
        country: "AE",
        name: "فاطمة",
        phone: "+971501234567",
        line1: "Al Wasl Road 1",
        locality: undefined,
        administrativeArea: "DU",
        postcode: undefined,
      },
    ],
    [
      "au",
      {
        country: "AU",
        name: "Nguyễn Thị Hương",
        phone: "+61291234567",
        line1: "1 George Street",
        locality: "Sydney",
        administrativeArea: "NSW",
        postcode: "2000",
      },
    ],
    [
      "gb",
      {
        country: "ZA",
        name: "Nomvula",
        phone: "+27211234567",
        line1: "1 Long Street",
        locality: "Cape Town",
        administrativeArea: undefined,
        postcode: "8001",
      },
    ],
  ])("buys in the market %s [0.2, 1.1.5]", async (market, changes) => {
    const { number } = await beginOrder(world, await takeGoods(world), { market, changes });
    expect(await readOrder(world, number)).toMatchObject({ market, country: changes.country });
  });
});

describe("what is kept", () => {
  test("are name, phone, address and email as they were typed, and no further value [1.1.1]", async () => {
    const typed = { name: "Nguyễn Thị Hương", phone: "(202) 555-0123", phoneExtension: "45", line2: "Apartment 7" };
    const { buyer, orderId } = await beginOrder(world, await takeGoods(world), {
      changes: { ...typed, dob: "1815-12-10" },
    });
    const held = await world.databases.data.rows<{ field: string }>(sql`
      select field from vault.record where scope_id = ${orderId} order by field`);
    const fields = ["order.address", "order.email", "order.name", "order.phone"] as const;
    expect(held.map(({ field }) => field)).toEqual(fields);
    const looking = defineActivity({ id: "order.look-in-a-test", purpose: "ORDER" });
    const scope = { kind: "order", id: orderId };
    const opened = await world.privacy.vault.open(systemAccess(looking, "test", scope), { scope, fields });
    expect(opened.ok && Object.fromEntries(fields.map((field) => [field, opened.values[field].reveal()]))).toEqual({
      "order.name": typed.name,
      "order.phone": "+12025550123;ext=45",
      "order.email": buyer.email,
      "order.address": {
        country: "US",
        line1: "1 Main Street",
        line2: typed.line2,
        locality: "Springfield",
        administrativeArea: "IL",
        postcode: "62701",
      },
    });
  });

  test("is the necessary information and nothing that was posted beside it [1.1.1, 5.1]", async () => {
    const buyer = await createBuyer(world);
    await buyer.add(await takeGoods(world));
    const planted = {
      dob: "1815-12-10-canary",
      gender: "canary-gender",
      id_no: "canary-440301",
      password: "canary-password",
      address2: { line1: "canary-street" },
      constructor: "canary-constructor",
      marketing: "canary-marketing",
    };
    const posted = JSON.parse(
      JSON.stringify({ ...(await buyer.fillForm()), ...planted }).replace(/}$/, ',"__proto__":{"vip":"canary-proto"}}'),
    ) as unknown;
    expect(await buyer.submit(posted)).toMatchObject({ ok: true });
    await world.drain();
    const dump = await dumpDatabases(world);
    for (const trace of ["canary", "1815-12-10", "18-or-over", "14-to-17"]) expect(findInDump(dump, trace)).toEqual([]);
    expect(({} as Record<string, unknown>)["vip"]).toBeUndefined();
  });

  test("lies in the clear nowhere [3.1.1]", async () => {
    const changes = { name: "Countess Plantedname", phone: "+13125550188", line1: "77 Plantedstreet" };
    const { buyer, number } = await beginOrder(world, await takeGoods(world), { changes });
    await payOrder(world, number);
    await world.drain();
    const dump = await dumpDatabases(world);
    for (const value of ["Plantedname", "13125550188", "Plantedstreet", buyer.email]) {
      expect(findInDump(dump, value)).toEqual([]);
    }
    expect(findInDump(dump, number)).toEqual(['data shop."order"']);
  });

  test("of what was paid for is what was quoted, charge by charge [0.2]", async () => {
    const { number, orderId } = await beginOrder(world, await takeGoods(world), { quantity: 2 });
    const order = await readOrder(world, number);
    const { lines } = await world.databases.data.one<{ lines: number }>(sql`
      select sum(quantity * unit_price_minor)::bigint as lines from shop.order_line where order_id = ${orderId}`);
    const { charges } = await world.databases.data.one<{ charges: number }>(sql`
      select coalesce(sum(amount_minor) filter (where not included), 0)::bigint as charges
      from shop.order_charge where order_id = ${orderId}`);
    expect([order.subtotalMinor, order.totalMinor]).toEqual([lines, lines + charges]);
  });
});

describe("a submission that comes again", () => {
  test("at the same moment makes one order and one payment [1.3.3, 7.1.2]", async () => {
    const goods = await takeGoods(world, 8);
    const buyer = await createBuyer(world);
    await buyer.add(goods, 2);
    const form = await buyer.fillForm();
    const before = await countOrders();
    const outcomes = await Promise.all(
      Array.from({ length: 6 }, () => buyer.submit(form, { submission: "double-click" })),
    );
    expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
    expect(outcomes[0]).toMatchObject({ ok: true });
    expect(await countOrders()).toBe(before + 1);
    expect(await readShelf(world, goods)).toEqual({ onHand: 8, held: 2 });
  });

  test("with another content is a new order, and the former one holds nothing any more [1.3.3]", async () => {
    const goods = await takeGoods(world, 1);
    const buyer = await createBuyer(world);
    await buyer.add(goods);
    const first = await buyer.submit(await buyer.fillForm(), { submission: "back-button" });
    const second = await buyer.submit(await buyer.fillForm({ line1: "2 Main Street" }), { submission: "back-button" });
    expect([first, second]).toMatchObject([{ ok: true }, { ok: true }]);
    if (!first.ok || !second.ok) return;
    expect(second.orderNumber).not.toBe(first.orderNumber);
    expect(await readOrder(world, first.orderNumber)).toMatchObject({ holdsStock: false });
    expect(await readShelf(world, goods)).toEqual({ onHand: 1, held: 1 });
    await expectShelvesToAgree(world);
  });

  test("after its order ran out unpaid is a new order [1.3.3]", async () => {
    const buyer = await createBuyer(world);
    await buyer.add(await takeGoods(world, 1));
    const form = await buyer.fillForm();
    const first = await buyer.submit(form, { submission: "slow" });
    world.clock.advance(31 * 60_000);
    const second = await buyer.submit(form, { submission: "slow" });
    const third = await buyer.submit(form, { submission: "slow" });
    expect([first, second]).toMatchObject([{ ok: true }, { ok: true }]);
    expect(third).toEqual(second);
    expect(second).not.toEqual(first);
  });

  test("under an idempotency key is the same order, and never another one [1.3.3, 7.1.2]", async () => {
    const buyer = await createBuyer(world);
    await buyer.add(await takeGoods(world));
    const key = { submission: "key", changedContent: "refused" } as const;
    const form = await buyer.fillForm();
    const first = await buyer.submit(form, key);
    expect(first).toMatchObject({ ok: true });
    expect(await buyer.submit(form, key)).toEqual(first);
    expect(await buyer.submit({ ...form, line1: "2 Main Street" }, key)).toEqual({ ok: false, reason: "key-reused" });
    world.clock.advance(31 * 60_000);
    expect(await buyer.submit(form, key)).toEqual(first);
  });

  test("of another session is another order [1.3.3]", async () => {
    const goods = await takeGoods(world);
    const [one, other] = [await createBuyer(world), await createBuyer(world)];
    await one.add(goods);
    await other.add(goods);
    const first = await one.submit(await one.fillForm(), { submission: "same" });
    const second = await other.submit(await one.fillForm(), { submission: "same" });
    expect(first).toMatchObject({ ok: true });
    expect(second).toMatchObject({ ok: true });
    expect(first).not.toEqual(second);
  });
});
