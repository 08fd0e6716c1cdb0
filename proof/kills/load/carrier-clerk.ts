import { setTimeout as sleep } from "node:timers/promises";
import type { Chance } from "../../chance.ts";
import type { World } from "./world.ts";

const PAUSE_MILLISECONDS = 120;
const PARCELS_PER_ROUND = 8;
const MOVES_PERCENT = 60;
const RETURNS_PERCENT = 6;
const FINAL = new Set(["delivered", "return_to_sender", "cancelled"]);

/** The carrier scans parcels on their way, until `isOver`; some come back. */
export async function moveParcels({ partners }: World, chance: Chance, isOver: () => boolean): Promise<void> {
  while (!isOver()) {
    const onTheWay = (await partners.parcels()).filter(({ status }) => !FINAL.has(status));
    for (const { trackingNumber } of chance.shuffle(onTheWay).slice(0, PARCELS_PER_ROUND)) {
      if (!chance.happens(MOVES_PERCENT)) continue;
      if (chance.happens(RETURNS_PERCENT)) await partners.returnParcel(trackingNumber);
      else await partners.moveParcel(trackingNumber);
    }
    await sleep(PAUSE_MILLISECONDS);
  }
}
