import { fileURLToPath } from "node:url";
import { launchRange } from "#shop/catalog";
import { openBenchShop, REAL_ROLES } from "../ground/bench-shop.ts";
import { startChild } from "../ground/child.ts";
import { median } from "../median.ts";
import { generateRange } from "../range/generate-range.ts";
import { findOrderPlace, runOrders, type OrderRun } from "./buying.ts";
import { describeCost } from "./orders.ts";
import type { Section } from "./section.ts";

const BUYERS = 8;
const RATIO_MIN = 0.85;
const SEED = 3;
const UNSEALED = [fileURLToPath(new URL("../unsealed/main.ts", import.meta.url))];

/** The same order path twice: sealed and recorded, and with an identity cipher and no ledger. */
export const measureSealing: Section = async ({ ground, quick, say }) => {
  const size = quick ? { rounds: 2, orders: 160, warmUp: 160 } : { rounds: 5, orders: 320, warmUp: 480 };
  const range = generateRange(SEED, launchRange.styles.length * 10);
  await using sealedShop = await openBenchShop(ground, { name: "sealed", range, program: REAL_ROLES });
  await using openShop = await openBenchShop(ground, { name: "unsealed", range, program: UNSEALED });
  await using load = startChild(new URL("../load/order-load.ts", import.meta.url));
  const shops = {
    sealed: { shop: sealedShop, place: await findOrderPlace(sealedShop, "all") },
    unsealed: { shop: openShop, place: await findOrderPlace(openShop, "all") },
  };
  const run = ({ shop, place }: (typeof shops)["sealed"], orders: number) =>
    runOrders(ground, shop, load, { place, buyers: BUYERS, orders });
  say(`sealing: ${size.warmUp} orders to warm up each`);
  await run(shops.sealed, size.warmUp);
  await run(shops.unsealed, size.warmUp);
  const sealed: OrderRun[] = [];
  const unsealed: OrderRun[] = [];
  for (let round = 1; round <= size.rounds; round++) {
    sealed.push(await run(shops.sealed, size.orders));
    unsealed.push(await run(shops.unsealed, size.orders));
    say(
      `sealing ${round}/${size.rounds}: ${sealed.at(-1)!.perSecond.toFixed(0)}/s sealed, ` +
        `${unsealed.at(-1)!.perSecond.toFixed(0)}/s unsealed`,
    );
  }
  const ratios = sealed.map((one, round) => one.perSecond / unsealed[round]!.perSecond);
  return [
    {
      id: "sealing.ratio",
      what: "whole guest orders, sealed and recorded against unsealed",
      value: median(ratios),
      aim: { atLeast: RATIO_MIN },
      runs: { sealed, unsealed },
    },
    ...describeCost("sealing.sealed", sealed),
    ...describeCost("sealing.unsealed", unsealed),
  ];
};
