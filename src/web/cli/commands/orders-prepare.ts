import { defineCommand } from "../command.ts";
import { done, operator, refusal } from "../operator.ts";
import { orderNumberArgument } from "../readers.ts";

export const ordersPrepare = defineCommand({
  name: "orders prepare",
  summary: "mark a verified order prepared: its pieces are packed",
  arguments: { number: orderNumberArgument },
  options: {},
  run: async ({ number }, { parts }) => {
    const outcome = await parts.orders.prepare(number, operator);
    return outcome.ok ? done(number, "prepared") : refusal(outcome);
  },
});
