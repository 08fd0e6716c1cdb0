import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sql } from "#platform/postgres";
import { staffMember } from "#shop/orders";
import {
  beginOrder,
  createTestShop,
  deliverPaymentEvents,
  openSecondSession,
  payOrder,
  placeOrder,
  readOrder,
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

describe("verifying", () => {
  const readChecks = ({ orderId }: Bought) =>
    world.databases.data.rows(sql`
      select check_name as name, passed, actor_kind || ' ' || actor_id as by from shop.verification
      where order_id = ${orderId} order by id`);
  const NAMES = ["paid-in-full", "stock-taken", "contact-complete", "country-served"];

  test.each([
    [
      "paid-in-full",
      (bought: Bought) => sql`update shop."order" set total_minor = total_minor + 1 where id = ${bought.orderId}`,
    ],
    [
      "stock-taken",
      (bought: Bought) => sql`update shop.order_line set quantity = quantity + 1 where order_id = ${bought.orderId}`,
    ],
    [
      "contact-complete",
      (bought: Bought) => sql`delete from vault.record where scope_id = ${bought.orderId} and field = 'order.phone'`,
    ],
    ["country-served", (bought: Bought) => sql`update shop."order" set country = 'BR' where id = ${bought.orderId}`],
  ])("fails where %s is not so; that is recorded and the order stays [2.1.2]", async (name, spoil) => {
    const bought = await placeOrder(world, await takeGoods(world));
    await world.databases.data.run(spoil(bought));
    const outcome = await desk().verify(bought.number, packer);
    expect(outcome).toMatchObject({ ok: false, reason: "checks-failed" });
    const expected = NAMES.map((check) => ({ name: check, passed: check !== name }));
    expect("checks" in outcome ? outcome.checks : []).toEqual(expected);
    expect(await readChecks(bought)).toEqual(expected.map((check) => ({ ...check, by: "staff packer" })));
    expect(await readOrder(world, bought.number)).toMatchObject({ fulfilment: "placed" });
    expect(await desk().prepare(bought.number, packer)).toMatchObject({ ok: false });
  });

  test("passes when all is well; every check stands with who ran it, and contacts are seen masked [2.1.2, 1.1.3]", async () => {
    const bought = await placeOrder(world, await takeGoods(world));
    expect(await desk().verify(bought.number, packer)).toMatchObject({ ok: true });
    expect(await readChecks(bought)).toEqual(NAMES.map((name) => ({ name, passed: true, by: "staff packer" })));
    const { data } = world.databases;
    const entries = await data.rows(sql`
      select kind, activity, purpose, actor_kind as actor from ledger.entry where scope_id = ${bought.orderId} and actor_kind = 'staff'`);
    expect(entries).toEqual([{ kind: "masked", activity: "order.verify", purpose: "ORDER", actor: "staff" }]);
    const history = await data.rows(sql`
      select from_state as "from", to_state as "to", actor_kind as actor, reason from shop.order_event
      where order_id = ${bought.orderId} and axis = 'fulfilment' order by id`);
    expect(history).toEqual([
      { from: "awaiting_payment", to: "placed", actor: "partner", reason: "paid" },
      { from: "placed", to: "verified", actor: "staff", reason: "checks-passed" },
    ]);
  });

  test("counts the order's own money: what came in another currency and went back is no obstacle [2.1.2]", async () => {
    const bought = await beginOrder(world, await takeGoods(world));
    await openSecondSession(world, bought.number, { currency: "EUR" });
    await deliverPaymentEvents(world, bought.number);
    await world.drain();
    await world.shop.shopperOrders.payAgain(bought.buyer.sessionId, bought.number);
    await payOrder(world, bought.number);
    expect(await desk().verify(bought.number, packer)).toMatchObject({ ok: true });
  });
});
