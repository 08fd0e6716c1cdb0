import { expect, test } from "vitest";
import { duties, dutySections } from "./duties.ts";

test("there are exactly 107 duties, in the sections of the policy", () => {
  expect(duties).toHaveLength(107);
  expect(Object.fromEntries(dutySections.map((section) => [section.number, section.duties.length]))).toEqual({
    "0": 7,
    "1.1": 5,
    "1.2": 5,
    "1.3": 7,
    "2.1": 10,
    "2.2": 7,
    "2.3": 2,
    "3.1": 8,
    "3.2": 9,
    "3.3": 5,
    "4.1": 7,
    "4.2": 8,
    "4.3": 5,
    "5": 6,
    "6.1": 4,
    "6.2": 3,
    "7.1": 3,
    "7.2": 3,
    "8": 3,
  });
});

test("each id is its section's number and a count from one", () => {
  for (const section of dutySections) {
    expect(section.duties.map((duty) => duty.id)).toEqual(
      section.duties.map((_, index) => `${section.number}.${index + 1}`),
    );
  }
});

test("each duty says in one sentence of its own what has to be done, and by whom", () => {
  expect(new Set(duties.map((duty) => duty.statement)).size).toBe(duties.length);
  for (const duty of duties) {
    expect(duty.statement).toMatch(/^[A-Z].{20,}[^.]\.$/);
    expect(duty.actors.length).toBeGreaterThan(0);
  }
});
