import { defineControl } from "#platform/controls";

const cancel = new URL("./cancel-order.ts", import.meta.url);
const back = new URL("./receive-return.ts", import.meta.url);

export const controls = [
  defineControl({
    id: "after-sales.cancel-in-its-time",
    duties: ["2.1.2"],
    does: "Shoppers cancel until an order is prepared, staff until it has left, each once.",
    sabotage: [
      {
        file: cancel,
        find: "if (!isPaid || !act.from.includes(order.fulfilment)) return tooLate;",
        replace: "if (!isPaid) return tooLate;",
      },
    ],
  }),
  defineControl({
    id: "after-sales.canceled-pieces-come-back",
    duties: ["2.1.3"],
    does: "The pieces of a canceled order are for sale again, in the transaction that cancels it.",
    sabotage: [
      {
        file: cancel,
        find: `await restock(tx, { orderId: order.id, pieces, actor, at, reason: "canceled" });`,
        replace: "void [restock, pieces];",
      },
    ],
  }),
  defineControl({
    id: "after-sales.canceled-money-goes-back",
    duties: ["2.1.2"],
    does: "All money of a canceled order is promised back, in the transaction that cancels it.",
    sabotage: [
      {
        file: cancel,
        find: "await refundEverything(tx, parts.ids,",
        replace: "void [refundEverything]; void (tx, parts.ids,",
      },
    ],
  }),
  defineControl({
    id: "after-sales.returns-are-received-once",
    duties: ["2.1.2", "2.1.3"],
    does: "A parcel that came back is received once: its pieces are for sale again and its money goes back.",
    sabotage: [
      {
        file: back,
        find: `if (!(await moveAfterSales(tx, { ...move, to: "return_received" }))) {`,
        replace: `if (!(await moveAfterSales(tx, { ...move, to: "return_received" })) && order.afterSales === "none") {`,
      },
    ],
  }),
  defineControl({
    id: "after-sales.refunds-are-asked-for-again",
    duties: ["7.1.2"],
    does: "Money of a canceled or returned order that the provider did not return can be promised back anew.",
    sabotage: [
      {
        file: new URL("./refund-order.ts", import.meta.url),
        find: "await refundEverything(tx, parts.ids,",
        replace: "void [refundEverything]; void (tx, parts.ids,",
      },
    ],
  }),
  defineControl({
    id: "after-sales.cancel-reasons-closed",
    duties: ["3.1.1"],
    does: "An order is canceled for a reason of a closed list, so that no free text gets into its history.",
    sabotage: [
      {
        file: new URL("./cancel-reasons.ts", import.meta.url),
        find: 'return typeof value === "string" && Object.hasOwn(CANCEL_REASONS, value);',
        replace: 'return typeof value === "string";',
      },
    ],
  }),
];
