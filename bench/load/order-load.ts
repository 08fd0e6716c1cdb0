/** A process that buys: as fast as a number of buyers can, or at a steady pace until it is told to stop. */
import { setTimeout as sleep } from "node:timers/promises";
import { answerParent } from "../ground/child.ts";
import { createBuyer, type Buyer, type OrderPlace } from "./guest-order.ts";

export type OrderQuestion =
  | { readonly act: "buy"; readonly place: OrderPlace; readonly buyers: number; readonly orders: number }
  | { readonly act: "start-pace"; readonly place: OrderPlace; readonly perSecond: number }
  | { readonly act: "stop-pace" };

export interface OrdersBought {
  readonly orders: number;
  readonly seconds: number;
  /** From the session to the paid order, as each buyer saw it. */
  readonly medianMilliseconds: number;
  readonly p99Milliseconds: number;
}

/**
 * Buyers under way at one time when a pace is to be kept. A shop that falls behind by more is not keeping it, and is not
 * made to catch up: that would be another load than the one that is asked for.
 */
const UNDER_WAY_MAX = 25;

let serial = 0;
let pace: { stop(): Promise<OrdersBought> } | undefined;

answerParent<OrderQuestion, OrdersBought | true>(async (question) => {
  switch (question.act) {
    case "buy":
      return buy(question.place, question.buyers, question.orders);
    case "start-pace":
      pace = keepPace(question.place, question.perSecond);
      return true;
    case "stop-pace":
      return pace!.stop();
  }
});

async function buy(place: OrderPlace, buyers: number, orders: number): Promise<OrdersBought> {
  const last = serial + orders;
  const milliseconds: number[] = [];
  const startedAt = performance.now();
  await Promise.all(
    Array.from({ length: buyers }, async () => {
      const buyer = createBuyer(place);
      while (serial < last) milliseconds.push(await timed(buyer, serial++));
      buyer.close();
    }),
  );
  return summarise(milliseconds, startedAt);
}

function keepPace(place: OrderPlace, perSecond: number): { stop(): Promise<OrdersBought> } {
  const idle: Buyer[] = [];
  const milliseconds: number[] = [];
  const startedAt = performance.now();
  let begun = 0;
  let underWay = 0;
  let fault: unknown;
  let stopped = false;
  const begin = async () => {
    underWay++;
    const buyer = idle.pop() ?? createBuyer(place);
    try {
      milliseconds.push(await timed(buyer, serial++));
      idle.push(buyer);
    } catch (error) {
      fault ??= error;
    } finally {
      underWay--;
    }
  };
  const clockwork = (async () => {
    while (!stopped && fault === undefined) {
      const due = ((performance.now() - startedAt) / 1000) * perSecond;
      for (; begun < due; begun++) if (underWay < UNDER_WAY_MAX) void begin();
      await sleep(5);
    }
  })();
  return {
    stop: async () => {
      stopped = true;
      await clockwork;
      while (underWay > 0) await sleep(5);
      for (const buyer of idle) buyer.close();
      if (fault !== undefined) throw new Error("an order of the steady pace failed", { cause: fault });
      return summarise(milliseconds, startedAt);
    },
  };
}

async function timed(buyer: Buyer, number: number): Promise<number> {
  const startedAt = performance.now();
  await buyer.order(number);
  return performance.now() - startedAt;
}

function summarise(milliseconds: readonly number[], startedAt: number): OrdersBought {
  const sorted = milliseconds.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return {
    orders: sorted.length,
    seconds: (performance.now() - startedAt) / 1000,
    medianMilliseconds: at(0.5),
    p99Milliseconds: at(0.99),
  };
}
