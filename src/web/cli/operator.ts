import type { NothingOwed, Refused } from "#shop/fulfilment";
import { staffMember, type Actor } from "#shop/orders";
import { explainRefusal } from "#web/desk";
import type { Answer } from "./command.ts";

/** Who acts through the command line: whoever may run programs on this machine. */
export const operator: Actor = staffMember("operator");

/** The answer to an act on an order that was not done. */
export function refusal(refused: Refused | NothingOwed): Answer {
  return {
    ok: false,
    reason: refused.reason,
    message: explainRefusal(refused),
    ...(refused.reason === "nothing-owed" || refused.state === undefined ? {} : { json: { state: refused.state } }),
  };
}

/** The answer to an act that was done. */
export function done(number: string, sentence: string, json: Readonly<Record<string, unknown>> = {}): Answer {
  return { ok: true, json: { ok: true, number, ...json }, lines: [`${number}: ${sentence}`] };
}
