import { launchRange } from "#shop/catalog";
import { createDatabase, openBenchShop, REAL_ROLES } from "../ground/bench-shop.ts";
import { startChild, type Child } from "../ground/child.ts";
import type { SmallTransactionsQuestion } from "../load/small-transactions.ts";
import type { Measure } from "../measure.ts";
import { median } from "../median.ts";
import { generateRange } from "../range/generate-range.ts";
import { findOrderPlace, runOrders, type OrderRun } from "./buying.ts";
import type { Section } from "./section.ts";

const BUYERS = 8;
const RATIO_MIN = 0.06;
const SEED = 2;

/** Whole guest orders, of the whole range and of one best-seller, against small transactions on the same cluster. */
export const measureOrders: Section = async ({ ground, quick, say }) => {
  const size = quick
    ? { rounds: 2, orders: 160, warmUp: 160, seconds: 1 }
    : { rounds: 3, orders: 400, warmUp: 800, seconds: 2 };
  await using shop = await openBenchShop(ground, {
    name: "orders",
    range: generateRange(SEED, launchRange.styles.length * 10),
    program: REAL_ROLES,
  });
  await using load = startChild(new URL("../load/order-load.ts", import.meta.url));
  await using small = startChild(new URL("../load/small-transactions.ts", import.meta.url));
  const smallUrl = await createDatabase(ground.data, "small");
  const goods = { all: await findOrderPlace(shop, "all"), bestSeller: await findOrderPlace(shop, "best-seller") };

  const order = (place: (typeof goods)["all"], orders: number) =>
    runOrders(ground, shop, load, { place, buyers: BUYERS, orders });
  say(`orders: ${size.warmUp} to warm up`);
  await order(goods.all, size.warmUp);
  await transactions(small, smallUrl, 1);

  const rounds: Round[] = [];
  for (let round = 1; round <= size.rounds; round++) {
    const before = await transactions(small, smallUrl, size.seconds);
    const all = await order(goods.all, size.orders);
    const between = await transactions(small, smallUrl, size.seconds);
    const bestSeller = await order(goods.bestSeller, size.orders);
    rounds.push({ before, all, between, bestSeller });
    say(
      `orders ${round}/${size.rounds}: ${all.perSecond.toFixed(0)}/s of all, ${bestSeller.perSecond.toFixed(0)}/s of one, ` +
        `beside ${before.toFixed(0)} and ${between.toFixed(0)} small transactions/s`,
    );
  }
  return summarise(rounds);
};

interface Round {
  /** Small transactions per second, before and after the orders of the whole range. */
  readonly before: number;
  readonly all: OrderRun;
  readonly between: number;
  readonly bestSeller: OrderRun;
}

async function transactions(child: Child, url: string, seconds: number): Promise<number> {
  const question: SmallTransactionsQuestion = { url, connections: BUYERS, seconds };
  return (await child.ask<{ perSecond: number }>(question)).perSecond;
}

function summarise(rounds: readonly Round[]): Measure[] {
  // Each run is held against the transactions just before and after it: what else the machine does changes slowly.
  const ratioOf = (run: (round: Round) => OrderRun) =>
    median(rounds.map((round) => run(round).perSecond / ((round.before + round.between) / 2)));
  return [
    {
      id: "orders.all",
      what: "whole guest orders, against small transactions",
      value: ratioOf((round) => round.all),
      aim: { atLeast: RATIO_MIN },
      runs: rounds,
    },
    {
      id: "orders.best-seller",
      what: "the same, all for one best-seller",
      value: ratioOf((round) => round.bestSeller),
      aim: { atLeast: RATIO_MIN },
    },
    ...describeCost(
      "orders",
      rounds.map((round) => round.all),
    ),
  ];
}

/** What one order costs the shop, as medians of the runs. */
export function describeCost(id: string, runs: readonly OrderRun[]): Measure[] {
  const perOrder = (read: (run: OrderRun) => number) => median(runs.map((run) => read(run) / run.orders));
  return [
    cost(`${id}.cpu.web`, "processor time of an order, web", perOrder(({ usage }) => usage.webSeconds) * 1000, "ms"),
    cost(
      `${id}.cpu.worker`,
      "processor time of an order, worker",
      perOrder(({ usage }) => usage.workerSeconds) * 1000,
      "ms",
    ),
    cost(
      `${id}.cpu.data`,
      "processor time of an order, data cluster",
      perOrder(({ usage }) => usage.dataSeconds) * 1000,
      "ms",
    ),
    cost(
      `${id}.cpu.keyring`,
      "processor time of an order, keyring cluster",
      perOrder(({ usage }) => usage.keyringSeconds) * 1000,
      "ms",
    ),
    cost(
      `${id}.cpu.others`,
      "processor time of an order, buyers and sandboxes",
      perOrder(({ usage }) => usage.othersSeconds) * 1000,
      "ms",
    ),
    cost(
      `${id}.writes`,
      "transactions of an order that write",
      perOrder(({ usage }) => usage.writes),
      "commits",
    ),
    cost(`${id}.wal`, "write-ahead log of an order", perOrder(({ usage }) => usage.walBytes) / 1024, "KiB"),
  ];
}

function cost(id: string, what: string, value: number, unit: string): Measure {
  return { id, what, value, unit };
}
