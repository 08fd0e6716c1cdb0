/** Chance that comes again with the same seed, so that a run that failed can be repeated. */
export interface Chance {
  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number;
  /** True in `percent` of a hundred cases. */
  happens(percent: number): boolean;
  pick<T>(choices: readonly T[]): T;
  shuffle<T>(things: readonly T[]): T[];
  /** A stream of chance of its own, so that those who act at the same time do not take each other's numbers. */
  fork(): Chance;
}

/** The generator "mulberry32"; never to be used for keys. */
export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    between,
    happens: (percent) => next() * 100 < percent,
    pick: (choices) => {
      if (choices.length === 0) throw new Error("there is nothing to choose from");
      return choices[between(0, choices.length - 1)]!;
    },
    shuffle: (things) => {
      const shuffled = [...things];
      for (let last = shuffled.length - 1; last > 0; last--) {
        const other = between(0, last);
        [shuffled[last], shuffled[other]] = [shuffled[other]!, shuffled[last]!];
      }
      return shuffled;
    },
    fork: () => createChance(Math.floor(next() * 2 ** 32)),
  };
}
