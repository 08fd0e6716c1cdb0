import type { Translation } from "#platform/messages";
import type { en } from "./en.ts";

export const zh: Translation<typeof en> = {
  taxes: {
    VAT: "增值税{percent, number}%",
    GST: "商品及服务税{percent, number}%",
    "Consumption tax": "消费税{percent, number}%",
  },
  taxesOnDuty: {
    VAT: "关税的增值税{percent, number}%",
    GST: "关税的商品及服务税{percent, number}%",
    "Consumption tax": "关税的消费税{percent, number}%",
  },
  others: {
    Delivery: "运费",
    "Customs duty": "关税",
    "Section 301 duty": "301条款关税",
    "Emergency duties": "紧急关税",
    "Section 122 surcharge": "122条款附加税",
  },
};
