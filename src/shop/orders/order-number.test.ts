import fc from "fast-check";
import { expect, test } from "vitest";
import { seededRandomness, systemRandomness } from "#platform/ids";
import { createOrderNumber, parseOrderNumber } from "./order-number.ts";

test.each([undefined, 7, "", "WL-", "WL-7K3M-QX9D-4HT", "XX-7K3M-QX9D-4HTA", "WL-0000-0000-0000", "w".repeat(10_000)])(
  "refuses %j",
  (input) => {
    expect(parseOrderNumber(input)).toBeUndefined();
  },
);

test("reads a number however it is typed", () => {
  const number = createOrderNumber(seededRandomness(7));
  const compact = number.replaceAll("-", "");
  const fullWidth = [...compact].map((letter) => String.fromCodePoint(letter.codePointAt(0)! + 0xfee0)).join("");
  for (const typed of [number, number.toLowerCase(), compact, ` ${number.replaceAll("-", " ")} `, fullWidth]) {
    expect(parseOrderNumber(typed)).toBe(number);
  }
});

const letters = "34679ACDEFGHJKMNPQRTWXY";
const compactNumber = fc
  .integer({ min: 1 })
  .map((seed) => createOrderNumber(seededRandomness(seed)).replaceAll("-", ""));
const place = fc.nat(11).map((index) => index + 2);

test("notices one wrong letter", () => {
  fc.assert(
    fc.property(compactNumber, place, fc.constantFrom(...letters), (compact, at, wrong) => {
      fc.pre(compact[at] !== wrong);
      expect(parseOrderNumber(compact.slice(0, at) + wrong + compact.slice(at + 1))).toBeUndefined();
    }),
  );
});

test("notices two swapped neighbours", () => {
  fc.assert(
    fc.property(compactNumber, place, (compact, at) => {
      const [left, right] = [compact[at], compact[at + 1]];
      fc.pre(right !== undefined && left !== right);
      expect(parseOrderNumber(`${compact.slice(0, at)}${right}${left}${compact.slice(at + 2)}`)).toBeUndefined();
    }),
  );
});

test("numbers do not repeat and cannot be ordered", () => {
  const numbers = Array.from({ length: 20_000 }, () => createOrderNumber(systemRandomness));
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(numbers.slice(0, 50).toSorted()).not.toEqual(numbers.slice(0, 50));
});
