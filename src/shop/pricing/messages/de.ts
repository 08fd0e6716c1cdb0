import type { Translation } from "#platform/messages";
import type { en } from "./en.ts";

export const de: Translation<typeof en> = {
  taxes: {
    VAT: "MwSt. {percent, number} %",
    GST: "GST {percent, number} %",
    "Consumption tax": "Verbrauchsteuer {percent, number} %",
  },
  taxesOnDuty: {
    VAT: "MwSt. {percent, number} % auf den Zoll",
    GST: "GST {percent, number} % auf den Zoll",
    "Consumption tax": "Verbrauchsteuer {percent, number} % auf den Zoll",
  },
  others: {
    Delivery: "Lieferung",
    "Customs duty": "Zoll",
    "Section 301 duty": "Zusatzzoll nach Section 301",
    "Emergency duties": "Notstandszölle",
    "Section 122 surcharge": "Zusatzabgabe nach Section 122",
  },
};
