import type { Cart, CartLine } from "./cart.ts";
import type { CartPlace, KeptLine } from "./read-cart.ts";

/** A cart as its owner sees it; `buyable` is how many pieces of each variant could be bought now. */
export function presentCart(
  { market, currency }: CartPlace,
  kept: readonly KeptLine[],
  buyable: ReadonlyMap<string, number>,
): Cart {
  const lines = kept.map((line) => presentLine(line, buyable.get(line.variantId) ?? 0));
  return { market, currency, lines, subtotalMinor: lines.reduce((sum, line) => sum + line.totalMinor, 0) };
}

function presentLine({ goods, ...line }: KeptLine, available: number): CartLine {
  const unitPriceMinor = goods.price.amountMinor;
  return {
    variantId: line.variantId,
    styleSlug: goods.slug,
    title: goods.styleName,
    colour: goods.colourName,
    size: goods.size,
    sku: goods.sku,
    quantity: line.quantity,
    unitPriceMinor,
    formerPriceMinor: line.shownPriceMinor === unitPriceMinor ? undefined : line.shownPriceMinor,
    // A withdrawn style is shown, so that nobody wonders where it went, but none of it can be bought.
    available: goods.forSale ? available : 0,
    totalMinor: unitPriceMinor * line.quantity,
  };
}
