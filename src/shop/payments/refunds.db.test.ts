import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { sql } from "#platform/postgres";
import { shopper, staffMember } from "#shop/orders";
import {
  clearPaymentFaults,
  createTestShop,
  deliverPaymentEvent,
  deliverPaymentEvents,
  expectMoneyToAgree,
  expectShelvesToAgree,
  faultPayments,
  findPaymentEvent,
  hastenJobs,
  listMails,
  listProviderCharges,
  loseJobs,
  placeOrder,
  runJobs,
  runTask,
  settleRefundAtProvider,
  takeGoods,
  type Bought,
  type TestShop,
} from "#testing/shop";
import { requestRefund } from "./request-refund.ts";

let world: TestShop;
beforeAll(async () => {
  world = await createTestShop();
});
afterEach(() => clearPaymentFaults(world));
afterAll(() => world[Symbol.asyncDispose]());

const cancel = ({ buyer, number }: Bought) => world.shop.shopperOrders.cancel(buyer.sessionId, number);

async function readRefunds({ orderId }: Bought): Promise<{ state: string; booked: number }[]> {
  return world.databases.data.rows(sql`
    select refund.state,
      (select count(*) from shop.money_entry where provider_ref = refund.provider_ref) as booked
    from shop.refund where order_id = ${orderId}`);
}

async function countRefundMails({ buyer }: Bought): Promise<number> {
  const mails = await listMails(world, buyer.email);
  return mails.filter(({ subject }) => subject.endsWith("refunded")).length;
}

describe("a refund is refused", () => {
  test("where it would exceed what was charged, with what is promised counted [7.1.2]", async () => {
    const bought = await placeOrder(world, await takeGoods(world));
    const charge = (await listProviderCharges(world)).find(({ reference }) => reference === bought.number);
    const ask = (amountMinor: number, chargeRef = charge!.id) =>
      world.databases.data.transact((tx) =>
        requestRefund(tx, world.ground.ids, {
          orderId: bought.orderId,
          chargeRef,
          amountMinor,
          reason: "test",
          actor: shopper,
          at: world.clock.now(),
        }),
      );
    await expect(ask(charge!.amountMinor + 1)).rejects.toThrow("exceed");
    await ask(charge!.amountMinor - 1);
    await expect(ask(2)).rejects.toThrow("exceed");
    await expect(ask(1, "ch_unknown")).rejects.toThrow("without a charge");
    expect(await readRefunds(bought)).toHaveLength(1);
    await world.drain();
    expect(await cancel(bought)).toEqual({ ok: true });
    await world.drain();
    await expectMoneyToAgree(world);
  });
});

describe("money goes back once", () => {
  test("when the shopper and the staff cancel in one moment [2.1.2, 7.1.2]", async () => {
    const goods = await takeGoods(world, 1);
    const bought = await placeOrder(world, goods);
    const outcomes = await Promise.all([
      cancel(bought),
      world.shop.deskOrders.cancel(bought.number, staffMember("desk"), "goods-missing"),
      cancel(bought),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    await world.drain();
    expect(await readRefunds(bought)).toEqual([{ state: "succeeded", booked: 1 }]);
    await expectMoneyToAgree(world);
    await expectShelvesToAgree(world);
  });

  test.each(["fail", "close", "fail-after", "close-after"])(
    "when the provider does %s at first [7.1.2]",
    async (fault) => {
      const bought = await placeOrder(world, await takeGoods(world));
      await faultPayments(world, { on: "create-refund", do: fault, times: 2 });
      await cancel(bought);
      expect(await runJobs(world)).toHaveLength(1);
      await hastenJobs(world);
      expect(await runJobs(world)).toHaveLength(1);
      await hastenJobs(world);
      expect(await runJobs(world)).toEqual([]);
      expect(await readRefunds(bought)).toEqual([{ state: "succeeded", booked: 1 }]);
      await deliverPaymentEvents(world, bought.number);
      await expectMoneyToAgree(world);
      await world.drain();
      expect(await countRefundMails(bought)).toBe(1);
    },
  );

  test("when the webhook comes before the answer, and twice [7.1.2]", async () => {
    const bought = await placeOrder(world, await takeGoods(world));
    await faultPayments(world, { on: "create-refund", do: "close-after" });
    await cancel(bought);
    expect(await runJobs(world)).toHaveLength(1);
    const event = await findPaymentEvent(world, bought.number, "refund.succeeded");
    await Promise.all([deliverPaymentEvent(world, event), deliverPaymentEvent(world, event)]);
    await hastenJobs(world);
    await world.drain();
    await deliverPaymentEvent(world, event);
    expect(await readRefunds(bought)).toEqual([{ state: "succeeded", booked: 1 }]);
    expect(await countRefundMails(bought)).toBe(1);
    await expectMoneyToAgree(world);
  });

  test("when the provider takes its time [7.1.2]", async () => {
    const bought = await placeOrder(world, await takeGoods(world));
    await faultPayments(world, { on: "create-refund", do: "hold" });
    await cancel(bought);
    await world.drain();
    expect(await readRefunds(bought)).toEqual([{ state: "requested", booked: 0 }]);
    expect(await countRefundMails(bought)).toBe(0);
    await settleRefundAtProvider(world, bought.number, "succeeded");
    await deliverPaymentEvents(world, bought.number);
    await world.drain();
    expect(await readRefunds(bought)).toEqual([{ state: "succeeded", booked: 1 }]);
    expect(await countRefundMails(bought)).toBe(1);
    await expectMoneyToAgree(world);
  });
});

test("a refund that is owed is asked for again, whatever became of its job [7.1.2]", async () => {
  const bought = await placeOrder(world, await takeGoods(world));
  await cancel(bought);
  await loseJobs(world);
  await world.drain();
  expect(await readRefunds(bought)).toEqual([{ state: "requested", booked: 0 }]);
  await runTask(world, "renew-requested-refunds");
  await world.drain();
  expect(await readRefunds(bought)).toEqual([{ state: "requested", booked: 0 }]);
  world.clock.advance(3_600_001);
  await runTask(world, "renew-requested-refunds");
  await runTask(world, "renew-requested-refunds");
  await world.drain();
  expect(await readRefunds(bought)).toEqual([{ state: "succeeded", booked: 1 }]);
  await expectMoneyToAgree(world);
});

test("a refund that the provider declines is not called paid, and the money can be asked for again [7.1.2]", async () => {
  const bought = await placeOrder(world, await takeGoods(world));
  await faultPayments(world, { on: "create-refund", do: "decline" });
  await cancel(bought);
  await world.drain();
  await deliverPaymentEvents(world, bought.number);
  expect(await readRefunds(bought)).toEqual([{ state: "failed", booked: 0 }]);
  expect(await countRefundMails(bought)).toBe(0);
  expect(await world.shop.deskOrders.view(bought.number)).toMatchObject({ status: "canceled", refundedMinor: 0 });
  const ask = () => world.shop.deskOrders.refund(bought.number, staffMember("desk"));
  expect((await Promise.all([ask(), ask(), ask()])).filter(({ ok }) => ok)).toHaveLength(1);
  await world.drain();
  expect(await world.shop.deskOrders.view(bought.number)).toMatchObject({ status: "canceled_and_refunded" });
  await expectMoneyToAgree(world);
});
