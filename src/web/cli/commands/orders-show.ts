import { defineCommand } from "../command.ts";
import { orderJson, orderLines } from "../order-report.ts";
import { orderNumberArgument } from "../readers.ts";

export const ordersShow = defineCommand({
  name: "orders show",
  summary: "show an order: goods, money, parcel and history",
  arguments: { number: orderNumberArgument },
  options: {},
  run: async ({ number }, { parts }) => {
    const order = await parts.orders.view(number);
    if (order === undefined) {
      return { ok: false, reason: "unknown-order", message: "There is no order with this number." };
    }
    return { ok: true, json: orderJson(order), lines: orderLines(order) };
  },
});
