export { readCalendar, type CalendarReading, type CalendarYear } from "./calendar.ts";
export { CALENDAR_FOLDER, CalendarRefused, loadCalendar, loadCalendars, missingYears } from "./load-calendars.ts";
export {
  civilDate,
  createWorkingDays,
  keepEarlier,
  WORKING_DAYS_MAX,
  type Deadline,
  type WorkingDays,
} from "./working-days.ts";
