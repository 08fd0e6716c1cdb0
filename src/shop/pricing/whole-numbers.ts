/** Rates are whole parts of a million: 25.5 % is 255,000. */
export const MILLION = 1_000_000;

/**
 * `amount` × `numerator` ÷ `denominator`, exactly, then rounded to a whole number with halves up. Amounts are never
 * negative here. Throws a RangeError for anything but whole numbers, and for results beyond 2^53.
 */
export function scaleHalfUp(amount: number, numerator: number, denominator: number): number {
  for (const value of [amount, numerator, denominator]) {
    if (!Number.isSafeInteger(value) || value < 0) throw new RangeError("only whole, non-negative numbers are scaled");
  }
  if (denominator === 0) throw new RangeError("nothing is divided by zero");
  const divisor = BigInt(denominator);
  const scaled = Number((2n * BigInt(amount) * BigInt(numerator) + divisor) / (2n * divisor));
  if (!Number.isSafeInteger(scaled)) throw new RangeError("the result is beyond 2^53");
  return scaled;
}

/**
 * Parts a whole amount in proportion to weights so that the parts add up to it exactly: everyone gets the whole number
 * below the share, and what is left goes one by one to the largest remainders, the earlier first among equals.
 */
export function allocate(amount: number, weights: readonly number[]): number[] {
  const whole = weights.reduce((total, weight) => total + BigInt(weight), 0n);
  if (whole === 0n) {
    if (amount !== 0) throw new RangeError("there is nothing to allocate an amount to");
    return weights.map(() => 0);
  }
  const shares = weights.map((weight, index) => {
    const product = BigInt(amount) * BigInt(weight);
    return { index, floor: Number(product / whole), remainder: product % whole };
  });
  let left = amount - shares.reduce((total, share) => total + share.floor, 0);
  const parts = shares.map((share) => share.floor);
  const byRemainder = shares.toSorted((one, other) =>
    one.remainder === other.remainder ? one.index - other.index : one.remainder > other.remainder ? -1 : 1,
  );
  for (const share of byRemainder) {
    if (left === 0) break;
    parts[share.index] = parts[share.index]! + 1;
    left--;
  }
  return parts;
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
