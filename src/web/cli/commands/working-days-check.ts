import { basename } from "node:path";
import { CalendarRefused, loadCalendar } from "#policy/working-days";
import { defineTool } from "../command.ts";

export const workingDaysCheck = defineTool({
  name: "working-days-check",
  summary: "check the calendar file of a year before it is used",
  arguments: {
    file: { what: "the file, such as policy/calendars/2027.json", read: (text) => ({ ok: true, value: text }) },
  },
  options: {},
  run: ({ file }) => {
    try {
      const { year, source, holidays, makeUpDays } = loadCalendar(file);
      return Promise.resolve({
        ok: true,
        json: { ok: true, year, source, holidays: [...holidays], makeUpDays: [...makeUpDays] },
        lines: [`${year}: ${holidays.size} weekday holidays, ${makeUpDays.size} make-up days (${source})`],
      });
    } catch (error) {
      if (!(error instanceof CalendarRefused)) throw error;
      return Promise.resolve({
        ok: false,
        reason: "calendar-refused",
        message: `${basename(file)}:\n${error.problems.map((problem) => `  ${problem}`).join("\n")}`,
        json: { problems: error.problems },
      });
    }
  },
});
