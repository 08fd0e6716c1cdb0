import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sql } from "#platform/postgres";
import { staffMember } from "#shop/orders";
import {
  beginOrder,
  createTestShop,
  dumpDatabases,
  expectMoneyToAgree,
  expectShelvesToAgree,
  findInDump,
  ILLINOIS,
  listCarrierPayloads,
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
const TOO_LATE = { ok: false, reason: "too-late" };
const CORRECTED = {
  ...ILLINOIS,
  name: "Grace Hopper",
  phone: "+13125550199",
  line1: "2 Oak Avenue",
  postcode: "60601",
};

const cancel = ({ buyer, number }: Bought) => world.shop.shopperOrders.cancel(buyer.sessionId, number);
const correct = ({ buyer, number }: Bought, form: unknown) =>
  world.shop.shopperOrders.correctAddress(buyer.sessionId, number, form);
const formOf = ({ buyer, number }: Bought) => world.shop.shopperOrders.correctionForm(buyer.sessionId, number);

async function bring(bought: Bought, ...steps: ("verify" | "prepare" | "ship")[]): Promise<void> {
  for (const step of steps)
    expect(await world.shop.deskOrders[step](bought.number, packer)).toMatchObject({ ok: true });
  await world.drain();
}

async function listSubjects({ buyer }: Bought): Promise<string[]> {
  return (await listMails(world, buyer.email)).map(({ subject }) => subject.split(": ")[1]!);
}

describe("once an order is prepared", () => {
  test("it is neither canceled nor corrected by the shopper, nor before it is paid [2.1.2]", async () => {
    const unpaid = await beginOrder(world, await takeGoods(world));
    const prepared = await placeOrder(world, await takeGoods(world));
    await bring(prepared, "verify", "prepare");
    const shipped = await placeOrder(world, await takeGoods(world));
    await bring(shipped, "verify", "prepare", "ship");
    const before = await dumpDatabases(world);
    for (const bought of [unpaid, prepared, shipped]) {
      expect(await cancel(bought)).toEqual(TOO_LATE);
      expect(await correct(bought, CORRECTED)).toEqual(TOO_LATE);
      expect(await formOf(bought)).toEqual(TOO_LATE);
      const view = await world.shop.shopperOrders.view(bought.buyer.sessionId, bought.number);
      expect(view).toMatchObject({ order: { mayChange: false } });
    }
    expect(await dumpDatabases(world)).toEqual(before);
  });

  test("or while it is being prepared: one of the two is first [2.1.2, 2.1.3]", async () => {
    for (let round = 0; round < 5; round++) {
      const goods = await takeGoods(world, 1);
      const bought = await placeOrder(world, goods);
      await bring(bought, "verify");
      const [canceled, prepared] = await Promise.all([
        cancel(bought),
        world.shop.deskOrders.prepare(bought.number, packer),
      ]);
      expect([canceled.ok, prepared.ok].filter(Boolean)).toHaveLength(1);
      expect(await readShelf(world, goods)).toEqual({ onHand: canceled.ok ? 1 : 0, held: 0 });
    }
    await world.drain();
    await expectShelvesToAgree(world);
    await expectMoneyToAgree(world);
  });
});

describe("the shopper cancels", () => {
  test.each([[[]], [["verify"]]] as const)(
    "after the steps %j: pieces and money go back once [2.1.2, 2.1.3]",
    async (steps) => {
      const goods = await takeGoods(world, 1);
      const bought = await placeOrder(world, goods);
      await bring(bought, ...steps);
      expect(await cancel(bought)).toEqual({ ok: true });
      expect(await cancel(bought)).toEqual(TOO_LATE);
      expect(await correct(bought, CORRECTED)).toEqual(TOO_LATE);
      await world.drain();
      expect(await readShelf(world, goods)).toEqual({ onHand: 1, held: 0 });
      expect(await readOrder(world, bought.number)).toMatchObject({ fulfilment: "canceled" });
      expect((await listSubjects(bought)).filter((subject) => subject === "canceled")).toHaveLength(1);
      await expectShelvesToAgree(world);
      await expectMoneyToAgree(world);
    },
  );
});

describe("the shopper corrects the delivery details", () => {
  test.each([
    ["a blank name", { name: " " }, "name"],
    ["no phone", { phone: undefined }, "phone"],
    ["a script", { line1: "<script>" }, "line1"],
    ["another country's postal code", { postcode: "SW1Y 4LB" }, "postcode"],
  ])("%s is refused by name and nothing is changed [1.1.4]", async (_, changes, field) => {
    const bought = await placeOrder(world, await takeGoods(world));
    const before = await dumpDatabases(world);
    const outcome = await correct(bought, { ...CORRECTED, ...changes });
    expect(outcome).toMatchObject({ ok: false, reason: "invalid", problems: [{ field }] });
    expect(await dumpDatabases(world)).toEqual(before);
  });

  test("the country and the email stay what they were, whatever is posted [1.1.1, 1.1.3]", async () => {
    const bought = await placeOrder(world, await takeGoods(world));
    expect(await formOf(bought)).toEqual({ ok: true, country: "US" });
    const posted = { ...CORRECTED, country: "JP", email: "thief@example.org", dob: "canary-dob" };
    expect(await correct(bought, posted)).toEqual({ ok: true });
    expect(await readOrder(world, bought.number)).toMatchObject({ country: "US" });
    await world.drain();
    expect(await listMails(world, "thief@example.org")).toEqual([]);
    expect(await listSubjects(bought)).toContain("delivery details corrected");
    expect(findInDump(await dumpDatabases(world), "canary")).toEqual([]);
  });

  test("what was verified is verified again, and the carrier gets what is right now [2.1.2, 2.1.4]", async () => {
    const bought = await placeOrder(world, await takeGoods(world));
    await bring(bought, "verify");
    const { placedAt } = await readOrder(world, bought.number);
    world.clock.advance(60_000);
    expect(await correct(bought, CORRECTED)).toEqual({ ok: true });
    expect(await readOrder(world, bought.number)).toMatchObject({ fulfilment: "placed", placedAt });
    expect(await world.shop.deskOrders.prepare(bought.number, packer)).toMatchObject({ ok: false });
    await bring(bought, "verify", "prepare", "ship");
    const [sent] = await listCarrierPayloads(world, bought.number);
    expect(sent!.payload.recipient).toMatchObject({
      name: "Grace Hopper",
      phone: "+13125550199",
      addressLines: ["2 Oak Avenue"],
      postcode: "60601",
    });
    expect(JSON.stringify(sent)).not.toMatch(/Lovelace|1 Main Street|62701/);
    expect(await listSubjects(bought)).toEqual([
      "thank you",
      "checked",
      "delivery details corrected",
      "checked",
      "packed",
      "on its way",
    ]);
  });

  test("of an order that waits to be verified is told too, and recorded as the shopper's act [1.1.3, 2.1.6]", async () => {
    const bought = await placeOrder(world, await takeGoods(world));
    expect(await correct(bought, CORRECTED)).toEqual({ ok: true });
    await world.drain();
    expect(await listSubjects(bought)).toEqual(["thank you", "delivery details corrected"]);
    const entries = await world.databases.data.rows(sql`
      select actor_kind as actor, activity, purpose, fields from ledger.entry
      where scope_id = ${bought.orderId} and kind = 'corrected'`);
    expect(entries).toEqual([
      {
        actor: "subject",
        activity: "order.correct-own-address",
        purpose: "ORDER",
        fields: ["order.name", "order.phone", "order.address"],
      },
    ]);
  });
});
