import { expect, test } from "vitest";
import { manualClock } from "#platform/clock";
import { createRateLimit } from "./index.ts";

/** The clock stands at the beginning of a window of ten minutes. */
function open(options: { actsMax?: number; keysMax?: number } = {}) {
  const clock = manualClock("2026-11-23T08:00:00.000Z");
  const limit = createRateLimit({ clock, actsMax: 3, windowSeconds: 600, keysMax: 100, ...options });
  const allowed = (key: string, times: number) => Array.from({ length: times }, () => limit.allow(key));
  return { clock, allowed };
}

test("one act more than allowed is refused, and goes on being refused to the last millisecond of the window", () => {
  const { clock, allowed } = open();
  expect(allowed("a", 5)).toEqual([true, true, true, false, false]);
  clock.advance(599_999);
  expect(allowed("a", 1)).toEqual([false]);
  clock.advance(1);
  expect(allowed("a", 4)).toEqual([true, true, true, false]);
});

test("keys do not count against each other", () => {
  const { allowed } = open();
  allowed("a", 5);
  expect(allowed("b", 1)).toEqual([true]);
});

test("more keys than fit are refused, those that are known are not, and a new window has room again", () => {
  const { clock, allowed } = open({ keysMax: 2 });
  expect([...allowed("a", 1), ...allowed("b", 1), ...allowed("c", 1), ...allowed("a", 1)]).toEqual([
    true,
    true,
    false,
    true,
  ]);
  clock.advance(600_000);
  expect(allowed("c", 1)).toEqual([true]);
});

test("a clock that is set back opens no window twice within one", () => {
  const { clock, allowed } = open({ actsMax: 1 });
  allowed("a", 1);
  clock.advance(-1);
  expect(allowed("a", 1)).toEqual([true]);
  clock.advance(1);
  expect(allowed("a", 1)).toEqual([true]);
});
