import { withdrawalMachine, type WithdrawalState } from "#shop/after-sales";
import { defineCommand, type Option } from "../command.ts";
import { oneOf } from "../readers.ts";
import { formatInstant, formatTable } from "../table.ts";

const STATES = Object.keys(withdrawalMachine) as WithdrawalState[];

const stateOption: Option<WithdrawalState, false> = {
  placeholder: "state",
  what: `only withdrawals in this state: ${STATES.join(", ")}`,
  required: false,
  read: oneOf(STATES),
};

export const withdrawalsList = defineCommand({
  name: "withdrawals list",
  summary: "list the statements of withdrawal that wait for somebody, oldest first",
  details:
    "Without --state: requested, awaiting_goods and received. Shows nothing personal. DUE is the day on which the money is " +
    "due at the latest, unless the goods are still awaited. ADDRESS other: look at the names before money moves.",
  arguments: {},
  options: { state: stateOption },
  run: async ({ state }, { parts }) => {
    const entries = await parts.withdrawals.list(state === undefined ? undefined : [state]);
    return {
      ok: true,
      json: {
        withdrawals: entries.map((entry) => ({
          number: entry.number,
          orderNumber: entry.orderNumber,
          state: entry.state,
          verdict: entry.verdict,
          part: entry.part,
          receivedAt: entry.receivedAt.toISOString(),
          refundDueAt: entry.refundDueAt.toISOString(),
          emailAgrees: entry.emailAgrees,
          refundMinor: entry.refundMinor,
        })),
      },
      lines: formatTable(
        ["WITHDRAWAL", "ORDER", "STATE", "VERDICT", "PART", "RECEIVED", "DUE", "ADDRESS"],
        entries.map((entry) => [
          entry.number,
          entry.orderNumber ?? "-",
          entry.state,
          entry.verdict,
          entry.part,
          formatInstant(entry.receivedAt),
          formatInstant(entry.refundDueAt),
          entry.emailAgrees === true ? "own" : "other",
        ]),
        "no withdrawals",
      ),
    };
  },
});
