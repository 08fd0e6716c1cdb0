import type { InquiryState } from "#shop/inquiries";
import { defineCommand, type Option } from "../command.ts";
import { oneOf } from "../readers.ts";
import { formatInstant, formatTable } from "../table.ts";

const stateOption: Option<InquiryState, false> = {
  placeholder: "state",
  what: "only inquiries in this state: open, answered, closed",
  required: false,
  read: oneOf(["open", "answered", "closed"]),
};

export const inquiriesList = defineCommand({
  name: "inquiries list",
  summary: "list the questions that wait for an answer, oldest first",
  details:
    "Without --state: open and answered ones. Shows nothing personal. CALL means that only a phone number was given.",
  arguments: {},
  options: { state: stateOption },
  run: async ({ state }, { parts }) => {
    const entries = await parts.inquiries.list(state === undefined ? undefined : [state]);
    return {
      ok: true,
      json: {
        inquiries: entries.map((entry) => ({
          number: entry.number,
          state: entry.state,
          nextAct: entry.nextAct,
          about: entry.about,
          market: entry.market,
          language: entry.language,
          createdAt: entry.createdAt.toISOString(),
          answerWithinDays: entry.answerWithinDays,
          replies: entry.replies,
        })),
      },
      lines: formatTable(
        ["INQUIRY", "STATE", "NEXT", "ABOUT", "MARKET", "LANGUAGE", "SINCE", "WORKING DAYS", "REPLIES"],
        entries.map((entry) => [
          entry.number,
          entry.state,
          entry.nextAct === "none" ? "-" : entry.nextAct.toUpperCase(),
          entry.about,
          entry.market,
          entry.language,
          formatInstant(entry.createdAt),
          entry.answerWithinDays,
          entry.replies,
        ]),
        "no inquiries",
      ),
    };
  },
});
