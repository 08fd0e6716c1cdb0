import fc from "fast-check";
import { expect, test } from "vitest";
import { decimalOf, formatMoney, formatMoneyRange, formatPrice } from "./format-money.ts";
import { money } from "./money.ts";

test.each([
  [money(11800, "USD"), "en-US", "$118.00", "$118"],
  [money(9450, "GBP"), "en-GB", "£94.50", "£94.50"],
  [money(123450, "EUR"), "en-DE", "€1,234.50", "€1,234.50"],
  [money(17800, "JPY"), "en-JP", "¥17,800", "¥17,800"],
  [money(43500, "AED"), "en-AE", "AED 435.00", "AED 435"],
  [money(92000, "HKD"), "en-HK", "HK$920.00", "HK$920"],
  [money(15900, "CAD"), "en-CA", "$159.00", "$159"],
  [money(17900, "AUD"), "en-US", "A$179.00", "A$179"],
  [money(-5, "USD"), "en-US", "-$0.05", "-$0.05"],
])("writes %j for %s with the decimal places of its currency [0.2]", (amount, locale, full, tag) => {
  expect(formatMoney(amount, locale).replace(/\s/, " ")).toBe(full);
  expect(formatPrice(amount, locale).replace(/\s/, " ")).toBe(tag);
});

test.each([
  [money(5, "USD"), "0.05"],
  [money(-12345, "EUR"), "-123.45"],
  [money(0, "GBP"), "0.00"],
  [money(17800, "JPY"), "17800"],
  [money(Number.MAX_SAFE_INTEGER, "AUD"), "90071992547409.91"],
])("writes %j as a plain decimal", (amount, decimal) => {
  expect(decimalOf(amount)).toBe(decimal);
});

test("no digit is lost between the integer and the page", () => {
  fc.assert(
    fc.property(fc.integer({ min: -(2 ** 52), max: 2 ** 52 }), (amountMinor) => {
      const written = formatMoney(money(amountMinor, "USD"), "en-US");
      expect(Number(written.replaceAll(/[^0-9]/g, ""))).toBe(Math.abs(amountMinor));
    }),
  );
});

test("writes two amounts as one range, and one where they are equal", () => {
  expect(formatMoneyRange(money(33_823, "JPY"), money(34_273, "JPY"), "en-JP")).toMatch(/33,823.*34,273/);
  expect(formatMoneyRange(money(95_00, "GBP"), money(95_00, "GBP"), "en-GB")).toBe("£95.00");
});
