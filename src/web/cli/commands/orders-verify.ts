import { CHECK_WORDS } from "#web/desk";
import type { Check } from "#shop/fulfilment";
import { defineCommand } from "../command.ts";
import { done, operator, refusal } from "../operator.ts";
import { orderNumberArgument } from "../readers.ts";

export const ordersVerify = defineCommand({
  name: "orders verify",
  summary: "run the checks on a placed order and, when all pass, mark it verified",
  arguments: { number: orderNumberArgument },
  options: {},
  run: async ({ number }, { parts }) => {
    const outcome = await parts.orders.verify(number, operator);
    if (outcome.ok) return done(number, "verified", { checks: checksJson(outcome.checks) });
    if (outcome.reason !== "checks-failed") return refusal(outcome);
    const failed = outcome.checks.filter((check) => !check.passed).map((check) => CHECK_WORDS[check.name]);
    return {
      ok: false,
      reason: outcome.reason,
      message: `Not verified. Not true: ${failed.join("; ")}.`,
      json: { checks: checksJson(outcome.checks) },
    };
  },
});

function checksJson(checks: readonly Check[]) {
  return checks.map((check) => ({ name: check.name, passed: check.passed }));
}
