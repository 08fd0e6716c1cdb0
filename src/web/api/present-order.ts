import { z } from "@hono/zod-openapi";
import { machines, type OrderView } from "#shop/orders";
import { currencySchema } from "./place.ts";

type States<Table> = [keyof Table & string, ...(keyof Table & string)[]];

const fulfilments = Object.keys(machines.fulfilment.table) as States<typeof machines.fulfilment.table>;
const afterSales = Object.keys(machines.after_sales.table) as States<typeof machines.after_sales.table>;

export const orderSchema = z
  .object({
    number: z.string().openapi({ example: "WL-7K3M-QX9D-4HTA" }),
    status: z.enum([
      "awaiting_payment",
      "received",
      "verified",
      "prepared",
      "shipped",
      "delivered",
      "returned",
      "canceled",
      "canceled_and_refunded",
    ]),
    fulfilment: z.enum(fulfilments),
    afterSales: z.enum(afterSales),
    market: z.string(),
    country: z.string(),
    currency: currencySchema,
    lines: z.array(
      z.object({
        title: z.string(),
        colour: z.string(),
        size: z.string(),
        sku: z.string(),
        quantity: z.int(),
        unitPriceMinor: z.int(),
      }),
    ),
    charges: z.array(
      z.object({
        kind: z.enum(["shipping", "tax", "duty"]),
        name: z.string(),
        amountMinor: z.int(),
        included: z.boolean().openapi({ description: "True when the goods' prices contain it" }),
      }),
    ),
    subtotalMinor: z.int(),
    totalMinor: z.int(),
    chargedMinor: z.int(),
    refundedMinor: z.int(),
    dutiesEstimateMinor: z.int().nullable().openapi({ description: "What the carrier may ask for at the door" }),
    createdAt: z.iso.datetime(),
    placedAt: z.iso.datetime().nullable(),
    holdUntil: z.iso.datetime().openapi({ description: "Until when an unpaid order keeps its goods" }),
    deliveryDaysMin: z.int(),
    deliveryDaysMax: z.int(),
    deliverFrom: z.iso.date().openapi({ description: "First day on which it was promised to be there" }),
    deliverBy: z.iso.date().openapi({ description: "Last day of them" }),
    mayChange: z.boolean().openapi({ description: "It can be canceled, and its address corrected, now" }),
    mayPay: z.boolean(),
    timeline: z.array(z.object({ what: z.string(), source: z.enum(["order", "parcel"]), at: z.iso.datetime() })),
    parcel: z.object({ trackingNumber: z.string().nullable(), status: z.string() }).nullable(),
  })
  .openapi("Order", { description: "Holds nothing personal: name and address are not shown again." });

export function presentOrder(order: OrderView): z.output<typeof orderSchema> {
  return {
    number: order.number,
    status: order.status,
    fulfilment: order.fulfilment,
    afterSales: order.afterSales,
    market: order.market,
    country: order.country,
    currency: order.currency,
    lines: order.lines.map((line) => ({
      title: line.title,
      colour: line.colour,
      size: line.size,
      sku: line.sku,
      quantity: line.quantity,
      unitPriceMinor: line.unitPriceMinor,
    })),
    charges: order.charges.map((charge) => ({
      kind: charge.kind,
      name: charge.name,
      amountMinor: charge.amountMinor,
      included: charge.included,
    })),
    subtotalMinor: order.subtotalMinor,
    totalMinor: order.totalMinor,
    chargedMinor: order.chargedMinor,
    refundedMinor: order.refundedMinor,
    dutiesEstimateMinor: order.dutiesEstimateMinor,
    createdAt: order.createdAt.toISOString(),
    placedAt: order.placedAt?.toISOString() ?? null,
    holdUntil: order.holdUntil.toISOString(),
    deliveryDaysMin: order.deliveryDaysMin,
    deliveryDaysMax: order.deliveryDaysMax,
    deliverFrom: order.deliverFrom,
    deliverBy: order.deliverBy,
    mayChange: order.mayChange,
    mayPay: order.mayPay,
    timeline: order.timeline.map((entry) => ({ what: entry.what, source: entry.source, at: entry.at.toISOString() })),
    parcel:
      order.parcel === undefined ? null : { trackingNumber: order.parcel.trackingNumber, status: order.parcel.status },
  };
}
