import { setTimeout as sleep } from "node:timers/promises";
import type { Load } from "./load/load.ts";
import { PROCESSES, type Point, type ProcessName } from "./points.ts";
import type { Pids, ShopUnderProof } from "./shop-under-proof.ts";

/** What a kill did. */
export interface Strike {
  /** The instant just before the first process died. */
  readonly at: number;
  readonly victims: readonly ProcessName[];
}

const POLL_MILLISECONDS = 10;

/** Kills as the point says, while the load goes on. Undefined when nobody passed the boundary in time. */
export async function strike(shop: ShopUnderProof, load: Load, point: Point, id: string): Promise<Strike | undefined> {
  const { when, victims } = point;
  if (when.kind === "moment") {
    await load.calls(when.calls);
    await sleep(when.milliseconds);
    return { at: await shop.kill(victims), victims };
  }
  const before = await shop.pids();
  shop.order({
    id,
    boundary: when.boundary,
    passing: when.passing,
    self: when.passerDies,
    pids: victims.flatMap((victim) => before[victim] ?? []),
  });
  for (let fired = shop.fired(id); ; fired = shop.fired(id)) {
    if (fired !== undefined) {
      const passer = when.passerDies ? nameOf(before, fired.pid) : undefined;
      return { at: fired.at, victims: [...new Set([...(passer === undefined ? [] : [passer]), ...victims])] };
    }
    if (!load.isBuying) return undefined;
    await sleep(POLL_MILLISECONDS);
  }
}

function nameOf(pids: Pids, pid: number): ProcessName | undefined {
  return PROCESSES.find((name) => pids[name] === pid);
}
