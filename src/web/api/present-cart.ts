import { z } from "@hono/zod-openapi";
import type { Cart } from "#shop/cart";
import { currencySchema } from "./place.ts";

export const cartSchema = z
  .object({
    market: z.string(),
    currency: currencySchema,
    lines: z.array(
      z.object({
        variantId: z.uuid(),
        styleSlug: z.string(),
        title: z.string(),
        colour: z.string(),
        size: z.string(),
        sku: z.string(),
        quantity: z.int(),
        unitPriceMinor: z.int(),
        formerPriceMinor: z
          .int()
          .nullable()
          .openapi({ description: "Set when the price has changed since it was seen" }),
        available: z.int().openapi({ description: "Below `quantity` the line cannot be ordered as it is" }),
        totalMinor: z.int(),
      }),
    ),
    subtotalMinor: z.int(),
  })
  .openapi("Cart");

export function presentCart(cart: Cart): z.output<typeof cartSchema> {
  return {
    market: cart.market,
    currency: cart.currency,
    lines: cart.lines.map((line) => ({
      variantId: line.variantId,
      styleSlug: line.styleSlug,
      title: line.title,
      colour: line.colour,
      size: line.size,
      sku: line.sku,
      quantity: line.quantity,
      unitPriceMinor: line.unitPriceMinor,
      formerPriceMinor: line.formerPriceMinor ?? null,
      available: line.available,
      totalMinor: line.totalMinor,
    })),
    subtotalMinor: cart.subtotalMinor,
  };
}
