import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { readCalendar, type CalendarYear } from "./calendar.ts";

/** The calendars that come with the program. */
export const CALENDAR_FOLDER = resolve(import.meta.dirname, "../../../policy/calendars");

/** A calendar file that cannot be used. Its message names the file and everything that is wrong. */
export class CalendarRefused extends Error {
  override readonly name = "CalendarRefused";
  readonly problems: readonly string[];
  constructor(file: string, problems: readonly string[]) {
    super(`${basename(file)}: ${problems.join("; ")}`);
    this.problems = problems;
  }
}

/**
 * All years of a folder, in order.
 * @throws CalendarRefused when a file is no calendar or says another year than its name
 */
export function loadCalendars(folder: string = CALENDAR_FOLDER): CalendarYear[] {
  return readdirSync(folder)
    .filter((name) => /^\d{4}\.json$/.test(name))
    .toSorted()
    .map((name) => loadCalendar(join(folder, name)));
}

/** One file. @throws CalendarRefused when it is no calendar of the year that its name says */
export function loadCalendar(file: string): CalendarYear {
  if (!existsSync(file)) throw new CalendarRefused(file, ["there is no such file"]);
  const reading = readCalendar(parse(file));
  if (!reading.ok) throw new CalendarRefused(file, reading.problems);
  const { year } = reading.calendar;
  if (basename(file) !== `${year}.json`) throw new CalendarRefused(file, [`the file of ${year} is named ${year}.json`]);
  return reading.calendar;
}

function parse(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (cause) {
    if (cause instanceof SyntaxError) throw new CalendarRefused(file, ["the file is no JSON"]);
    throw cause;
  }
}

/** When the next year's calendar is asked for: the State Council announces it in late autumn (E6). */
const ALARM_FROM = { month: 11, day: 1 } as const;

/** The years that should be loaded by a civil date and are not: the present one, and the next from 1 November (E6). */
export function missingYears(today: Temporal.PlainDate, years: readonly number[]): number[] {
  const alarm = Temporal.PlainDate.from({ year: today.year, ...ALARM_FROM });
  const wanted = Temporal.PlainDate.compare(today, alarm) < 0 ? [today.year] : [today.year, today.year + 1];
  return wanted.filter((year) => !years.includes(year));
}
