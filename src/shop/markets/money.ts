import { shop } from "#shop.config";

/** ISO 4217 code of a currency in which the shop sells. */
export type Currency = (typeof shop.currencies)[number];

/** An amount in the smallest unit of its currency: cents, pence, fils, whole yen. */
export interface Money {
  readonly amountMinor: number;
  readonly currency: Currency;
}

/** Decimal places of each currency (ISO 4217): 10^exponent minor units make one major unit. */
export const CURRENCY_EXPONENT = {
  USD: 2,
  EUR: 2,
  GBP: 2,
  JPY: 0,
  AUD: 2,
  CAD: 2,
  HKD: 2,
  AED: 2,
} as const satisfies Record<Currency, number>;

/** Whether a value from outside names a currency of the shop. */
export function isCurrency(value: unknown): value is Currency {
  return typeof value === "string" && (shop.currencies as readonly string[]).includes(value);
}

/** An amount of whole minor units. Throws a RangeError for fractions, infinities and amounts beyond 2^53. */
export function money(amountMinor: number, currency: Currency): Money {
  return { amountMinor: wholeMinor(amountMinor), currency };
}

export function addMoney(left: Money, right: Money): Money {
  return money(wholeMinor(left.amountMinor) + wholeMinor(right.amountMinor), sameCurrency(left, right));
}

export function subtractMoney(left: Money, right: Money): Money {
  return money(wholeMinor(left.amountMinor) - wholeMinor(right.amountMinor), sameCurrency(left, right));
}

/** `count` times an amount; the count is a whole number of pieces, never a rate. */
export function multiplyMoney(amount: Money, count: number): Money {
  if (!Number.isSafeInteger(count)) throw new RangeError("money is multiplied by whole numbers only");
  return money(wholeMinor(amount.amountMinor) * count, amount.currency);
}

/** The sum of amounts of one currency; the currency is named so that an empty sum has one. */
export function sumMoney(currency: Currency, amounts: readonly Money[]): Money {
  return amounts.reduce(addMoney, money(0, currency));
}

/** Negative, zero or positive as `left` is less than, equal to or greater than `right`. */
export function compareMoney(left: Money, right: Money): number {
  sameCurrency(left, right);
  return wholeMinor(left.amountMinor) - wholeMinor(right.amountMinor);
}

function sameCurrency(left: Money, right: Money): Currency {
  if (left.currency !== right.currency) {
    throw new TypeError(`amounts in ${left.currency} and ${right.currency} cannot be combined`);
  }
  return left.currency;
}

function wholeMinor(amountMinor: number): number {
  if (!Number.isSafeInteger(amountMinor)) throw new RangeError("an amount of money is a whole number of minor units");
  // Negative zero would print as "-0.00".
  return amountMinor === 0 ? 0 : amountMinor;
}
