import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { INITIAL_INQUIRY_STATE, inquiryMachine, inquiryStatesBefore } from "./inquiry-machine.ts";

test("nothing leads out of closed, and only an answer leads to answered", () => {
  expect(inquiryMachine.closed).toEqual([]);
  expect(inquiryStatesBefore("answered")).toEqual(["open", "answered"]);
});

test("every state is reachable", () => {
  const table: Readonly<Record<string, readonly string[]>> = inquiryMachine;
  const reached = new Set<string>([INITIAL_INQUIRY_STATE]);
  for (const state of reached) for (const next of table[state]!) reached.add(next);
  expect([...reached].toSorted()).toEqual(Object.keys(table).toSorted());
});

test("the README draws the machine as it is", () => {
  const readme = readFileSync(new URL("./README.md", import.meta.url), "utf8");
  const steps = Object.entries(inquiryMachine).flatMap(([from, next]) => next.map((to) => `  ${from} --> ${to}\n`));
  expect(readme).toContain(`stateDiagram-v2\n  [*] --> ${INITIAL_INQUIRY_STATE}\n${steps.join("")}`);
});
