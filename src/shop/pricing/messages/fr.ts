import type { Translation } from "#platform/messages";
import type { en } from "./en.ts";

export const fr: Translation<typeof en> = {
  taxes: {
    VAT: "TVA {percent, number} %",
    GST: "TPS {percent, number} %",
    "Consumption tax": "Taxe à la consommation {percent, number} %",
  },
  taxesOnDuty: {
    VAT: "TVA {percent, number} % sur les droits de douane",
    GST: "TPS {percent, number} % sur les droits de douane",
    "Consumption tax": "Taxe à la consommation {percent, number} % sur les droits de douane",
  },
  others: {
    Delivery: "Livraison",
    "Customs duty": "Droits de douane",
    "Section 301 duty": "Droits « Section 301 »",
    "Emergency duties": "Droits d’urgence",
    "Section 122 surcharge": "Surtaxe « Section 122 »",
  },
};
