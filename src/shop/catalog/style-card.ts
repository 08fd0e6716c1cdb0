import type { Executor } from "#platform/postgres";
import { sql } from "#platform/postgres";
import { money, type Currency, type Language, type Money } from "#shop/markets";
import type { Category, Closure, Fit, Neckline, Stitch, Wearer } from "./garment.ts";

/** In which language, currency and moment the range is read; what is not for sale at that moment does not exist. */
export interface Reading {
  readonly language: Language;
  readonly currency: Currency;
  readonly at: Date;
}

/** A style as a list shows it: one card, its colours as swatches. */
export interface StyleCard {
  readonly styleId: string;
  readonly slug: string;
  readonly category: Category;
  readonly name: string;
  readonly summary: string;
  readonly wearer: Wearer;
  readonly fit: Fit;
  readonly stitch: Stitch;
  readonly neckline: Neckline;
  readonly closure: Closure;
  readonly price: Money;
  readonly colours: readonly ColourSwatch[];
  /** All variants of the style, for whoever knows the stock. */
  readonly variantIds: readonly string[];
}

export interface ColourSwatch {
  readonly code: string;
  readonly name: string;
  readonly hex: string;
}

interface CardRow extends Omit<StyleCard, "price"> {
  readonly amountMinor: number;
}

/** The cards of styles in the order of their ids, in one query. Ids without a text or a price are left out. */
export async function listCards(
  executor: Executor,
  styleIds: readonly string[],
  reading: Reading,
): Promise<StyleCard[]> {
  const { language, currency, at } = reading;
  const rows = await executor.rows<CardRow>(sql`
    select
      style.id as "styleId", style.slug, style.category_code as category, style.wearer, style.fit, style.stitch,
      style.neckline, style.closure, style_text.name, style_text.summary, price.amount_minor as "amountMinor",
      (
        select coalesce(
          json_agg(json_build_object('code', colour.code, 'name', colour_text.name, 'hex', colour.hex)
            order by colour.position), '[]')
        from catalog.colour
        join catalog.colour_text on colour_text.colour_id = colour.id and colour_text.language = ${language}
        where colour.style_id = style.id
      ) as colours,
      array(select variant.id from catalog.variant where variant.style_id = style.id) as "variantIds"
    from unnest(${styleIds}::uuid[]) with ordinality as wanted (id, place)
    join catalog.style on style.id = wanted.id
    join catalog.style_text on style_text.style_id = style.id and style_text.language = ${language}
    cross join lateral (
      select amount_minor from catalog.price
      where style_id = style.id and currency = ${currency} and valid_from <= ${at}
      order by valid_from desc limit 1
    ) as price
    order by wanted.place`);
  return rows.map(({ amountMinor, ...card }) => ({ ...card, price: money(amountMinor, currency) }));
}
