import type { Depot } from "./depot.ts";

/**
 * Demo mode: each parcel takes one step along the usual way every `seconds`, by itself. Steps are equally far apart,
 * so the parcels form a queue in the order of their next step.
 */
export interface AutoAdvance {
  enter(trackingNumber: string): void;
  close(): void;
}

const TICK_MILLISECONDS = 250;

export function startAutoAdvance(depot: Depot, seconds: number, now: () => Date): AutoAdvance {
  const queue: { trackingNumber: string; dueAt: number }[] = [];
  const enter = (trackingNumber: string) => {
    queue.push({ trackingNumber, dueAt: now().getTime() + seconds * 1000 });
  };
  const timer = setInterval(() => {
    while (queue[0] !== undefined && queue[0].dueAt <= now().getTime()) {
      const { trackingNumber } = queue.shift()!;
      const before = depot.find(trackingNumber)?.status;
      const after = depot.step(trackingNumber)?.status;
      if (after !== before) enter(trackingNumber);
    }
  }, TICK_MILLISECONDS).unref();
  return { enter, close: () => clearInterval(timer) };
}
