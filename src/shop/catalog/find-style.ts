import { sql, type Executor } from "#platform/postgres";
import { money, type Money } from "#shop/markets";
import type { Care, Feel, Fibre, MeasurementPoint, Season, Size, Warmth } from "./garment.ts";
import { findFormerPrice } from "./former-price.ts";
import type { DatedPrice } from "./read-styles.ts";
import type { ColourSwatch, DrawnStyle, Reading } from "./style-card.ts";
import { drawnColumns, withFamily } from "./style-columns.ts";

/** Everything a product page tells. */
export interface StyleDetail extends DrawnStyle {
  readonly styleId: string;
  readonly slug: string;
  readonly name: string;
  readonly summary: string;
  /** Paragraphs, in order. */
  readonly description: readonly string[];
  readonly fitNote: string;
  readonly seasons: readonly Season[];
  readonly feel: Feel;
  readonly warmth: Warmth;
  /** Whom the drawing of the worn garment shows. */
  readonly shownOn: { readonly heightCm: number; readonly size: Size };
  /** Addresses of styles that are worn with it, the best match first; some may not be for sale. */
  readonly goesWith: readonly string[];
  /** Six digits. */
  readonly hsCode: string;
  /** ISO 3166-1 code of the country where it is made. */
  readonly originCountry: string;
  readonly customsDescription: string;
  readonly hasAnimalParts: boolean;
  readonly price: Money;
  /** The lowest price of the 30 days before a reduction, for as long as it may be called one. */
  readonly formerPrice?: Money | undefined;
  readonly colours: readonly DetailColour[];
  /** Sizes that exist in any colour, from small to large. */
  readonly sizes: readonly Size[];
  readonly measurements: readonly Measurement[];
  /** The greatest share of each part first. */
  readonly fibres: readonly Fibre[];
  readonly care: Care;
}

export interface DetailColour extends ColourSwatch {
  readonly variants: readonly DetailVariant[];
}

export interface DetailVariant {
  readonly variantId: string;
  readonly sku: string;
  readonly size: Size;
  readonly weightGrams: number;
}

export interface Measurement {
  readonly size: Size;
  readonly point: MeasurementPoint;
  readonly lengthMm: number;
}

interface DetailRow extends Omit<StyleDetail, "price" | "formerPrice" | "description" | "sizes" | "colours"> {
  readonly colours: readonly Omit<DetailColour, "family">[];
  readonly description: string;
  readonly amountMinor: number;
  /** All prices in the currency. */
  readonly prices: readonly Pick<DatedPrice, "validFromMs" | "amountMinor">[];
}

/** What a slug can be: anything else names nothing, and never reaches the database. */
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+){0,20}$/;

/** The style at an address, or undefined when nothing is for sale there in this language and currency. */
export async function findStyle(
  executor: Executor,
  slug: string,
  { language, currency, at }: Reading,
): Promise<StyleDetail | undefined> {
  if (!SLUG.test(slug)) return undefined;
  const row = await executor.maybe<DetailRow>(sql`
    select
      style.id as "styleId", style.slug, ${drawnColumns}, style.seasons, style.feel, style.warmth,
      json_build_object('heightCm', style.shown_height_cm, 'size', style.shown_size) as "shownOn",
      style.hs_code as "hsCode", style.origin_country as "originCountry",
      style.customs_description as "customsDescription", style.has_animal_parts as "hasAnimalParts",
      style_text.name, style_text.summary, style_text.description, style_text.fit_note as "fitNote",
      price.amount_minor as "amountMinor",
      (
        select json_agg(json_build_object('amountMinor', dated.amount_minor,
          'validFromMs', (extract(epoch from dated.valid_from) * 1000)::bigint))
        from catalog.price as dated where dated.style_id = style.id and dated.currency = ${currency}
      ) as prices,
      array(
        select other.slug from catalog.companion
        join catalog.style as other on other.id = companion.companion_id
        where companion.style_id = style.id order by companion.position
      ) as "goesWith",
      (
        select json_agg(json_build_object(
          'code', colour.code, 'name', colour_text.name, 'hex', colour.hex,
          'accents', colour.accents, 'variants', (
            select coalesce(json_agg(json_build_object(
              'variantId', variant.id, 'sku', variant.sku, 'size', variant.size, 'weightGrams', variant.weight_grams
            ) order by variant.size_position), '[]')
            from catalog.variant where variant.colour_id = colour.id
          )) order by colour.position)
        from catalog.colour
        join catalog.colour_text on colour_text.colour_id = colour.id and colour_text.language = ${language}
        where colour.style_id = style.id
      ) as colours,
      (
        select coalesce(json_agg(json_build_object('size', size, 'point', point, 'lengthMm', length_mm)), '[]')
        from catalog.measurement where measurement.style_id = style.id
      ) as measurements,
      (
        select coalesce(json_agg(json_build_object('part', part, 'name', fibre.name, 'percent', percent)
          order by array_position(array['whole', 'shell', 'lining', 'pocket-lining'], part), percent desc, fibre.name
        ), '[]')
        from catalog.fibre where fibre.style_id = style.id
      ) as fibres,
      json_build_object('wash', care.wash, 'bleach', care.bleach, 'dry', care.dry, 'iron', care.iron,
        'professional', care.professional) as care
    from catalog.style
    join catalog.style_text on style_text.style_id = style.id and style_text.language = ${language}
    join catalog.care on care.style_id = style.id
    cross join lateral (
      select amount_minor from catalog.price
      where style_id = style.id and currency = ${currency} and valid_from <= ${at}
      order by valid_from desc limit 1
    ) as price
    where style.slug = ${slug}
      and style.published_at <= ${at} and (style.withdrawn_at is null or style.withdrawn_at > ${at})`);
  if (row === undefined) return undefined;
  const { amountMinor, prices, description, ...facts } = row;
  const formerMinor = findFormerPrice(prices, at.getTime());
  const longest = facts.colours.reduce<readonly DetailVariant[]>(
    (best, { variants }) => (variants.length > best.length ? variants : best),
    [],
  );
  return {
    ...facts,
    colours: facts.colours.map(withFamily),
    description: description.split("\n\n"),
    price: money(amountMinor, currency),
    formerPrice: formerMinor === undefined ? undefined : money(formerMinor, currency),
    sizes: longest.map((variant) => variant.size),
  };
}
