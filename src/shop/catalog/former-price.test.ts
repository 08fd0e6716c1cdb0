import { expect, test } from "vitest";
import { findFormerPrice } from "./former-price.ts";

const DAY = 86_400_000;
const prices = (...rows: readonly (readonly [day: number, amountMinor: number])[]) =>
  rows.map(([day, amountMinor]) => ({ validFromMs: day * DAY, amountMinor }));

test.each([
  ["the first price", prices([0, 100]), 5],
  ["a price that rose", prices([0, 100], [40, 120]), 41],
  ["a price of which nothing has begun", prices([10, 100]), 5],
  ["a reduction that is planned", prices([0, 100], [40, 80]), 39],
  ["a reduction to what it cost before it was raised", prices([0, 100], [40, 150], [50, 100]), 51],
  ["a reduction that has held for 30 days", prices([0, 100], [40, 80]), 70],
])("%s is no reduction", (_, known, day) => {
  expect(findFormerPrice(known, day * DAY)).toBeUndefined();
});

test.each([
  ["the price before", prices([0, 100], [40, 80]), 40, 100],
  ["the price before, until a moment before 30 days are over", prices([0, 100], [40, 80]), 70 - 1 / DAY, 100],
  ["the lowest of 30 days, not the last", prices([0, 100], [30, 150], [50, 80]), 51, 100],
  ["none that ended before those 30 days", prices([0, 90], [20, 150], [50, 80]), 51, 150],
  ["of a second reduction, the first", prices([0, 100], [40, 90], [45, 80]), 46, 90],
])("beside a reduced price stands %s", (_, known, day, former) => {
  expect(findFormerPrice(known, day * DAY)).toBe(former);
});
