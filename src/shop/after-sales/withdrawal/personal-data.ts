import { z } from "zod";
import {
  declarePersonalData,
  maskAll,
  maskEmail,
  maskText,
  normaliseEmail,
  personalField,
  type RetentionRule,
  type ValuesOf,
} from "#privacy/inventory";
import type { Vault } from "#privacy/vault";
import type { OrderValues } from "#shop/orders";
import { shop } from "#shop.config";

/** A withdrawal is part of the contract: who declared it when can be asked for as long as the contract can. */
const untilClaimsEnd: RetentionRule = {
  after: "withdrawal-closed",
  days: 1095,
  because: "claims about a withdrawal can be brought for three years, and the receipt has to be shown then",
};

const stated = {
  class: "ordinary",
  purposes: ["SERVICE"],
  legalBasis: "legal-obligation",
  sources: ["provided"],
  recipients: [],
  retention: untilClaimsEnd,
  held: "vault",
} as const;

/** What a statement of withdrawal knows of a person: what the law has it contain. */
export const withdrawalFields = {
  "withdrawal.name": personalField({
    ...stated,
    label: "Name of the person who withdraws",
    mask: maskText,
    shape: z.string().min(1).max(200),
    index: "none",
  }),
  "withdrawal.email": personalField({
    ...stated,
    label: "Email address for the receipt of a withdrawal",
    mask: maskEmail,
    shape: z.string().min(3).max(320),
    index: normaliseEmail,
  }),
  "withdrawal.pieces": personalField({
    ...stated,
    label: "Which pieces are withdrawn, in your own words",
    mask: maskAll,
    shape: z
      .string()
      .min(1)
      .max(2 * shop.withdrawal.piecesCharactersMax),
    index: "none",
  }),
} as const;

export type WithdrawalValues = ValuesOf<typeof withdrawalFields> & Pick<OrderValues, "order.name" | "order.email">;
export type WithdrawalVault = Vault<WithdrawalValues>;

export const withdrawalData = declarePersonalData({
  file: "src/shop/after-sales/withdrawal/personal-data.ts",
  fields: withdrawalFields,
  storage: {
    data: {
      "shop.withdrawal": {
        id: "pseudonymous-id",
        number: "pseudonymous-id",
        subject_id: "pseudonymous-id",
        order_id: "pseudonymous-id",
        given_order_number: "pseudonymous-id",
        part: "fact",
        verdict: "fact",
        state: "fact",
        email_agrees: "fact",
        market: "fact",
        language: "fact",
        policy_version: "fact",
        policy_locale: "fact",
        submission_tag: "secret-hash",
        received_at: "fact",
        evidence: "fact",
        refund_minor: "fact",
        period_ends_at: "fact",
        closed_at: "fact",
      },
      "shop.withdrawal_line": { withdrawal_id: "pseudonymous-id", position: "fact", quantity: "fact" },
      "shop.withdrawal_event": {
        id: "pseudonymous-id",
        withdrawal_id: "pseudonymous-id",
        from_state: "fact",
        to_state: "fact",
        actor_kind: "fact",
        actor_id: "pseudonymous-id",
        reason: "fact",
        at: "fact",
      },
    },
  },
  logFields: { withdrawalId: "pseudonymous-id", count: "fact" },
});
