import { defineControl } from "#platform/controls";

export const controls = [
  defineControl({
    id: "desk.only-this-machine",
    duties: ["2.1.2"],
    does: "Orders are verified, prepared and shipped only by requests of this machine's own browser or programs.",
    sabotage: [
      {
        file: new URL("./create-desk.tsx", import.meta.url),
        find: "if (refusal !== undefined) return",
        replace: 'if (refusal === undefined && context.req.method === "NONE") return',
      },
    ],
  }),
  defineControl({
    id: "desk.second-is-told",
    duties: ["2.1.2"],
    does: "Whoever acts on an order after somebody else did is told the state it is in.",
    sabotage: [
      {
        file: new URL("./create-desk.tsx", import.meta.url),
        find: "if (outcome.ok) {",
        replace: `if (outcome.ok || outcome.reason === "wrong-state") {`,
      },
    ],
  }),
  defineControl({
    id: "desk.one-walk-for-all-orders",
    duties: ["2.1.3"],
    does: "The pick list names each article once, with its pieces and the orders they are for.",
    sabotage: [
      {
        file: new URL("./pick-list-page.tsx", import.meta.url),
        find: "Map.groupBy(lines, (line) => line.sku)",
        replace: "Map.groupBy(lines, (line) => line.orderNumber)",
      },
    ],
  }),
];
