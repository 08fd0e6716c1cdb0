import type { Fulfilment } from "#shop/orders";
import { defineCommand } from "../command.ts";
import { queueEntryJson, queueTable } from "../order-report.ts";
import { stateOption } from "../readers.ts";

/** The states in which an order waits for somebody. */
const OPEN_STATES: readonly Fulfilment[] = ["placed", "verified", "prepared", "shipped", "returned_to_sender"];

export const ordersList = defineCommand({
  name: "orders list",
  summary: "list orders by state, oldest first",
  details: `Without --state: ${OPEN_STATES.join(", ")}. Shows number, country and pieces; nothing personal.`,
  arguments: {},
  options: { state: stateOption },
  run: async ({ state }, { parts }) => {
    const entries = [];
    for (const one of state === undefined ? OPEN_STATES : [state]) entries.push(...(await parts.orders.queue(one)));
    return { ok: true, json: { orders: entries.map(queueEntryJson) }, lines: queueTable(entries) };
  },
});
