import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sql } from "#platform/postgres";
import { staffMember } from "#shop/orders";
import { PARTNERS } from "#shop/partners";
import {
  createTestShop,
  expectShelvesToAgree,
  faultCarrier,
  hastenJobs,
  listCarrierPayloads,
  listMails,
  placeOrder,
  readOrder,
  runJobs,
  takeGoods,
  type Bought,
  type TestShop,
} from "#testing/shop";
import { CARRIER_PAYLOAD_FIELDS } from "./carrier/index.ts";

let world: TestShop;
beforeAll(async () => {
  world = await createTestShop();
});
afterAll(() => world[Symbol.asyncDispose]());

const packer = staffMember("packer");

async function prepareOrder(options: Parameters<typeof placeOrder>[2] = {}): Promise<Bought> {
  const bought = await placeOrder(world, await takeGoods(world), options);
  const { deskOrders } = world.shop;
  expect(await deskOrders.verify(bought.number, packer)).toMatchObject({ ok: true });
  expect(await deskOrders.prepare(bought.number, packer)).toEqual({ ok: true });
  await world.drain();
  return bought;
}

const ship = ({ number }: Bought) => world.shop.deskOrders.ship(number, packer);

async function readDisclosures({ orderId }: Bought) {
  return world.databases.data.rows<{ id: string; outcome: string; fields: string[] }>(sql`
    select id, outcome, fields, purpose, country, partner_id as "partnerId", agreement_id as "agreementId"
    from disclosure.disclosure where scope_id = ${orderId} and partner_id = ${PARTNERS.carrier.id} order by begun_at, id`);
}

async function readParcels({ orderId }: Bought): Promise<string[]> {
  const rows = await world.databases.data.rows<{ state: string }>(sql`
    select state from shop.parcel where order_id = ${orderId} order by created_at, id`);
  return rows.map(({ state }) => state);
}

const AGREED = ["order.address", "order.contents", "order.name", "order.phone", "order.reference"];

describe("without a live agreement", () => {
  async function withoutAgreement(act: () => Promise<void>): Promise<void> {
    const { data } = world.databases;
    await data.run(
      sql`update disclosure.agreement set revoked_at = ${world.clock.now()} where partner_id = ${PARTNERS.carrier.id}`,
    );
    try {
      await act();
    } finally {
      await data.run(sql`update disclosure.agreement set revoked_at = null where partner_id = ${PARTNERS.carrier.id}`);
    }
  }

  test("nothing is opened or sent, which is recorded; the parcel goes on once there is one [2.1.4, 2.2.6]", async () => {
    const bought = await prepareOrder();
    await withoutAgreement(async () => {
      expect(await ship(bought)).toEqual({ ok: true });
      expect(await runJobs(world)).toHaveLength(1);
      expect(await listCarrierPayloads(world, bought.number)).toEqual([]);
      expect(await readDisclosures(bought)).toEqual([]);
      expect(await readOrder(world, bought.number)).toMatchObject({ fulfilment: "prepared" });
      const refused = await world.databases.data.rows(sql`
        select kind, outcome from ledger.entry where scope_id = ${bought.orderId} and partner_id = ${PARTNERS.carrier.id}`);
      expect(refused).toEqual([{ kind: "refused", outcome: "no-live-agreement" }]);
    });
    await hastenJobs(world);
    expect(await runJobs(world)).toEqual([]);
    expect(await readOrder(world, bought.number)).toMatchObject({ fulfilment: "shipped" });
    expect(await listCarrierPayloads(world, bought.number)).toHaveLength(1);
  });

  test("the waiting parcel can be called off with its order, and then it never leaves [2.1.2, 2.1.4]", async () => {
    const bought = await prepareOrder();
    await withoutAgreement(async () => {
      await ship(bought);
      expect(await runJobs(world)).toHaveLength(1);
      expect(await world.shop.deskOrders.cancel(bought.number, packer, "goods-missing")).toEqual({ ok: true });
    });
    await hastenJobs(world);
    expect(await runJobs(world)).toEqual([]);
    expect(await listCarrierPayloads(world, bought.number)).toEqual([]);
    expect(await readParcels(bought)).toEqual(["refused"]);
    expect(await readOrder(world, bought.number)).toMatchObject({ fulfilment: "canceled" });
    await expectShelvesToAgree(world);
  });
});

describe("the carrier", () => {
  test("gets what the agreement lists and nothing beside it, on record [2.1.4, 2.2.6]", async () => {
    const changes = { name: "Nguyễn Thị Hương", phone: "(202) 555-0123", phoneExtension: "45", line2: "Apartment 7" };
    const bought = await prepareOrder({ changes, quantity: 2 });
    expect(await ship(bought)).toEqual({ ok: true });
    await world.drain();
    const [disclosure, ...others] = await readDisclosures(bought);
    expect(others).toEqual([]);
    const terms = { purpose: "ORDER", country: "US", outcome: "delivered", partnerId: PARTNERS.carrier.id };
    expect(disclosure).toMatchObject(terms);
    expect(disclosure!.fields.toSorted()).toEqual(AGREED);

    const [sent, ...more] = await listCarrierPayloads(world, bought.number);
    expect(more).toEqual([]);
    expect(sent!.fields.filter((field) => !(CARRIER_PAYLOAD_FIELDS as readonly string[]).includes(field))).toEqual([]);
    expect(sent!.payload).toMatchObject({
      disclosure: { disclosureId: disclosure!.id, purpose: "ORDER" },
      recipient: {
        name: "Nguyễn Thị Hương",
        phone: "+12025550123;ext=45",
        addressLines: ["1 Main Street", "Apartment 7"],
        locality: "Springfield",
        area: expect.stringMatching(/^(IL|Illinois)$/),
        postcode: "62701",
        country: "US",
      },
    });
    expect(sent!.payload.contents).toEqual([
      {
        description: expect.stringMatching(/\d% /),
        quantity: 2,
        valueMinor: expect.any(Number),
        currency: "USD",
        weightGrams: expect.any(Number),
        hsCode: expect.stringMatching(/^\d{6}$/),
        originCountry: "CN",
      },
    ]);
    expect(JSON.stringify(sent)).not.toContain(bought.buyer.email);

    const entries = await world.databases.data.rows<{ fields: string[] }>(sql`
      select kind, outcome, actor_kind as actor, activity, purpose, fields from ledger.entry
      where scope_id = ${bought.orderId} and partner_id = ${PARTNERS.carrier.id}`);
    expect(entries.map(({ fields, ...entry }) => ({ ...entry, fields: fields.toSorted() }))).toEqual([
      {
        kind: "disclosed",
        outcome: "granted",
        actor: "job",
        activity: "order.hand-over-to-carrier",
        purpose: "ORDER",
        fields: AGREED,
      },
    ]);
  });

  test("accepts, and the order is shipped by the one who sent it, with one mail [2.1.2, 2.1.4, 2.1.6]", async () => {
    const bought = await prepareOrder();
    await ship(bought);
    await world.drain();
    const [event] = await world.databases.data.rows(sql`
      select from_state as "from", actor_kind as kind, actor_id as id, reason from shop.order_event
      where order_id = ${bought.orderId} and to_state = 'shipped'`);
    expect(event).toEqual({ from: "prepared", kind: "staff", id: "packer", reason: "carrier-accepted" });
    const view = await world.shop.deskOrders.view(bought.number);
    const mails = (await listMails(world, bought.buyer.email)).filter(({ subject }) => subject.endsWith("on its way"));
    expect(mails).toHaveLength(1);
    expect(mails[0]!.text).toContain(view!.parcel!.trackingNumber!);
  });

  test("may refuse a parcel; then it can be sent again [2.1.4]", async () => {
    const bought = await prepareOrder();
    await faultCarrier(world, { on: "create-shipment", do: "refuse" });
    await ship(bought);
    await world.drain();
    expect(await readOrder(world, bought.number)).toMatchObject({ fulfilment: "prepared" });
    expect((await readDisclosures(bought)).map(({ outcome }) => outcome)).toEqual(["refused"]);
    world.clock.advance(1000);
    expect(await ship(bought)).toEqual({ ok: true });
    await world.drain();
    expect(await readParcels(bought)).toEqual(["refused", "booked"]);
    expect(await readOrder(world, bought.number)).toMatchObject({ fulfilment: "shipped" });
  });

  test.each(["fail", "close", "fail-after", "close-after", "garbage"])(
    "that does %s is asked again: one parcel, and each sending on record [2.1.4, 7.1.2]",
    async (fault) => {
      const bought = await prepareOrder();
      await faultCarrier(world, { on: "create-shipment", do: fault });
      await ship(bought);
      expect(await runJobs(world)).toHaveLength(1);
      // Nobody knows whether the carrier has the parcel, so it is not ours to give up.
      const refused = { ok: false, reason: "wrong-state", state: "prepared" };
      expect(await world.shop.deskOrders.cancel(bought.number, packer, "goods-missing")).toEqual(refused);
      await hastenJobs(world);
      expect(await runJobs(world)).toEqual([]);
      expect(await readParcels(bought)).toEqual(["booked"]);
      expect((await readDisclosures(bought)).map(({ outcome }) => outcome)).toEqual(["failed", "delivered"]);
      const sent = await listCarrierPayloads(world, bought.number);
      expect(new Set(sent.map(({ parcelId }) => parcelId)).size).toBe(1);
      expect(await readOrder(world, bought.number)).toMatchObject({ fulfilment: "shipped" });
    },
  );
});

test("a canceled order's parcel is not sent, whoever is first [2.1.2, 2.1.4]", async () => {
  for (let round = 0; round < 4; round++) {
    const bought = await prepareOrder();
    await ship(bought);
    const [canceled] = await Promise.all([
      world.shop.deskOrders.cancel(bought.number, packer, "goods-missing"),
      world.drain(),
    ]);
    await world.drain();
    const sent = await listCarrierPayloads(world, bought.number);
    expect(sent).toHaveLength(canceled.ok ? 0 : 1);
    expect(await readOrder(world, bought.number)).toMatchObject({ fulfilment: canceled.ok ? "canceled" : "shipped" });
  }
});
