import { expect, test } from "vitest";
import { manualClock } from "#platform/clock";
import { shop } from "#shop.config";
import { createCheckoutGate } from "./gate.ts";

const { begunPerNetworkPerHourMax, begunPerSessionPerHourMax } = shop.checkout;

test("a session begins so many checkouts an hour and no more, whatever its network", () => {
  const clock = manualClock("2026-11-23T09:00:00Z");
  const gate = createCheckoutGate(clock);
  const begin = (index: number) => gate.admit({ sessionId: "one", networkPrefix: `10.0.${index}.0/24` });
  const admitted = Array.from({ length: begunPerSessionPerHourMax + 5 }, (_, index) => begin(index));
  expect(admitted.filter(Boolean)).toHaveLength(begunPerSessionPerHourMax);
  expect(gate.admit({ sessionId: "two", networkPrefix: "10.0.0.0/24" })).toBe(true);
  clock.advance(3_600_000);
  expect(begin(0)).toBe(true);
});

test("a network begins so many an hour, with however many sessions", () => {
  const gate = createCheckoutGate(manualClock("2026-11-23T09:00:00Z"));
  const admitted = Array.from({ length: begunPerNetworkPerHourMax + 5 }, (_, index) =>
    gate.admit({ sessionId: `session ${index}`, networkPrefix: "10.0.0.0/24" }),
  );
  expect(admitted.filter(Boolean)).toHaveLength(begunPerNetworkPerHourMax);
});

test("checkouts of one session go one at a time, those of others beside them, and a fault stops nobody", async () => {
  const gate = createCheckoutGate(manualClock("2026-11-23T09:00:00Z"));
  const seen: string[] = [];
  let open = () => {};
  const held = new Promise<void>((resolve) => (open = resolve));
  const first = gate.inTurn("one", async () => {
    await held;
    seen.push("first");
    throw new Error("no");
  });
  const second = gate.inTurn("one", async () => void seen.push("second"));
  await gate.inTurn("two", async () => void seen.push("other"));
  open();
  await expect(first).rejects.toThrow("no");
  await second;
  expect(seen).toEqual(["other", "first", "second"]);
});
