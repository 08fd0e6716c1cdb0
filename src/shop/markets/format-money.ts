import { CURRENCY_EXPONENT, type Money } from "./money.ts";

/** Making a formatter costs far more than using it; markets × currencies × two styles stay well below the maximum. */
const formatters = new Map<string, Intl.NumberFormat>();
const FORMATTERS_MAX = 5000;

/** An amount as people of a locale write it, with every decimal place: `formatMoney(money, "en-GB")` → "£95.00". */
export function formatMoney(amount: Money, locale: string): string {
  return format(amount, locale, "auto");
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

function format(amount: Money, locale: string, trailingZeroDisplay: "auto" | "stripIfInteger"): string {
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
  return formatter.format(decimalOf(amount));
}
