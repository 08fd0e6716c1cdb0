/** A step of a price filter, in whole units of a currency; the first has no floor and the last no ceiling. */
export interface PriceBand {
  readonly min: number | undefined;
  readonly max: number | undefined;
}

const BANDS = 4;
/** Prices that people find round, as multiples of a power of ten. */
const ROUND = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 7.5, 8];

/**
 * Parts prices (whole units, rising) into up to four bands of round limits that hold about as many prices each. Bands
 * meet without gap or overlap: "up to 99", "100 to 149". None when the prices are too alike to part.
 */
export function priceBands(prices: readonly number[]): PriceBand[] {
  const limits: number[] = [];
  for (let part = 1; part < BANDS; part++) {
    const limit = nearestRound(prices[Math.floor((prices.length * part) / BANDS)] ?? 0);
    const isInside = limit > (prices[0] ?? 0) && limit <= (prices.at(-1) ?? 0);
    if (isInside && limit > (limits.at(-1) ?? 0)) limits.push(limit);
  }
  if (limits.length === 0) return [];
  return [undefined, ...limits].map((min, index) => {
    const next = limits[index];
    return { min, max: next === undefined ? undefined : next - 1 };
  });
}

function nearestRound(price: number): number {
  if (price < 1) return 0;
  const power = 10 ** Math.floor(Math.log10(price));
  const candidates = [...ROUND, 10].map((step) => Math.round(step * power));
  return candidates.reduce((best, limit) => (Math.abs(limit - price) < Math.abs(best - price) ? limit : best));
}
