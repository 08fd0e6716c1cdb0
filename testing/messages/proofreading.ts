/** Texts that are the same in another language as in English, on purpose; by folder, language and key. */
export const SAME_AS_ENGLISH: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "src/shop/addresses/messages": { de: ["labels.eircode"], fr: ["labels.eircode"] },
  "src/web/storefront/catalogue/messages": {
    de: ["advice.length.cm"],
    fr: ["pageTitle", "pagesLabel", "advice.length.cm"],
  },
  "src/web/storefront/checkout/messages": { de: ["name"] },
  "src/web/storefront/help/messages": { de: ["company.site"] },
  "src/web/storefront/home/messages": { de: ["seasonEyebrow"] },
  "src/web/storefront/orders/messages": { de: ["code"], fr: ["code"] },
};

/** Words that Chinese and Japanese write in Latin letters. */
export const LATIN_WORDS: ReadonlySet<string> = new Set([
  "AA",
  "axe",
  "cm",
  "Cookie",
  "EN",
  "EU",
  "JP",
  "kg",
  "UK",
  "US",
  "WCAG",
  "UTC",
  "SHA-256",
  "ZIP",
  "PIN",
  "Eircode",
  "barangay",
  "VAT",
  "GST",
]);
