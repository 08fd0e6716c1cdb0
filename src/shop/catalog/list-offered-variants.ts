import { sql, type Executor } from "#platform/postgres";
import { shop } from "#shop.config";
import { money, type Money } from "#shop/markets";
import { colourFamilyOf, type ColourFamily } from "./filter/colour-family.ts";
import type { Category, Fibre, Size, Wearer } from "./garment.ts";
import type { Reading } from "./style-card.ts";

/** What a merchant feed says of a variant, beside its stock. */
export interface OfferedVariant {
  readonly variantId: string;
  readonly sku: string;
  /** Groups the variants of a style. */
  readonly styleCode: string;
  readonly slug: string;
  readonly category: Category;
  readonly wearer: Wearer;
  readonly name: string;
  readonly description: string;
  readonly colourCode: string;
  readonly colourName: string;
  readonly colourFamily: ColourFamily;
  readonly size: Size;
  /** Of the garment alone. */
  readonly weightGrams: number;
  readonly fibres: readonly Fibre[];
  /** Six digits. */
  readonly hsCode: string;
  readonly originCountry: string;
  readonly price: Money;
}

export interface OfferedVariants {
  readonly variants: readonly OfferedVariant[];
  /** Pages there are. */
  readonly pages: number;
}

type VariantRow = Omit<OfferedVariant, "price" | "colourFamily"> & {
  readonly amountMinor: number;
  readonly colourHex: string;
};

/** Styles whose variants make a page of a feed. */
const STYLES_PER_PAGE = 200;

/** The variants of the styles for sale on a page of the range. Throws a RangeError for a page outside its limits. */
export async function listOfferedVariants(
  executor: Executor,
  { language, currency, at }: Reading,
  page: number,
): Promise<OfferedVariants> {
  if (!Number.isSafeInteger(page) || page < 1 || page > shop.catalog.pagesMax) {
    throw new RangeError(`page is from 1 to ${shop.catalog.pagesMax}`);
  }
  const forSale = sql`
    from catalog.style
    join catalog.style_text on style_text.style_id = style.id and style_text.language = ${language}
    cross join lateral (
      select amount_minor from catalog.price
      where style_id = style.id and currency = ${currency} and valid_from <= ${at}
      order by valid_from desc limit 1
    ) as price
    where style.published_at <= ${at} and (style.withdrawn_at is null or style.withdrawn_at > ${at})`;
  const { styles } = await executor.one<{ styles: number }>(sql`select count(*) as styles ${forSale}`);
  const rows = await executor.rows<VariantRow>(sql`
    with sold as materialized (
      select style.id, style.code, style.slug, style.category_code, style.wearer, style.hs_code, style.origin_country,
        style.position, style_text.name, style_text.description, price.amount_minor
      ${forSale}
      order by style.position, style.id
      limit ${STYLES_PER_PAGE} offset ${(page - 1) * STYLES_PER_PAGE}
    )
    select
      variant.id as "variantId", variant.sku, sold.code as "styleCode", sold.slug, sold.category_code as category,
      sold.wearer, sold.name, sold.description, colour.code as "colourCode", colour.hex as "colourHex",
      colour_text.name as "colourName", variant.size, variant.weight_grams as "weightGrams",
      sold.hs_code as "hsCode", sold.origin_country as "originCountry", sold.amount_minor as "amountMinor",
      (
        select coalesce(json_agg(json_build_object('part', part, 'name', fibre.name, 'percent', percent)
          order by array_position(array['whole', 'shell', 'lining', 'pocket-lining'], part), percent desc, fibre.name
        ), '[]')
        from catalog.fibre where fibre.style_id = sold.id
      ) as fibres
    from sold
    join catalog.colour on colour.style_id = sold.id
    join catalog.colour_text on colour_text.colour_id = colour.id and colour_text.language = ${language}
    join catalog.variant on variant.colour_id = colour.id
    order by sold.position, sold.id, colour.position, variant.size_position`);
  return {
    variants: rows.map(({ amountMinor, colourHex, ...variant }) => ({
      ...variant,
      colourFamily: colourFamilyOf(colourHex),
      price: money(amountMinor, currency),
    })),
    pages: Math.max(1, Math.ceil(styles / STYLES_PER_PAGE)),
  };
}
