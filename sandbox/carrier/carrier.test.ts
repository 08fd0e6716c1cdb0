import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startWebhookReceiver, type WebhookReceiver } from "../kit/webhook-receiver.ts";
import { startCarrier, type Carrier } from "./index.ts";

const SECRET_KEY = "sk_test_carrier";
const shipment = {
  parcelId: "parcel-1",
  orderNumber: "W-7K3M9",
  disclosure: { disclosureId: "disclosure-1", agreementId: "agreement-1", purpose: "ORDER" },
  recipient: { name: "Nguyễn An", phone: "+971501234567", addressLines: ["Villa 4", "Street 12"], country: "AE" },
  contents: [
    {
      description: "Women's knitted pullover, 100% wool",
      quantity: 1,
      valueMinor: 12_900,
      currency: "AED",
      weightGrams: 480,
      hsCode: "611011",
      originCountry: "CN",
    },
  ],
};

let now: Date;
let receiver: WebhookReceiver;
let carrier: Carrier;

beforeEach(async () => {
  now = new Date("2026-11-22T12:00:00.000Z");
  receiver = await startWebhookReceiver();
  carrier = await start();
});

afterEach(async () => {
  await carrier.close();
  await receiver.close();
});

const start = (overrides: { autoAdvanceSeconds?: number } = {}) =>
  startCarrier({
    port: 0,
    secretKey: SECRET_KEY,
    webhookSecrets: ["carrier secret"],
    webhookUrl: receiver.url,
    retryMilliseconds: 5,
    now: () => now,
    ...overrides,
  });

async function call(method: string, path: string, body?: unknown, key = SECRET_KEY) {
  const answer = await fetch(`${carrier.url}${path}`, {
    method,
    headers: { authorization: `Bearer ${key}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: answer.status, json: await answer.json() };
}

describe("refusals", () => {
  test("a wrong secret key is refused, and what came with it is not recorded", async () => {
    expect((await call("POST", "/v1/shipments", shipment, "guess")).status).toBe(401);
    expect((await call("GET", "/control/payloads")).json.payloads).toEqual([]);
  });

  test("an unknown field is refused by name, without repeating a value", async () => {
    const recipient = { ...shipment.recipient, email: "someone@example.test" };
    const refused = await call("POST", "/v1/shipments", { ...shipment, recipient });
    expect(refused.status).toBe(400);
    expect(refused.json.error.message).toContain("email");
    expect(JSON.stringify(refused.json)).not.toContain("example.test");
  });

  test("the same parcel with other data is a conflict", async () => {
    await call("POST", "/v1/shipments", shipment);
    expect((await call("POST", "/v1/shipments", { ...shipment, orderNumber: "W-OTHER" })).status).toBe(409);
  });

  test("a parcel that was picked up cannot be called back", async () => {
    await call("POST", "/v1/shipments", shipment);
    await call("POST", "/control/parcels/parcel-1/next");
    const refused = await call("POST", "/v1/shipments/parcel-1/cancel");
    expect([refused.status, refused.json.error.code]).toEqual([409, "too_late"]);
  });

  test("an unknown parcel is not found", async () => {
    expect((await call("GET", "/v1/shipments/SBX-0")).status).toBe(404);
    expect((await call("POST", "/v1/shipments/SBX-0/cancel")).status).toBe(404);
    expect((await call("POST", "/control/parcels/SBX-0/next")).status).toBe(404);
  });
});

test("announcing a parcel twice gives one tracking number, which is no postal one", async () => {
  const first = await call("POST", "/v1/shipments", shipment);
  const second = await call("POST", "/v1/shipments", shipment);
  expect([first.status, second.status]).toEqual([201, 200]);
  expect(second.json).toEqual(first.json);
  expect(first.json.trackingNumber).toMatch(/^SBX-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{3}$/);
});

test("a pending parcel is called back, and calling it back again changes nothing", async () => {
  const { trackingNumber } = (await call("POST", "/v1/shipments", shipment)).json;
  for (let round = 0; round < 2; round++) {
    expect((await call("POST", `/v1/shipments/${trackingNumber}/cancel`)).json.status).toBe("cancelled");
  }
  expect((await call("GET", `/v1/shipments/${trackingNumber}`)).json.events).toHaveLength(1);
});

test("records the names of all fields that arrived", async () => {
  await call("POST", "/v1/shipments", { ...shipment, surplus: { nested: [1] } });
  const [entry] = (await call("GET", "/control/payloads")).json.payloads;
  expect(entry.fields).toContain("surplus.nested[]");
  expect(entry.fields).toContain("contents[].hsCode");
  expect(entry.payload.recipient.name).toBe("Nguyễn An");
  await call("DELETE", "/control/payloads");
  expect((await call("GET", "/control/payloads")).json.payloads).toEqual([]);
});

test("a parcel moves along the usual way and each step is told", async () => {
  const { trackingNumber } = (await call("POST", "/v1/shipments", shipment)).json;
  for (let step = 0; step < 6; step++) await call("POST", `/control/parcels/${trackingNumber}/next`);
  const told = (await receiver.atLeast(5)).map(({ event }) => String(event.data["status"]));
  const way = ["picked_up", "in_transit", "customs_cleared", "out_for_delivery", "delivered"];
  expect(told.toSorted()).toEqual(way.toSorted());
  const { status, events } = (await call("GET", `/v1/shipments/${trackingNumber}`)).json;
  expect(status).toBe("delivered");
  expect(events.map((event: { status: string }) => event.status)).toEqual(way);
  expect(events[0].country).toBe("CN");
  expect(events[4].country).toBe("AE");
});

test("a scan may be any status, at any time, with fields nobody asked for", async () => {
  await call("POST", "/v1/shipments", shipment);
  await call("POST", "/control/parcels/parcel-1/advance", {
    status: "customs_held",
    occurredAt: "2026-11-20T08:00:00Z",
    extra: { signedBy: "A neighbour" },
  });
  const [webhook] = await receiver.atLeast(1);
  expect(webhook!.event.data).toMatchObject({ status: "customs_held", signedBy: "A neighbour" });
});

test("parcels move by themselves in demo mode", async () => {
  await carrier.close();
  carrier = await start({ autoAdvanceSeconds: 10 });
  await call("POST", "/v1/shipments", shipment);
  const statuses = [];
  for (let step = 1; step <= 5; step++) {
    now = new Date(now.getTime() + 10_000);
    statuses.push((await receiver.atLeast(step)).at(-1)!.event.data["status"]);
  }
  expect(statuses).toEqual(["picked_up", "in_transit", "customs_cleared", "out_for_delivery", "delivered"]);
});

test("acts and then leaves the caller in the dark, on request", async () => {
  await call("POST", "/control/faults", { on: "create-shipment", do: "close-after" });
  await expect(call("POST", "/v1/shipments", shipment)).rejects.toThrow("terminated");
  expect((await call("GET", "/control/parcels")).json.parcels).toHaveLength(1);
  expect((await call("POST", "/v1/shipments", shipment)).status).toBe(200);
});

test("forges an event with a wrong signature on request", async () => {
  await call("POST", "/v1/shipments", shipment);
  await call("POST", "/control/parcels/parcel-1/forge", { status: "delivered" });
  expect(receiver.received).toHaveLength(1);
  expect((await call("GET", "/v1/shipments/parcel-1")).json.status).toBe("pending");
});
