import { defineControl } from "#platform/controls";

export const controls = [
  defineControl({
    id: "cart.own-hold-is-no-obstacle",
    duties: ["2.1.3"],
    does: "Pieces that a session's own unpaid order holds can still be bought by this session, and by no other.",
    sabotage: [
      {
        file: new URL("./read-buyable.ts", import.meta.url),
        find: "pieces + (held.get(id) ?? 0)",
        replace: "pieces",
      },
    ],
  }),
  defineControl({
    id: "cart.says-what-is-left",
    duties: ["2.1.3"],
    does: "A line shows how many pieces can be bought now, so that nobody is sent on with more.",
    sabotage: [
      {
        file: new URL("./present-cart.ts", import.meta.url),
        find: "available: goods.forSale ? available : 0,",
        replace: "available: Math.max(available, line.quantity),",
      },
    ],
  }),
];
