import type { OrderLine } from "#shop/orders";
import type { Pieces } from "./withdrawn-worth.ts";

/** The lines of an order with the pieces that have not been withdrawn; lines without any are left out. */
export function remainingLines(lines: readonly OrderLine[], withdrawn: readonly Pieces[]): OrderLine[] {
  return lines
    .map((line) => {
      const gone = withdrawn
        .filter(({ position }) => position === line.position)
        .reduce((sum, { quantity }) => sum + quantity, 0);
      return { ...line, quantity: line.quantity - gone };
    })
    .filter(({ quantity }) => quantity > 0);
}

/** Finds articles by SKU among lines; undefined when one is not there, or not so often. */
export function findPieces(
  lines: readonly OrderLine[],
  wanted: readonly { readonly sku: string; readonly quantity: number }[],
): Pieces[] | undefined {
  const left = lines.map(({ position, sku, quantity }) => ({ position, sku, quantity }));
  const found: Pieces[] = [];
  for (const { sku, quantity } of wanted) {
    const line = left.find((one) => one.sku === sku && one.quantity >= quantity);
    if (line === undefined || found.some(({ position }) => position === line.position)) return undefined;
    line.quantity -= quantity;
    found.push({ position: line.position, quantity });
  }
  return found;
}
