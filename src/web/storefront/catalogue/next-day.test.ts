import { expect, test } from "vitest";
import { nextDay } from "./next-day.ts";

test.each([
  ["2026-11-22T15:59:59.999Z", "2026-11-22T16:00:00.000Z"],
  ["2026-11-22T16:00:00.000Z", "2026-11-23T00:00:00.000Z"],
  ["2026-11-23T00:00:00.000Z", "2026-11-23T16:00:00.000Z"],
])("what is true of a day at %s is true until %s", (at, until) => {
  expect(nextDay(new Date(at)).toISOString()).toBe(until);
});
