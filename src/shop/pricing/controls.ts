import { defineControl } from "#platform/controls";

export const controls = [
  defineControl({
    id: "pricing.whole-total",
    duties: ["0.2"],
    does: "The total holds goods, delivery and every tax and duty that is not in the prices already.",
    sabotage: [
      {
        file: new URL("./quote.ts", import.meta.url),
        find: "totalMinor: subtotalMinor + shipping.amountMinor + addedMinor,",
        replace: "totalMinor: subtotalMinor + shipping.amountMinor,",
      },
    ],
  }),
  defineControl({
    id: "pricing.exact-parts",
    duties: ["0.2"],
    does: "Amounts are parted by the largest remainder, so the parts of a quote add up to the last minor unit.",
    sabotage: [
      {
        file: new URL("./whole-numbers.ts", import.meta.url),
        find: "parts[share.index] = parts[share.index]! + 1;",
        replace: "parts[share.index] = parts[share.index]!;",
      },
    ],
  }),
  defineControl({
    id: "pricing.rules-of-the-day",
    duties: ["0.2"],
    does: "Tax and duty follow the rules that hold on the day of the quote in the country of delivery.",
    sabotage: [
      {
        file: new URL("./dated.ts", import.meta.url),
        find: "(rule.validTo === null || day < rule.validTo)",
        replace: "(rule.validTo === null || day <= rule.validTo)",
      },
    ],
  }),
  defineControl({
    id: "pricing.one-promise",
    duties: ["0.2"],
    does: "Product page, checkout, order and mail take delivered total and dates from one computation.",
    sabotage: [
      {
        file: new URL("./promise-delivery.ts", import.meta.url),
        find: "    totalMinor: quoted.totalMinor,\n",
        replace: "    totalMinor: quoted.totalMinor - (lineCount(quoted) > 0 ? 1 : 0),\n",
      },
      {
        file: new URL("./promise-delivery.ts", import.meta.url),
        find: "/** The promise that a quote of this moment makes, for whoever has quoted already. */",
        replace: "const lineCount = (quoted: Quote) => quoted.lines.length;",
      },
    ],
  }),
];
