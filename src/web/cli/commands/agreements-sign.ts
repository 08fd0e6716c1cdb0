import { addSeconds } from "#platform/clock";
import type { PartnerKind, Signed } from "#shop/partners";
import { defineCommand, type Argument, type Option } from "../command.ts";
import { oneOf } from "../readers.ts";
import { formatInstant } from "../table.ts";

const partnerArgument: Argument<PartnerKind> = {
  what: "carrier or payment",
  read: oneOf(["carrier", "payment"]),
};

const SECONDS_PER_DAY = 86_400;

/** The instant at which a day is over, in UTC. */
const untilOption: Option<Date, true> = {
  placeholder: "YYYY-MM-DD",
  what: "the last day on which it is valid, in UTC",
  required: true,
  read: (text) => {
    const day = new Date(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00:00Z` : Number.NaN);
    // A day such as 30 February is read as another one.
    return Number.isNaN(day.getTime()) || !day.toISOString().startsWith(text)
      ? { ok: false, message: "must be a day, such as 2027-06-30" }
      : { ok: true, value: addSeconds(day, SECONDS_PER_DAY) };
  },
};

const REFUSALS: Readonly<Record<Extract<Signed, { ok: false }>["reason"], string>> = {
  "ends-in-the-past": "This day is over: an agreement cannot end before it begins.",
  "ends-too-late": "An agreement runs for a year at most; then it is looked at again.",
};

export const agreementsSign = defineCommand({
  name: "agreements sign",
  summary: "enter an agreement that was signed anew with a partner, valid from now",
  details: "It covers the same fields, countries and purposes as the first one. Former agreements stay as they are.",
  arguments: { partner: partnerArgument },
  options: { until: untilOption },
  run: async ({ partner, until }, { parts }) => {
    const signed = await parts.partners.sign(partner, until);
    if (!signed.ok) return { ok: false, reason: signed.reason, message: REFUSALS[signed.reason] };
    const { agreementId, validFrom, validTo } = signed;
    return {
      ok: true,
      json: {
        ok: true,
        partner,
        agreementId,
        validFrom: validFrom.toISOString(),
        validTo: validTo.toISOString(),
      },
      lines: [`${partner}: signed, valid until ${formatInstant(validTo)}`],
    };
  },
});
