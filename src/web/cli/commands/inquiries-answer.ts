import { defineCommand } from "../command.ts";
import { inquiryArgument, serviceOperator, serviceRefusal } from "../service-staff.ts";

export const inquiriesAnswer = defineCommand({
  name: "inquiries answer",
  summary: "send the text that is piped in to whoever asked, the way they gave",
  details:
    "npm run -s cli -- inquiries answer WI-…  < answer.txt\n" +
    "The text is sealed and mailed. It is not taken from the command line, where everyone on this machine could read it.",
  arguments: { number: inquiryArgument },
  options: {},
  run: async ({ number }, { parts, readInput }) => {
    const answered = await parts.inquiries.answer(number, serviceOperator, await readInput());
    return answered.ok
      ? { ok: true, json: { ok: true, number }, lines: [`${number}: answered; the mail is on its way`] }
      : serviceRefusal(answered);
  },
});
