import type { Clock } from "#platform/clock";

/** Counts acts per key in fixed windows, in memory: keys are not stored anywhere and are forgotten with the window. */
export interface RateLimit {
  /** Counts one act; false when the key has had its number in this window. */
  allow(key: string): boolean;
}

export function createRateLimit(options: {
  clock: Clock;
  actsMax: number;
  windowSeconds: number;
  /** More keys than this in one window are refused: memory is bounded. */
  keysMax: number;
}): RateLimit {
  let window = -1;
  const counts = new Map<string, number>();
  return {
    allow: (key) => {
      const current = Math.floor(options.clock.now().getTime() / (options.windowSeconds * 1000));
      if (current !== window) {
        window = current;
        counts.clear();
      }
      const count = (counts.get(key) ?? 0) + 1;
      if (count > options.actsMax || (count === 1 && counts.size >= options.keysMax)) return false;
      counts.set(key, count);
      return true;
    },
  };
}
