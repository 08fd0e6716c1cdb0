import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sql } from "#platform/postgres";
import { shop } from "#shop.config";
import {
  createBuyer,
  createTestShop,
  expectMoneyToAgree,
  expectShelvesToAgree,
  listProviderCharges,
  payOrder,
  readOrder,
  readShelf,
  takeGoods,
  type Buyer,
  type Goods,
  type TestShop,
} from "#testing/shop";

let world: TestShop;
beforeAll(async () => {
  world = await createTestShop();
});
afterAll(() => world[Symbol.asyncDispose]());

/** Buyers who all see the pieces in their bags and press the button at once. */
async function rush(buyers: number, fillBag: (buyer: Buyer) => Promise<void>) {
  const crowd = await Promise.all(
    Array.from({ length: buyers }, async () => {
      const buyer = await createBuyer(world);
      await fillBag(buyer);
      return { buyer, form: await buyer.fillForm() };
    }),
  );
  const outcomes = await Promise.all(crowd.map(({ buyer, form }) => buyer.submit(form)));
  const won = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.orderNumber] : []));
  const lost = outcomes.filter((outcome) => !outcome.ok);
  return { won, lost };
}

async function expectSoldOut(goods: Goods, { won, lost }: Awaited<ReturnType<typeof rush>>): Promise<void> {
  for (const outcome of lost) {
    expect(outcome).toMatchObject({ ok: false, reason: "out-of-stock", cart: { lines: [{ available: 0 }] } });
  }
  const held = (await readShelf(world, goods)).held;
  expect(await readShelf(world, goods)).toEqual({ onHand: held, held });
  await expectShelvesToAgree(world);
  for (const number of won) await payOrder(world, number);
  expect(await readShelf(world, goods)).toEqual({ onHand: 0, held: 0 });
  await expectShelvesToAgree(world);
  await expectMoneyToAgree(world);
}

describe("more buyers than pieces", () => {
  test("200 at once for 5 pieces: 5 orders, and everyone else is told so and charged nothing [2.1.3]", async () => {
    const goods = await takeGoods(world, 5);
    const rushed = await rush(200, (buyer) => buyer.add(goods));
    expect([rushed.won.length, rushed.lost.length]).toEqual([5, 195]);
    await expectSoldOut(goods, rushed);
    const references = (await listProviderCharges(world)).map((charge) => charge.reference);
    expect(references.toSorted()).toEqual(rushed.won.toSorted());
    const { left } = await world.databases.data.one<{ left: number }>(sql`
      select count(*) as left from vault.record where scope_id not in (select id from shop."order")`);
    expect(left).toBe(0);
  });

  test("40 at once for 10 pieces, each the same variant put in twice: 5 orders of two pieces [2.1.3]", async () => {
    const goods = await takeGoods(world, 10);
    const rushed = await rush(40, async (buyer) => {
      await buyer.add(goods);
      await buyer.add(goods);
    });
    expect([rushed.won.length, rushed.lost.length]).toEqual([5, 35]);
    await expectSoldOut(goods, rushed);
  });

  test("bags of several variants in turned order: nobody waits for ever, nobody gets half a bag [2.1.3]", async () => {
    const [one, other] = [await takeGoods(world, 6), await takeGoods(world, 4)];
    let buyers = 0;
    const rushed = await rush(24, async (buyer) => {
      const turned = buyers++ % 2 === 0 ? [one, other] : [other, one];
      for (const goods of turned) await buyer.add(goods);
    });
    expect(rushed.won).toHaveLength(4);
    expect([await readShelf(world, one), await readShelf(world, other)]).toEqual([
      { onHand: 6, held: 4 },
      { onHand: 4, held: 4 },
    ]);
    await expectShelvesToAgree(world);
  });
});

describe("how much can be held", () => {
  const MAX = shop.stock.openReservationsPerNetworkMax;

  test("by one network is bounded, also when everybody presses at once [2.1.3]", async () => {
    const goods = await takeGoods(world, MAX + 10);
    const crowd: { buyer: Buyer; form: unknown }[] = [];
    for (let number = 0; number < MAX + 6; number++) {
      const buyer = await createBuyer(world, { networkPrefix: "192.0.2.0/24" });
      await buyer.add(goods);
      crowd.push({ buyer, form: await buyer.fillForm() });
    }
    const outcomes = await Promise.all(crowd.map(({ buyer, form }) => buyer.submit(form)));
    const refused = outcomes.filter((outcome) => !outcome.ok);
    expect(refused).toEqual(Array.from({ length: 6 }, () => ({ ok: false, reason: "too-many-holds" })));
    expect((await readShelf(world, goods)).held).toBe(MAX);

    // Somebody who holds pieces already may begin anew, and somebody elsewhere is not concerned.
    const holder = crowd[outcomes.findIndex((outcome) => outcome.ok)]!;
    expect(await holder.buyer.submit(holder.form)).toMatchObject({ ok: true });
    const elsewhere = await createBuyer(world);
    await elsewhere.add(goods);
    expect(await elsewhere.submit(await elsewhere.fillForm())).toMatchObject({ ok: true });
    await expectShelvesToAgree(world);
  });

  test("by one network is bounded across midnight as well [2.1.3]", async () => {
    const goods = await takeGoods(world, MAX + 1);
    const midnight = new Date(world.clock.now());
    midnight.setUTCHours(24, 0, 0, 0);
    world.clock.set(new Date(midnight.getTime() - 60_000));
    const networkPrefix = "198.51.100.0/24";
    for (let number = 0; number < MAX; number++) {
      const buyer = await createBuyer(world, { networkPrefix });
      await buyer.add(goods);
      expect(await buyer.submit(await buyer.fillForm())).toMatchObject({ ok: true });
    }
    world.clock.set(new Date(midnight.getTime() + 60_000));
    const late = await createBuyer(world, { networkPrefix });
    await late.add(goods);
    expect(await late.submit(await late.fillForm())).toEqual({ ok: false, reason: "too-many-holds" });
  });

  test("by one session cannot be renewed for ever, unless it pays [2.1.3]", async () => {
    const goods = await takeGoods(world, 30);
    const buyer = await createBuyer(world);
    await buyer.add(goods);
    const form = await buyer.fillForm();
    const begun: string[] = [];
    for (let number = 0; number < shop.stock.unpaidOrdersPerSessionPerDayMax; number++) {
      const outcome = await buyer.submit(form);
      if (outcome.ok) begun.push(outcome.orderNumber);
      world.clock.advance(20 * 60_000);
    }
    expect(begun).toHaveLength(shop.stock.unpaidOrdersPerSessionPerDayMax);
    expect(await buyer.submit(form)).toEqual({ ok: false, reason: "too-many-holds" });
    await payOrder(world, begun.at(-1)!);
    await buyer.add(goods);
    expect(await buyer.submit(await buyer.fillForm())).toMatchObject({ ok: true });
  });

  test("is not remembered by network once the hold has ended [2.1.3, 3.1.1]", async () => {
    const goods = await takeGoods(world, 1);
    const buyer = await createBuyer(world);
    await buyer.add(goods);
    const outcome = await buyer.submit(await buyer.fillForm());
    const readTag = () =>
      world.databases.data.one<{ tag: Buffer | null }>(sql`
        select network_tag as tag from shop."order" where number = ${outcome.ok ? outcome.orderNumber : ""}`);
    expect((await readTag()).tag).toHaveLength(16);
    await payOrder(world, outcome.ok ? outcome.orderNumber : "");
    expect((await readTag()).tag).toBeNull();
  });

  test("by one session is one order, also when it begins many at once [2.1.3]", async () => {
    const goods = await takeGoods(world, 10);
    const buyer = await createBuyer(world);
    await buyer.add(goods, 2);
    const forms = await Promise.all(
      Array.from({ length: 8 }, (_, index) => buyer.fillForm({ line1: `${index + 1} Main Street` })),
    );
    const outcomes = await Promise.all(forms.map((form) => buyer.submit(form)));
    expect(outcomes.every((outcome) => outcome.ok)).toBe(true);
    expect(await readShelf(world, goods)).toEqual({ onHand: 10, held: 2 });
    const holding = [];
    for (const outcome of outcomes) {
      const order = await readOrder(world, outcome.ok ? outcome.orderNumber : "");
      if (order.holdsStock) holding.push(order.number);
    }
    expect(holding).toHaveLength(1);
    await expectShelvesToAgree(world);
  });

  test("does not keep shoppers from their own last piece [2.1.3]", async () => {
    const goods = await takeGoods(world, 1);
    const buyer = await createBuyer(world);
    await buyer.add(goods);
    expect(await buyer.submit(await buyer.fillForm())).toMatchObject({ ok: true });
    const { lines } = await world.shop.carts.read(buyer.sessionId, "us");
    expect(lines).toMatchObject([{ quantity: 1, available: 1 }]);
    expect(await buyer.submit(await buyer.fillForm({ line1: "2 Main Street" }))).toMatchObject({ ok: true });
    expect(await readShelf(world, goods)).toEqual({ onHand: 1, held: 1 });

    const other = await createBuyer(world);
    expect(await world.shop.carts.add(other.sessionId, "us", { ...goods, quantity: 1 })).toEqual({
      ok: false,
      reason: "out-of-stock",
      available: 0,
    });
    await expectShelvesToAgree(world);
  });
});
