import { createRoute, z } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { Cart, CartChange } from "#shop/cart";
import { findMarket } from "#shop/markets";
import { shop } from "#shop.config";
import type { Api, ApiEnv, ApiParts } from "../api-parts.ts";
import { problems } from "../describe-problems.ts";
import { currencySchema } from "../place.ts";
import { cartSchema, presentCart } from "../present-cart.ts";
import { refuse } from "../problems.ts";

/** Where a cart begins that is not there yet; an existing cart stays in its market. */
const marketQuery = z.object({
  market: z
    .string()
    .default(shop.defaults.market)
    .openapi({ description: "Where a cart begins that is not there yet; see also `moveCart`", example: "jp" }),
});

const lineParams = z.object({ variantId: z.uuid() });
const quantity = z
  .int()
  .min(0)
  .openapi({ description: `Pieces, at most ${shop.cart.piecesPerLineMax}` });
const cartAnswer = { description: "The cart", content: { "application/json": { schema: cartSchema } } };
const security = [{ session: [] }];
const json = <Schema extends z.ZodType>(schema: Schema) => ({
  required: true,
  content: { "application/json": { schema } },
});
const refusedBodies = ["malformed-json", "too-large", "wrong-content-type", "invalid-fields"] as const;
const refusedLines = ["unknown-variant", "bad-quantity", "too-many-lines", "out-of-stock"] as const;

const readCart = createRoute({
  method: "get",
  path: "/v1/cart",
  operationId: "readCart",
  summary: "Read the cart",
  security,
  request: { query: marketQuery },
  responses: { 200: cartAnswer, ...problems("no-session", "unknown-market", "invalid-fields") },
});

const moveCart = createRoute({
  method: "patch",
  path: "/v1/cart",
  operationId: "moveCart",
  summary: "Move the cart to a market",
  description: "Its currency becomes the market's own unless another one is asked for.",
  security,
  request: { body: json(z.object({ market: z.string(), currency: currencySchema.optional() })) },
  responses: { 200: cartAnswer, ...problems("no-session", "unknown-market", ...refusedBodies) },
});

const addLine = createRoute({
  method: "post",
  path: "/v1/cart/lines",
  operationId: "addCartLine",
  summary: "Add pieces of an article",
  security,
  request: { query: marketQuery, body: json(z.object({ variantId: z.uuid(), quantity })) },
  responses: { 200: cartAnswer, ...problems("no-session", "unknown-market", ...refusedBodies, ...refusedLines) },
});

const setLine = createRoute({
  method: "patch",
  path: "/v1/cart/lines/{variantId}",
  operationId: "setCartLine",
  summary: "Set the pieces of a line",
  description: "0 takes the line out.",
  security,
  request: { params: lineParams, query: marketQuery, body: json(z.object({ quantity })) },
  responses: { 200: cartAnswer, ...problems("no-session", "unknown-market", ...refusedBodies, ...refusedLines) },
});

const removeLine = createRoute({
  method: "delete",
  path: "/v1/cart/lines/{variantId}",
  operationId: "removeCartLine",
  summary: "Take a line out",
  security,
  request: { params: lineParams, query: marketQuery },
  responses: { 200: cartAnswer, ...problems("no-session", "unknown-market", "invalid-fields") },
});

const acknowledgePrices = createRoute({
  method: "post",
  path: "/v1/cart/price-acknowledgements",
  operationId: "acknowledgePrices",
  summary: "Say that the shopper has seen the present prices",
  security,
  request: { query: marketQuery },
  responses: { 200: cartAnswer, ...problems("no-session", "unknown-market", "invalid-fields") },
});

export function addCartRoutes(api: Api, { carts }: ApiParts): void {
  api.openapi(readCart, async (context) => {
    const { market } = context.req.valid("query");
    if (findMarket(market) === undefined) return refuse("unknown-market");
    return showCart(context, await carts.read(context.var.session.id, market));
  });

  api.openapi(moveCart, async (context) => {
    const { market, currency } = context.req.valid("json");
    if (findMarket(market) === undefined) return refuse("unknown-market");
    return showCart(context, await carts.moveTo(context.var.session.id, market, currency));
  });

  api.openapi(addLine, async (context) => {
    const { market } = context.req.valid("query");
    if (findMarket(market) === undefined) return refuse("unknown-market");
    return showChange(context, await carts.add(context.var.session.id, market, context.req.valid("json")));
  });

  api.openapi(setLine, async (context) => {
    const { market } = context.req.valid("query");
    if (findMarket(market) === undefined) return refuse("unknown-market");
    const line = { ...context.req.valid("param"), ...context.req.valid("json") };
    return showChange(context, await carts.setQuantity(context.var.session.id, market, line));
  });

  api.openapi(removeLine, async (context) => {
    const { market } = context.req.valid("query");
    if (findMarket(market) === undefined) return refuse("unknown-market");
    const line = { ...context.req.valid("param"), quantity: 0 };
    return showChange(context, await carts.setQuantity(context.var.session.id, market, line));
  });

  api.openapi(acknowledgePrices, async (context) => {
    const { market } = context.req.valid("query");
    if (findMarket(market) === undefined) return refuse("unknown-market");
    await carts.acknowledgePrices(context.var.session.id);
    return showCart(context, await carts.read(context.var.session.id, market));
  });
}

function showCart(context: Context<ApiEnv>, cart: Cart) {
  return context.json(presentCart(cart), 200);
}

/** The cart after a change, or why it did not change. */
function showChange(context: Context<ApiEnv>, change: CartChange) {
  if (change.ok) return showCart(context, change.cart);
  return refuse(change.reason, change.available === undefined ? {} : { available: change.available });
}
