import { defineCommand } from "../command.ts";
import { operator } from "../operator.ts";
import { piecesArgument, skuArgument } from "../readers.ts";
import { stockAnswer } from "../stock-report.ts";

export const stockCount = defineCommand({
  name: "stock count",
  summary: "set the pieces of an article to what was counted on the shelf",
  details: "Pieces that are held for shoppers who are paying now still lie on the shelf: count them too.",
  arguments: { sku: skuArgument, pieces: piecesArgument("how many were counted", 0) },
  options: {},
  run: async ({ sku, pieces }, { parts }) => stockAnswer(await parts.stock.count(sku, pieces, operator)),
});
