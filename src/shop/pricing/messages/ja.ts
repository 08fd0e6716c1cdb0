import type { Translation } from "#platform/messages";
import type { en } from "./en.ts";

export const ja: Translation<typeof en> = {
  taxes: {
    VAT: "付加価値税（VAT）{percent, number}%",
    GST: "物品サービス税（GST）{percent, number}%",
    "Consumption tax": "消費税{percent, number}%",
  },
  taxesOnDuty: {
    VAT: "関税に対する付加価値税（VAT）{percent, number}%",
    GST: "関税に対する物品サービス税（GST）{percent, number}%",
    "Consumption tax": "関税に対する消費税{percent, number}%",
  },
  others: {
    Delivery: "送料",
    "Customs duty": "関税",
    "Section 301 duty": "通商法301条関税",
    "Emergency duties": "緊急関税",
    "Section 122 surcharge": "通商法122条課徴金",
  },
};
