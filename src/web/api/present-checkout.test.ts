import { expect, test } from "vitest";
import type { Cart } from "#shop/cart";
import type { CheckoutOutcome } from "#shop/checkout";
import type { Quote } from "#shop/pricing";
import { refuseCheckout } from "./present-checkout.ts";

type Refusal = Extract<CheckoutOutcome, { ok: false }>;

const cart: Cart = { market: "us", currency: "USD", lines: [], subtotalMinor: 0 };
const quote: Quote = {
  currency: "USD",
  country: "US",
  lines: [],
  subtotalMinor: 9500,
  shippingMinor: 1200,
  shippingTax: { includedTaxMinor: 0, addedTaxMinor: 0 },
  duties: { kind: "not-included", estimateMinor: 2100 },
  includedMinor: 0,
  addedMinor: 0,
  totalMinor: 10_700,
  parcelGrams: 600,
  delivery: { daysMin: 6, daysMax: 12 },
};

/** One of each, so that a new outcome does not compile until it is here. */
const refusals: { [Reason in Refusal["reason"]]: { outcome: Extract<Refusal, { reason: Reason }>; status: number } } = {
  invalid: {
    outcome: {
      ok: false,
      reason: "invalid",
      problems: [
        { field: "name", code: "missing" },
        { field: "phone", code: "phone-format", country: "JP" },
      ],
    },
    status: 422,
  },
  "under-age": { outcome: { ok: false, reason: "under-age" }, status: 422 },
  "not-served": { outcome: { ok: false, reason: "not-served", country: "BR" }, status: 422 },
  "empty-cart": { outcome: { ok: false, reason: "empty-cart" }, status: 409 },
  "out-of-stock": { outcome: { ok: false, reason: "out-of-stock", cart }, status: 409 },
  "total-changed": { outcome: { ok: false, reason: "total-changed", quote }, status: 409 },
  "policy-changed": { outcome: { ok: false, reason: "policy-changed" }, status: 409 },
  "too-many-holds": { outcome: { ok: false, reason: "too-many-holds" }, status: 429 },
  "key-reused": { outcome: { ok: false, reason: "key-reused" }, status: 422 },
  "payment-unavailable": {
    outcome: { ok: false, reason: "payment-unavailable", orderNumber: "WL-3333-3333-3333" },
    status: 503,
  },
};

test.each(Object.entries(refusals))(
  "the outcome %s has its own type and status",
  async (reason, { outcome, status }) => {
    const response = refuseCheckout(outcome);
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    const body = (await response.json()) as Record<string, unknown>;
    const type = reason === "invalid" ? "invalid-fields" : reason;
    expect(body).toMatchObject({ type: `urn:weleadzest:problem:${type}`, status });
  },
);

test("wrong fields are named, each with a word for programs and a sentence for people [1.1.4]", async () => {
  const body = (await refuseCheckout(refusals.invalid.outcome).json()) as { errors: unknown[] };
  expect(body.errors).toEqual([
    { field: "name", code: "missing", message: "Enter the name of the person who will receive the parcel." },
    { field: "phone", code: "phone-format", message: expect.stringContaining("phone number") },
  ]);
});

test("a refusal carries what is needed to go on", async () => {
  const read = async (outcome: Refusal) => (await refuseCheckout(outcome).json()) as Record<string, unknown>;
  expect(await read(refusals["out-of-stock"].outcome)).toMatchObject({ cart: { currency: "USD", lines: [] } });
  expect(await read(refusals["total-changed"].outcome)).toMatchObject({
    quote: { totalMinor: 10_700, dutiesIncluded: false, dutiesEstimateMinor: 2100 },
  });
  expect(await read(refusals["payment-unavailable"].outcome)).toMatchObject({ orderNumber: "WL-3333-3333-3333" });
  expect(await read({ ok: false, reason: "payment-unavailable" })).not.toHaveProperty("orderNumber");
  expect(refuseCheckout(refusals["too-many-holds"].outcome).headers.get("retry-after")).toMatch(/^\d+$/);
});

test("a country that is none is not repeated", async () => {
  const response = refuseCheckout({ ok: false, reason: "not-served", country: "Wanjiku" });
  expect(await response.text()).not.toContain("Wanjiku");
});
