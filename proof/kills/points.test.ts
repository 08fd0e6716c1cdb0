import { describe, expect, test } from "vitest";
import { createChance } from "../chance.ts";
import { describePoint, planPoints, type Point } from "./points.ts";

const boundaries = ["order-stored", "mail-accepted", "parcel-accepted"];
const plan = (count: number, seed = 1) => planPoints(boundaries, count, createChance(seed));
const killsPasserAlone = (name: string) => (point: Point) =>
  point.when.kind === "boundary" && point.when.boundary === name && point.when.passerDies && point.victims.length === 0;

describe("a plan", () => {
  test("has as many points as were asked for, and comes again with its seed", () => {
    for (const count of [1, 4, 18, 19, 50]) expect(plan(count)).toHaveLength(count);
    expect(plan(50)).toEqual(plan(50));
    expect(plan(50, 2)).not.toEqual(plan(50));
  });

  test("kills whoever passes each boundary, and each process alone and with each other", () => {
    const points = plan(50);
    for (const boundary of boundaries) expect(points.filter(killsPasserAlone(boundary)).length).toBeGreaterThan(0);
    const sets = points.filter(({ when }) => when.kind === "moment").map(({ victims }) => victims.join(" "));
    expect(new Set(sets).size).toBeGreaterThanOrEqual(16);
    expect(sets).toEqual(expect.arrayContaining(["supervisor", "supervisor web worker data keyring"]));
  });

  test("has boundaries at which the databases die and the process lives on", () => {
    const outlived = plan(50).filter(({ when }) => when.kind === "boundary" && !when.passerDies);
    expect(outlived.length).toBeGreaterThan(0);
  });
});

test("a point says what happens", () => {
  expect(describePoint({ when: { kind: "moment", calls: 12, milliseconds: 30 }, victims: ["web", "data"] })).toBe(
    "web + data after 12 calls and 30 ms",
  );
  const when = { kind: "boundary", boundary: "mail-accepted", passing: 2, passerDies: true } as const;
  expect(describePoint({ when, victims: ["data"] })).toBe("whoever passes + data at boundary mail-accepted, passing 2");
});
