import { createWorkingDays, loadCalendars, WORKING_DAYS_MAX } from "#policy/working-days";
import { defineTool } from "../command.ts";
import { instant, wholeNumber } from "../readers.ts";

export const workingDays = defineTool({
  name: "working-days",
  summary: "say when a period of working days ends",
  details:
    "Counts the working days of the company's seat, Dongguan: the day of receipt is not counted, and the period ends " +
    "at 24:00 of its last day. The answer is provisional where the calendar of a year is not loaded yet.",
  arguments: {
    receivedAt: { what: "when the message came in, such as 2026-11-20T17:00Z", read: instant },
    days: { what: "working days", read: wholeNumber(1, WORKING_DAYS_MAX) },
  },
  options: {},
  run: ({ receivedAt, days }) => {
    const { dueDate, dueAt, provisional, counted } = createWorkingDays(loadCalendars()).deadline(receivedAt, days);
    return Promise.resolve({
      ok: true,
      json: { dueDate, dueAt: dueAt.toISOString(), provisional, counted },
      lines: [
        `due on ${dueDate}, before ${dueAt.toISOString()}${provisional ? ", provisional" : ""}`,
        `counted: ${counted.join(", ")}`,
      ],
    });
  },
});
