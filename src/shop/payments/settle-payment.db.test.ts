import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sql } from "#platform/postgres";
import { shopper } from "#shop/orders";
import {
  beginOrder,
  cancelAtProvider,
  createTestShop,
  deliverPaymentEvent,
  deliverPaymentEvents,
  dumpDatabases,
  expectMoneyToAgree,
  expectShelvesToAgree,
  findPaymentEvent,
  listMails,
  listPaymentEvents,
  openSecondSession,
  payAtProvider,
  payOrder,
  readOrder,
  readShelf,
  takeGoods,
  type Bought,
  type TestShop,
} from "#testing/shop";
import { releaseHold } from "./close-unpaid-order.ts";

let world: TestShop;
beforeAll(async () => {
  world = await createTestShop();
});
afterAll(() => world[Symbol.asyncDispose]());

/** Everything that is owed has been done, and the books agree. */
async function settleAll(): Promise<void> {
  await world.drain();
  await expectShelvesToAgree(world);
  await expectMoneyToAgree(world);
}

/** What a new checkout of the session, or the end of the hold, does to the goods of an order. */
async function giveUpHold({ orderId }: Bought): Promise<void> {
  await world.databases.data.transact((tx) => releaseHold(tx, orderId, shopper, world.clock.now()));
}

const comeBack = ({ buyer, number }: Bought) => world.shop.shopperOrders.returnFromPayment(buyer.sessionId, number);

async function readMoney({ orderId }: Bought): Promise<{ kind: string; amountMinor: number; currency: string }[]> {
  return world.databases.data.rows(sql`
    select kind, amount_minor as "amountMinor", currency from shop.money_entry where order_id = ${orderId} order by id`);
}

describe("a message that is not the provider's", () => {
  test.each(["bad", "none", "old"] as const)(
    "(signature %s) is refused and changes nothing [2.2.6, 7.1.2]",
    async (signature) => {
      const bought = await beginOrder(world, await takeGoods(world));
      await payAtProvider(world, bought.number);
      const event = await findPaymentEvent(world, bought.number, "session.paid");
      const before = await dumpDatabases(world);
      const reason = signature === "old" ? "too-old" : "bad-signature";
      expect(await deliverPaymentEvent(world, event, signature)).toEqual({ ok: false, reason });
      expect(await dumpDatabases(world)).toEqual(before);
      await deliverPaymentEvents(world, bought.number);
    },
  );

  test("or names no payment of ours changes nothing, and need not be sent again [7.1.2]", async () => {
    const bought = await beginOrder(world, await takeGoods(world));
    await payAtProvider(world, bought.number);
    const event = await findPaymentEvent(world, bought.number, "session.paid");
    const before = await dumpDatabases(world);
    const foreign = { ...event.data, paymentId: "0190a5d0-0000-7000-8000-00000000ffff" };
    expect(await deliverPaymentEvent(world, { ...event, data: foreign })).toEqual({ ok: true });
    expect(await deliverPaymentEvent(world, { ...event, type: "dispute.opened" })).toEqual({ ok: true });
    expect(await deliverPaymentEvent(world, { ...event, data: { paymentId: 7 } })).toMatchObject({
      reason: "malformed",
    });
    expect(await dumpDatabases(world)).toEqual(before);
    await deliverPaymentEvents(world, bought.number);
  });
});

describe("captured money makes one order", () => {
  test("however often the webhook comes [2.1.2, 7.1.2]", async () => {
    const goods = await takeGoods(world, 3);
    const bought = await beginOrder(world, goods, { quantity: 2 });
    await payAtProvider(world, bought.number);
    const event = await findPaymentEvent(world, bought.number, "session.paid");
    for (let times = 0; times < 3; times++) {
      expect(await deliverPaymentEvent(world, event)).toEqual({ ok: true });
    }
    expect(await readOrder(world, bought.number)).toMatchObject({ fulfilment: "placed", placedAt: world.clock.now() });
    expect(await readMoney(bought)).toHaveLength(1);
    expect(await readShelf(world, goods)).toEqual({ onHand: 1, held: 0 });
    expect((await world.shop.carts.read(bought.buyer.sessionId, "us")).lines).toEqual([]);
    await settleAll();
    expect(await listMails(world, bought.buyer.email)).toHaveLength(1);
  });

  test("whether the shopper comes back before, after or instead of the webhook [2.1.2, 7.1.2]", async () => {
    const tell = (bought: Bought) => deliverPaymentEvents(world, bought.number);
    for (const ways of [
      [comeBack, tell],
      [tell, comeBack],
      [comeBack, comeBack],
    ]) {
      const goods = await takeGoods(world, 1);
      const bought = await beginOrder(world, goods);
      expect(await comeBack(bought)).toMatchObject({ order: { status: "awaiting_payment", mayPay: true } });
      await payAtProvider(world, bought.number);
      for (const way of ways) await way(bought);
      expect(await comeBack(bought)).toMatchObject({ order: { status: "received", mayPay: false } });
      expect(await readShelf(world, goods)).toEqual({ onHand: 0, held: 0 });
      expect(await readMoney(bought)).toHaveLength(1);
    }
    await settleAll();
  });

  test("when webhooks, returns and the end of the hold meet in one moment [2.1.2, 7.1.2]", async () => {
    const goods = await takeGoods(world, 1);
    const bought = await beginOrder(world, goods);
    await payAtProvider(world, bought.number);
    const event = await findPaymentEvent(world, bought.number, "session.paid");
    world.clock.advance(31 * 60_000);
    const close = world.shop.tasks.find(({ name }) => name === "close-unpaid-order")!;
    await Promise.all([
      ...Array.from({ length: 4 }, () => deliverPaymentEvent(world, event)),
      ...Array.from({ length: 4 }, () => comeBack(bought)),
      close.perform({ orderId: bought.orderId }),
    ]);
    expect(await readOrder(world, bought.number)).toMatchObject({ fulfilment: "placed" });
    expect(await readMoney(bought)).toHaveLength(1);
    expect(await readShelf(world, goods)).toEqual({ onHand: 0, held: 0 });
    await settleAll();
  });

  test("when messages about two attempts come in turned order [7.1.2]", async () => {
    const bought = await beginOrder(world, await takeGoods(world));
    await cancelAtProvider(world, bought.number);
    expect(await world.shop.shopperOrders.payAgain(bought.buyer.sessionId, bought.number)).toMatchObject({ ok: true });
    await payAtProvider(world, bought.number);
    const events = await listPaymentEvents(world, bought.number);
    expect(events.map(({ type }) => type)).toEqual(["session.canceled", "session.paid"]);
    for (const event of events.toReversed()) await deliverPaymentEvent(world, event);
    expect(await readOrder(world, bought.number)).toMatchObject({ fulfilment: "placed" });
    await settleAll();
  });

  test("after the hold has ended, if the pieces are still there [2.1.3, 7.1.2]", async () => {
    const goods = await takeGoods(world, 1);
    const bought = await beginOrder(world, goods);
    await payAtProvider(world, bought.number);
    const event = await findPaymentEvent(world, bought.number, "session.paid");
    await giveUpHold(bought);
    expect(await readShelf(world, goods)).toEqual({ onHand: 1, held: 0 });
    await deliverPaymentEvent(world, event);
    expect(await readOrder(world, bought.number)).toMatchObject({ fulfilment: "placed" });
    expect(await readShelf(world, goods)).toEqual({ onHand: 0, held: 0 });
    await settleAll();
  });
});

describe("captured money makes one refund", () => {
  async function expectRefunded(bought: Bought, currency = "USD"): Promise<void> {
    await settleAll();
    const money = await readMoney(bought);
    expect(money.map((entry) => [entry.kind, entry.currency])).toEqual([
      ["charge", currency],
      ["refund", currency],
    ]);
    expect(money[0]!.amountMinor + money[1]!.amountMinor).toBe(0);
  }

  test("after the hold has ended, if the pieces are sold [2.1.3, 7.1.2]", async () => {
    const goods = await takeGoods(world, 1);
    const late = await beginOrder(world, goods);
    await payAtProvider(world, late.number);
    await giveUpHold(late);
    const quick = await beginOrder(world, goods);
    await payOrder(world, quick.number);
    await deliverPaymentEvents(world, late.number);
    expect(await readOrder(world, late.number)).toMatchObject({ fulfilment: "awaiting_payment", placedAt: null });
    expect(await readOrder(world, quick.number)).toMatchObject({ fulfilment: "placed" });
    await expectRefunded(late);
    expect(await readShelf(world, goods)).toEqual({ onHand: 0, held: 0 });
  });

  test("when it was taken after the order had been given up [7.1.2]", async () => {
    const goods = await takeGoods(world, 1);
    const bought = await beginOrder(world, goods);
    world.clock.advance(31 * 60_000);
    await world.shop.tasks.find(({ name }) => name === "close-unpaid-order")!.perform({ orderId: bought.orderId });
    expect(await readOrder(world, bought.number)).toMatchObject({ fulfilment: "canceled" });
    await payAtProvider(world, bought.number, { late: true });
    await deliverPaymentEvents(world, bought.number);
    await deliverPaymentEvents(world, bought.number);
    expect(await readOrder(world, bought.number)).toMatchObject({ fulfilment: "canceled", placedAt: null });
    await expectRefunded(bought);
    expect(await readShelf(world, goods)).toEqual({ onHand: 1, held: 0 });
  });

  test.each([1, 5_000_000])(
    "when %d was taken instead of the total; the order can still be paid [2.1.2]",
    async (amountMinor) => {
      const goods = await takeGoods(world, 1);
      const bought = await beginOrder(world, goods);
      await payAtProvider(world, bought.number, { amountMinor });
      await deliverPaymentEvents(world, bought.number);
      await deliverPaymentEvents(world, bought.number);
      expect(await readOrder(world, bought.number)).toMatchObject({ fulfilment: "awaiting_payment", holdsStock: true });
      await expectRefunded(bought);
      expect(await world.shop.shopperOrders.payAgain(bought.buyer.sessionId, bought.number)).toMatchObject({
        ok: true,
      });
      await payOrder(world, bought.number);
      expect(await readOrder(world, bought.number)).toMatchObject({ fulfilment: "placed" });
      await settleAll();
    },
  );

  test("when it was taken in another currency: it goes back in that one [2.1.2, 7.1.2]", async () => {
    const bought = await beginOrder(world, await takeGoods(world));
    await openSecondSession(world, bought.number, { currency: "EUR" });
    await deliverPaymentEvents(world, bought.number);
    expect(await readOrder(world, bought.number)).toMatchObject({ fulfilment: "awaiting_payment" });
    await expectRefunded(bought, "EUR");
    const [mail] = await listMails(world, bought.buyer.email);
    expect(mail?.text).toContain("€");
  });

  test("from itself, when the provider took it twice for one payment [7.1.2]", async () => {
    const bought = await beginOrder(world, await takeGoods(world));
    await payOrder(world, bought.number);
    await openSecondSession(world, bought.number);
    await openSecondSession(world, bought.number);
    await deliverPaymentEvents(world, bought.number);
    expect(await readOrder(world, bought.number)).toMatchObject({ fulfilment: "placed" });
    await settleAll();
    expect((await readMoney(bought)).map(({ kind }) => kind)).toEqual([
      "charge",
      "charge",
      "charge",
      "refund",
      "refund",
    ]);
    expect(await world.shop.shopperOrders.cancel(bought.buyer.sessionId, bought.number)).toEqual({ ok: true });
    await settleAll();
  });

  test.each([
    ["in order", [1, 2]],
    ["in turned order", [2, 1]],
  ])("of the attempt that comes second, when two were paid (%s) [2.1.2, 7.1.2]", async (_, told) => {
    const goods = await takeGoods(world, 2);
    const bought = await beginOrder(world, goods);
    // The first page has closed, and its payment comes all the same.
    world.clock.advance(26 * 60_000);
    expect(await world.shop.shopperOrders.payAgain(bought.buyer.sessionId, bought.number)).toMatchObject({ ok: true });
    await payAtProvider(world, bought.number, { attempt: 1, late: true });
    await payAtProvider(world, bought.number, { attempt: 2 });
    const paid = await listPaymentEvents(world, bought.number, "session.paid");
    for (const attempt of told) await deliverPaymentEvent(world, paid[attempt - 1]!);
    for (const event of paid) await deliverPaymentEvent(world, event);
    expect(await readOrder(world, bought.number)).toMatchObject({ fulfilment: "placed" });
    await settleAll();
    expect((await readMoney(bought)).map(({ kind }) => kind)).toEqual(["charge", "charge", "refund"]);
    expect(await readShelf(world, goods)).toEqual({ onHand: 1, held: 0 });
  });

  test("when it comes after the order was canceled and its money returned [2.1.2, 7.1.2]", async () => {
    const goods = await takeGoods(world, 1);
    const bought = await beginOrder(world, goods);
    world.clock.advance(26 * 60_000);
    expect(await world.shop.shopperOrders.payAgain(bought.buyer.sessionId, bought.number)).toMatchObject({ ok: true });
    await payOrder(world, bought.number);
    expect(await world.shop.shopperOrders.cancel(bought.buyer.sessionId, bought.number)).toEqual({ ok: true });
    await settleAll();
    await payAtProvider(world, bought.number, { attempt: 1, late: true });
    await deliverPaymentEvents(world, bought.number);
    expect(await readOrder(world, bought.number)).toMatchObject({ fulfilment: "canceled" });
    await settleAll();
    expect((await readMoney(bought)).map(({ kind }) => kind)).toEqual(["charge", "refund", "charge", "refund"]);
    expect(await readShelf(world, goods)).toEqual({ onHand: 1, held: 0 });
  });
});
