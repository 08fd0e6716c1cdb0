import { describe, expect, test } from "vitest";
import { addStep, formatReport, type StepReport } from "./report.ts";

const machine = { cores: 2, memoryGiB: 8, platform: "linux", node: "26" };
const step = (changes: Partial<StepReport>): StepReport => ({
  name: "kills",
  shows: "Something.",
  holds: true,
  failures: [],
  facts: {},
  seed: 1,
  startedAt: "2026-11-22T12:00:00.000Z",
  seconds: 3,
  clean: true,
  ...changes,
});

describe("a report keeps nothing", () => {
  test("that was found on another commit", () => {
    const before = addStep(undefined, "one", machine, step({ name: "sabotage" }));
    const after = addStep(before, "two", machine, step({}));
    expect(after.steps.map(({ name }) => name)).toEqual(["kills"]);
  });

  test("that cannot be bound to a commit", () => {
    const before = addStep(undefined, undefined, machine, step({ name: "sabotage" }));
    expect(addStep(before, undefined, machine, step({})).steps).toHaveLength(1);
  });
});

test("steps of one commit add up, each with its newest outcome", () => {
  const first = addStep(undefined, "one", machine, step({ holds: false, failures: ["an order was lost"] }));
  const second = addStep(first, "one", machine, step({ name: "sabotage" }));
  const third = addStep(second, "one", machine, step({}));
  expect(third.steps.map(({ name, holds }) => [name, holds])).toEqual([
    ["sabotage", true],
    ["kills", true],
  ]);
});

test("the readable form says what does not hold, what was not run and whether the tree was dirty", () => {
  const text = formatReport(
    addStep(
      undefined,
      "0123456789abcdef",
      machine,
      step({ holds: false, failures: ["an order was lost"], clean: false }),
    ),
  );
  expect(text).toContain("commit 0123456789ab, with uncommitted changes");
  expect(text).toContain("Not run: sabotage, canary, pages, lighthouse.");
  expect(text).toContain("kills: DOES NOT HOLD");
  expect(text).toContain("- an order was lost");
});
