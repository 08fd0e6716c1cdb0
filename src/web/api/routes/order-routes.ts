import { createRoute, z } from "@hono/zod-openapi";
import type { NotProven, TooLate } from "#shop/order-access";
import { clientNetwork } from "../client-network.ts";
import type { Api, ApiParts } from "../api-parts.ts";
import { problems } from "../describe-problems.ts";
import { recipientForm } from "../order-form.ts";
import { describeField, PAYMENT_RETRY_SECONDS } from "../present-checkout.ts";
import { orderSchema, presentOrder } from "../present-order.ts";
import { refuse, refuseFields, refuseForNow } from "../problems.ts";

const params = z.object({
  number: z.string().openapi({ description: "In any case, with or without hyphens", example: "WL-7K3M-QX9D-4HTA" }),
});
const security = [{ session: [] }];
const refusedBodies = ["malformed-json", "too-large", "wrong-content-type", "invalid-fields"] as const;
const done = { description: "Done" };

/** After this long the number of codes asked for has usually fallen below the limit again. */
const CODES_RETRY_SECONDS = 600;

const readOrder = createRoute({
  method: "get",
  path: "/v1/orders/{number}",
  operationId: "readOrder",
  summary: "Follow an order",
  description: "The session must have placed the order or proven it with a code.",
  security,
  request: { params },
  responses: {
    200: { description: "The order", content: { "application/json": { schema: orderSchema } } },
    ...problems("no-session", "order-not-proven", "invalid-fields"),
  },
});

const requestCode = createRoute({
  method: "post",
  path: "/v1/orders/{number}/access-codes",
  operationId: "requestAccessCode",
  summary: "Have a code mailed to the order's address",
  description: "The answer is the same whether there is such an order or not.",
  security,
  request: { params },
  responses: { 202: done, ...problems("no-session", "too-many", "invalid-fields") },
});

const proveOrder = createRoute({
  method: "post",
  path: "/v1/orders/{number}/access",
  operationId: "proveOrder",
  summary: "Prove an order with the code that was mailed",
  security,
  request: {
    params,
    body: {
      required: true,
      content: { "application/json": { schema: z.object({ code: z.string().max(32) }).openapi("AccessCode") } },
    },
  },
  responses: { 204: done, ...problems("no-session", "wrong-code", ...refusedBodies) },
});

const cancelOrder = createRoute({
  method: "post",
  path: "/v1/orders/{number}/cancellation",
  operationId: "cancelOrder",
  summary: "Cancel an order",
  description: "Possible until it is prepared. What was paid is refunded in full.",
  security,
  request: { params },
  responses: { 202: done, ...problems("no-session", "order-not-proven", "too-late", "invalid-fields") },
});

const correctAddress = createRoute({
  method: "put",
  path: "/v1/orders/{number}/delivery-address",
  operationId: "correctDeliveryAddress",
  summary: "Correct name, phone and address",
  description: "Possible until the order is prepared. The country cannot be changed.",
  security,
  request: { params, body: { required: true, content: { "application/json": { schema: recipientForm } } } },
  responses: { 204: done, ...problems("no-session", "order-not-proven", "too-late", ...refusedBodies) },
});

const payAgain = createRoute({
  method: "post",
  path: "/v1/orders/{number}/payments",
  operationId: "payAgain",
  summary: "Begin a payment again",
  description: "Possible while the order's goods are held.",
  security,
  request: { params },
  responses: {
    201: {
      description: "Send the shopper to `redirectUrl`",
      content: { "application/json": { schema: z.object({ redirectUrl: z.url() }).openapi("PaymentBegun") } },
    },
    ...problems("no-session", "order-not-proven", "too-late", "payment-unavailable", "invalid-fields"),
  },
});

const askForPayment = createRoute({
  method: "post",
  path: "/v1/orders/{number}/payment-inquiries",
  operationId: "askForPayment",
  summary: "Ask the payment provider what became of the payment",
  description: "For a shopper who comes back from the provider's page before its message has reached us.",
  security,
  request: { params },
  responses: {
    200: { description: "The order", content: { "application/json": { schema: orderSchema } } },
    ...problems("no-session", "order-not-proven", "invalid-fields"),
  },
});

export function addOrderRoutes(api: Api, { orders, network }: ApiParts): void {
  api.openapi(readOrder, async (context) => {
    const found = await orders.view(context.var.session.id, context.req.valid("param").number);
    return found.ok ? context.json(presentOrder(found.order), 200) : refuseOrder(found);
  });

  api.openapi(requestCode, async (context) => {
    const { number } = context.req.valid("param");
    const asked = await orders.requestCode(context.var.session.id, number, clientNetwork(context, network));
    return asked.ok ? context.body(null, 202) : refuseForNow("too-many", CODES_RETRY_SECONDS);
  });

  api.openapi(proveOrder, async (context) => {
    const { number } = context.req.valid("param");
    const { code } = context.req.valid("json");
    const proven = await orders.proveWithCode(context.var.session.id, number, code);
    return proven.ok ? context.body(null, 204) : refuse("wrong-code");
  });

  api.openapi(cancelOrder, async (context) => {
    const canceled = await orders.cancel(context.var.session.id, context.req.valid("param").number);
    return canceled.ok ? context.body(null, 202) : refuseOrder(canceled);
  });

  api.openapi(correctAddress, async (context) => {
    const { number } = context.req.valid("param");
    const corrected = await orders.correctAddress(context.var.session.id, number, context.req.valid("json"));
    if (corrected.ok) return context.body(null, 204);
    if (corrected.reason !== "invalid") return refuseOrder(corrected);
    return refuseFields(corrected.problems.map(describeField));
  });

  api.openapi(payAgain, async (context) => {
    const begun = await orders.payAgain(context.var.session.id, context.req.valid("param").number);
    if (begun.ok) return context.json({ redirectUrl: begun.redirectUrl }, 201);
    if (begun.reason === "payment-unavailable") return refuseForNow(begun.reason, PAYMENT_RETRY_SECONDS);
    return refuseOrder(begun);
  });

  api.openapi(askForPayment, async (context) => {
    const found = await orders.returnFromPayment(context.var.session.id, context.req.valid("param").number);
    return found.ok ? context.json(presentOrder(found.order), 200) : refuseOrder(found);
  });
}

function refuseOrder(refused: NotProven | TooLate): Response {
  return refuse(refused.reason === "not-proven" ? "order-not-proven" : "too-late");
}
