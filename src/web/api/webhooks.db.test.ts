import { getRequestListener } from "@hono/node-server";
import { Hono } from "hono";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { startHttpServer, type HttpServer } from "#platform/http";
import { silentLogger } from "#platform/log";
import { sql } from "#platform/postgres";
import { createTestShop, type TestShop } from "#testing/shop";
import { fulfilmentOf, placePaidOrder } from "#web/testing";
import { createWebhooks, WEBHOOK_BYTES_MAX } from "./webhooks.ts";

let shop: TestShop;
let server: HttpServer;

beforeAll(async () => {
  shop = await createTestShop();
  const { paymentWebhooks, carrierWebhooks } = shop.shop;
  const webhooks = createWebhooks({
    payment: { signatureHeader: "sandpay-signature", receive: paymentWebhooks.receive },
    carrier: { signatureHeader: "sandfreight-signature", receive: carrierWebhooks.receive },
    logger: silentLogger,
  });
  const listener = getRequestListener(new Hono().route("/webhooks", webhooks).fetch, { overrideGlobalObjects: false });
  server = await startHttpServer({
    port: 0,
    host: "127.0.0.1",
    handle: (request, response) => void listener(request, response),
  });
  await control(shop.payments.url, "PUT", "/control/webhook", { url: `${server.url}/webhooks/payment` });
  await control(shop.carrier.url, "PUT", "/control/webhook", { url: `${server.url}/webhooks/carrier` });
});
afterAll(async () => {
  await server.close();
  await shop[Symbol.asyncDispose]();
});

async function control(partner: string, method: string, path: string, body: unknown): Promise<unknown> {
  const response = await fetch(`${partner}${path}`, {
    method,
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  expect(response.ok).toBe(true);
  return response.json();
}

async function post(path: string, body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) {
  const response = await fetch(`${server.url}/webhooks${path}`, { method: "POST", body, headers });
  return { status: response.status, type: ((await response.json()) as { type?: string }).type };
}

test("a message that nobody signed is a 400, whatever it says [7.1.2]", async () => {
  for (const path of ["/payment", "/carrier"]) {
    const signatures: Record<string, string>[] = [
      {},
      { "sandpay-signature": "t=1,v1=00", "sandfreight-signature": "t=1,v1=00" },
    ];
    for (const headers of signatures) {
      for (const body of ["", "{}", "null", "\u0000", '{"id":"e","type":"session.paid"}']) {
        const answer = await post(path, body, headers);
        expect(answer.status).toBe(400);
        expect(answer.type).toMatch(/^urn:weleadzest:problem:(bad-signature|too-old|malformed)$/);
      }
    }
  }
});

test("a message is read up to its bound", async () => {
  const answer = await post("/payment", new Uint8Array(WEBHOOK_BYTES_MAX + 1));
  expect(answer).toEqual({ status: 413, type: "urn:weleadzest:problem:too-large" });
});

test("there are two doors, and both are only posted to", async () => {
  expect((await post("/elsewhere", "{}")).status).toBe(404);
  const read = await fetch(`${server.url}/webhooks/payment`);
  expect([read.status, read.headers.get("allow")]).toEqual([405, "POST"]);
});

test("a forged, an old and an unsigned payment change nothing, a true one is taken [7.1.2]", async () => {
  const number = await placePaidOrder(shop);
  const { ref } = await shop.databases.data.one<{ ref: string }>(sql`
    select session_ref as ref from shop.payment join shop."order" on "order".id = order_id where number = ${number}`);
  const forge = (signature: string) =>
    control(shop.payments.url, "POST", "/control/forge", { sessionId: ref, type: "session.paid", signature });
  const events = () =>
    shop.databases.data.one<{ count: number }>(sql`select count(*) as count from shop.payment_event`);
  await vi.waitFor(async () => expect((await events()).count).toBeGreaterThan(0));
  const before = await events();
  for (const signature of ["bad", "old", "none"]) {
    expect(await forge(signature)).toMatchObject({ receiverStatus: 400 });
  }
  expect(await events()).toEqual(before);
  expect(await forge("good")).toMatchObject({ receiverStatus: 200 });
  expect(await fulfilmentOf(shop, number)).toBe("placed");
});

test("what the carrier tells moves the order, also back to us", async () => {
  const number = await placePaidOrder(shop);
  const { deskOrders } = shop.shop;
  const staff = { kind: "staff", id: "test" } as const;
  await deskOrders.verify(number, staff);
  await deskOrders.prepare(number, staff);
  await deskOrders.ship(number, staff);
  await shop.drain();
  const tracking = (await deskOrders.view(number))?.parcel?.trackingNumber;
  const scan = (status: string) =>
    control(shop.carrier.url, "POST", `/control/parcels/${tracking}/advance`, { status });
  await scan("delivered");
  await vi.waitFor(async () => expect(await fulfilmentOf(shop, number)).toBe("delivered"));
  await scan("return_to_sender");
  await vi.waitFor(async () => expect(await fulfilmentOf(shop, number)).toBe("returned_to_sender"));
  expect(await deskOrders.receiveReturn(number, staff)).toEqual({ ok: true });
  expect(await deskOrders.receiveReturn(number, staff)).toMatchObject({ ok: false });
});
