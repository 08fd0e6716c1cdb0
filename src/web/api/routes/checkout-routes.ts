import { createRoute, z } from "@hono/zod-openapi";
import { shop } from "#shop.config";
import type { Api, ApiParts } from "../api-parts.ts";
import { clientNetwork } from "../client-network.ts";
import { problems } from "../describe-problems.ts";
import { KEY_CHARACTERS_MAX, readIdempotencyKey } from "../idempotency-key.ts";
import { orderForm } from "../order-form.ts";
import { checkoutSchema, refuseCheckout, refuseCountry } from "../present-checkout.ts";
import { presentQuote, quoteSchema } from "../present-quote.ts";
import { refuse } from "../problems.ts";

const security = [{ session: [] }];

const getQuote = createRoute({
  method: "get",
  path: "/v1/cart/quote",
  operationId: "getQuote",
  summary: "Compute what the cart costs, delivered to a country",
  security,
  request: { query: z.object({ country: z.string().openapi({ example: "JP" }) }) },
  responses: {
    200: { description: "The quote", content: { "application/json": { schema: quoteSchema } } },
    ...problems("no-session", "empty-cart", "not-served", "invalid-fields"),
  },
});

const beginCheckout = createRoute({
  method: "post",
  path: "/v1/checkouts",
  operationId: "beginCheckout",
  summary: "Order the cart with obligation to pay",
  description:
    "Holds the goods and begins the payment. The same Idempotency-Key with the same body makes one order, however " +
    "often it is sent. Keys of the body that are not described are dropped.",
  security,
  request: {
    headers: z.object({
      // Judged by the handler, so that its absence has a problem of its own.
      "Idempotency-Key": z
        .string()
        .optional()
        .openapi({
          description: `1 to ${KEY_CHARACTERS_MAX} visible ASCII characters, new for each order`,
          param: { required: true },
        }),
    }),
    body: { required: true, content: { "application/json": { schema: orderForm } } },
  },
  responses: {
    201: {
      description: "The goods are held and the payment has begun",
      headers: z.object({ Location: z.string().openapi({ description: "Where the order is" }) }),
      content: { "application/json": { schema: checkoutSchema } },
    },
    ...problems(
      "malformed-json",
      "idempotency-key-missing",
      "no-session",
      "empty-cart",
      "out-of-stock",
      "total-changed",
      "policy-changed",
      "too-large",
      "wrong-content-type",
      "invalid-fields",
      "under-age",
      "not-served",
      "key-reused",
      "too-many-holds",
      "payment-unavailable",
    ),
  },
});

export function addCheckoutRoutes(api: Api, { checkouts, network }: ApiParts): void {
  api.openapi(getQuote, async (context) => {
    const country = context.req.valid("query").country.toUpperCase();
    const quoted = await checkouts.quote(context.var.session.id, shop.defaults.market, country);
    if (quoted.ok) return context.json(presentQuote(quoted.quote), 200);
    return quoted.reason === "not-served" ? refuseCountry(quoted.country) : refuse(quoted.reason);
  });

  api.openapi(beginCheckout, async (context) => {
    const submission = readIdempotencyKey(context.req.header("idempotency-key"));
    if (submission === undefined) return refuse("idempotency-key-missing");
    const form = context.req.valid("json");
    const outcome = await checkouts.begin({
      sessionId: context.var.session.id,
      // The cart is in a market already.
      market: shop.defaults.market,
      language: shop.languages.find((language) => language === form.language) ?? shop.defaults.language,
      submission,
      changedContent: "refused",
      form,
      networkPrefix: clientNetwork(context, network),
    });
    if (!outcome.ok) return refuseCheckout(outcome);
    const { orderNumber, redirectUrl } = outcome;
    return context.json({ orderNumber, redirectUrl }, 201, { Location: `/api/v1/orders/${orderNumber}` });
  });
}
