import { createRoute, z } from "@hono/zod-openapi";
import { listShippingCosts, PACKING } from "#shop/pricing";
import { shop } from "#shop.config";
import type { Api, ApiParts } from "../api-parts.ts";
import { problems } from "../describe-problems.ts";
import { currencySchema } from "../place.ts";

const shippingCostsSchema = z
  .object({
    packingGrams: z.int().openapi({ description: "Weight of the packing of a parcel, which counts" }),
    packingGramsPerPiece: z.int().openapi({ description: "And for each piece in it" }),
    costs: z.array(
      z.object({
        country: z.string(),
        name: z.string(),
        currency: currencySchema,
        firstMinor: z.int().openapi({ description: "For a parcel of up to `stepGrams`" }),
        eachMinor: z.int().openapi({ description: "For every further `stepGrams` begun" }),
        stepGrams: z.int(),
        dutiesIncluded: z
          .boolean()
          .openapi({ description: "When false, the carrier asks for tax and duty at the door" }),
        deliveryDaysMin: z.int(),
        deliveryDaysMax: z.int(),
      }),
    ),
  })
  .openapi("ShippingCosts", { description: "The price list of delivery. Amounts are minor units." });

const getShippingCosts = createRoute({
  method: "get",
  path: "/v1/shipping-costs",
  operationId: "listShippingCosts",
  summary: "List what delivery costs to every country that is served",
  request: {
    query: z.object({
      currency: currencySchema.optional().openapi({ description: "Instead of each market's own" }),
      language: z.enum(shop.languages).optional().openapi({ description: "In which countries are named" }),
    }),
  },
  responses: {
    200: { description: "The price list", content: { "application/json": { schema: shippingCostsSchema } } },
    ...problems("invalid-fields"),
  },
});

export function addDeliveryRoutes(api: Api, { clock }: ApiParts): void {
  api.openapi(getShippingCosts, (context) => {
    const { currency, language = shop.defaults.language } = context.req.valid("query");
    const costs = listShippingCosts({ language, currency, at: clock.now() });
    const presented = costs.map((cost) => ({
      country: cost.country,
      name: cost.name,
      currency: cost.currency,
      firstMinor: cost.firstMinor,
      eachMinor: cost.eachMinor,
      stepGrams: cost.stepGrams,
      dutiesIncluded: cost.dutiesIncluded,
      deliveryDaysMin: cost.daysMin,
      deliveryDaysMax: cost.daysMax,
    }));
    const answer = {
      packingGrams: PACKING.parcelGrams,
      packingGramsPerPiece: PACKING.perPieceGrams,
      costs: presented,
    };
    return context.json(answer, 200, { "Cache-Control": "public, max-age=3600" });
  });
}
