import { parseCronItems } from "graphile-worker";
import { describe, expect, test } from "vitest";
import { scheduleOf } from "./recurring.ts";

/** The times of one day at which a task with this period is due. */
function timesOf(minutes: number): string[] {
  const [item] = parseCronItems(scheduleOf([{ task: "sweep", minutes }]));
  const times: string[] = [];
  for (let hour = 0; hour < 24; hour++) {
    for (let min = 0; min < 60; min++) {
      if (item!.match({ hour, min, date: 22, month: 11, dow: 0 })) times.push(`${hour}:${min}`);
    }
  }
  return times;
}

test.for([0, -5, 1.5, 7, 50, 100, 2880, Number.NaN])("a period of %s minutes is refused by name", (minutes) => {
  expect(() => scheduleOf([{ task: "sweep", minutes }])).toThrow("task sweep");
});

describe("times of day", () => {
  test("every minute", () => expect(timesOf(1)).toHaveLength(1440));
  test("every quarter of an hour", () => {
    expect(timesOf(15).slice(0, 5)).toEqual(["0:0", "0:15", "0:30", "0:45", "1:0"]);
    expect(timesOf(15)).toHaveLength(96);
  });
  test("every hour", () => expect(timesOf(60)).toEqual(Array.from({ length: 24 }, (_, hour) => `${hour}:0`)));
  test("every hour and a half", () => expect(timesOf(90).slice(0, 3)).toEqual(["0:0", "1:30", "3:0"]));
  test("once a day", () => expect(timesOf(1440)).toEqual(["0:0"]));
});

test("one at a time, and what was missed during a pause once", () => {
  expect(scheduleOf([{ task: "remind", minutes: 60 }])[0]!.options).toEqual({
    backfillPeriod: 3_600_000,
    maxAttempts: 1,
    queueName: "remind",
    jobKey: "remind",
    jobKeyMode: "replace",
  });
});
