import { defineControl } from "#platform/controls";

const machine = new URL("./order-machine.ts", import.meta.url);
const transition = new URL("./transition.ts", import.meta.url);

export const controls = [
  defineControl({
    id: "orders.no-skipped-state",
    duties: ["2.1.2"],
    does: "An order goes from placed to verified, prepared, shipped and delivered, and skips none of them.",
    sabotage: [
      {
        file: machine,
        find: `  placed: ["verified", "canceled"],`,
        replace: `  placed: ["verified", "prepared", "canceled"],`,
      },
    ],
  }),
  defineControl({
    id: "orders.compare-and-set",
    duties: ["2.1.2"],
    does: "A state is stored only over one that leads to it, so of two acts at once one is first.",
    sabotage: [
      {
        file: transition,
        find: "where id = ${move.orderId} and fulfilment = any(${from}::text[])",
        replace: "where id = ${move.orderId} and (fulfilment = any(${from}::text[]) or true)",
      },
    ],
  }),
  defineControl({
    id: "orders.data-for-the-order-alone",
    duties: ["1.1.3"],
    does: "Name, phone, address and email of an order are opened for the order and its service, for no other purpose.",
    sabotage: [
      {
        file: new URL("./personal-data.ts", import.meta.url),
        find: `label: "Name of the recipient",
    class: "ordinary",
    purposes: ["ORDER", "SERVICE"],`,
        replace: `label: "Name of the recipient",
    class: "ordinary",
    purposes: ["ORDER", "SERVICE", "LEGAL"],`,
      },
    ],
  }),
];
