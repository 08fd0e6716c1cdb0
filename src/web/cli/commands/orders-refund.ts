import { defineCommand } from "../command.ts";
import { done, operator, refusal } from "../operator.ts";
import { orderNumberArgument } from "../readers.ts";

export const ordersRefund = defineCommand({
  name: "orders refund",
  summary: "request the refund of a canceled or returned order whose money is still owed",
  details: "Needed when the payment provider declined an earlier refund: look for refund.failed in the log.",
  arguments: { number: orderNumberArgument },
  options: {},
  run: async ({ number }, { parts }) => {
    const outcome = await parts.orders.refund(number, operator);
    return outcome.ok ? done(number, "its refund is requested") : refusal(outcome);
  },
});
