import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { addSeconds } from "#platform/clock";
import { sql } from "#platform/postgres";
import { shop } from "#shop.config";
import { listOverdueHolds, shopper } from "#shop/orders";
import {
  beginOrder,
  clearPaymentFaults,
  createBuyer,
  createTestShop,
  expectMoneyToAgree,
  expectShelvesToAgree,
  expireHolds,
  faultPayments,
  hastenJobs,
  listMails,
  payAtProvider,
  payOrder,
  readOrder,
  readShelf,
  runJobs,
  runTask,
  takeGoods,
  type TestShop,
} from "#testing/shop";
import { releaseHold } from "./close-unpaid-order.ts";

let world: TestShop;
beforeAll(async () => {
  world = await createTestShop();
});
afterEach(() => clearPaymentFaults(world));
afterAll(() => world[Symbol.asyncDispose]());

/** An order of which the shop does not know whether the provider ever opened a page. */
async function beginUnanswered(fault: string) {
  const goods = await takeGoods(world, 1);
  const buyer = await createBuyer(world);
  await buyer.add(goods);
  await faultPayments(world, { on: "create-session", do: fault });
  const outcome = await buyer.submit(await buyer.fillForm());
  if (outcome.ok || !("orderNumber" in outcome)) throw new Error("the provider answered");
  return { goods, buyer, number: outcome.orderNumber };
}

describe("an order whose time is over", () => {
  test("gives its pieces back and is closed; a moment before it is not [2.1.3]", async () => {
    const goods = await takeGoods(world, 2);
    const { number, buyer } = await beginOrder(world, goods, { quantity: 2 });
    world.clock.advance(shop.stock.holdMinutes * 60_000 - 1);
    await runTask(world, "sweep-unpaid-orders");
    await world.drain();
    expect(await readOrder(world, number)).toMatchObject({ fulfilment: "awaiting_payment", holdsStock: true });
    world.clock.advance(1);
    await runTask(world, "sweep-unpaid-orders");
    await world.drain();
    expect(await readOrder(world, number)).toMatchObject({ fulfilment: "canceled", holdsStock: false });
    expect(await readShelf(world, goods)).toEqual({ onHand: 2, held: 0 });
    expect(await listMails(world, buyer.email)).toEqual([]);
    expect(await world.shop.shopperOrders.payAgain(buyer.sessionId, number)).toEqual({ ok: false, reason: "too-late" });
    await expectShelvesToAgree(world);
  });

  test("gives its pieces back while the provider cannot be reached, and is closed later [2.1.3, 7.1.2]", async () => {
    const goods = await takeGoods(world, 1);
    const { number } = await beginOrder(world, goods);
    await faultPayments(world, { on: "expire-session", do: "fail", times: 2 });
    await expireHolds(world);
    expect(await runJobs(world)).toHaveLength(1);
    expect(await readShelf(world, goods)).toEqual({ onHand: 1, held: 0 });
    expect(await readOrder(world, number)).toMatchObject({ fulfilment: "awaiting_payment", holdsStock: false });
    await hastenJobs(world);
    expect(await runJobs(world)).toHaveLength(1);
    await hastenJobs(world);
    expect(await runJobs(world)).toEqual([]);
    expect(await readOrder(world, number)).toMatchObject({ fulfilment: "canceled" });
    await expectShelvesToAgree(world);
  });

  test("that was paid without our hearing of it becomes an order, or a refund if the pieces are sold [2.1.2, 7.1.2]", async () => {
    const goods = await takeGoods(world, 1);
    const lucky = await beginOrder(world, await takeGoods(world, 1));
    const unlucky = await beginOrder(world, goods);
    for (const { number } of [lucky, unlucky]) await payAtProvider(world, number);
    await faultPayments(world, { on: "expire-session", do: "fail", times: 2 });
    await expireHolds(world);
    expect(await runJobs(world)).toHaveLength(2);
    const other = await beginOrder(world, goods);
    await payOrder(world, other.number);
    await hastenJobs(world);
    expect(await runJobs(world)).toEqual([]);
    expect(await readOrder(world, lucky.number)).toMatchObject({ fulfilment: "placed" });
    expect(await readOrder(world, unlucky.number)).toMatchObject({ fulfilment: "canceled", placedAt: null });
    expect((await listMails(world, unlucky.buyer.email)).map(({ subject }) => subject)).toEqual([
      expect.stringMatching(/refunded$/),
    ]);
    await expectShelvesToAgree(world);
    await expectMoneyToAgree(world);
  });

  test("closes the provider's page: it can be paid no more [7.1.2]", async () => {
    const { number } = await beginOrder(world, await takeGoods(world, 1));
    await expireHolds(world);
    await world.drain();
    await expect(payAtProvider(world, number)).rejects.toThrow("409");
  });

  test.each(["fail", "close-after"])(
    "of which the provider's answer was lost (%s) is closed as soon as it can be asked, and not before [7.1.2]",
    async (fault) => {
      const { goods, number } = await beginUnanswered(fault);
      await faultPayments(world, { on: "create-session", do: "fail" });
      await expireHolds(world);
      expect(await runJobs(world)).toHaveLength(1);
      expect(await readShelf(world, goods)).toEqual({ onHand: 1, held: 0 });
      expect(await readOrder(world, number)).toMatchObject({ fulfilment: "awaiting_payment" });
      await hastenJobs(world);
      expect(await runJobs(world)).toEqual([]);
      expect(await readOrder(world, number)).toMatchObject({ fulfilment: "canceled" });
      await expectMoneyToAgree(world);
    },
  );

  test("does not keep the pieces of others from being given back [2.1.3]", async () => {
    const waiting = await beginOrder(world, await takeGoods(world, 1));
    world.clock.advance(60_000);
    const holding = await beginOrder(world, await takeGoods(world, 1));
    await world.databases.data.transact((tx) => releaseHold(tx, waiting.orderId, shopper, world.clock.now()));
    const later = addSeconds(world.clock.now(), 3600);
    expect(await listOverdueHolds(world.databases.data, later, 1)).toEqual([holding.orderId]);
    await expireHolds(world);
    await world.drain();
  });
});

describe("paying again", () => {
  test("is refused to strangers, for placed orders and after the last attempt [2.1.7, 7.1.2]", async () => {
    const { payAgain } = world.shop.shopperOrders;
    const { number, buyer, orderId } = await beginOrder(world, await takeGoods(world, 1));
    const stranger = await createBuyer(world);
    expect(await payAgain(stranger.sessionId, number)).toEqual({ ok: false, reason: "not-proven" });
    await world.databases.data.run(sql`
      update shop.payment set attempt = ${shop.payment.attemptsPerOrderMax}, state = 'canceled' where order_id = ${orderId}`);
    expect(await payAgain(buyer.sessionId, number)).toEqual({ ok: false, reason: "too-late" });
    const placed = await beginOrder(world, await takeGoods(world, 1));
    await payAtProvider(world, placed.number);
    expect(await payAgain(placed.buyer.sessionId, placed.number)).toEqual({ ok: false, reason: "too-late" });
    expect(await readOrder(world, placed.number)).toMatchObject({ fulfilment: "placed" });
  });

  test("leads to the open page, and to a new one when that has closed before the hold [7.1.2]", async () => {
    const { payAgain } = world.shop.shopperOrders;
    const { number, buyer, redirectUrl, orderId } = await beginOrder(world, await takeGoods(world, 1));
    expect(await Promise.all([1, 2, 3].map(() => payAgain(buyer.sessionId, number)))).toEqual(
      [1, 2, 3].map(() => ({ ok: true, redirectUrl })),
    );
    world.clock.advance(shop.payment.hostedPageMinutes * 60_000);
    await faultPayments(world, { on: "get-session", do: "fail" });
    const again = await payAgain(buyer.sessionId, number);
    expect(again).toMatchObject({ ok: true });
    expect(again).not.toEqual({ ok: true, redirectUrl });
    const { attempts } = await world.databases.data.one<{ attempts: number }>(sql`
      select count(*) as attempts from shop.payment where order_id = ${orderId}`);
    expect(attempts).toBe(2);
    const { outlives } = await world.databases.data.one<{ outlives: number }>(sql`
      select count(*) as outlives from shop.payment join shop."order" on "order".id = payment.order_id
      where payment.expires_at > "order".hold_until`);
    expect(outlives).toBe(0);
    await expireHolds(world);
    await world.drain();
    expect(await readOrder(world, number)).toMatchObject({ fulfilment: "canceled" });
  });
});
