import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sql } from "#platform/postgres";
import { CATALOGUE_CHANNEL } from "#shop/catalog";
import { shopper, staffMember } from "#shop/orders";
import { createTestShop, readShelf, takeGoods, type Goods, type TestShop } from "#testing/shop";
import { holdStock, readHeldPieces, releaseStock, restock, sellFreeStock, sellHeldStock } from "./index.ts";

let world: TestShop;
beforeAll(async () => {
  world = await createTestShop();
});
afterAll(() => world[Symbol.asyncDispose]());

const keeper = staffMember("keeper");
const desk = () => world.shop.stockDesk;

function move(goods: Goods, quantity: number, orderId = world.ground.ids.uuid()) {
  return { orderId, pieces: [{ variantId: goods.variantId, quantity }], actor: shopper, at: world.clock.now() };
}

const act = <T>(run: (tx: Parameters<typeof holdStock>[0]) => Promise<T>) => world.databases.data.transact(run);

async function listEntries({ variantId }: Goods): Promise<string[]> {
  const rows = await world.databases.data.rows<{ entry: string }>(sql`
    select concat_ws(' ', reason, on_hand_change, held_change, actor_kind, actor_id) as entry
    from shop.stock_entry where variant_id = ${variantId} order by id`);
  return rows.map(({ entry }) => entry).filter((entry) => !entry.includes("seed") && !entry.includes("tester"));
}

describe("a hold", () => {
  test("of more than is free is refused, also when two lines ask for it together [2.1.3]", async () => {
    const goods = await takeGoods(world, 3);
    expect(await act((tx) => holdStock(tx, move(goods, 4)))).toBe(false);
    const twice = { ...move(goods, 2), pieces: [...move(goods, 2).pieces, ...move(goods, 2).pieces] };
    expect(await act((tx) => holdStock(tx, twice))).toBe(false);
    expect(
      await act((tx) => holdStock(tx, { ...twice, pieces: [{ variantId: world.ground.ids.uuid(), quantity: 1 }] })),
    ).toBe(false);
    expect(await readShelf(world, goods)).toEqual({ onHand: 3, held: 0 });
    expect(await listEntries(goods)).toEqual([]);
  });

  test("can be given back or sold, and each change is an entry with its reason and actor [2.1.3]", async () => {
    const goods = await takeGoods(world, 5);
    const [sold, released] = [move(goods, 2), move(goods, 3)];
    expect(await act((tx) => holdStock(tx, sold))).toBe(true);
    expect(await act((tx) => holdStock(tx, released))).toBe(true);
    expect(await act((tx) => holdStock(tx, move(goods, 1)))).toBe(false);
    expect(await readHeldPieces(world.databases.data, [sold.orderId, released.orderId])).toEqual(
      new Map([[goods.variantId, 5]]),
    );
    await act((tx) => releaseStock(tx, released));
    await act((tx) => sellHeldStock(tx, sold));
    expect(await readShelf(world, goods)).toEqual({ onHand: 3, held: 0 });
    expect(await readHeldPieces(world.databases.data, [sold.orderId, released.orderId])).toEqual(
      new Map([[goods.variantId, 0]]),
    );
    await act((tx) => restock(tx, { ...sold, reason: "canceled" }));
    expect(await readShelf(world, goods)).toEqual({ onHand: 5, held: 0 });
    expect(await listEntries(goods)).toEqual([
      "held 0 2 shopper shopper",
      "held 0 3 shopper shopper",
      "released 0 -3 shopper shopper",
      "sold -2 -2 shopper shopper",
      "canceled 2 0 shopper shopper",
    ]);
  });

  test("stands before a late sale: what is held is not sold to another [2.1.3]", async () => {
    const goods = await takeGoods(world, 2);
    await act((tx) => holdStock(tx, move(goods, 2)));
    expect(await act((tx) => sellFreeStock(tx, move(goods, 1)))).toBe(false);
    expect(await readShelf(world, goods)).toEqual({ onHand: 2, held: 2 });
  });
});

test("late sales at once take no more than there is [2.1.3]", async () => {
  const goods = await takeGoods(world, 3);
  const sales = await Promise.all(Array.from({ length: 12 }, () => act((tx) => sellFreeStock(tx, move(goods, 1)))));
  expect(sales.filter(Boolean)).toHaveLength(3);
  expect(await readShelf(world, goods)).toEqual({ onHand: 0, held: 0 });
});

test("the table itself refuses a shelf that is oversold [2.1.3]", async () => {
  const goods = await takeGoods(world, 1);
  const { data } = world.databases;
  const { variantId } = goods;
  await expect(data.run(sql`update shop.stock set held = 2 where variant_id = ${variantId}`)).rejects.toThrow(
    "stock_never_oversold",
  );
  await expect(data.run(sql`update shop.stock set on_hand = -1 where variant_id = ${variantId}`)).rejects.toThrow(
    "check",
  );
  await expect(act((tx) => sellHeldStock(tx, move(goods, 1)))).rejects.toThrow("stock_never_oversold");
  await expect(data.run(sql`delete from shop.stock_entry where variant_id = ${variantId}`)).rejects.toThrow(
    "append-only",
  );
  await expect(data.run(sql`update shop.stock_entry set on_hand_change = 9`)).rejects.toThrow("append-only");
});

describe("stock by hand", () => {
  test.each([0, -1, 1.5, Number.NaN, 1e9])("%d received pieces are refused [2.1.3]", async (pieces) => {
    const { sku } = await takeGoods(world);
    expect(await desk().receive(sku, pieces, keeper)).toEqual({ ok: false, reason: "bad-count" });
    expect(await desk().receive("NO-SUCH-SKU", 1, keeper)).toEqual({ ok: false, reason: "unknown-sku" });
  });

  test.each([-1, 1.5, 1e9])("a count of %d is refused [2.1.3]", async (pieces) => {
    const { sku } = await takeGoods(world);
    expect(await desk().count(sku, pieces, keeper)).toEqual({ ok: false, reason: "bad-count" });
  });

  test("cannot be counted below what shoppers are paying for right now [2.1.3]", async () => {
    const goods = await takeGoods(world, 4);
    await act((tx) => holdStock(tx, move(goods, 3)));
    expect(await desk().count(goods.sku, 2, keeper)).toEqual({ ok: false, reason: "held-pieces" });
    expect(await desk().count(goods.sku, 3, keeper)).toEqual({
      ok: true,
      level: { sku: goods.sku, onHand: 3, held: 3 },
    });
    expect(await desk().receive(goods.sku, 7, keeper)).toEqual({
      ok: true,
      level: { sku: goods.sku, onHand: 10, held: 3 },
    });
    expect(await desk().count(goods.sku, 10, keeper)).toMatchObject({ ok: true });
    expect(await listEntries(goods)).toEqual([
      "held 0 3 shopper shopper",
      "counted -1 0 staff keeper",
      "received 7 0 staff keeper",
    ]);
    const low = await desk().list({ belowPieces: 8 });
    expect(low.find(({ sku }) => sku === goods.sku)).toEqual({ sku: goods.sku, onHand: 10, held: 3 });
    expect((await desk().list({ belowPieces: 7 })).some(({ sku }) => sku === goods.sku)).toBe(false);
  });
});

test("pages hear of a style when its last piece goes and when one comes back, not of each sale [2.1.3]", async () => {
  const goods = await takeGoods(world, 2);
  const { slug } = await world.databases.data.one<{ slug: string }>(
    sql`select slug from catalog.style where id = ${goods.styleId}`,
  );
  const heard: string[] = [];
  const listening = await world.databases.data.listen(
    CATALOGUE_CHANNEL,
    (payload) => heard.push(payload),
    () => {},
  );
  const [first, last] = [move(goods, 1), move(goods, 1)];
  await act((tx) => holdStock(tx, first));
  await act((tx) => sellHeldStock(tx, first));
  await act((tx) => holdStock(tx, last));
  await act((tx) => releaseStock(tx, last));
  await world.databases.data.run(sql`select pg_notify(${CATALOGUE_CHANNEL}, 'end')`);
  await expect.poll(() => heard).toContain("end");
  await listening.close();
  expect(heard).toEqual([slug, slug, "end"]);
});
