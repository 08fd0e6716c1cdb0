import { defineControl } from "#platform/controls";

const stock = new URL("./stock.ts", import.meta.url);

export const controls = [
  defineControl({
    id: "stock.never-oversells",
    duties: ["2.1.3"],
    does: "Pieces are held only where that many are free, by one conditional update under a check of the table.",
    sabotage: [
      {
        file: stock,
        find: "and stock.on_hand - stock.held >= wanted.quantity\n      returning",
        replace: "and stock.on_hand >= 0\n      returning",
      },
    ],
  }),
  defineControl({
    id: "stock.late-sales-take-free-pieces",
    duties: ["2.1.3"],
    does: "Money that comes after a hold has ended buys free pieces only, never those that another order holds.",
    sabotage: [
      {
        file: stock,
        find: "where stock.on_hand - stock.held >= wanted.quantity\n    order by",
        replace: "where stock.on_hand >= wanted.quantity\n    order by",
      },
    ],
  }),
  defineControl({
    id: "stock.every-change-is-entered",
    duties: ["2.1.3"],
    does: "Every change of a shelf is an entry with its reason and actor, and the entries add up to the shelf.",
    sabotage: [
      {
        file: stock,
        find: `      from changed
    )
    select variant_id as "variantId", (free_before = 0)`,
        replace: `      from changed where false
    )
    select variant_id as "variantId", (free_before = 0)`,
      },
    ],
  }),
  defineControl({
    id: "stock.counts-respect-holds",
    duties: ["2.1.3"],
    does: "A shelf cannot be counted below what shoppers are paying for right now.",
    sabotage: [
      {
        file: new URL("./stock-desk.ts", import.meta.url),
        find: `if (onHand < level.held) return { ok: false, reason: "held-pieces" };`,
        replace: "",
      },
    ],
  }),
];
