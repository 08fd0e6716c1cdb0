import { defineCommand } from "../command.ts";
import { operator } from "../operator.ts";
import { piecesArgument, skuArgument } from "../readers.ts";
import { stockAnswer } from "../stock-report.ts";

export const stockReceive = defineCommand({
  name: "stock receive",
  summary: "add pieces that came in from the makers",
  arguments: { sku: skuArgument, pieces: piecesArgument("how many came in", 1) },
  options: {},
  run: async ({ sku, pieces }, { parts }) => stockAnswer(await parts.stock.receive(sku, pieces, operator)),
});
