/** The working days of one year, as the State Council announced them (clock rule E5). */
export interface CalendarYear {
  readonly year: number;
  /** Who announced it, and when. */
  readonly source: string;
  /** Mondays to Fridays on which nobody works, `YYYY-MM-DD`. */
  readonly holidays: ReadonlySet<string>;
  /** Saturdays and Sundays that are worked, `YYYY-MM-DD`. */
  readonly makeUpDays: ReadonlySet<string>;
}

/** Fewer or more than any year has had since make-up days exist: such a list is a slip. */
const HOLIDAYS = { min: 11, max: 30 } as const;
const MAKE_UP_DAYS_MAX = 12;
const YEARS = { min: 2020, max: 2100 } as const;
const SATURDAY = 6;

export type CalendarReading =
  | { readonly ok: true; readonly calendar: CalendarYear }
  /** Everything that is wrong with it, as sentences that name the date. */
  | { readonly ok: false; readonly problems: readonly string[] };

/** Reads the content of a calendar file; the form is that of `policy/calendars/README.md`. */
export function readCalendar(content: unknown): CalendarReading {
  if (typeof content !== "object" || content === null) return { ok: false, problems: ["the file holds no object"] };
  const { year, source, holidays, makeUpDays, ...rest } = content as Record<string, unknown>;
  const problems = Object.keys(rest).map((key) => `${key} is no key of a calendar`);
  if (typeof year !== "number" || !Number.isInteger(year) || year < YEARS.min || year > YEARS.max) {
    return { ok: false, problems: [...problems, `year is a whole number from ${YEARS.min} to ${YEARS.max}`] };
  }
  if (typeof source !== "string" || source.trim() === "") problems.push("source says who announced it, and when");
  const rests = readDates("holidays", holidays, year, (day) => day < SATURDAY, "is no weekday", problems);
  const worked = readDates("makeUpDays", makeUpDays, year, (day) => day >= SATURDAY, "is no weekend day", problems);
  if (rests.length < HOLIDAYS.min || rests.length > HOLIDAYS.max) {
    problems.push(`a year has from ${HOLIDAYS.min} to ${HOLIDAYS.max} weekday holidays, not ${rests.length}`);
  }
  if (worked.length > MAKE_UP_DAYS_MAX) {
    problems.push(`a year has at most ${MAKE_UP_DAYS_MAX} make-up days, not ${worked.length}`);
  }
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    calendar: { year, source: source as string, holidays: new Set(rests), makeUpDays: new Set(worked) },
  };
}

function readDates(
  key: string,
  value: unknown,
  year: number,
  isRightDay: (dayOfWeek: number) => boolean,
  otherwise: string,
  problems: string[],
): string[] {
  if (!Array.isArray(value)) {
    problems.push(`${key} is a list of dates`);
    return [];
  }
  const dates: string[] = [];
  for (const text of value as unknown[]) {
    const date = readDate(text);
    if (date === undefined) problems.push(`${key}: ${JSON.stringify(text)} is no date like 2026-01-31`);
    else if (date.year !== year) problems.push(`${key}: ${date.toString()} is not in ${year}`);
    else if (!isRightDay(date.dayOfWeek)) problems.push(`${key}: ${date.toString()} ${otherwise}`);
    else if (dates.length > 0 && date.toString() <= dates.at(-1)!) {
      problems.push(`${key}: ${date.toString()} is out of order`);
    } else dates.push(date.toString());
  }
  return dates;
}

function readDate(text: unknown): Temporal.PlainDate | undefined {
  if (typeof text !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  try {
    return Temporal.PlainDate.from(text, { overflow: "reject" });
  } catch {
    return undefined;
  }
}
