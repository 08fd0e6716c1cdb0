import { defineControl } from "#platform/controls";

const shopConfig = new URL("../../../shop.config.ts", import.meta.url);

export const controls = [
  defineControl({
    id: "brand.exact-legal-name",
    duties: ["0.1"],
    does: "The controller's legal name stands in shop.config.ts, exact and once; everything that shows it reads it there.",
    sabotage: [
      {
        file: shopConfig,
        find: "Shidianban E-Commerce Co., Ltd.",
        replace: "Shidianban Co., Ltd.",
      },
    ],
  }),
  defineControl({
    id: "brand.exact-contacts",
    duties: ["8.2"],
    does: "The designated email address and telephone number stand in shop.config.ts, exact and once.",
    sabotage: [{ file: shopConfig, find: 'phone: "+86-137', replace: 'phone: "+86-138' }],
  }),
  defineControl({
    id: "markets.currency-exponents",
    duties: ["0.2"],
    does: "Amounts are whole minor units, and each currency has the decimal places of ISO 4217.",
    sabotage: [{ file: new URL("./money.ts", import.meta.url), find: "JPY: 0,", replace: "JPY: 2," }],
  }),
  defineControl({
    id: "markets.no-mixed-currencies",
    duties: ["0.2"],
    does: "Amounts of different currencies are never added, subtracted or compared.",
    sabotage: [
      {
        file: new URL("./money.ts", import.meta.url),
        find: "if (left.currency !== right.currency) {",
        replace: "if (false) {",
      },
    ],
  }),
];
