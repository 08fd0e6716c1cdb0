import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { createWorkingDays, loadCalendar, loadCalendars, missingYears, readCalendar } from "./index.ts";

const folder = mkdtempSync(join(tmpdir(), "calendars-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const good = { year: 2027, source: "a notice", holidays: weekdays(2027, 12), makeUpDays: ["2027-01-03"] };

test.each([
  [null, ["the file holds no object"]],
  [{ ...good, year: "2027" }, ["year is a whole number from 2020 to 2100"]],
  [{ ...good, source: " " }, ["source says who announced it, and when"]],
  [
    { ...good, holidays: undefined },
    ["holidays is a list of dates", "a year has from 11 to 30 weekday holidays, not 0"],
  ],
  [{ ...good, holidays: ["2027-01-02", ...weekdays(2027, 12)] }, ["holidays: 2027-01-02 is no weekday"]],
  [{ ...good, holidays: [...weekdays(2027, 12), "2028-01-03"] }, ["holidays: 2028-01-03 is not in 2027"]],
  [{ ...good, holidays: [...weekdays(2027, 12), "2027-02-30"] }, ['holidays: "2027-02-30" is no date like 2026-01-31']],
  [{ ...good, holidays: [...weekdays(2027, 12), "2027-01-01"] }, ["holidays: 2027-01-01 is out of order"]],
  [{ ...good, makeUpDays: ["2027-01-04"] }, ["makeUpDays: 2027-01-04 is no weekend day"]],
  [{ ...good, hollidays: [] }, ["hollidays is no key of a calendar"]],
])("refuses a calendar and says all that is wrong %# [4.1.5]", (content, problems) => {
  expect(readCalendar(content)).toEqual({ ok: false, problems });
});

test("refuses a file that is not there, is no JSON, or is named after another year [4.1.5]", () => {
  const file = join(folder, "2026.json");
  expect(() => loadCalendar(file)).toThrow("2026.json: there is no such file");
  writeFileSync(file, "{");
  expect(() => loadCalendar(file)).toThrow("2026.json: the file is no JSON");
  writeFileSync(file, JSON.stringify(good));
  expect(() => loadCalendar(file)).toThrow("2026.json: the file of 2027 is named 2027.json");
});

test("the years that come with the program add up [4.1.5]", () => {
  const calendars = loadCalendars();
  const workingDays = createWorkingDays(calendars);
  // Weekdays of the year, less holidays, more make-up days.
  const counts = calendars.map(({ year }) => {
    let date = Temporal.PlainDate.from({ year, month: 1, day: 1 });
    let count = 0;
    for (; date.year === year; date = date.add({ days: 1 })) if (workingDays.isWorkingDay(date.toString())) count++;
    return [year, count];
  });
  expect(counts).toEqual([
    [2024, 251],
    [2025, 248],
    [2026, 248],
  ]);
});

test("asks for the next year from 1 November [4.1.5]", () => {
  const years = [2024, 2025, 2026];
  expect(missingYears(Temporal.PlainDate.from("2026-10-31"), years)).toEqual([]);
  expect(missingYears(Temporal.PlainDate.from("2026-11-01"), years)).toEqual([2027]);
  expect(missingYears(Temporal.PlainDate.from("2027-01-01"), years)).toEqual([2027]);
});

function weekdays(year: number, count: number): string[] {
  const days: string[] = [];
  for (
    let date = Temporal.PlainDate.from({ year, month: 1, day: 1 });
    days.length < count;
    date = date.add({ days: 1 })
  ) {
    if (date.dayOfWeek < 6) days.push(date.toString());
  }
  return days;
}
