import { CURRENCY_EXPONENT, type Money } from "./money.ts";

/** Making a formatter costs far more than using it. Beyond the maximum, which few shops meet in a day, all are made anew. */
const formatters = new Map<string, Intl.NumberFormat>();
const FORMATTERS_MAX = 5000;

/** An amount as people of a locale write it, with every decimal place: `formatMoney(money, "en-GB")` → "£95.00". */
export function formatMoney(amount: Money, locale: string): string {
  return format(amount, locale, "auto");
}

/** Two amounts as one range, the lesser first: "£95.00 – £98.00"; a single one where they are equal. */
export function formatMoneyRange(least: Money, most: Money, locale: string): string {
  return least.amountMinor === most.amountMinor
    ? formatMoney(least, locale)
    : formatterOf(least, locale, "auto").formatRange(decimalOf(least), decimalOf(most));
}

/** An amount as a price tag shows it, without empty decimal places: "£95", but "£94.50". */
export function formatPrice(amount: Money, locale: string): string {
  return format(amount, locale, "stripIfInteger");
}

/**
 * An amount as a plain decimal for forms and structured data: "95.00", "17800". It is built from the digits of the
 * integer, so no binary fraction ever stands between the ledger and the page.
 */
export function decimalOf(amount: Money): `${number}` {
  const exponent = CURRENCY_EXPONENT[amount.currency];
  const digits = String(Math.abs(amount.amountMinor)).padStart(exponent + 1, "0");
  const sign = amount.amountMinor < 0 ? "-" : "";
  const whole = digits.slice(0, digits.length - exponent);
  return (exponent === 0 ? `${sign}${whole}` : `${sign}${whole}.${digits.slice(-exponent)}`) as `${number}`;
}

type TrailingZeros = "auto" | "stripIfInteger";

function format(amount: Money, locale: string, trailingZeros: TrailingZeros): string {
  return formatterOf(amount, locale, trailingZeros).format(decimalOf(amount));
}

function formatterOf(amount: Money, locale: string, trailingZeroDisplay: TrailingZeros): Intl.NumberFormat {
  const key = `${locale} ${amount.currency} ${trailingZeroDisplay}`;
  let formatter = formatters.get(key);
  if (formatter === undefined) {
    if (formatters.size >= FORMATTERS_MAX) formatters.clear();
    const exponent = CURRENCY_EXPONENT[amount.currency];
    formatter = new Intl.NumberFormat(locale, {
      style: "currency",
      currency: amount.currency,
      minimumFractionDigits: exponent,
      maximumFractionDigits: exponent,
      trailingZeroDisplay,
    });
    formatters.set(key, formatter);
  }
  return formatter;
}
