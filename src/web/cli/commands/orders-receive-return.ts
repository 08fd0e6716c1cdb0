import { defineCommand } from "../command.ts";
import { done, operator, refusal } from "../operator.ts";
import { orderNumberArgument } from "../readers.ts";

export const ordersReceiveReturn = defineCommand({
  name: "orders receive-return",
  summary: "take back a parcel that came back: restock it and request the refund of what is still charged",
  arguments: { number: orderNumberArgument },
  options: {},
  run: async ({ number }, { parts }) => {
    const outcome = await parts.orders.receiveReturn(number, operator);
    return outcome.ok
      ? done(number, "received; its pieces are back on the shelf and its refund is requested")
      : refusal(outcome);
  },
});
