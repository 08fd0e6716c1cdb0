import { expect, test } from "vitest";
import { addSeconds, manualClock } from "./index.ts";

test("a manual clock stands still until it is moved, and nobody moves it by what it handed out", () => {
  const clock = manualClock("2026-11-23T08:00:00.000Z");
  clock.now().setUTCFullYear(1999);
  expect(clock.now().toISOString()).toBe("2026-11-23T08:00:00.000Z");
  clock.advance(1);
  expect(clock.now().toISOString()).toBe("2026-11-23T08:00:00.001Z");
  clock.set("2027-01-01T00:00:00.000Z");
  clock.advance(-1);
  expect(clock.now().toISOString()).toBe("2026-12-31T23:59:59.999Z");
});

test("seconds are added, across midnight and back", () => {
  const late = new Date("2026-12-31T23:59:59.500Z");
  expect(addSeconds(late, 1).toISOString()).toBe("2027-01-01T00:00:00.500Z");
  expect(addSeconds(late, -86_400).toISOString()).toBe("2026-12-30T23:59:59.500Z");
  expect(late.toISOString()).toBe("2026-12-31T23:59:59.500Z");
});
