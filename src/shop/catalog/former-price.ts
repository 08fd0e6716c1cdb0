import type { DatedPrice } from "./read-styles.ts";

const MILLISECONDS_PER_DAY = 86_400_000;
/** How far back the price before a reduction is looked for, and how long a reduction is called one. */
const DAYS = 30;

/**
 * The price beside which a reduced one may be shown: the lowest of the 30 days before the reduction (Directive 98/6/EC,
 * article 6a), so that a price that was raised for a while makes no reduction. Undefined when the price of the moment is
 * not lower, is the first, or has held for longer than 30 days.
 *
 * @param prices of one currency, in any order; amounts are minor units
 */
export function findFormerPrice(
  prices: readonly Pick<DatedPrice, "validFromMs" | "amountMinor">[],
  atMs: number,
): number | undefined {
  const begun = prices
    .filter((price) => price.validFromMs <= atMs)
    .toSorted((left, right) => left.validFromMs - right.validFromMs);
  const present = begun.pop();
  if (present === undefined || begun.length === 0) return undefined;
  const windowMs = DAYS * MILLISECONDS_PER_DAY;
  if (atMs - present.validFromMs >= windowMs) return undefined;
  const startsMs = present.validFromMs - windowMs;
  const held = begun.filter((_, index) => (begun[index + 1]?.validFromMs ?? present.validFromMs) > startsMs);
  const lowest = Math.min(...held.map((price) => price.amountMinor));
  return lowest > present.amountMinor ? lowest : undefined;
}
