import { defineCommand } from "../command.ts";
import { PIECES_MAX, wholeNumber } from "../readers.ts";
import { levelJson } from "../stock-report.ts";
import { formatTable } from "../table.ts";

export const stockList = defineCommand({
  name: "stock list",
  summary: "list the pieces of each article",
  arguments: {},
  options: {
    low: {
      placeholder: "n",
      what: "only articles with fewer than n free pieces",
      required: false,
      read: wholeNumber(1, PIECES_MAX),
    },
  },
  run: async ({ low }, { parts }) => {
    const levels = (await parts.stock.list(low === undefined ? {} : { belowPieces: low })).map(levelJson);
    return {
      ok: true,
      json: { stock: levels },
      lines: formatTable(
        ["SKU", "ON HAND", "HELD", "FREE"],
        levels.map((level) => [level.sku, level.onHand, level.held, level.free]),
        low === undefined ? "no articles" : `no article has fewer than ${low} free pieces`,
      ),
    };
  },
});
