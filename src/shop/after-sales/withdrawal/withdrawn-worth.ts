import { quote, type QuoteLineInput } from "#shop/pricing";
import type { Order, OrderLine } from "#shop/orders";

/** So many pieces of one line of an order. */
export interface Pieces {
  readonly position: number;
  readonly quantity: number;
}

type PricedOrder = Pick<Order, "country" | "currency" | "createdAt" | "totalMinor" | "subtotalMinor">;

/**
 * What of an order's total goes back when these pieces of it have been withdrawn, all statements together, in minor
 * units. For the whole order it is the total, delivery included. For some pieces it is what the order would have cost
 * less without them, by the price list and the tables of its own day: their price, their tax and duty, and what their
 * weight made of the delivery; and never less than their price.
 */
export function withdrawnWorth(order: PricedOrder, lines: readonly OrderLine[], withdrawn: readonly Pieces[]): number {
  const gone = new Map<number, number>();
  for (const { position, quantity } of withdrawn) gone.set(position, (gone.get(position) ?? 0) + quantity);
  const kept = lines
    .map((line) => ({ ...line, quantity: line.quantity - (gone.get(line.position) ?? 0) }))
    .filter((line) => line.quantity > 0);
  if (kept.length === 0) return order.totalMinor;
  const price = lines.reduce((sum, line) => sum + line.unitPriceMinor * (gone.get(line.position) ?? 0), 0);
  const whole = totalOf(order, lines);
  // Tables that say another total than the one that was paid say nothing about its parts either.
  const less =
    whole === order.totalMinor
      ? whole - totalOf(order, kept)
      : Math.ceil((order.totalMinor * price) / order.subtotalMinor);
  return Math.min(order.totalMinor, Math.max(price, less));
}

function totalOf(order: PricedOrder, lines: readonly OrderLine[]): number {
  return quote({
    destination: { country: order.country },
    currency: order.currency,
    at: order.createdAt,
    lines: lines.map((line): QuoteLineInput => ({
      id: String(line.position),
      unitPriceMinor: line.unitPriceMinor,
      quantity: line.quantity,
      weightGrams: line.weightGrams,
      hsCode: line.hsCode,
      originCountry: line.origin,
    })),
  }).totalMinor;
}
