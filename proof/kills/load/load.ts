import { setTimeout as sleep } from "node:timers/promises";
import type { Chance } from "../../chance.ts";
import { createShopClient } from "../../client/shop-client.ts";
import { buyOnce } from "./buyer.ts";
import { moveParcels } from "./carrier-clerk.ts";
import { passTime } from "./pass-time.ts";
import { workAtDesk } from "./staff.ts";
import type { World } from "./world.ts";

/** People who act on the shop at the same time: buyers, staff, the carrier, and the clock on the wall. */
export interface Load {
  /** Resolves when the buyers have made so many calls, or are through. */
  calls(count: number): Promise<void>;
  readonly isBuying: boolean;
  /** Nobody waits for the kill any more: each buyer finishes, and after that one last order. */
  struck(): void;
  /** Resolves when all have finished. Rejects when somebody met what nobody may meet. */
  finished: Promise<void>;
}

export interface LoadOptions {
  readonly forms: readonly (Readonly<Record<string, string>> & { readonly email: string })[];
  /** Each buyer orders so often at least. */
  readonly ordersEach: number;
  /** And so often at most, while the kill is waited for. */
  readonly ordersEachMax: number;
}

const POLL_MILLISECONDS = 2;

export function startLoad(world: World, chance: Chance, options: LoadOptions): Load {
  let calls = 0;
  let isStruck = false;
  let isBuying = true;
  const isOver = () => !isBuying;

  const visit = async (form: LoadOptions["forms"][number], index: number, own: Chance) => {
    const client = createShopClient({
      shopUrl: world.shopUrl,
      clientAddress: `203.0.113.${index + 1}`,
      onAttempt: () => calls++,
    });
    const buyer = { client, chance: own, form };
    for (let orders = 0; orders < options.ordersEach || (!isStruck && orders < options.ordersEachMax); orders++) {
      await buyOnce(world, buyer);
    }
    await buyOnce(world, buyer);
  };
  const buying = Promise.all(options.forms.map((form, index) => visit(form, index, chance.fork()))).finally(() => {
    isBuying = false;
  });
  const others = [
    workAtDesk(world, chance.fork(), isOver),
    moveParcels(world, chance.fork(), isOver),
    passTime(world, isOver),
  ];
  const finished = (async () => {
    await buying;
    await Promise.all(others);
  })();
  // It is awaited in the end; until then a rejection is nobody's fault.
  finished.catch(() => {});
  return {
    calls: async (count) => {
      while (isBuying && calls < count) await sleep(POLL_MILLISECONDS);
    },
    get isBuying() {
      return isBuying;
    },
    struck: () => {
      isStruck = true;
    },
    finished,
  };
}
