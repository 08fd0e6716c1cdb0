import { z } from "@hono/zod-openapi";
import type { Quote } from "#shop/pricing";
import { currencySchema } from "./place.ts";

export const quoteSchema = z
  .object({
    currency: currencySchema,
    country: z.string(),
    lines: z.array(z.object({ variantId: z.uuid(), unitPriceMinor: z.int(), quantity: z.int(), lineMinor: z.int() })),
    subtotalMinor: z.int(),
    shippingMinor: z.int(),
    includedMinor: z.int().openapi({ description: "Tax that subtotal and shipping contain" }),
    addedMinor: z.int().openapi({ description: "Tax and duty on top of them" }),
    totalMinor: z.int().openapi({ description: "What is charged; send it as `expectedTotalMinor`" }),
    dutiesIncluded: z.boolean().openapi({ description: "When false, the carrier asks for tax and duty at the door" }),
    dutiesEstimateMinor: z.int().nullable().openapi({ description: "About how much that will be" }),
    charges: z.array(
      z.object({ kind: z.enum(["tax", "duty"]), name: z.string(), amountMinor: z.int(), included: z.boolean() }),
    ),
    deliveryDaysMin: z.int(),
    deliveryDaysMax: z.int(),
  })
  .openapi("Quote", { description: "The whole truth about the price. Amounts are minor units." });

export function presentQuote(quote: Quote): z.output<typeof quoteSchema> {
  const { duties } = quote;
  const isPaid = duties.kind === "delivered-duty-paid";
  return {
    currency: quote.currency,
    country: quote.country,
    lines: quote.lines.map((line) => ({
      variantId: line.id,
      unitPriceMinor: line.unitPriceMinor,
      quantity: line.quantity,
      lineMinor: line.lineMinor,
    })),
    subtotalMinor: quote.subtotalMinor,
    shippingMinor: quote.shippingMinor,
    includedMinor: quote.includedMinor,
    addedMinor: quote.addedMinor,
    totalMinor: quote.totalMinor,
    dutiesIncluded: isPaid,
    dutiesEstimateMinor: isPaid ? null : duties.estimateMinor,
    charges: isPaid
      ? duties.charges.map((charge) => ({
          kind: charge.kind,
          name: charge.name,
          amountMinor: charge.amountMinor,
          included: charge.included,
        }))
      : [],
    deliveryDaysMin: quote.delivery.daysMin,
    deliveryDaysMax: quote.delivery.daysMax,
  };
}
