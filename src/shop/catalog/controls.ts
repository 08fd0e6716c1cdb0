import { defineControl } from "#platform/controls";

export const controls = [
  defineControl({
    id: "catalog.four-categories",
    duties: ["0.2"],
    does: "Pullovers, sweaters, jumpsuits and coats are for sale, each with several styles.",
    sabotage: [
      {
        file: new URL("./range/launch-range.ts", import.meta.url),
        find: "styles: [...pullovers, ...sweaters, ...jumpsuits, ...coats],",
        replace: "styles: [...pullovers, ...sweaters, ...jumpsuits],",
      },
    ],
  }),
  defineControl({
    id: "catalog.price-of-the-currency",
    duties: ["0.2"],
    does: "A product page shows the price of the chosen currency's own price list, the one in force at that moment.",
    sabotage: [
      {
        file: new URL("./find-style.ts", import.meta.url),
        find: "where style_id = style.id and currency = ${currency} and valid_from <= ${at}",
        replace: "where style_id = style.id and ${currency}::text <> '' and valid_from <= ${at}",
      },
    ],
  }),
  defineControl({
    id: "catalog.only-sellable-ranges",
    duties: ["0.2"],
    does: "A range with a wrong tariff code, fibres that do not add up or a missing price is refused before it is stored.",
    sabotage: [
      {
        file: new URL("./seed-range.ts", import.meta.url),
        find: "if (problems.length > 0) throw",
        replace: "if (problems.length < 0) throw",
      },
    ],
  }),
];
