import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestShop, type TestShop } from "#testing/shop";
import { shop as settings } from "#shop.config";
import { changedTables, openTestApi, readWholeDatabase, type Answer, type TestApi } from "./testing/index.ts";

let shop: TestShop;
let api: TestApi;
let policy: { version: string; locale: string };

beforeAll(async () => {
  shop = await createTestShop();
  api = openTestApi(shop);
  policy = (await api.call("GET", "/v1/policy")).json;
});
afterAll(() => shop[Symbol.asyncDispose]());

const PERSON = {
  name: "Wanjiku Quetzal",
  phone: "+1 415 555 2671",
  email: "wanjiku.quetzal@example.com",
  country: "US",
  line1: "1 Embarcadero Zephyr Lane",
  locality: "San Francisco",
  administrativeArea: "CA",
  postcode: "94105",
};

/** A session with one piece of some article in its cart, and what it costs to the United States. */
async function fillCart(pieces = 1) {
  const token = await api.startSession();
  const page = await api.call("GET", "/v1/markets/us/styles?category=pullovers");
  const style = await api.call("GET", `/v1/markets/us/styles/${page.json.styles[0].slug}`);
  const variants: { variantId: string; availability: string }[] = style.json.colours[0].variants;
  const { variantId } = variants.find((variant) => variant.availability === "in-stock")!;
  const cart = await api.call("POST", "/v1/cart/lines", { token, body: { variantId, quantity: pieces } });
  const quote = await api.call("GET", "/v1/cart/quote?country=US", { token });
  return { token, variantId, cart: cart.json, quote: quote.json };
}

function formFor(quote: { totalMinor: number; currency: string }, changes: Record<string, unknown> = {}) {
  return {
    ...PERSON,
    ageBand: "18-or-over",
    policyVersion: policy.version,
    policyLocale: policy.locale,
    expectedTotalMinor: quote.totalMinor,
    expectedCurrency: quote.currency,
    ...changes,
  };
}

function checkOut(token: string, key: string, body: unknown): Promise<Answer> {
  return api.call("POST", "/v1/checkouts", { token, body, headers: { "Idempotency-Key": key } });
}

function typeOf(answer: Answer): string {
  return answer.json.type.replace("urn:weleadzest:problem:", "");
}

/** The shopper pays on the provider's page. */
async function pay(redirectUrl: string): Promise<void> {
  const { origin, pathname } = new URL(redirectUrl);
  const response = await fetch(`${origin}/control/sessions/${pathname.split("/").at(-1)}/pay`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: "{}",
  });
  expect(response.status).toBe(200);
}

const spoilt: [how: string, value: unknown][] = [
  ["left out", undefined],
  ["null", null],
  ["empty", ""],
  ["blank", " \u00a0\u3000\t"],
  ["zero-width", "\u200b\u2060"],
  ["a number", 7],
  ["a list", ["x"]],
  ["an object", { $ne: null }],
  ["too long", "x".repeat(2000)],
  ["with a control character", "a\u0000b"],
  ["with a script tag", "<script>alert(1)</script>"],
];

test("a necessary field that is missing or wrong is named by a 422, and nothing but the cart is stored [1.1.4]", async () => {
  const { token, quote } = await fillCart();
  const before = await readWholeDatabase(shop.ground.db);
  for (const field of [...Object.keys(PERSON), "ageBand"]) {
    for (const [how, value] of spoilt) {
      const answer = await checkOut(token, `${field} ${how}`.replaceAll(" ", "-"), formFor(quote, { [field]: value }));
      expect([field, how, answer.status, typeOf(answer)]).toEqual([field, how, 422, "invalid-fields"]);
      const errors: { field: string; code: string; message: string }[] = answer.json.errors;
      expect(errors.map((error) => error.field)).toContain(field);
      for (const error of errors) expect(error.message).toMatch(/^[A-Z].*\.$/s);
    }
  }
  expect(changedTables(before, await readWholeDatabase(shop.ground.db))).toEqual([]);
});

test("every missing field is named at once [1.1.4]", async () => {
  const { token } = await fillCart();
  const answer = await checkOut(token, "nothing", { country: "US" });
  expect(answer.status).toBe(422);
  expect(answer.json.errors.map((error: { field: string }) => error.field)).toEqual(
    expect.arrayContaining([
      "name",
      "phone",
      "email",
      "line1",
      "locality",
      "administrativeArea",
      "postcode",
      "ageBand",
    ]),
  );
});

test("each refusal of a checkout has its type and what is needed to go on, and stores nothing", async () => {
  const { token, quote } = await fillCart();
  const empty = await api.startSession();
  const before = await readWholeDatabase(shop.ground.db);
  const refused: [type: string, status: number, answer: Answer][] = [
    ["under-age", 422, await checkOut(token, "u", formFor(quote, { ageBand: "14-to-17" }))],
    ["not-served", 422, await checkOut(token, "n", formFor(quote, { country: "BR" }))],
    ["policy-changed", 409, await checkOut(token, "p", formFor(quote, { policyVersion: "0" }))],
    ["total-changed", 409, await checkOut(token, "t", formFor(quote, { expectedTotalMinor: 1 }))],
    ["total-changed", 409, await checkOut(token, "t2", formFor(quote, { expectedTotalMinor: undefined }))],
    ["empty-cart", 409, await checkOut(empty, "e", formFor(quote))],
  ];
  for (const [type, status, answer] of refused) expect([typeOf(answer), answer.status]).toEqual([type, status]);
  expect(refused[1]![2].json.country).toBe("BR");
  expect(refused[3]![2].json.quote).toEqual(quote);
  expect(changedTables(before, await readWholeDatabase(shop.ground.db))).toEqual([]);
});

test("what nobody asked for is dropped: of extra fields no trace is left anywhere [1.1.1]", async () => {
  const { token, quote } = await fillCart();
  const planted = "Xylocarp-1987";
  const extras = {
    dateOfBirth: planted,
    gender: planted,
    idNumber: planted,
    taxId: planted,
    company: planted,
    address: { note: planted, line1: planted },
    constructor: { name: planted },
    marketingConsent: planted,
  };
  const answer = await checkOut(token, "extras", { ...extras, ...formFor(quote) });
  expect(answer.status).toBe(201);
  await shop.drain();
  for (const [table, content] of await readWholeDatabase(shop.ground.db)) {
    expect([table, content.includes(planted)]).toEqual([table, false]);
  }
});

test("a guest orders, pays, follows and cancels, by API alone [1.3.3]", async () => {
  const { token, quote } = await fillCart(2);
  const body = formFor(quote);
  const begun = await checkOut(token, "order-1", body);
  expect(begun.status).toBe(201);
  expect(begun.headers.get("location")).toBe(`/api/v1/orders/${begun.json.orderNumber}`);
  const path = `/v1/orders/${begun.json.orderNumber}`;

  // The same key: the same order. Another request under it: refused.
  expect((await checkOut(token, "order-1", body)).json).toEqual(begun.json);
  expect(typeOf(await checkOut(token, "order-1", { ...body, name: "Somebody Else" }))).toBe("key-reused");

  expect((await api.call("GET", path, { token })).json).toMatchObject({ status: "awaiting_payment", mayPay: true });
  await pay(begun.json.redirectUrl);
  const paid = await api.call("POST", `${path}/payment-inquiries`, { token });
  expect(paid.json).toMatchObject({ status: "received", chargedMinor: quote.totalMinor, mayChange: true });
  expect((await checkOut(token, "order-1", body)).json.orderNumber).toBe(begun.json.orderNumber);

  // Nobody else sees it without the code that is mailed to its address.
  const other = await api.startSession();
  expect(typeOf(await api.call("GET", path, { token: other }))).toBe("order-not-proven");
  expect((await api.call("POST", `${path}/access-codes`, { token: other })).status).toBe(202);
  await shop.drain();
  const code = await findMailedCode();
  expect(typeOf(await api.call("POST", `${path}/access`, { token: other, body: { code: "000000" } }))).toBe(
    "wrong-code",
  );
  expect((await api.call("POST", `${path}/access`, { token: other, body: { code } })).status).toBe(204);
  expect((await api.call("GET", path, { token: other })).status).toBe(200);

  const wrong = await api.call("PUT", `${path}/delivery-address`, { token, body: { ...PERSON, phone: "" } });
  expect([wrong.status, wrong.json.errors[0].field]).toEqual([422, "phone"]);
  const corrected = { ...PERSON, line1: "2 Embarcadero Zephyr Lane", email: "ignored@example.com" };
  expect((await api.call("PUT", `${path}/delivery-address`, { token, body: corrected })).status).toBe(204);

  expect((await api.call("POST", `${path}/cancellation`, { token })).status).toBe(202);
  await shop.drain();
  expect(typeOf(await api.call("POST", `${path}/cancellation`, { token }))).toBe("too-late");
  expect(typeOf(await api.call("POST", `${path}/payments`, { token }))).toBe("too-late");
  expect((await api.call("GET", path, { token })).json).toMatchObject({ fulfilment: "canceled", mayChange: false });
});

test("an order whose payment cannot begin is held, and is paid later [7.1.2]", async () => {
  const { token, quote } = await fillCart();
  const fault = { on: "create-session", do: "fail", times: 50 };
  await controlPayments("POST", "/control/faults", fault);
  const answer = await checkOut(token, "held", formFor(quote));
  expect([answer.status, typeOf(answer)]).toEqual([503, "payment-unavailable"]);
  expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
  const path = `/v1/orders/${answer.json.orderNumber}`;
  expect((await api.call("POST", `${path}/payments`, { token })).status).toBe(503);
  await controlPayments("DELETE", "/control/faults");
  const begun = await api.call("POST", `${path}/payments`, { token });
  expect(begun.status).toBe(201);
  expect(begun.json.redirectUrl).toMatch(/^http/);
});

test("the pieces that are left are told, and a cart that wants more is refused", async () => {
  const { token, variantId, quote } = await fillCart();
  const { sku } = (await api.call("GET", "/v1/cart", { token })).json.lines[0];
  const answer = await api.call("PATCH", `/v1/cart/lines/${variantId}`, { token, body: { quantity: 999 } });
  expect([answer.status, typeOf(answer)]).toEqual([422, "bad-quantity"]);
  const level = (await shop.shop.stockDesk.list({})).find((one) => one.sku === sku)!;
  await shop.shop.stockDesk.count(sku, level.held, { kind: "staff", id: "test" });
  const gone = await checkOut(token, "gone", formFor(quote));
  expect([gone.status, typeOf(gone)]).toEqual([409, "out-of-stock"]);
  expect(gone.json.cart.lines[0]).toMatchObject({ sku, quantity: 1, available: 0 });
  const more = await api.call("PATCH", `/v1/cart/lines/${variantId}`, { token, body: { quantity: 2 } });
  expect([more.status, more.json.available]).toEqual([409, 0]);
});

test("a cart moves to another market and currency, and its lines come and go", async () => {
  const { token, variantId } = await fillCart();
  const moved = await api.call("PATCH", "/v1/cart", { token, body: { market: "jp" } });
  expect(moved.json).toMatchObject({ market: "jp", currency: "JPY" });
  expect((await api.call("POST", "/v1/cart/price-acknowledgements", { token })).json.lines).toHaveLength(1);
  expect(typeOf(await api.call("PATCH", "/v1/cart", { token, body: { market: "zz" } }))).toBe("unknown-market");
  const unknown = "0190a5d0-0000-7000-8000-000000000009";
  const added = await api.call("POST", "/v1/cart/lines", { token, body: { variantId: unknown, quantity: 1 } });
  expect(typeOf(added)).toBe("unknown-variant");
  expect((await api.call("DELETE", `/v1/cart/lines/${variantId}`, { token })).json.lines).toEqual([]);
  expect(typeOf(await api.call("GET", "/v1/cart/quote?country=JP", { token }))).toBe("empty-cart");
});

test("browsing needs no session and may be cached, personal answers may not", async () => {
  const search = await api.call("GET", "/v1/markets/gb/search?q=cardigan");
  expect(search.headers.get("cache-control")).toBe("no-store");
  const styles = await api.call("GET", "/v1/markets/jp/styles?currency=AUD&page=1");
  expect(styles.json.styles[0].price.currency).toBe("AUD");
  expect(styles.headers.get("cache-control")).toBe("public, max-age=1");
  const { categories } = (await api.call("GET", "/v1/markets/de/categories")).json;
  expect(categories.map((category: { code: string }) => category.code)).toEqual(
    expect.arrayContaining(["pullovers", "sweaters", "jumpsuits", "coats"]),
  );
  const { markets } = (await api.call("GET", "/v1/markets")).json;
  expect(markets.length).toBeGreaterThan(200);
  const form = (await api.call("GET", "/v1/address-forms/ae")).json;
  expect(form.fields.map((field: { field: string }) => field.field)).not.toContain("postcode");
  const unserved = (await api.call("GET", "/v1/address-forms/KR")).json;
  expect(unserved).toMatchObject({ served: false, unservedBecause: "personal-customs-number", fields: [] });
  const text = await api.call("GET", "/v1/policy?locale=tlh");
  expect(text.json).toMatchObject({ locale: "en" });
  expect(JSON.stringify(text.json)).toContain(settings.company.legalName);
});

async function controlPayments(method: string, path: string, body?: unknown): Promise<void> {
  const response = await fetch(`${shop.payments.url}${path}`, {
    method,
    headers: { "Content-Type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  expect(response.ok).toBe(true);
}

/** The code in the newest mail that has one. */
async function findMailedCode(): Promise<string> {
  const listed = await fetch(`${shop.mail.url}/api/messages?to=${encodeURIComponent(PERSON.email)}`);
  const { messages } = (await listed.json()) as { messages: { text: string }[] };
  const codes = messages.flatMap((message) => /(?<![\w-])\d{6}(?![\w-])/.exec(message.text)?.[0] ?? []);
  return codes[0]!;
}
