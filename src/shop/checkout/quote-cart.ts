import type { Clock } from "#platform/clock";
import { parseServedCountry } from "#shop/addresses";
import type { Cart, Carts } from "#shop/cart";
import type { VariantLine } from "#shop/catalog";
import type { Language } from "#shop/markets";
import { quote, type Quote } from "#shop/pricing";
import type { QuoteOutcome } from "./checkout.ts";

export interface QuotedCart {
  readonly cart: Cart;
  readonly quote: Quote;
  /** The goods of the cart, line by line. */
  readonly variants: readonly VariantLine[];
}

type NotQuoted = Extract<QuoteOutcome, { ok: false }>;

/** What the session's cart costs in a country, computed anew from the price list and the tables of the day. */
export async function quoteCart(
  parts: { readonly clock: Clock; readonly carts: Carts },
  of: { readonly sessionId: string; readonly market: string; readonly language?: Language | undefined },
  country: string,
): Promise<({ readonly ok: true } & QuotedCart) | NotQuoted> {
  const destination = parseServedCountry(country);
  if (!destination.ok) return { ok: false, reason: "not-served", country };
  const { cart, goods: variants } = await parts.carts.readWithGoods(of.sessionId, of.market, of.language);
  if (cart.lines.length === 0) return { ok: false, reason: "empty-cart" };
  const at = parts.clock.now();
  const byId = new Map(variants.map((variant) => [variant.variantId, variant]));
  const quoted = quote({
    currency: cart.currency,
    at,
    destination: { country: destination.value },
    lines: cart.lines.map((line) => {
      const variant = byId.get(line.variantId)!;
      return {
        id: line.variantId,
        // The cart and the quote show one price: the one read with the cart.
        unitPriceMinor: line.unitPriceMinor,
        quantity: line.quantity,
        weightGrams: variant.weightGrams,
        hsCode: variant.hsCode,
        originCountry: variant.originCountry,
      };
    }),
  });
  return { ok: true, cart, quote: quoted, variants };
}
