import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { machines, statesBefore, type Axis } from "./order-machine.ts";

const axes = Object.keys(machines) as Axis[];

test.each(axes)("every state of %s is reachable, and every follower is a state [2.1.2]", (axis) => {
  const table: Readonly<Record<string, readonly string[]>> = machines[axis].table;
  const reached = new Set<string>([machines[axis].initial]);
  for (const state of reached) for (const next of table[state]!) reached.add(next);
  expect([...reached].toSorted()).toEqual(Object.keys(table).toSorted());
});

test("no step of fulfilment can be skipped [2.1.2]", () => {
  expect(statesBefore("fulfilment", "shipped")).toEqual(["prepared"]);
  expect(statesBefore("fulfilment", "prepared")).toEqual(["verified"]);
  expect(statesBefore("fulfilment", "verified")).toEqual(["placed"]);
  expect(statesBefore("fulfilment", "delivered")).toEqual(["shipped"]);
});

test("a parcel that left is not canceled [2.1.2]", () => {
  expect(statesBefore("fulfilment", "canceled")).not.toContain("shipped");
});

test("the README draws the machines as they are [2.1.2]", () => {
  const readme = readFileSync(new URL("./README.md", import.meta.url), "utf8");
  const drawn = [...readme.matchAll(/```mermaid\n(.*?)```/gs)].map(([, diagram]) => diagram);
  const diagrams = axes.map((axis) => {
    const { initial } = machines[axis];
    const table: Readonly<Record<string, readonly string[]>> = machines[axis].table;
    const steps = Object.entries(table).flatMap(([from, followers]) => followers.map((to) => `  ${from} --> ${to}\n`));
    return `stateDiagram-v2\n  [*] --> ${initial}\n${steps.join("")}`;
  });
  expect(drawn).toEqual(diagrams);
});
