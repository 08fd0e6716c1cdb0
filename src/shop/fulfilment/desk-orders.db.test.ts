import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sql } from "#platform/postgres";
import { staffMember, type Fulfilment } from "#shop/orders";
import {
  beginOrder,
  createTestShop,
  dumpDatabases,
  expectMoneyToAgree,
  expectShelvesToAgree,
  faultPayments,
  listMails,
  placeOrder,
  readOrder,
  readShelf,
  takeGoods,
  type Bought,
  type TestShop,
} from "#testing/shop";

let world: TestShop;
beforeAll(async () => {
  world = await createTestShop();
});
afterAll(() => world[Symbol.asyncDispose]());

const packer = staffMember("packer");
const desk = () => world.shop.deskOrders;

type Step = "verify" | "prepare" | "ship" | "receiveReturn";

/** Takes an order as far along as the state says. */
async function bring(bought: Bought, state: Fulfilment): Promise<Bought> {
  const steps: Record<string, readonly Step[]> = {
    placed: [],
    verified: ["verify"],
    prepared: ["verify", "prepare"],
    shipped: ["verify", "prepare", "ship"],
  };
  for (const step of steps[state]!) expect(await desk()[step](bought.number, packer)).toMatchObject({ ok: true });
  if (state === "shipped") await world.drain();
  expect(await readOrder(world, bought.number)).toMatchObject({ fulfilment: state });
  return bought;
}

describe("an act of staff", () => {
  test("on a number that is no order's is refused", async () => {
    for (const number of ["", "WL", "WL-7K3M-QX9D-4HTA", "'; drop table shop.order; --"]) {
      for (const step of ["verify", "prepare", "ship", "receiveReturn"] as const) {
        expect(await desk()[step](number, packer)).toEqual({ ok: false, reason: "unknown-order" });
      }
      expect(await desk().cancel(number, packer, "goods-missing")).toEqual({ ok: false, reason: "unknown-order" });
      expect(await desk().view(number)).toBeUndefined();
    }
  });

  test.each([
    ["awaiting_payment", ["verify", "prepare", "ship", "receiveReturn"]],
    ["placed", ["prepare", "ship", "receiveReturn"]],
    ["verified", ["verify", "ship", "receiveReturn"]],
    ["prepared", ["verify", "prepare", "receiveReturn"]],
    ["shipped", ["verify", "prepare", "ship"]],
  ] as const)("on an order that is %s cannot skip a state, and changes nothing [2.1.2]", async (state, steps) => {
    const goods = await takeGoods(world);
    const bought = state === "awaiting_payment" ? await beginOrder(world, goods) : await placeOrder(world, goods);
    if (state !== "awaiting_payment") await bring(bought, state);
    await world.drain();
    const before = await dumpDatabases(world);
    for (const step of steps) {
      expect(await desk()[step](bought.number, packer)).toEqual({ ok: false, reason: "wrong-state", state });
    }
    expect(await dumpDatabases(world)).toEqual(before);
  });

  test.each(["awaiting_payment", "shipped"] as const)(
    "on an order that is %s cannot cancel it [2.1.2]",
    async (state) => {
      const goods = await takeGoods(world);
      const bought = state === "awaiting_payment" ? await beginOrder(world, goods) : await placeOrder(world, goods);
      if (state !== "awaiting_payment") await bring(bought, state);
      const refused = { ok: false, reason: "wrong-state", state };
      expect(await desk().cancel(bought.number, packer, "goods-missing")).toEqual(refused);
    },
  );

  test.each(["verify", "prepare", "ship"] as const)(
    "%s by two at once is done once, and the second is told the state [2.1.2]",
    async (step) => {
      const state = ({ verify: "placed", prepare: "verified", ship: "prepared" } as const)[step];
      const bought = await bring(await placeOrder(world, await takeGoods(world)), state);
      const outcomes = await Promise.all([1, 2, 3].map(() => desk()[step](bought.number, packer)));
      expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
      const told = ({ verify: "verified", prepare: "prepared", ship: "prepared" } as const)[step];
      for (const outcome of outcomes.filter(({ ok }) => !ok)) {
        expect(outcome).toEqual({ ok: false, reason: "wrong-state", state: told });
      }
      await world.drain();
      const { parcels } = await world.databases.data.one<{ parcels: number }>(sql`
        select count(*) as parcels from shop.parcel where order_id = ${bought.orderId}`);
      expect(parcels).toBe(step === "ship" ? 1 : 0);
    },
  );
});

test("the pick list tells pieces and order numbers, and no person [2.1.3]", async () => {
  const goods = await takeGoods(world, 3);
  const changes = { name: "Picky Plantedname", phone: "+13125550188", line1: "77 Plantedstreet" };
  const bought = await bring(await placeOrder(world, goods, { quantity: 2, changes }), "verified");
  const picks = (await desk().pickList()).filter(({ orderNumber }) => orderNumber === bought.number);
  expect(picks).toEqual([
    {
      orderNumber: bought.number,
      sku: goods.sku,
      title: expect.any(String),
      colour: expect.any(String),
      size: expect.any(String),
      quantity: 2,
    },
  ]);
  const shown = JSON.stringify([
    await desk().pickList(),
    await desk().queue("verified"),
    await desk().view(bought.number),
  ]);
  for (const value of ["Plantedname", "5550188", "Plantedstreet", bought.buyer.email])
    expect(shown).not.toContain(value);
  await desk().prepare(bought.number, packer);
  expect((await desk().pickList()).filter(({ orderNumber }) => orderNumber === bought.number)).toEqual([]);
});

test("queues list each state, the oldest first, without a person [2.1.3]", async () => {
  const first = await bring(await placeOrder(world, await takeGoods(world)), "prepared");
  world.clock.advance(1000);
  const second = await bring(await placeOrder(world, await takeGoods(world), { quantity: 3 }), "prepared");
  const queue = (await desk().queue("prepared")).filter(({ number }) => [first.number, second.number].includes(number));
  expect(queue).toEqual([
    {
      number: first.number,
      fulfilment: "prepared",
      country: "US",
      pieces: 1,
      placedAt: expect.any(Date),
      parcelStatus: null,
    },
    {
      number: second.number,
      fulfilment: "prepared",
      country: "US",
      pieces: 3,
      placedAt: expect.any(Date),
      parcelStatus: null,
    },
  ]);
});

describe("staff cancel", () => {
  test.each(["placed", "verified", "prepared"] as const)(
    "an order that is %s: everything goes back once, the shopper is told, and it ends there [2.1.2, 2.1.3]",
    async (state) => {
      const goods = await takeGoods(world, 2);
      const bought = await bring(await placeOrder(world, goods, { quantity: 2 }), state);
      expect(await readShelf(world, goods)).toEqual({ onHand: 0, held: 0 });
      expect(await desk().cancel(bought.number, packer, "goods-missing")).toEqual({ ok: true });
      const again = { ok: false, reason: "wrong-state", state: "canceled" };
      expect(await desk().cancel(bought.number, packer, "goods-missing")).toEqual(again);
      expect(await desk().receiveReturn(bought.number, packer)).toEqual(again);
      await world.drain();
      expect(await readShelf(world, goods)).toEqual({ onHand: 2, held: 0 });
      await expectShelvesToAgree(world);
      await expectMoneyToAgree(world);
      expect(await desk().view(bought.number)).toMatchObject({ status: "canceled_and_refunded" });
      const subjects = (await listMails(world, bought.buyer.email)).map(({ subject }) => subject.split(": ")[1]);
      expect(subjects.slice(-2).map((subject) => subject!.replace(/^\S+ /, ""))).toEqual(["canceled", "refunded"]);
    },
  );
});

describe("a refund at the desk", () => {
  const refund = (bought: Bought) => desk().refund(bought.number, packer);

  test("is refused on an order that is under way, and where nothing is owed [7.1.2]", async () => {
    expect(await desk().refund("WL-7K3M-QX9D-4HTA", packer)).toEqual({ ok: false, reason: "unknown-order" });
    for (const state of ["placed", "prepared", "shipped"] as const) {
      const bought = await bring(await placeOrder(world, await takeGoods(world)), state);
      expect(await refund(bought)).toEqual({ ok: false, reason: "wrong-state", state });
      expect(await desk().view(bought.number)).toMatchObject({ owesRefund: false });
    }
    const canceled = await placeOrder(world, await takeGoods(world));
    await desk().cancel(canceled.number, packer, "mistake");
    // Promised and not sent yet, then sent.
    expect(await refund(canceled)).toEqual({ ok: false, reason: "nothing-owed" });
    await world.drain();
    expect(await refund(canceled)).toEqual({ ok: false, reason: "nothing-owed" });
    expect(await desk().view(canceled.number)).toMatchObject({ owesRefund: false });
  });

  test.each(["canceled", "returned"] as const)(
    "asks again, once, for what the provider declined to return of an order that is %s [7.1.2]",
    async (end) => {
      const bought = await placeOrder(world, await takeGoods(world));
      if (end === "returned") await bring(bought, "shipped");
      await faultPayments(world, { on: "create-refund", do: "decline" });
      if (end === "canceled") await desk().cancel(bought.number, packer, "goods-damaged");
      else await desk().receiveReturn(bought.number, packer);
      await world.drain();
      expect(await desk().view(bought.number)).toMatchObject({ refundedMinor: 0, owesRefund: true });
      const outcomes = await Promise.all([refund(bought), refund(bought)]);
      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
      expect(outcomes).toContainEqual({ ok: false, reason: "nothing-owed" });
      await world.drain();
      const view = (await desk().view(bought.number))!;
      expect(view).toMatchObject({ refundedMinor: view.chargedMinor, owesRefund: false });
      await expectMoneyToAgree(world);
    },
  );
});
