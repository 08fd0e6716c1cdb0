import { defineControl } from "#platform/controls";

const prices = new URL("./price-view.ts", import.meta.url);

export const controls = [
  defineControl({
    id: "shelves.price-of-the-currency",
    duties: ["0.2"],
    does: "A card shows the price of the chosen currency's own price list, the one in force at that moment.",
    sabotage: [
      {
        file: prices,
        find: "if (price.currency === currency && price.validFromMs <= atMs)",
        replace: "if (price.validFromMs <= atMs)",
      },
    ],
  }),
  defineControl({
    id: "shelves.only-what-is-for-sale",
    duties: ["0.2"],
    does: "Lists, search and feeds hold what is published and not withdrawn at that moment, and nothing else.",
    sabotage: [
      {
        file: prices,
        find: "if (style.publishedAtMs > atMs || (style.withdrawnAtMs !== null && style.withdrawnAtMs <= atMs)) return 0;",
        replace: "",
      },
    ],
  }),
];
