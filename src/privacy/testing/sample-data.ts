import { z } from "zod";
import {
  declarePersonalData,
  maskEmail,
  maskPhone,
  maskText,
  normaliseEmail,
  normalisePhone,
  personalField,
  type ValuesOf,
} from "#privacy/inventory";

const retention = { after: "booking-closed", days: 180, because: "questions come afterwards" };
const decided = {
  class: "ordinary",
  purposes: ["ORDER", "SERVICE"],
  legalBasis: "contract",
  sources: ["provided"],
  recipients: ["carrier"],
  retention,
  index: "none",
  held: "vault",
} as const;

/** Personal fields of an invented business, because this room knows nothing of shops. */
export const sampleData = declarePersonalData({
  file: "src/privacy/testing/sample-data.ts",
  fields: {
    "booking.name": personalField({ ...decided, label: "Name", mask: maskText, shape: z.string().min(1).max(200) }),
    "booking.phone": personalField({
      ...decided,
      label: "Phone",
      mask: maskPhone,
      shape: z.e164(),
      index: normalisePhone,
    }),
    "booking.address": personalField({
      ...decided,
      label: "Address",
      class: "sensitive",
      mask: ({ country }) => country,
      shape: z.object({ country: z.string().length(2), lines: z.array(z.string()) }),
    }),
    "booking.email": personalField({
      ...decided,
      label: "Email",
      recipients: [],
      mask: maskEmail,
      shape: z.email(),
      index: normaliseEmail,
    }),
    "booking.tax-note": personalField({
      ...decided,
      label: "Note for the tax office",
      purposes: ["LEGAL"],
      legalBasis: "legal-obligation",
      recipients: [],
      mask: maskText,
      shape: z.string(),
    }),
    "booking.number": personalField({
      ...decided,
      label: "Booking number",
      recipients: ["carrier", "payment"],
      mask: maskText,
      shape: z.string().max(20),
      held: "elsewhere",
    }),
    "booking.amount": personalField({
      ...decided,
      label: "Amount",
      recipients: ["payment"],
      mask: String,
      shape: z.int(),
      held: "elsewhere",
    }),
  },
});

export type SampleValues = ValuesOf<(typeof sampleData)["fields"]>;

/** Values with the forms a scanner must find if they lay in the clear. */
export const PLANTED = {
  "booking.name": "Quokka Zebrowski-李",
  "booking.phone": "+819012345678",
  "booking.address": { country: "JP", lines: ["4711 Plantedstreet", "Osaka 530-0001"] },
  "booking.email": "quokka.planted+tag@example.com",
} satisfies Partial<SampleValues>;
