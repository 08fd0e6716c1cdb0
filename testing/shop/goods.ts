import { sql } from "#platform/postgres";
import { staffMember } from "#shop/orders";
import type { TestShop } from "./test-shop.ts";

/** A variant that one test has for itself. */
export interface Goods {
  readonly variantId: string;
  readonly sku: string;
  readonly styleId: string;
}

const handedOut = new WeakMap<TestShop, number>();

/** The next variant that no test of this shop has used yet, with exactly this many pieces on the shelf. */
export async function takeGoods(world: TestShop, pieces = 10): Promise<Goods> {
  const used = handedOut.get(world) ?? 0;
  handedOut.set(world, used + 1);
  const goods = await world.databases.data.one<Goods>(sql`
    select id as "variantId", sku, style_id as "styleId" from catalog.variant order by sku offset ${used} limit 1`);
  const counted = await world.shop.stockDesk.count(goods.sku, pieces, staffMember("tester"));
  if (!counted.ok) throw new Error(`the pieces of ${goods.sku} could not be counted: ${counted.reason}`);
  return goods;
}

/** The shelf as it stands. */
export function readShelf(world: TestShop, { variantId }: Goods): Promise<{ onHand: number; held: number }> {
  return world.databases.data.one(sql`
    select on_hand as "onHand", held from shop.stock where variant_id = ${variantId}`);
}
