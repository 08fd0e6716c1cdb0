import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestShop, type TestShop } from "#testing/shop";
import { openTestApi } from "./testing/index.ts";

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly security?: unknown;
  readonly parameters?: readonly { name: string; required?: boolean }[];
  readonly responses: Readonly<Record<string, unknown>>;
}

interface Description {
  readonly openapi: string;
  readonly servers: unknown;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

let shop: TestShop;
let description: Description;

beforeAll(async () => {
  shop = await createTestShop();
  description = (await openTestApi(shop).call("GET", "/openapi.json")).json;
});
afterAll(() => shop[Symbol.asyncDispose]());

function operations(): [path: string, method: string, operation: Operation][] {
  return Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): [string, string, Operation] => [path, method, operation]),
  );
}

test("no reference of the description leads nowhere", () => {
  const references = [...JSON.stringify(description).matchAll(/"\$ref":"#\/components\/([^/"]+)\/([^"]+)"/g)];
  expect(references.length).toBeGreaterThan(20);
  for (const [, kind, name] of references) expect(description.components[kind!]).toHaveProperty(name!);
});

test("every operation has a name of its own, a summary, problems, and says whether it needs a session", () => {
  const names = operations().map(([, , operation]) => operation.operationId);
  expect(new Set(names).size).toBe(names.length);
  for (const [path, method, operation] of operations()) {
    expect([path, method, operation.summary]).toEqual([path, method, expect.stringMatching(/^[A-Z]/)]);
    expect(operation.responses).toHaveProperty("500");
    const needsSession = /^\/v1\/(?:cart|checkouts|orders)/.test(path);
    expect([path, operation.security !== undefined, "401" in operation.responses]).toEqual([
      path,
      needsSession,
      needsSession,
    ]);
  }
});

test("it is OpenAPI 3.1 and lists the acts of the shop", () => {
  expect(description.openapi).toBe("3.1.0");
  expect(description.servers).toEqual([{ url: "/api" }]);
  expect(
    operations()
      .map(([path, method]) => `${method} ${path}`)
      .toSorted(),
  ).toEqual([
    "delete /v1/cart/lines/{variantId}",
    "get /v1/address-forms/{country}",
    "get /v1/cart",
    "get /v1/cart/quote",
    "get /v1/markets",
    "get /v1/markets/{market}/categories",
    "get /v1/markets/{market}/search",
    "get /v1/markets/{market}/styles",
    "get /v1/markets/{market}/styles/{slug}",
    "get /v1/orders/{number}",
    "get /v1/orders/{number}/withdrawal-right",
    "get /v1/policy",
    "get /v1/shipping-costs",
    "patch /v1/cart",
    "patch /v1/cart/lines/{variantId}",
    "post /v1/cart/lines",
    "post /v1/cart/price-acknowledgements",
    "post /v1/checkouts",
    "post /v1/inquiries",
    "post /v1/inquiry-forms",
    "post /v1/orders/{number}/access",
    "post /v1/orders/{number}/access-codes",
    "post /v1/orders/{number}/cancellation",
    "post /v1/orders/{number}/payment-inquiries",
    "post /v1/orders/{number}/payments",
    "post /v1/sessions",
    "post /v1/withdrawal-statements",
    "post /v1/withdrawals",
    "put /v1/orders/{number}/delivery-address",
  ]);
  const key = description.paths["/v1/checkouts"]!["post"]!.parameters!.find(({ name }) => name === "Idempotency-Key");
  expect(key).toMatchObject({ required: true });
});
