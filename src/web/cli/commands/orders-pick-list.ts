import { defineCommand } from "../command.ts";
import { formatTable } from "../table.ts";

export const ordersPickList = defineCommand({
  name: "orders pick-list",
  summary: "list what to take from the shelves for the verified orders",
  arguments: {},
  options: {},
  run: async (_, { parts }) => {
    const lines = await parts.orders.pickList();
    return {
      ok: true,
      json: {
        lines: lines.map((line) => ({
          orderNumber: line.orderNumber,
          sku: line.sku,
          title: line.title,
          colour: line.colour,
          size: line.size,
          quantity: line.quantity,
        })),
      },
      lines: formatTable(
        ["SKU", "PIECES", "ARTICLE", "ORDER"],
        lines.map((line) => [line.sku, line.quantity, `${line.title}, ${line.colour}, ${line.size}`, line.orderNumber]),
        "nothing to pick",
      ),
    };
  },
});
