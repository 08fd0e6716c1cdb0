import { HTTPException } from "hono/http-exception";
import { expect, test } from "vitest";
import { createLogger, silentLogger } from "#platform/log";
import { KeyringUnavailable } from "#privacy/keyring";
import { readIdempotencyKey } from "./idempotency-key.ts";
import { presentOrder } from "./present-order.ts";
import { PROBLEMS } from "./problems.ts";
import { refuseThrown } from "./request-problems.ts";

test("a fault is a 500 that tells nobody what was thrown [7.1.2]", async () => {
  const lines: string[] = [];
  const logger = createLogger({
    level: "info",
    process: "test",
    declaredFields: new Set(),
    destination: { write: (line: string) => void lines.push(line) },
  });
  const response = refuseThrown(new TypeError("Wanjiku has no postcode"), logger);
  const text = await response.text();
  expect(response.status).toBe(500);
  expect(JSON.parse(text)).toEqual({ type: "urn:weleadzest:problem:fault", title: PROBLEMS.fault.title, status: 500 });
  expect(text + lines.join("")).not.toContain("Wanjiku");
  expect(lines.join("")).toContain("TypeError");
});

test.each([new KeyringUnavailable(undefined), Object.assign(new Error("no"), { code: "ECONNREFUSED" })])(
  "an outage (%s) is a 503 that says when to ask again [7.1.2]",
  (error) => {
    const response = refuseThrown(error, silentLogger);
    expect(response.status).toBe(503);
    expect(response.headers.get("retry-after")).toBe("5");
  },
);

test.each([
  [400, 400],
  [413, 413],
  [415, 415],
  [418, 500],
] as const)("an exception of the framework with status %d is a problem with status %d", (thrown, status) => {
  expect(refuseThrown(new HTTPException(thrown, { message: "as it is" }), silentLogger).status).toBe(status);
});

test("an idempotency key is 1 to 255 visible ASCII characters", () => {
  for (const key of [undefined, "", " ", "a b", "a\tb", "é", "k".repeat(256)]) {
    expect(readIdempotencyKey(key)).toBeUndefined();
  }
  for (const key of ["1", '"8e03978e-40d5-43dd-bc93-6894a57f9324"', "k".repeat(255)]) {
    expect(readIdempotencyKey(key)).toBe(key);
  }
});

test("an order leaves by its listed fields: what else it may come to hold does not slip out", () => {
  const order = {
    number: "WL-3333-3333-3333",
    status: "received",
    fulfilment: "placed",
    afterSales: "none",
    market: "us",
    country: "US",
    currency: "USD",
    lines: [
      { title: "Alma", colour: "Ecru", size: "M", sku: "P101-ECR-M", quantity: 1, unitPriceMinor: 9500, email: "w@x" },
    ],
    charges: [{ kind: "shipping", name: "Delivery", amountMinor: 1200, included: false, name2: "w@x" }],
    subtotalMinor: 9500,
    totalMinor: 10_700,
    chargedMinor: 10_700,
    refundedMinor: 0,
    dutiesEstimateMinor: null,
    createdAt: new Date(0),
    placedAt: null,
    holdUntil: new Date(0),
    deliveryDaysMin: 6,
    deliveryDaysMax: 12,
    deliverFrom: "2026-11-28",
    deliverBy: "2026-12-04",
    mayChange: true,
    mayPay: false,
    timeline: [{ what: "placed", source: "order", at: new Date(0), by: "w@x" }],
    parcel: { trackingNumber: null, status: "pending", recipient: "w@x" },
    recipient: { email: "w@x" },
  } as const;
  expect(JSON.stringify(presentOrder(order))).not.toContain("w@x");
});
