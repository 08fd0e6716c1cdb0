import { OpenAPIHono } from "@hono/zod-openapi";
import { declaredBytes, isInsecure, readBody, sameOrigin, securityHeaders } from "#platform/http";
import { shop } from "#shop.config";
import type { Api, ApiEnv, ApiParts } from "./api-parts.ts";
import { refuse } from "./problems.ts";
import { refuseMethod, refuseMisfit, refuseThrown } from "./request-problems.ts";
import { addCartRoutes } from "./routes/cart-routes.ts";
import { addCatalogueRoutes } from "./routes/catalogue-routes.ts";
import { addCheckoutRoutes } from "./routes/checkout-routes.ts";
import { addDeliveryRoutes } from "./routes/delivery-routes.ts";
import { addInquiryRoutes } from "./routes/inquiry-routes.ts";
import { addMarketRoutes } from "./routes/market-routes.ts";
import { addOrderRoutes } from "./routes/order-routes.ts";
import { addPolicyRoutes } from "./routes/policy-routes.ts";
import { addSessionRoutes } from "./routes/session-routes.ts";
import { addWithdrawalRoutes } from "./routes/withdrawal-routes.ts";
import { requireSession } from "./session-guard.ts";

export const API_BODY_BYTES_MAX = 64 * 1024;

/** What carries personal data and needs no session: no answer of these is kept by a cache either. */
const PERSONAL_PATHS = ["/v1/inquiries", "/v1/inquiry-forms", "/v1/withdrawal-statements", "/v1/withdrawals"] as const;

/** What belongs to a session: no answer of these is kept by a cache, and none is given without a token. */
const SESSION_PATHS = ["/v1/cart", "/v1/cart/*", "/v1/checkouts", "/v1/orders/*"] as const;

/**
 * The shop's acts as JSON, to be mounted at `/api`. Each route parses, calls the same act as the page, and presents the
 * outcome; whatever goes wrong is an RFC 9457 problem. There are no cookies and no CORS headers: a client is a program
 * with a token of its own, never a page of another site.
 */
export function createApi(parts: ApiParts): Api {
  const { sessions, network, logger } = parts;
  const api: Api = new OpenAPIHono<ApiEnv>({ defaultHook: refuseMisfit });
  const headers = Object.entries(securityHeaders(network));

  api.use(async (context, next) => {
    await next();
    for (const [name, value] of headers) context.res.headers.set(name, value);
  });
  api.use(async (context, next) => {
    const forwarded = context.req.header("x-forwarded-proto");
    // Not a redirect: a program that follows one sends everything in the clear each time (duty 3.1.2).
    if (isInsecure({ "x-forwarded-proto": forwarded }, network)) return refuse("not-encrypted");
    return next();
  });
  api.use(async (context, next) => {
    const declared = declaredBytes(context.env.incoming);
    if (declared !== undefined) return declared > API_BODY_BYTES_MAX ? refuse("too-large") : next();
    const bounded = await boundBody(context.req.raw);
    if (bounded === undefined) return refuse("too-large");
    context.req.raw = bounded;
    return next();
  });
  api.use(sameOrigin(network));
  for (const path of [...SESSION_PATHS, ...PERSONAL_PATHS]) {
    api.use(path, async (context, next) => {
      await next();
      context.res.headers.set("Cache-Control", "no-store");
    });
  }
  for (const path of SESSION_PATHS) api.use(path, requireSession(sessions));

  addSessionRoutes(api, parts);
  addMarketRoutes(api);
  addCatalogueRoutes(api, parts);
  addCartRoutes(api, parts);
  addCheckoutRoutes(api, parts);
  addOrderRoutes(api, parts);
  addInquiryRoutes(api, parts);
  addWithdrawalRoutes(api, parts);
  addDeliveryRoutes(api, parts);
  addPolicyRoutes(api, parts);
  addDescription(api);

  refuseOtherMethods(api);
  // Not `notFound`: that one belongs to the application this is mounted in.
  api.all("*", () => refuse("not-found"));
  api.onError((error) => refuseThrown(error, logger));
  return api;
}

/** The request with its body read up to the bound, for one that does not declare it; undefined when there is more. */
async function boundBody(request: Request): Promise<Request | undefined> {
  const { method, headers, url } = request;
  if (method === "GET" || method === "HEAD") return request;
  const body = await readBody(request, API_BODY_BYTES_MAX);
  // Copied out of the server's own header object, which other constructors do not take.
  return body.ok ? new Request(url, { method, headers: [...headers], body: body.bytes as BodyInit }) : undefined;
}

function addDescription(api: Api): void {
  api.openAPIRegistry.registerComponent("securitySchemes", "session", {
    type: "http",
    scheme: "bearer",
    description: "The token of `startSession`.",
  });
  const description = JSON.stringify(
    api.getOpenAPI31Document({
      openapi: "3.1.0",
      info: {
        title: `${shop.company.brand} shop`,
        version: "1",
        description:
          `Orders at the shop of ${shop.company.legalName}, as the pages make them. Every error is an RFC 9457 ` +
          "problem: decide by its `type`. Amounts are whole minor units of their currency. An order needs name, phone, " +
          "delivery address and email, and nothing else is collected.",
        license: { name: "MIT" },
      },
      servers: [{ url: "/api" }],
    }),
  );
  api.get("/openapi.json", (context) =>
    context.body(description, 200, { "Content-Type": "application/json", "Cache-Control": "public, max-age=3600" }),
  );
}

/** For every path that is known, the methods that are not. */
function refuseOtherMethods(api: Api): void {
  const known = Map.groupBy(
    api.routes.filter((route) => route.method !== "ALL"),
    (route) => route.path,
  );
  for (const [path, routes] of known) {
    const methods = new Set(routes.map((route) => route.method));
    if (methods.has("GET")) methods.add("HEAD");
    api.all(path, () => refuseMethod([...methods]));
  }
}
