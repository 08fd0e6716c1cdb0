import type { Translation } from "#platform/messages";
import type { en } from "./en.ts";

export const fr: Translation<typeof en> = {
  deliveredTo: "Prix livré, {country} : {total}.",
  allPaid: "Taxes et droits compris ; rien à payer à la porte.",
  notIncluded: "À la porte, le transporteur demande environ {estimate} de taxes et droits.",
  arrives: "Chez vous : {dates}.",
  how: "Comment ce prix se compose",
};
