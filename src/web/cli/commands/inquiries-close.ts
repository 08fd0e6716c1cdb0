import { defineCommand } from "../command.ts";
import { inquiryArgument, serviceOperator, serviceRefusal } from "../service-staff.ts";

export const inquiriesClose = defineCommand({
  name: "inquiries close",
  summary: "close a question about which nothing is left to say",
  arguments: { number: inquiryArgument },
  options: {},
  run: async ({ number }, { parts }) => {
    const closed = await parts.inquiries.close(number, serviceOperator);
    return closed.ok ? { ok: true, json: { ok: true, number }, lines: [`${number}: closed`] } : serviceRefusal(closed);
  },
});
