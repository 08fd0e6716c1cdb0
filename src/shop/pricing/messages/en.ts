/** Taxes by the names of `data/tax-rates.ts`, measures by those of `data/tariffs.ts`. */
export const en = {
  taxes: {
    VAT: "VAT {percent, number}%",
    GST: "GST {percent, number}%",
    "Consumption tax": "Consumption tax {percent, number}%",
  },
  taxesOnDuty: {
    VAT: "VAT {percent, number}% on customs duty",
    GST: "GST {percent, number}% on customs duty",
    "Consumption tax": "Consumption tax {percent, number}% on customs duty",
  },
  others: {
    Delivery: "Delivery",
    "Customs duty": "Customs duty",
    "Section 301 duty": "Section 301 duty",
    "Emergency duties": "Emergency duties",
    "Section 122 surcharge": "Section 122 surcharge",
  },
} as const;
