import type { VariantLine } from "#shop/catalog";
import type { Currency, Language } from "#shop/markets";

/** A cart as its owner sees it. It names goods only; nothing in it is personal. */
export interface Cart {
  /** URL segment of the market, such as `us`. */
  readonly market: string;
  readonly currency: Currency;
  readonly lines: readonly CartLine[];
  readonly subtotalMinor: number;
}

export interface CartLine {
  readonly variantId: string;
  readonly styleSlug: string;
  readonly title: string;
  readonly colour: string;
  readonly size: string;
  readonly sku: string;
  readonly quantity: number;
  readonly unitPriceMinor: number;
  /** Set when the price differs from the one last shown to the shopper. */
  readonly formerPriceMinor: number | undefined;
  /**
   * Pieces that could be bought now, those that the session's own unpaid order holds among them; below `quantity` the
   * line cannot be ordered as it is.
   */
  readonly available: number;
  readonly totalMinor: number;
}

export type CartChange =
  | { readonly ok: true; readonly cart: Cart }
  | {
      readonly ok: false;
      /** `bad-quantity`: no whole number, or more pieces than a line or the whole cart may hold. */
      readonly reason: "unknown-variant" | "bad-quantity" | "too-many-lines" | "out-of-stock";
      /** With "out-of-stock": how many pieces there are. */
      readonly available?: number;
    };

export interface Carts {
  /**
   * The session's cart; an empty one in the given market when there is none yet. Its lines are described in the given
   * language, or in the shop's own.
   */
  read(sessionId: string, market: string, language?: Language): Promise<Cart>;
  /** The same with what the catalogue says of its goods, read together: what is quoted is what is shown. */
  readWithGoods(
    sessionId: string,
    market: string,
    language?: Language,
  ): Promise<{ readonly cart: Cart; readonly goods: readonly VariantLine[] }>;
  /** Adds pieces to the line of a variant. */
  add(sessionId: string, market: string, line: { variantId: string; quantity: number }): Promise<CartChange>;
  /** Sets the pieces of a line; 0 removes it. */
  setQuantity(sessionId: string, market: string, line: { variantId: string; quantity: number }): Promise<CartChange>;
  /** Moves the cart to a market; its currency becomes the market's unless another one is asked for. */
  moveTo(sessionId: string, market: string, currency?: Currency): Promise<Cart>;
  /** Notes that the shopper has seen the present prices. */
  acknowledgePrices(sessionId: string): Promise<void>;
}
