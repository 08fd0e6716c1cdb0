import { sql, type Executor } from "#platform/postgres";
import type { CountryCode, Currency, Language } from "#shop/markets";
import { mainFibres } from "./filter/main-fibres.ts";
import type { ColourFamily } from "./filter/colour-family.ts";
import type { Feel, Fibre, FibreName, Season, Size } from "./garment.ts";
import type { DrawnStyle } from "./style-card.ts";
import { drawnColumns, withFamily } from "./style-columns.ts";

/** Everything of a style that lists, filters and search need and that no language changes. */
export interface StyleFacts extends DrawnStyle {
  readonly styleId: string;
  readonly slug: string;
  /** Order within lists. */
  readonly position: number;
  /** Milliseconds since 1970. */
  readonly publishedAtMs: number;
  readonly withdrawnAtMs: number | null;
  readonly seasons: readonly Season[];
  readonly feel: Feel;
  readonly fibres: readonly Fibre[];
  readonly mainFibres: readonly FibreName[];
  readonly prices: readonly DatedPrice[];
  readonly colours: readonly FactColour[];
  /** What delivery and duty depend on: six digits, the country where it is made, and its heaviest size in grams. */
  readonly hsCode: string;
  readonly originCountry: CountryCode;
  readonly weightGramsMax: number;
}

export interface DatedPrice {
  readonly currency: Currency;
  readonly validFromMs: number;
  readonly amountMinor: number;
}

export interface FactColour {
  readonly code: string;
  readonly hex: string;
  readonly accents: readonly string[];
  readonly family: ColourFamily;
  readonly variants: readonly { readonly variantId: string; readonly size: Size }[];
}

/** What a style is called and how it is described in one language. */
export interface StyleWords {
  readonly styleId: string;
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  readonly fitNote: string;
  /** In the order of the colours. */
  readonly colourNames: readonly string[];
}

/** Styles in one answer; a larger range is read in as many as it takes. */
export const STYLES_PER_READING = 500;

const BEFORE_ALL = { position: -1, styleId: "00000000-0000-0000-0000-000000000000" };

/** The styles that come after one in the order of the range, or the first ones, at most `STYLES_PER_READING`. */
export function readStylesAfter(
  executor: Executor,
  last: { readonly position: number; readonly styleId: string } | undefined,
): Promise<StyleFacts[]> {
  const { position, styleId } = last ?? BEFORE_ALL;
  return readStyles(
    executor,
    sql`
      select id from catalog.style where (position, id) > (${position}::int, ${styleId}::uuid)
      order by position, id limit ${STYLES_PER_READING}`,
  );
}

/** The styles at these addresses; those that do not exist are left out. */
export function readStylesAt(executor: Executor, slugs: readonly string[]): Promise<StyleFacts[]> {
  return readStyles(executor, sql`select id from catalog.style where slug = any(${slugs}::text[])`);
}

/** The words of styles in a language; a style without words in it is left out, and is not for sale there. */
export function readStyleWords(
  executor: Executor,
  language: Language,
  styleIds: readonly string[],
): Promise<StyleWords[]> {
  return executor.rows<StyleWords>(sql`
    select
      style_text.style_id as "styleId", style_text.name, style_text.summary, style_text.description,
      style_text.fit_note as "fitNote",
      array(
        select coalesce(colour_text.name, '')
        from catalog.colour
        left join catalog.colour_text on colour_text.colour_id = colour.id and colour_text.language = ${language}
        where colour.style_id = style_text.style_id order by colour.position
      ) as "colourNames"
    from catalog.style_text
    where style_text.language = ${language} and style_text.style_id = any(${styleIds}::uuid[])`);
}

type FactsRow = Omit<StyleFacts, "mainFibres" | "colours"> & {
  readonly colours: readonly Omit<FactColour, "family">[];
};

async function readStyles(executor: Executor, ids: ReturnType<typeof sql>): Promise<StyleFacts[]> {
  const rows = await executor.rows<FactsRow>(sql`
    with wanted as materialized (${ids}),
    sized as (
      select variant.colour_id,
        json_agg(json_build_object('variantId', variant.id, 'size', variant.size) order by variant.size_position)
          as variants
      from catalog.variant where variant.style_id in (select id from wanted) group by variant.colour_id
    ), coloured as (
      select colour.style_id,
        json_agg(json_build_object('code', colour.code, 'hex', colour.hex, 'accents', colour.accents,
          'variants', coalesce(sized.variants, '[]')) order by colour.position) as colours
      from catalog.colour left join sized on sized.colour_id = colour.id
      where colour.style_id in (select id from wanted) group by colour.style_id
    ), priced as (
      select price.style_id,
        json_agg(json_build_object('currency', price.currency, 'amountMinor', price.amount_minor,
          'validFromMs', (extract(epoch from price.valid_from) * 1000)::bigint)
            order by price.valid_from, price.currency) as prices
      from catalog.price where price.style_id in (select id from wanted) group by price.style_id
    ), spun as (
      select fibre.style_id,
        json_agg(json_build_object('part', fibre.part, 'name', fibre.name, 'percent', fibre.percent)
          order by fibre.percent desc, fibre.name, fibre.part) as fibres
      from catalog.fibre where fibre.style_id in (select id from wanted) group by fibre.style_id
    )
    select
      style.id as "styleId", style.slug, style.position, ${drawnColumns}, style.seasons, style.feel,
      (extract(epoch from style.published_at) * 1000)::bigint as "publishedAtMs",
      (extract(epoch from style.withdrawn_at) * 1000)::bigint as "withdrawnAtMs",
      style.hs_code as "hsCode", style.origin_country as "originCountry",
      coalesce((select max(weight_grams) from catalog.variant where style_id = style.id), 0) as "weightGramsMax",
      coalesce(spun.fibres, '[]') as fibres, coalesce(priced.prices, '[]') as prices,
      coalesce(coloured.colours, '[]') as colours
    from catalog.style
    left join coloured on coloured.style_id = style.id
    left join priced on priced.style_id = style.id
    left join spun on spun.style_id = style.id
    where style.id in (select id from wanted)
    order by style.position, style.id`);
  return rows.map((row) => ({ ...row, mainFibres: mainFibres(row.fibres), colours: row.colours.map(withFamily) }));
}
