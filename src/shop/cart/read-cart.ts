import { sql, type Executor } from "#platform/postgres";
import { describingVariant, toVariantLine, type VariantLine, type VariantRow } from "#shop/catalog";
import type { Currency, Language } from "#shop/markets";
import { freePieces } from "#shop/stock";
import { shop } from "#shop.config";

/** Where a cart is: which prices it shows. */
export interface CartPlace {
  readonly market: string;
  readonly currency: Currency;
}

/** A cart as it is kept. */
export interface KeptCart extends CartPlace {
  readonly id: string;
  /** Goes up with every change of the lines, so that a change can see whether it was overtaken. */
  readonly version: number;
}

/** A line as it is kept, and what the catalogue and the shelf say of its goods. */
export interface KeptLine {
  readonly variantId: string;
  readonly quantity: number;
  readonly shownPriceMinor: number;
  readonly goods: VariantLine;
  readonly free: number;
}

export interface CartReading {
  /** Undefined when the session has no cart yet. */
  readonly cart: KeptCart | undefined;
  /** In the order in which they were put in. */
  readonly lines: readonly KeptLine[];
  /** The variant that was asked for, when no line has it; undefined when it is none of ours. */
  readonly asked: Omit<KeptLine, "quantity" | "shownPriceMinor"> | undefined;
}

export interface ReadingOf {
  readonly sessionId: string;
  /** Where a cart begins that is not there yet. */
  readonly place: CartPlace;
  /** Shows prices in this currency, whatever the cart's own is. */
  readonly currency?: Currency;
  /** The language of its goods' texts; the shop's own unless another is asked for. */
  readonly language?: Language;
  readonly at: Date;
  /** A variant to be read along, whether a line has it or not. */
  readonly askedId?: string;
}

interface CartRow extends VariantRow {
  /** Null of a variant that was asked for and has no line. */
  readonly cartId: string | null;
  readonly market: string;
  readonly cartCurrency: Currency;
  readonly version: number;
  readonly quantity: number;
  readonly shownPriceMinor: number;
  readonly shownCurrency: Currency;
  readonly free: number | null;
}

/**
 * A session's cart, its lines, their texts, prices and free pieces by one statement: what is shown and quoted is of one
 * moment, and every step to an order begins with it.
 */
export async function readCart(executor: Executor, reading: ReadingOf): Promise<CartReading> {
  const { sessionId, place, currency, language = shop.defaults.language, at, askedId } = reading;
  const shown = sql`
    coalesce(${currency ?? null}::text, (select currency from shop.cart where session_id = ${sessionId}), ${place.currency})`;
  const rows = await executor.rows<CartRow>(sql`
    select kept.id as "cartId", kept.market, kept.currency as "cartCurrency", kept.version, kept.quantity,
      kept.shown_price_minor as "shownPriceMinor", shelf.free, ${shown} as "shownCurrency", goods.*
    from (
      select cart.id, market, currency, version, variant_id, quantity, shown_price_minor, added_at
      from shop.cart left join shop.cart_line on cart_line.cart_id = cart.id
      where session_id = ${sessionId}
    ) as kept
    full join unnest(${askedId === undefined ? [] : [askedId]}::uuid[]) as asked (id) on asked.id = kept.variant_id
    left join (${freePieces}) as shelf on shelf.variant_id = coalesce(kept.variant_id, asked.id)
    left join lateral (
      ${describingVariant(sql`coalesce(kept.variant_id, asked.id)`, { language, currency: shown, at })}
    ) as goods on true
    order by kept.added_at, kept.variant_id`);
  const first = rows.find(({ cartId }) => cartId !== null);
  // A variant that is gone, or has no price here, has no line: it can neither be shown nor bought.
  const known = rows.filter(({ variantId }) => variantId !== null);
  return {
    cart:
      first === undefined
        ? undefined
        : { id: first.cartId!, market: first.market, currency: first.cartCurrency, version: first.version },
    lines: known.filter(({ cartId }) => cartId !== null).map(toLine),
    asked: known.filter(({ cartId }) => cartId === null).map(toLine)[0],
  };
}

function toLine(row: CartRow): KeptLine {
  return {
    variantId: row.variantId,
    quantity: row.quantity,
    shownPriceMinor: row.shownPriceMinor,
    goods: toVariantLine(row, row.shownCurrency),
    free: row.free ?? 0,
  };
}
