import { defineCommand } from "../command.ts";
import { inquiryArgument, serviceOperator, serviceRefusal } from "../service-staff.ts";

export const inquiriesCall = defineCommand({
  name: "inquiries call",
  summary: "show the number of somebody who asked to be called; the reading is recorded",
  details: "After the call: inquiries called <number>",
  arguments: { number: inquiryArgument },
  options: {},
  run: async ({ number }, { parts }) => {
    const shown = await parts.inquiries.showPhone(number, serviceOperator);
    return shown.ok
      ? { ok: true, json: { number, phone: shown.phone }, lines: [`${number}: call ${shown.phone}`] }
      : serviceRefusal(shown);
  },
});

export const inquiriesCalled = defineCommand({
  name: "inquiries called",
  summary: "note that somebody who gave a phone number was called and has their answer",
  arguments: { number: inquiryArgument },
  options: {},
  run: async ({ number }, { parts }) => {
    const noted = await parts.inquiries.noteCall(number, serviceOperator);
    return noted.ok
      ? { ok: true, json: { ok: true, number }, lines: [`${number}: answered by phone`] }
      : serviceRefusal(noted);
  },
});
