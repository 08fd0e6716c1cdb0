import { shop } from "#shop.config";
import type { CalendarYear } from "./calendar.ts";

/** A deadline of a number of working days. */
export interface Deadline {
  /** The last day on which it is met, `YYYY-MM-DD` in Shanghai. */
  readonly dueDate: string;
  /** The end of that day: met by what happens before this instant (E4). */
  readonly dueAt: Date;
  /** Whether a year was counted whose calendar is not loaded; the date may come earlier once it is (E6). */
  readonly provisional: boolean;
  /** The working days that were counted, the last of which is the due date. */
  readonly counted: readonly string[];
}

export interface WorkingDays {
  /** The years whose calendar is loaded, in order. */
  readonly years: readonly number[];
  /** Whether work is done on a civil date, `YYYY-MM-DD` (E5; Monday to Friday in a year that is not loaded, E6). */
  isWorkingDay(date: string): boolean;
  /**
   * The end of the nth working day after the day of receipt, which is not counted (E3, E4).
   * @param receivedAt when the message came in, in UTC (E1, E2)
   * @throws RangeError unless `days` is a whole number from 1 to `WORKING_DAYS_MAX`
   */
  deadline(receivedAt: Date, days: number): Deadline;
  /**
   * The first day on which a change may take effect when whole working days have to lie between its notice and that
   * day (6.2.1).
   */
  firstEffect(noticeDate: string, days: number): { readonly date: string; readonly provisional: boolean };
  /** The last day on which the notice of a change that takes effect on a date may be given (6.2.1). */
  lastNotice(effectDate: string, days: number): { readonly date: string; readonly provisional: boolean };
}

/** Longer than any period that the policy or a law counts in working days. */
export const WORKING_DAYS_MAX = 366;
const SATURDAY = 6;

/** Counts working days of the company's seat, whatever the time zone of server or browser (E2). */
export function createWorkingDays(calendars: readonly CalendarYear[]): WorkingDays {
  const byYear = new Map(calendars.map((calendar) => [calendar.year, calendar]));
  const works = (date: Temporal.PlainDate): boolean => {
    const calendar = byYear.get(date.year);
    const isWeekend = date.dayOfWeek >= SATURDAY;
    if (calendar === undefined) return !isWeekend;
    return isWeekend ? calendar.makeUpDays.has(date.toString()) : !calendar.holidays.has(date.toString());
  };
  /** Walks from a date, not counting it, to the nth working day in a direction. */
  const walk = (from: Temporal.PlainDate, days: number, step: 1 | -1): Walk => {
    assertDays(days);
    const counted: string[] = [];
    let date = from;
    let provisional = false;
    while (counted.length < days) {
      date = date.add({ days: step });
      if (!byYear.has(date.year)) provisional = true;
      if (works(date)) counted.push(date.toString());
    }
    return { date, counted, provisional };
  };
  return {
    years: [...byYear.keys()].toSorted((one, other) => one - other),
    isWorkingDay: (date) => works(Temporal.PlainDate.from(date)),
    deadline: (receivedAt, days) => {
      const { date, counted, provisional } = walk(civilDate(receivedAt), days, 1);
      return { dueDate: date.toString(), dueAt: startOf(date.add({ days: 1 })), provisional, counted };
    },
    firstEffect: (noticeDate, days) => {
      const { date, provisional } = walk(Temporal.PlainDate.from(noticeDate), days, 1);
      return { date: date.add({ days: 1 }).toString(), provisional };
    },
    lastNotice: (effectDate, days) => {
      const { date, provisional } = walk(Temporal.PlainDate.from(effectDate), days, -1);
      return { date: date.subtract({ days: 1 }).toString(), provisional };
    },
  };
}

interface Walk {
  readonly date: Temporal.PlainDate;
  readonly counted: readonly string[];
  readonly provisional: boolean;
}

/** The civil date of an instant at the company's seat (E2). */
export function civilDate(instant: Date): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(shop.company.timeZone)
    .toPlainDate();
}

function startOf(date: Temporal.PlainDate): Date {
  return new Date(date.toZonedDateTime(shop.company.timeZone).epochMilliseconds);
}

function assertDays(days: number): void {
  if (!Number.isInteger(days) || days < 1 || days > WORKING_DAYS_MAX) {
    throw new RangeError(`a deadline is from 1 to ${WORKING_DAYS_MAX} working days`);
  }
}

/**
 * The deadline that stands after it was computed anew: a date that was told never moves later (E7), and a provisional
 * one becomes the earlier of the two when its year is loaded (E6).
 */
export function keepEarlier(told: Deadline, computed: Deadline): Deadline {
  return computed.dueAt < told.dueAt ? computed : { ...told, provisional: computed.provisional };
}
