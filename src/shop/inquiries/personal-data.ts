import { z } from "zod";
import {
  declarePersonalData,
  maskAll,
  maskEmail,
  maskPhone,
  personalField,
  type RetentionRule,
  type ValuesOf,
} from "#privacy/inventory";
import type { Vault } from "#privacy/vault";
import { shop } from "#shop.config";

/** A question may come up again; after this time it does not. */
const untilQuestionsRest: RetentionRule = {
  after: "inquiry-closed",
  days: 180,
  because: "somebody who asked may come back to the answer within half a year, as after an order",
};

const asked = {
  class: "ordinary",
  purposes: ["SERVICE"],
  legalBasis: "contract",
  sources: ["provided"],
  recipients: [],
  retention: untilQuestionsRest,
  index: "none",
  held: "vault",
} as const;

/** UTF-16 units in which a text of so many characters fits. */
const units = (charactersMax: number) =>
  z
    .string()
    .min(1)
    .max(2 * charactersMax);

/** What an inquiry knows of a person: where to answer, and what they wrote. */
export const inquiryFields = {
  "inquiry.email": personalField({
    ...asked,
    label: "Email address for the answer",
    mask: maskEmail,
    shape: z.string().min(3).max(320),
  }),
  "inquiry.phone": personalField({
    ...asked,
    label: "Phone number for the answer",
    mask: maskPhone,
    shape: z.string().min(3).max(40),
  }),
  "inquiry.message": personalField({
    ...asked,
    label: "What you asked",
    mask: maskAll,
    shape: units(shop.inquiries.messageCharactersMax),
  }),
  "inquiry.answer": personalField({
    ...asked,
    label: "What we answered",
    sources: ["supplemented"],
    mask: maskAll,
    shape: units(shop.inquiries.answerCharactersMax),
  }),
} as const;

export type InquiryValues = ValuesOf<typeof inquiryFields>;
export type InquiryVault = Vault<InquiryValues>;

/** What the tables hold. None of it is personal: the values lie in the vault, found by the inquiry's id. */
export const inquiryData = declarePersonalData({
  file: "src/shop/inquiries/personal-data.ts",
  fields: inquiryFields,
  storage: {
    data: {
      "shop.inquiry": {
        id: "pseudonymous-id",
        number: "pseudonymous-id",
        subject_id: "pseudonymous-id",
        style_slug: "fact",
        order_id: "pseudonymous-id",
        claimed_order_number: "pseudonymous-id",
        market: "fact",
        language: "fact",
        channel: "fact",
        state: "fact",
        numbers_masked: "fact",
        policy_version: "fact",
        policy_locale: "fact",
        submission_tag: "secret-hash",
        created_at: "fact",
        closed_at: "fact",
      },
      "shop.inquiry_reply": {
        id: "pseudonymous-id",
        inquiry_id: "pseudonymous-id",
        channel: "fact",
        actor_kind: "fact",
        actor_id: "pseudonymous-id",
        at: "fact",
      },
      "shop.inquiry_event": {
        id: "pseudonymous-id",
        inquiry_id: "pseudonymous-id",
        from_state: "fact",
        to_state: "fact",
        actor_kind: "fact",
        actor_id: "pseudonymous-id",
        reason: "fact",
        at: "fact",
      },
    },
  },
});
