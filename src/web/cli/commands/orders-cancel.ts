import { CANCEL_REASONS, type CancelReason } from "#shop/after-sales";
import { defineCommand, type Option } from "../command.ts";
import { done, operator, refusal } from "../operator.ts";
import { oneOf, orderNumberArgument } from "../readers.ts";

const reasons = Object.entries(CANCEL_REASONS) as [CancelReason, string][];

const reasonOption: Option<CancelReason, true> = {
  placeholder: "reason",
  what: "one of the reasons below",
  required: true,
  read: oneOf(reasons.map(([reason]) => reason)),
};

export const ordersCancel = defineCommand({
  name: "orders cancel",
  summary: "cancel an order that has not left, put its pieces back and request its refund in full",
  details: ["Reasons:", ...reasons.map(([reason, words]) => `  ${reason.padEnd(28)}${words}`)].join("\n"),
  arguments: { number: orderNumberArgument },
  options: { reason: reasonOption },
  run: async ({ number, reason }, { parts }) => {
    const outcome = await parts.orders.cancel(number, operator, reason);
    return outcome.ok
      ? done(number, "canceled; the refund of what was charged is requested", { reason })
      : refusal(outcome);
  },
});
