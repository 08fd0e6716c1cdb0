import type { StockChange, StockLevel, StockRefusal } from "#shop/stock";
import type { Answer } from "./command.ts";

const REFUSALS: Readonly<Record<StockRefusal["reason"], string>> = {
  "unknown-sku": "There is no article with this SKU.",
  "bad-count": "This is more than a shelf can hold.",
  "held-pieces": "More pieces than that are held for shoppers who are paying now. Count again in half an hour.",
};

export function levelJson(level: StockLevel) {
  return { sku: level.sku, onHand: level.onHand, held: level.held, free: level.onHand - level.held };
}

/** The answer to a change of stock by hand. */
export function stockAnswer(change: StockChange): Answer {
  if (!change.ok) return { ok: false, reason: change.reason, message: REFUSALS[change.reason] };
  const level = levelJson(change.level);
  return {
    ok: true,
    json: { ok: true, ...level },
    lines: [`${level.sku}: ${level.onHand} on hand, ${level.held} held, ${level.free} free`],
  };
}
