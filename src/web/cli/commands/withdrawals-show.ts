import { defineCommand } from "../command.ts";
import { serviceOperator, serviceRefusal, withdrawalArgument } from "../service-staff.ts";
import { formatInstant } from "../table.ts";

export const withdrawalsShow = defineCommand({
  name: "withdrawals show",
  summary: "read a statement of withdrawal; the reading is recorded",
  arguments: { number: withdrawalArgument },
  options: {},
  run: async ({ number }, { parts }) => {
    const shown = await parts.withdrawals.show(number, serviceOperator);
    if (!shown.ok) return serviceRefusal(shown);
    const { withdrawal } = shown;
    const { receivedAt, refundDueAt, lines, pieces, orderNameMask } = withdrawal;
    return {
      ok: true,
      json: { ...withdrawal, receivedAt: receivedAt.toISOString(), refundDueAt: refundDueAt.toISOString() },
      lines: [
        `${withdrawal.number}  ${withdrawal.state}  ${withdrawal.verdict}  received ${formatInstant(receivedAt)}`,
        `order ${withdrawal.givenOrderNumber}, ${withdrawal.part}; money due ${formatInstant(refundDueAt)}`,
        `by ${withdrawal.name}, receipt to ${withdrawal.emailMask}; the order goes to ${orderNameMask ?? "nobody"}`,
        ...lines.map((line) => `${line.quantity} × ${line.sku} ${line.title}`),
        ...(pieces === null ? [] : ["", pieces]),
      ],
    };
  },
});
