import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sql } from "#platform/postgres";
import { changePrice } from "#shop/catalog";
import { staffMember } from "#shop/orders";
import { shop } from "#shop.config";
import { createTestShop, readShelf, takeGoods, type Goods, type TestShop } from "#testing/shop";

let world: TestShop;
beforeAll(async () => {
  world = await createTestShop();
});
afterAll(() => world[Symbol.asyncDispose]());

const { linesMax, piecesMax, piecesPerLineMax } = shop.cart;
const carts = () => world.shop.carts;
const start = async () => (await world.shop.sessions.start()).id;
const add = (session: string, { variantId }: Pick<Goods, "variantId">, quantity = 1) =>
  carts().add(session, "us", { variantId, quantity });

async function setPrice({ styleId }: Goods, amountMinor: number): Promise<void> {
  world.clock.advance(1000);
  await world.databases.data.transact((tx) =>
    changePrice(tx, styleId, { amountMinor, currency: "USD" }, world.clock.now()),
  );
}

describe("a cart refuses", () => {
  test.each(["", "x", "0190a5d0-0000-7000-8000-00000000ffff", "'; drop table shop.cart; --", "x".repeat(100_000)])(
    "the variant %j, which is none of ours",
    async (variantId) => {
      const session = await start();
      expect(await add(session, { variantId })).toEqual({ ok: false, reason: "unknown-variant" });
      expect((await carts().read(session, "us")).lines).toEqual([]);
    },
  );

  test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, piecesPerLineMax + 1, 1e9])(
    "%d pieces of a line",
    async (quantity) => {
      const session = await start();
      const goods = await takeGoods(world, 100);
      expect(await add(session, goods, quantity)).toEqual({ ok: false, reason: "bad-quantity" });
      await add(session, goods, 2);
      // Setting a line to nothing removes it, so that alone is no bad quantity.
      const line = { variantId: goods.variantId, quantity: quantity === 0 ? -1 : quantity };
      expect(await carts().setQuantity(session, "us", line)).toEqual({ ok: false, reason: "bad-quantity" });
      expect((await carts().read(session, "us")).lines).toMatchObject([{ quantity: 2 }]);
    },
  );

  test("more pieces of a line when they come bit by bit, or all at once", async () => {
    const session = await start();
    const goods = await takeGoods(world, 100);
    const added = await Promise.all(Array.from({ length: piecesPerLineMax + 3 }, () => add(session, goods)));
    expect(added.filter(({ ok }) => ok)).toHaveLength(piecesPerLineMax);
    expect((await carts().read(session, "us")).lines).toMatchObject([{ quantity: piecesPerLineMax }]);
  });

  test("more lines than it can hold", async () => {
    const session = await start();
    for (let lines = 0; lines < linesMax; lines++)
      expect(await add(session, await takeGoods(world))).toMatchObject({ ok: true });
    expect(await add(session, await takeGoods(world))).toEqual({ ok: false, reason: "too-many-lines" });
    expect((await carts().read(session, "us")).lines).toHaveLength(linesMax);
  });

  test("more pieces than it can hold", async () => {
    const session = await start();
    for (let pieces = 0; pieces < piecesMax; pieces += piecesPerLineMax) {
      expect(await add(session, await takeGoods(world, 20), piecesPerLineMax)).toMatchObject({ ok: true });
    }
    const goods = await takeGoods(world, 20);
    expect(await add(session, goods)).toEqual({ ok: false, reason: "bad-quantity" });
    const [first] = (await carts().read(session, "us")).lines;
    const line = { variantId: first!.variantId, quantity: piecesPerLineMax - 1 };
    expect(await carts().setQuantity(session, "us", line)).toMatchObject({ ok: true });
    expect(await add(session, goods)).toMatchObject({ ok: true });
  });

  test("more pieces than there are, and says how many there are [2.1.3]", async () => {
    const session = await start();
    const goods = await takeGoods(world, 2);
    expect(await add(session, goods, 3)).toEqual({ ok: false, reason: "out-of-stock", available: 2 });
    expect(await add(session, goods, 2)).toMatchObject({ ok: true });
    expect(await add(session, goods)).toEqual({ ok: false, reason: "out-of-stock", available: 2 });
    expect(await readShelf(world, goods)).toEqual({ onHand: 2, held: 0 });
  });
});

describe("a line", () => {
  test("of a variant put in twice is one line", async () => {
    const session = await start();
    const goods = await takeGoods(world);
    await add(session, goods);
    const added = await add(session, goods, 2);
    expect(added.ok ? added.cart.lines : []).toMatchObject([{ sku: goods.sku, quantity: 3 }]);
  });

  test("goes when its pieces are set to none", async () => {
    const session = await start();
    const goods = await takeGoods(world);
    await add(session, goods);
    const removed = await carts().setQuantity(session, "us", { variantId: goods.variantId, quantity: 0 });
    expect(removed).toMatchObject({ ok: true, cart: { lines: [], subtotalMinor: 0 } });
  });

  test("that has sold out stays and says so [2.1.3]", async () => {
    const session = await start();
    const goods = await takeGoods(world, 2);
    await add(session, goods, 2);
    await world.shop.stockDesk.count(goods.sku, 1, staffMember("tester"));
    expect((await carts().read(session, "us")).lines).toMatchObject([{ quantity: 2, available: 1 }]);
    await world.shop.stockDesk.count(goods.sku, 0, staffMember("tester"));
    expect((await carts().read(session, "us")).lines).toMatchObject([{ quantity: 2, available: 0 }]);
  });

  test("of a withdrawn style stays and cannot be bought", async () => {
    const session = await start();
    const goods = await takeGoods(world);
    await add(session, goods);
    world.clock.advance(1000);
    const { data } = world.databases;
    await data.run(sql`update catalog.style set withdrawn_at = ${world.clock.now()} where id = ${goods.styleId}`);
    expect((await carts().read(session, "us")).lines).toMatchObject([{ quantity: 1, available: 0 }]);
    expect(await add(session, goods)).toEqual({ ok: false, reason: "unknown-variant" });
    expect(await carts().setQuantity(session, "us", { ...goods, quantity: 0 })).toMatchObject({ ok: true });
    await data.run(sql`update catalog.style set withdrawn_at = null where id = ${goods.styleId}`);
  });

  test("shows a price that changed until the shopper has seen it", async () => {
    const session = await start();
    const goods = await takeGoods(world);
    await add(session, goods, 2);
    const [before] = (await carts().read(session, "us")).lines;
    expect(before!.formerPriceMinor).toBeUndefined();
    const formerPriceMinor = before!.unitPriceMinor;
    const unitPriceMinor = formerPriceMinor + 500;
    await setPrice(goods, unitPriceMinor);
    await add(session, goods);
    const changed = await carts().read(session, "us");
    expect(changed).toMatchObject({
      lines: [{ unitPriceMinor, formerPriceMinor, totalMinor: 3 * unitPriceMinor }],
      subtotalMinor: 3 * unitPriceMinor,
    });
    await carts().acknowledgePrices(session);
    expect((await carts().read(session, "us")).lines).toMatchObject([{ unitPriceMinor, formerPriceMinor: undefined }]);
  });
});

describe("a market", () => {
  test("brings its currency, and another one may be chosen; neither looks like a change of price [0.2]", async () => {
    const session = await start();
    await add(session, await takeGoods(world));
    const inJapan = await carts().moveTo(session, "jp");
    expect(inJapan).toMatchObject({ market: "jp", currency: "JPY", lines: [{ formerPriceMinor: undefined }] });
    const inEuro = await carts().moveTo(session, "jp", "EUR");
    expect(inEuro).toMatchObject({ market: "jp", currency: "EUR", lines: [{ formerPriceMinor: undefined }] });
    expect(inEuro.subtotalMinor).not.toBe(inJapan.subtotalMinor);
    expect(await carts().read(session, "us")).toEqual(inEuro);
  });

  test("or currency that does not exist is the usual one", async () => {
    const session = await start();
    expect(await carts().read(session, "atlantis")).toMatchObject({ market: "us", currency: "USD", lines: [] });
    expect(await carts().moveTo(session, "de", "XXX" as "EUR")).toMatchObject({ market: "de", currency: "EUR" });
  });
});

test("a cart belongs to its session, and two requests that begin it at once begin one", async () => {
  const [session, other] = [await start(), await start()];
  const [one, two] = [await takeGoods(world), await takeGoods(world)];
  await Promise.all([add(session, one), add(session, two), add(session, one)]);
  const { lines } = await carts().read(session, "us");
  expect(lines.map(({ sku, quantity }) => `${quantity} ${sku}`).toSorted()).toEqual(
    [`1 ${two.sku}`, `2 ${one.sku}`].toSorted(),
  );
  expect((await carts().read(other, "us")).lines).toEqual([]);
});
