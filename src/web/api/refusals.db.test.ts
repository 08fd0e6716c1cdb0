import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestShop, type TestShop } from "#testing/shop";
import { API_BODY_BYTES_MAX } from "./create-api.ts";
import { changedTables, openTestApi, readWholeDatabase, type TestApi } from "./testing/index.ts";

let shop: TestShop;
let api: TestApi;
let token: string;

beforeAll(async () => {
  shop = await createTestShop();
  api = openTestApi(shop);
  token = await api.startSession();
});
afterAll(() => shop[Symbol.asyncDispose]());

function typeOf(answer: { json: { type: string } }): string {
  return answer.json.type.replace("urn:weleadzest:problem:", "");
}

const ORDER = "/v1/orders/WL-3333-3333-3333";

describe("what is not there", () => {
  test.each(["/", "/nothing", "/v1", "/v2/markets", "/v1/markets/us/nothing", "/openapi.yaml", "/v1/%E0%A4%A"])(
    "%s is a 404 problem",
    async (path) => {
      const answer = await api.call("GET", path);
      expect([answer.status, typeOf(answer)]).toEqual([404, "not-found"]);
      expect(answer.json.title).toBeTypeOf("string");
    },
  );

  test.each([
    ["/v1/markets/zz/styles", "unknown-market"],
    ["/v1/markets/US/styles", "unknown-market"],
    ["/v1/markets/constructor/styles", "unknown-market"],
    ["/v1/markets/us/styles?category=socks", "unknown-category"],
    ["/v1/markets/us/styles/no-such-style", "unknown-style"],
    ["/v1/markets/us/styles/%00", "unknown-style"],
    ["/v1/address-forms/ZZ", "unknown-country"],
    ["/v1/address-forms/__proto__", "unknown-country"],
  ])("%s is the problem %s", async (path, type) => {
    const answer = await api.call("GET", path);
    expect([answer.status, typeOf(answer)]).toEqual([404, type]);
  });

  test.each([
    ["DELETE", "/v1/markets", "GET, HEAD"],
    ["POST", "/v1/policy", "GET, HEAD"],
    ["GET", "/v1/sessions", "POST"],
    ["PATCH", "/openapi.json", "GET, HEAD"],
    ["OPTIONS", "/v1/sessions", "POST"],
  ])("%s %s is a 405 that says what is allowed", async (method, path, allow) => {
    const answer = await api.call(method, path);
    expect([answer.status, typeOf(answer)]).toEqual([405, "method-not-allowed"]);
    expect(answer.headers.get("allow")).toBe(allow);
  });
});

describe("without a session", () => {
  test.each([
    ["GET", "/v1/cart"],
    ["PATCH", "/v1/cart"],
    ["POST", "/v1/cart/lines"],
    ["GET", "/v1/cart/quote?country=US"],
    ["POST", "/v1/checkouts"],
    ["GET", ORDER],
    ["POST", `${ORDER}/access-codes`],
    ["POST", `${ORDER}/access`],
    ["POST", `${ORDER}/cancellation`],
    ["PUT", `${ORDER}/delivery-address`],
    ["POST", `${ORDER}/payments`],
  ])("%s %s is a 401 problem", async (method, path) => {
    for (const headers of [
      {},
      { Authorization: "Bearer" },
      { Authorization: `Basic ${token}` },
      { Authorization: `Bearer ${"A".repeat(43)}` },
      { Authorization: `Bearer ${token} ${token}` },
      { Cookie: `session=${token}` },
    ]) {
      const answer = await api.call(method, path, { headers });
      expect([answer.status, typeOf(answer)]).toEqual([401, "no-session"]);
      expect(answer.headers.get("www-authenticate")).toBe("Bearer");
      expect(answer.headers.get("cache-control")).toBe("no-store");
    }
  });

  test("an old session is none", async () => {
    const old = await api.startSession();
    shop.clock.advance(31 * 86_400_000);
    expect((await api.call("GET", "/v1/cart", { token: old })).status).toBe(401);
    token = await api.startSession();
  });
});

describe("requests that cannot be read", () => {
  const send = (body: unknown, headers = {}) => api.call("POST", "/v1/cart/lines", { token, body, headers });

  test.each(["{", "{'a':1}", "undefined", "\u0000", '{"a":1}}'])("%j is not JSON", async (body) => {
    const answer = await send(body);
    expect([answer.status, typeOf(answer)]).toEqual([400, "malformed-json"]);
  });

  test.each([
    "text/plain",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "application/xml",
    "",
  ])("the content type %j is refused", async (type) => {
    const answer = await send("a=b", { "Content-Type": type });
    expect([answer.status, typeOf(answer)]).toEqual([415, "wrong-content-type"]);
  });

  test("a body that nests without end is no more than wrong", async () => {
    expect((await send("[".repeat(20_000))).status).toBe(400);
    expect((await send("[".repeat(20_000) + "]".repeat(20_000))).status).toBe(422);
    const deep = `{"name":${'{"a":'.repeat(8000)}1${"}".repeat(8000)}}`;
    const headers = { "Idempotency-Key": "deep" };
    expect((await api.call("POST", "/v1/checkouts", { token, headers, body: deep })).status).toBe(422);
  });

  test("a body is read up to its bound", async () => {
    const padded = (bytes: number) => `{"pad":"${"x".repeat(bytes - 10)}"}`;
    expect((await send(padded(API_BODY_BYTES_MAX))).status).toBe(422);
    const answer = await send(padded(API_BODY_BYTES_MAX + 1));
    expect([answer.status, typeOf(answer)]).toEqual([413, "too-large"]);
  });

  test.each([
    ["null", ["body"]],
    ["[]", ["body"]],
    ['"text"', ["body"]],
    ["7", ["body"]],
    ["{}", ["variantId", "quantity"]],
    ['{"variantId":{"$ne":null},"quantity":[1]}', ["variantId", "quantity"]],
    ['{"variantId":"\\u0000","quantity":1.5}', ["variantId", "quantity"]],
    ['{"variantId":"0190a5d0-0000-7000-8000-000000000001","quantity":1e999}', ["quantity"]],
    ['{"variantId":"0190a5d0-0000-7000-8000-000000000001","quantity":-1}', ["quantity"]],
  ])("%s is a 422 that names %j", async (body, fields) => {
    const answer = await send(body);
    expect([answer.status, typeOf(answer)]).toEqual([422, "invalid-fields"]);
    expect(answer.json.errors.map((error: { field: string }) => error.field)).toEqual(fields);
  });

  test.each([
    "/v1/markets/us/styles?page=0",
    "/v1/markets/us/styles?page=many",
    "/v1/markets/us/styles?page=1&page=2",
    "/v1/markets/us/styles?currency=BTC",
    "/v1/markets/us/styles?language=xx",
    "/v1/markets/us/search",
    "/v1/policy?locale=a-language-tag-that-is-far-too-long",
  ])("%s is a 422", async (path) => {
    expect((await api.call("GET", path)).status).toBe(422);
  });

  test("a search longer than its bound is a 422", async () => {
    expect((await api.call("GET", `/v1/markets/us/search?q=${"x".repeat(101)}`)).status).toBe(422);
  });

  test("whatever is typed into a search is searched for", async () => {
    for (const text of ["'", "%", "a & | ! <->", "\u0000", "🧶", "'; drop table shop.order; --", " "]) {
      expect((await api.call("GET", `/v1/markets/us/search?q=${encodeURIComponent(text)}`)).status).toBe(200);
    }
  });
});

describe("requests from elsewhere", () => {
  test("another site's page can neither act nor read", async () => {
    const foreign: Record<string, string>[] = [
      { Origin: "https://elsewhere.example" },
      { "Sec-Fetch-Site": "cross-site" },
    ];
    for (const headers of foreign) {
      const answer = await api.call("POST", "/v1/sessions", { headers });
      expect([answer.status, typeOf(answer)]).toEqual([403, "cross-origin"]);
    }
    const read = await api.call("GET", "/v1/markets", { headers: { Origin: "https://elsewhere.example" } });
    expect([...read.headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
  });

  test("a shop on https takes nothing over plain http, and says so to whoever asks again [3.1.2]", async () => {
    const secure = openTestApi({ ...shop, ground: { ...shop.ground, publicUrl: "https://shop.test" } });
    for (const headers of [undefined, { "X-Forwarded-Proto": "https" }]) {
      // Nobody stands in front of this shop, so what the header says is the client's own claim.
      const answer = await secure.call("POST", "/v1/sessions", headers === undefined ? {} : { headers });
      expect([answer.status, typeOf(answer)]).toEqual([403, "not-encrypted"]);
      expect(answer.headers.get("strict-transport-security")).toMatch(/^max-age=\d{8}/);
    }
  });

  test("an order without an Idempotency-Key is not even looked at", async () => {
    for (const key of [undefined, "", " ", "with space", "ключ", "k".repeat(256)]) {
      const headers: Record<string, string> = key === undefined ? {} : { "Idempotency-Key": encodeHeader(key) };
      const answer = await api.call("POST", "/v1/checkouts", { token, headers, body: {} });
      expect([answer.status, typeOf(answer)]).toEqual([400, "idempotency-key-missing"]);
    }
  });
});

describe("orders of others", () => {
  test("an order that is not proven and one that does not exist look alike", async () => {
    const proof = { code: "123456" };
    const calls: [string, string, unknown?][] = [
      ["GET", ""],
      ["POST", "/cancellation"],
      ["PUT", "/delivery-address", {}],
      ["POST", "/payments"],
      ["POST", "/payment-inquiries"],
    ];
    for (const [method, path, body] of calls) {
      for (const number of ["WL-3333-3333-3333", "nonsense", "%00"]) {
        const answer = await api.call(method, `/v1/orders/${number}${path}`, { token, body });
        expect([answer.status, typeOf(answer)]).toEqual([404, "order-not-proven"]);
      }
    }
    const wrong = await api.call("POST", `${ORDER}/access`, { token, body: proof });
    expect([wrong.status, typeOf(wrong)]).toEqual([422, "wrong-code"]);
    expect((await api.call("POST", `${ORDER}/access-codes`, { token })).status).toBe(202);
  });

  test("codes are asked for only so often from one network", async () => {
    const statuses = new Set<number>();
    for (let count = 0; count < 25; count++) {
      statuses.add((await api.call("POST", `${ORDER}/access-codes`, { token })).status);
    }
    expect([...statuses]).toEqual([202, 429]);
  });
});

test("no body makes a fault, and nothing but carts ever changes", async () => {
  const before = await readWholeDatabase(shop.ground.db);
  const routes: [string, string][] = [
    ["PATCH", "/v1/cart"],
    ["POST", "/v1/cart/lines"],
    ["PATCH", "/v1/cart/lines/0190a5d0-0000-7000-8000-000000000001"],
    ["POST", "/v1/checkouts"],
    ["POST", `${ORDER}/access`],
    ["PUT", `${ORDER}/delivery-address`],
  ];
  const keys = fc.constantFrom(
    "variantId",
    "quantity",
    "market",
    "name",
    "phone",
    "address",
    "country",
    "code",
    "__proto__",
  );
  const body = fc.oneof(
    fc.json({ maxDepth: 4 }),
    fc.dictionary(keys, fc.jsonValue({ maxDepth: 2 })).map((o) => JSON.stringify(o)),
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...routes), body, async ([method, path], text) => {
      const headers = { "Idempotency-Key": "key" };
      const answer = await api.call(method, path, { token, body: text, headers });
      return answer.status >= 400 && answer.status < 500;
    }),
    { numRuns: 150, seed: 20_261_122 },
  );
  expect(changedTables(before, await readWholeDatabase(shop.ground.db)).filter((name) => name !== "shop.cart")).toEqual(
    [],
  );
});

/** A header carries bytes; fetch takes each as one character. */
function encodeHeader(text: string): string {
  return Buffer.from(text, "utf8").toString("latin1");
}
