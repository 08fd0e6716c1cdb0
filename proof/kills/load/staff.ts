import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "#platform/postgres";
import type { Chance } from "../../chance.ts";
import type { World } from "./world.ts";

const ORDERS_PER_ROUND = 12;
const PAUSE_MILLISECONDS = 60;
/** Some orders are left alone, so that every state is met when something dies. */
const ACTS_PERCENT = 70;
const CANCELS_PERCENT = 8;

/** What the desk does with an order in this state. */
const NEXT: Readonly<Record<string, string>> = {
  placed: "verify",
  verified: "prepare",
  prepared: "ship",
  returned_to_sender: "receive-return",
};

/** Staff at the desk, until `isOver`: verify, prepare, ship, take back, and now and then cancel. */
export async function workAtDesk(world: World, chance: Chance, isOver: () => boolean): Promise<void> {
  while (!isOver()) {
    try {
      for (const order of await listWaiting(world)) {
        if (isOver()) return;
        if (!chance.happens(ACTS_PERCENT)) continue;
        const mayCancel = order.state !== "returned_to_sender";
        const act = mayCancel && chance.happens(CANCELS_PERCENT) ? "cancel" : NEXT[order.state]!;
        await doAtDesk(world, order.number, act);
      }
    } catch {
      // The shop or its database is away; the order still waits when they are back.
    }
    await sleep(PAUSE_MILLISECONDS);
  }
}

function listWaiting({ db }: World): Promise<{ number: string; state: string }[]> {
  return db.rows(sql`
    select number, fulfilment as state from shop."order"
    where fulfilment in ('placed', 'verified', 'prepared')
      or (fulfilment = 'returned_to_sender' and after_sales <> 'return_received')
    order by random() limit ${ORDERS_PER_ROUND}`);
}

async function doAtDesk({ deskUrl }: World, number: string, act: string): Promise<void> {
  const response = await fetch(`${deskUrl}/orders/${number}/${act}`, {
    method: "POST",
    headers: { "Content-Type": "application/x-www-form-urlencoded" },
    body: act === "cancel" ? "reason=goods-damaged" : "",
    redirect: "manual",
    signal: AbortSignal.timeout(10_000),
  });
  await response.arrayBuffer();
}
