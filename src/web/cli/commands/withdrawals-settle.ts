import type { StatedLine } from "#shop/after-sales";
import { defineCommand, type Option } from "../command.ts";
import { oneOf } from "../readers.ts";
import { serviceOperator, serviceRefusal, withdrawalArgument } from "../service-staff.ts";

const WAYS = ["goods-received", "proof-of-dispatch", "refund-again", "lapsed", "accepted"] as const;
type Way = (typeof WAYS)[number];

const asOption: Option<Way, true> = {
  placeholder: "way",
  what: "one of the ways below",
  required: true,
  read: oneOf(WAYS),
};

const piecesOption: Option<readonly StatedLine[], false> = {
  placeholder: "SKU=1,SKU=2",
  what: "which pieces are meant, where nobody has said so yet",
  required: false,
  read: (text) => {
    const lines = text.split(",").map((line) => /^([A-Za-z0-9-]{3,40})=(\d{1,3})$/.exec(line.trim()));
    return lines.some((line) => line === null)
      ? { ok: false, message: "must be articles with numbers of pieces, such as P101-ECR-M=1,C401-LOD-L=2" }
      : { ok: true, value: lines.map((line) => ({ sku: line![1]!.toUpperCase(), quantity: Number(line![2]) })) };
  },
};

export const withdrawalsSettle = defineCommand({
  name: "withdrawals settle",
  summary: "bring a withdrawal to its end: the goods are back or on their way, and the money goes back",
  details: [
    "Ways:",
    "  goods-received     the pieces are here: they are for sale again, and the refund is requested",
    "  proof-of-dispatch  it was shown that they are on their way: the refund is requested",
    "  refund-again       the provider declined the refund: it is requested anew",
    "  lapsed             the pieces never came",
    "  accepted           a statement outside of the right is accepted, then settled like any other",
  ].join("\n"),
  arguments: { number: withdrawalArgument },
  options: { as: asOption, pieces: piecesOption },
  run: async ({ number, as, pieces }, { parts: { withdrawals } }) => {
    const { id } = serviceOperator;
    if (as === "lapsed" || as === "accepted") {
      const moved = await (as === "lapsed" ? withdrawals.lapse(number, id) : withdrawals.accept(number, id));
      return moved.ok
        ? { ok: true, json: { ok: true, number, as }, lines: [`${number}: ${as}`] }
        : serviceRefusal(moved);
    }
    const settled = await (as === "refund-again"
      ? withdrawals.refundAgain(number, id)
      : withdrawals.settle(number, id, { evidence: as, pieces }));
    if (!settled.ok) return serviceRefusal(settled);
    const { refundMinor, currency } = settled;
    return {
      ok: true,
      json: { ok: true, number, as, refundMinor, currency },
      lines: [`${number}: ${as}; a refund of ${refundMinor} minor units of ${currency} is requested`],
    };
  },
});
