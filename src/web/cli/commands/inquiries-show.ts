import { defineCommand } from "../command.ts";
import { inquiryArgument, serviceOperator, serviceRefusal } from "../service-staff.ts";
import { formatInstant } from "../table.ts";

export const inquiriesShow = defineCommand({
  name: "inquiries show",
  summary: "read a question, with a mask of who asked; the reading is recorded",
  arguments: { number: inquiryArgument },
  options: {},
  run: async ({ number }, { parts }) => {
    const shown = await parts.inquiries.show(number, serviceOperator);
    if (!shown.ok) return serviceRefusal(shown);
    const { inquiry } = shown;
    const { styleSlug, orderNumber, claimedOrderNumber, numbersMasked } = inquiry;
    const about = [
      ...(styleSlug === null ? [] : [`about the piece ${styleSlug}`]),
      ...(orderNumber === null ? [] : [`about their order ${orderNumber}`]),
      ...(claimedOrderNumber === null ? [] : [`claims order ${claimedOrderNumber}, unproven: tell nothing of it`]),
      ...(numbersMasked === 0 ? [] : [`${numbersMasked} numbers of cards or documents were taken out`]),
    ];
    return {
      ok: true,
      json: { ...inquiry, createdAt: inquiry.createdAt.toISOString() },
      lines: [
        `${inquiry.number}  ${inquiry.state}  ${inquiry.market}/${inquiry.language}  ${formatInstant(inquiry.createdAt)}`,
        `from ${inquiry.contactMask}, to be answered by ${inquiry.channel}`,
        ...about,
        "",
        inquiry.message,
      ],
    };
  },
});
