import fc from "fast-check";
import { expect, test } from "vitest";
import { allocate, MILLION, scaleHalfUp, sum } from "./whole-numbers.ts";

test.each([
  [1.5, 1, 1],
  [-1, 1, 1],
  [1, 1, 0],
  [Number.NaN, 1, 1],
  [Number.MAX_SAFE_INTEGER, 2, 1],
])("refuses %d × %d ÷ %d", (amount, numerator, denominator) => {
  expect(() => scaleHalfUp(amount, numerator, denominator)).toThrow(RangeError);
});

test("refuses to allocate something to nobody", () => {
  expect(() => allocate(1, [])).toThrow(RangeError);
  expect(() => allocate(1, [0, 0])).toThrow(RangeError);
});

test.each([
  [1, 1, 2, 1],
  [3, 1, 2, 2],
  [1, 1, 3, 0],
  [2, 1, 3, 1],
  [0, 5, 7, 0],
  [11_800, 160_000, MILLION, 1_888],
  [9_007_199_254_740_991, 1, 1, 9_007_199_254_740_991],
])("%d × %d ÷ %d is %d, halves up", (amount, numerator, denominator, expected) => {
  expect(scaleHalfUp(amount, numerator, denominator)).toBe(expected);
});

test("the largest remainder gets what is left, the earlier among equals", () => {
  expect(allocate(10, [1, 1, 1])).toEqual([4, 3, 3]);
  expect(allocate(2139, [11_900, 1_500])).toEqual([1900, 239]);
  expect(allocate(5, [0, 1, 0])).toEqual([0, 5, 0]);
  expect(allocate(0, [])).toEqual([]);
});

test("parts always add up, and none is a whole unit away from its share", () => {
  const weights = fc.array(fc.nat(1e9), { minLength: 1, maxLength: 30 }).filter((list) => sum(list) > 0);
  fc.assert(
    fc.property(fc.nat(1e9), weights, (amount, list) => {
      const parts = allocate(amount, list);
      expect(sum(parts)).toBe(amount);
      parts.forEach((part, index) => {
        expect(Math.abs(part - (amount * list[index]!) / sum(list))).toBeLessThan(1.000001);
      });
    }),
  );
});
