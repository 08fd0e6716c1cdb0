import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "#platform/postgres";
import type { BenchShop } from "../ground/bench-shop.ts";
import type { Child } from "../ground/child.ts";
import type { Ground } from "../ground/clusters.ts";
import type { OrderPlace } from "../load/guest-order.ts";
import type { OrderQuestion, OrdersBought } from "../load/order-load.ts";
import { readUsage, usageBetween, type ShopUsage } from "../usage/shop-usage.ts";

/** One run of whole orders, from the first session to the last owed mail. */
export interface OrderRun {
  readonly orders: number;
  readonly perSecond: number;
  readonly bought: OrdersBought;
  readonly usage: ShopUsage;
}

const DRAIN_SECONDS_MAX = 120;
const LOOK_MILLISECONDS = 20;

/** What buyers buy: every variant in turn, or the first alone. */
export async function findOrderPlace(shop: BenchShop, goods: "all" | "best-seller"): Promise<OrderPlace> {
  const policy = (await (await fetch(`${shop.url}/api/v1/policy`)).json()) as { version: string; locale: string };
  const variants = await shop.db.rows<{ id: string }>(sql`
    select variant_id as id from shop.stock where on_hand - held > 1000 order by variant_id limit 2000`);
  const variantIds = variants.map(({ id }) => id).slice(0, goods === "all" ? undefined : 1);
  return { shopUrl: shop.url, paymentUrl: shop.paymentUrl, variantIds, policy };
}

/**
 * Lets buyers make `orders` whole orders and waits until every one is placed and every owed mail is sent. What the shop
 * did is counted afterwards: an order lost, or a mail missing or repeated, ends the benchmark.
 */
export async function runOrders(
  ground: Ground,
  shop: BenchShop,
  load: Child,
  run: { place: OrderPlace; buyers: number; orders: number },
): Promise<OrderRun> {
  const before = await countWork(shop);
  const usageBefore = await readUsage(ground, shop, load);
  const startedAt = performance.now();
  const bought = await load.ask<OrdersBought>({ act: "buy", ...run } satisfies OrderQuestion);
  await drain(shop);
  const seconds = (performance.now() - startedAt) / 1000;
  const usage = usageBetween(usageBefore, await readUsage(ground, shop, load));
  const after = await countWork(shop);
  for (const what of ["placed", "sent", "mails"] as const) {
    const made = after[what] - before[what];
    if (made !== run.orders) throw new Error(`of ${run.orders} orders ${made} are ${what}`);
  }
  return { orders: run.orders, perSecond: run.orders / seconds, bought, usage };
}

/** Waits until no order waits for its payment and no mail is owed. */
export async function drain(shop: BenchShop): Promise<void> {
  const deadline = performance.now() + DRAIN_SECONDS_MAX * 1000;
  while (performance.now() < deadline) {
    const { owing } = await shop.db.one<{ owing: boolean }>(sql`
      select exists (select from shop."order" where fulfilment = 'awaiting_payment')
        or exists (select from shop.notice where state = 'owed') as owing`);
    if (!owing) return;
    await sleep(LOOK_MILLISECONDS);
  }
  throw new Error(`the shop still owes something after ${DRAIN_SECONDS_MAX} s`);
}

async function countWork(shop: BenchShop): Promise<{ placed: number; sent: number; mails: number }> {
  const counts = await shop.db.one<{ placed: number; sent: number }>(sql`
    select (select count(*) from shop."order" where fulfilment = 'placed') as placed,
      (select count(*) from shop.notice where state = 'sent') as sent`);
  const stats = (await (await fetch(`${shop.mailViewerUrl}/api/stats`)).json()) as { received: number };
  return { ...counts, mails: stats.received };
}
