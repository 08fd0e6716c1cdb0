import fc from "fast-check";
import { expect, test } from "vitest";
import { commitmentsAt } from "#policy/versions";
import { createWorkingDays, keepEarlier, loadCalendars, type CalendarYear } from "./index.ts";

const calendars = loadCalendars();
const workingDays = createWorkingDays(calendars);
const commitments = commitmentsAt(new Date("2026-11-22T00:00:00Z"));

test.each([0, -1, 1.5, Number.NaN, 367])("refuses to count %s days [4.1.5]", (days) => {
  expect(() => workingDays.deadline(new Date("2026-11-20T00:00:00Z"), days)).toThrow(RangeError);
});

test.each([
  ["2026-11-20T17:00Z", "2026-11-21", ["2026-11-24", "2026-11-25", "2026-11-27", "2026-12-01", "2026-12-11"]],
  ["2026-11-23T15:59:59Z", "2026-11-23", ["2026-11-25", "2026-11-26", "2026-11-30", "2026-12-02", "2026-12-14"]],
  ["2026-11-23T16:00:00Z", "2026-11-24", ["2026-11-26", "2026-11-27", "2026-12-01", "2026-12-03", "2026-12-15"]],
  ["2026-02-13T10:00+08:00", "2026-02-13", ["2026-02-24", "2026-02-25", "2026-02-27", "2026-03-02", "2026-03-12"]],
  ["2026-02-15T10:00+08:00", "2026-02-15", ["2026-02-25", "2026-02-26", "2026-02-28", "2026-03-03", "2026-03-13"]],
  ["2026-09-20T09:00+08:00", "2026-09-20", ["2026-09-22", "2026-09-23", "2026-09-28", "2026-09-30", "2026-10-16"]],
  ["2026-09-30T16:00Z", "2026-10-01", ["2026-10-09", "2026-10-10", "2026-10-13", "2026-10-15", "2026-10-27"]],
  ["2026-04-30T20:00-07:00", "2026-05-01", ["2026-05-07", "2026-05-08", "2026-05-11", "2026-05-13", "2026-05-25"]],
])(
  "what comes in at %s (%s in Shanghai) is due on the counted days [4.1.5, 4.1.6, 4.2.5, 4.2.6, 4.3.3, 4.3.4]",
  (instant, _day0, due) => {
    const received = new Date(instant);
    const promised = [
      commitments["complaint.contact"],
      commitments["correction.decision"],
      commitments["complaint.solution"],
      commitments["cancellation.verification"],
      commitments["cancellation.erasure"],
    ];
    expect(promised.map(({ value }) => workingDays.deadline(received, value).dueDate)).toEqual(due);
  },
);

test("is met until 24:00 in Shanghai, and counts the days it names [4.1.5]", () => {
  const deadline = workingDays.deadline(new Date("2026-02-13T02:00:00Z"), 3);
  expect(deadline).toEqual({
    dueDate: "2026-02-25",
    dueAt: new Date("2026-02-25T16:00:00Z"),
    provisional: false,
    counted: ["2026-02-14", "2026-02-24", "2026-02-25"],
  });
});

test("a core change takes effect after whole working days [6.2.1]", () => {
  const { value } = commitments["core-change.notice"];
  expect(workingDays.firstEffect("2026-11-20", value)).toEqual({ date: "2026-12-02", provisional: false });
  expect(workingDays.firstEffect("2026-09-25", value)).toEqual({ date: "2026-10-13", provisional: false });
  expect(workingDays.lastNotice("2026-12-01", value)).toEqual({ date: "2026-11-19", provisional: false });
});

test("notice and effect agree for every day [6.2.1]", () => {
  fc.assert(
    fc.property(anyDay(), fc.integer({ min: 1, max: 20 }), (date, days) => {
      const latest = workingDays.lastNotice(date, days).date;
      expect(workingDays.firstEffect(latest, days).date <= date).toBe(true);
      const dayAfter = Temporal.PlainDate.from(latest).add({ days: 1 }).toString();
      expect(workingDays.firstEffect(dayAfter, days).date > date).toBe(true);
    }),
  );
});

test("counts Monday to Friday in a year that is not loaded, and says so [4.1.5]", () => {
  const deadline = workingDays.deadline(new Date("2026-12-30T02:00:00Z"), 3);
  expect(deadline).toMatchObject({ dueDate: "2027-01-04", provisional: true });
  expect(workingDays.deadline(new Date("2026-12-30T02:00:00Z"), 1)).toMatchObject({ provisional: false });
});

test("a date that was told moves earlier and never later [4.1.5]", () => {
  const received = new Date("2026-12-30T02:00:00Z");
  const told = workingDays.deadline(received, 5);
  const withHoliday = createWorkingDays([...calendars, year2027({ holidays: ["2027-01-01", "2027-01-04"] })]);
  const withMakeUp = createWorkingDays([...calendars, year2027({ makeUpDays: ["2027-01-02", "2027-01-03"] })]);
  const later = withHoliday.deadline(received, 5);
  const earlier = withMakeUp.deadline(received, 5);
  expect(later.dueDate > told.dueDate).toBe(true);
  expect(earlier.dueDate < told.dueDate).toBe(true);
  expect(keepEarlier(told, later)).toEqual({ ...told, provisional: false });
  expect(keepEarlier(told, earlier)).toEqual(earlier);
});

test("a longer holiday never makes a date earlier, a make-up day never makes it later [4.1.5]", () => {
  fc.assert(
    fc.property(anyInstant(), fc.integer({ min: 1, max: 20 }), anyDay(), (instant, days, changed) => {
      const date = Temporal.PlainDate.from(changed);
      const isWeekend = date.dayOfWeek >= 6;
      const more = createWorkingDays(
        calendars.map((calendar) =>
          calendar.year !== date.year
            ? calendar
            : isWeekend
              ? { ...calendar, makeUpDays: new Set([...calendar.makeUpDays, changed]) }
              : { ...calendar, holidays: new Set([...calendar.holidays, changed]) },
        ),
      );
      const before = workingDays.deadline(instant, days).dueDate;
      const after = more.deadline(instant, days).dueDate;
      expect(isWeekend ? after <= before : after >= before).toBe(true);
    }),
  );
});

test("one more working day is due later, and a later message is never due earlier [4.1.5]", () => {
  fc.assert(
    fc.property(anyInstant(), fc.integer({ min: 1, max: 20 }), fc.nat({ max: 864_000_000 }), (instant, days, later) => {
      const due = workingDays.deadline(instant, days).dueDate;
      expect(workingDays.deadline(instant, days + 1).dueDate > due).toBe(true);
      expect(workingDays.deadline(new Date(instant.getTime() + later), days).dueDate >= due).toBe(true);
    }),
  );
});

test("answers the same in every time zone of the machine [4.1.5]", () => {
  const zone = process.env.TZ;
  const ask = () => workingDays.deadline(new Date("2026-11-23T16:00:00Z"), 3);
  const here = ask();
  try {
    for (const other of ["America/Los_Angeles", "Pacific/Kiritimati", "UTC", "Asia/Shanghai"]) {
      process.env.TZ = other;
      expect(ask()).toEqual(here);
    }
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});

function year2027(changes: { holidays?: string[]; makeUpDays?: string[] }): CalendarYear {
  return {
    year: 2027,
    source: "test",
    holidays: new Set(changes.holidays),
    makeUpDays: new Set(changes.makeUpDays),
  };
}

function anyDay(): fc.Arbitrary<string> {
  return fc.integer({ min: 0, max: 700 }).map((days) => Temporal.PlainDate.from("2024-02-01").add({ days }).toString());
}

function anyInstant(): fc.Arbitrary<Date> {
  return fc.date({ min: new Date("2024-01-01T00:00:00Z"), max: new Date("2026-09-30T00:00:00Z"), noInvalidDate: true });
}
