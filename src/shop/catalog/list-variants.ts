import { sql, type Executor, type Sql } from "#platform/postgres";
import { shop } from "#shop.config";
import { money, type Currency, type Money } from "#shop/markets";
import type { Size } from "./garment.ts";
import type { DrawnStyle, Reading } from "./style-card.ts";
import { drawnColumns } from "./style-columns.ts";

/** What a cart, an order and a customs form need to know of a variant. */
export interface VariantLine extends DrawnStyle {
  readonly variantId: string;
  readonly sku: string;
  readonly slug: string;
  readonly styleName: string;
  readonly colourName: string;
  readonly colourCode: string;
  readonly colourHex: string;
  /** Further colours of the motif. */
  readonly colourAccents: readonly string[];
  readonly size: Size;
  readonly weightGrams: number;
  /** Six digits. */
  readonly hsCode: string;
  readonly originCountry: string;
  readonly customsDescription: string;
  readonly price: Money;
  /** False when the style was withdrawn: it may be shown, it may not be bought. */
  readonly forSale: boolean;
}

/** A row of `describingVariant`. */
export interface VariantRow extends Omit<VariantLine, "price"> {
  readonly amountMinor: number;
}

/**
 * The variants with these ids, in the order of the ids; those that do not exist, or have no price in the currency, are
 * left out. Throws a RangeError for more than `shop.catalog.variantsPerQueryMax`.
 */
export async function listVariants(
  executor: Executor,
  variantIds: readonly string[],
  reading: Reading,
): Promise<VariantLine[]> {
  if (variantIds.length > shop.catalog.variantsPerQueryMax) throw new RangeError("too many variants in one query");
  const rows = await executor.rows<VariantRow>(sql`
    select variant.*
    from unnest(${variantIds}::uuid[]) with ordinality as wanted (id, place)
    cross join lateral (${describingVariant(sql`wanted.id`, reading)}) as variant
    order by wanted.place`);
  return rows.map((row) => toVariantLine(row, reading.currency));
}

/**
 * What is known of one variant in a language and a currency, to be joined laterally to whatever names variants: no row
 * for one that does not exist or has no such price. Id and currency are expressions of the query around it.
 */
export function describingVariant(
  variantId: Sql,
  { language, currency, at }: Omit<Reading, "currency"> & { readonly currency: Currency | Sql },
): Sql {
  return sql`
    select
      variant.id as "variantId", variant.sku, style.slug, ${drawnColumns}, style_text.name as "styleName",
      colour_text.name as "colourName", colour.code as "colourCode", colour.hex as "colourHex",
      colour.accents as "colourAccents",
      variant.size, variant.weight_grams as "weightGrams", style.hs_code as "hsCode",
      style.origin_country as "originCountry", style.customs_description as "customsDescription",
      price.amount_minor as "amountMinor",
      style.published_at <= ${at} and (style.withdrawn_at is null or style.withdrawn_at > ${at}) as "forSale"
    from catalog.variant
    join catalog.style on style.id = variant.style_id
    join catalog.style_text on style_text.style_id = style.id and style_text.language = ${language}
    join catalog.colour on colour.id = variant.colour_id
    join catalog.colour_text on colour_text.colour_id = colour.id and colour_text.language = ${language}
    cross join lateral (
      select amount_minor from catalog.price
      where style_id = style.id and currency = ${currency} and valid_from <= ${at}
      order by valid_from desc limit 1
    ) as price
    where variant.id = ${variantId}`;
}

export function toVariantLine({ amountMinor, ...line }: VariantRow, currency: Currency): VariantLine {
  return { ...line, price: money(amountMinor, currency) };
}
