import { z } from "@hono/zod-openapi";
import { CATEGORIES, describeCare, describePoint, sizeLabel, type StyleCard, type StyleDetail } from "#shop/catalog";
import type { Money } from "#shop/markets";
import type { StylePage } from "#shop/shelves";
import { shop } from "#shop.config";
import { currencySchema, type Place } from "./place.ts";

const moneySchema = z
  .object({ amountMinor: z.int(), currency: currencySchema })
  .openapi("Money", { description: "In the smallest unit of the currency: cents, pence, fils, whole yen" });

const availabilitySchema = z.enum(["in-stock", "low", "sold-out"]).openapi("Availability");

const card = {
  slug: z.string(),
  category: z.enum(CATEGORIES),
  name: z.string(),
  summary: z.string(),
  wearer: z.string(),
  fit: z.string(),
  price: moneySchema,
};
const colour = { code: z.string(), name: z.string(), hex: z.string() };

export const styleCardSchema = z.object({ ...card, colours: z.array(z.object(colour)) }).openapi("StyleCard");

export const stylePageSchema = z
  .object({
    styles: z.array(styleCardSchema),
    total: z.int().openapi({ description: "Styles on all pages together" }),
    page: z.int(),
    pages: z.int(),
  })
  .openapi("StylePage");

export const searchPageSchema = stylePageSchema
  .extend({
    correctedTo: z.string().nullable().openapi({ description: "What was searched for instead of an unknown word" }),
  })
  .openapi("SearchPage");

export const styleSchema = z
  .object({
    ...card,
    code: z.string(),
    description: z.array(z.string()),
    fitNote: z.string(),
    hsCode: z.string(),
    originCountry: z.string(),
    hasAnimalParts: z.boolean(),
    colours: z.array(
      z.object({
        ...colour,
        variants: z.array(
          z.object({
            variantId: z.uuid(),
            sku: z.string(),
            size: z.string(),
            weightGrams: z.int(),
            availability: availabilitySchema,
          }),
        ),
      }),
    ),
    sizes: z.array(
      z.object({
        size: z.string(),
        label: z.string().nullable().openapi({ description: "In the market's own size system" }),
      }),
    ),
    measurements: z.array(
      z.object({ size: z.string(), point: z.string(), name: z.string(), how: z.string(), lengthMm: z.int() }),
    ),
    fibres: z.array(z.object({ part: z.string(), name: z.string(), percent: z.int() })),
    care: z.array(z.string()),
  })
  .openapi("Style");

export function presentStylePage(page: StylePage): z.output<typeof stylePageSchema> {
  return { styles: page.styles.map(presentCard), total: page.total, page: page.page, pages: page.pages };
}

export function presentStyle(
  style: StyleDetail,
  place: Place,
  freePieces: ReadonlyMap<string, number>,
): z.output<typeof styleSchema> {
  return {
    ...presentFacts(style),
    code: style.code,
    description: [...style.description],
    fitNote: style.fitNote,
    hsCode: style.hsCode,
    originCountry: style.originCountry,
    hasAnimalParts: style.hasAnimalParts,
    colours: style.colours.map((one) => ({
      code: one.code,
      name: one.name,
      hex: one.hex,
      variants: one.variants.map((variant) => ({
        variantId: variant.variantId,
        sku: variant.sku,
        size: variant.size,
        weightGrams: variant.weightGrams,
        availability: availabilityOf(freePieces.get(variant.variantId) ?? 0),
      })),
    })),
    sizes: style.sizes.map((size) => ({
      size,
      label: sizeLabel(size, style.wearer, place.market.sizeSystem) ?? null,
    })),
    measurements: style.measurements.map((measurement) => ({
      size: measurement.size,
      point: measurement.point,
      ...describePoint(measurement.point, place.language),
      lengthMm: measurement.lengthMm,
    })),
    fibres: style.fibres.map((fibre) => ({ part: fibre.part, name: fibre.name, percent: fibre.percent })),
    care: describeCare(style.care, place.language),
  };
}

function presentCard(style: StyleCard): z.output<typeof styleCardSchema> {
  return {
    ...presentFacts(style),
    colours: style.colours.map((one) => ({ code: one.code, name: one.name, hex: one.hex })),
  };
}

/** What a card and a product have in common. */
function presentFacts(style: Pick<StyleCard, keyof typeof card>) {
  return {
    slug: style.slug,
    category: style.category,
    name: style.name,
    summary: style.summary,
    wearer: style.wearer,
    fit: style.fit,
    price: presentMoney(style.price),
  };
}

function presentMoney(amount: Money): z.output<typeof moneySchema> {
  return { amountMinor: amount.amountMinor, currency: amount.currency };
}

function availabilityOf(freePieces: number): z.output<typeof availabilitySchema> {
  if (freePieces === 0) return "sold-out";
  return freePieces <= shop.catalog.lowStockPieces ? "low" : "in-stock";
}
