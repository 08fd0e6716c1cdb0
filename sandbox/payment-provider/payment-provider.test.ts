import { createHmac } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startPaymentProvider, type PaymentProvider } from "./index.ts";
import { startWebhookReceiver, type WebhookReceiver } from "../kit/webhook-receiver.ts";

const SECRET_KEY = "sk_test_provider";
const order = {
  reference: "W-7K3M9",
  paymentId: "payment-1",
  amountMinor: 12_900,
  currency: "EUR",
  returnUrl: "https://shop.example/return?market=de",
  cancelUrl: "https://shop.example/cancel",
  expiresAt: "2026-11-22T13:00:00.000Z",
};

let now: Date;
let receiver: WebhookReceiver;
let provider: PaymentProvider;

const start = (overrides: { stateFile?: string; webhookSecrets?: string[] } = {}) =>
  startPaymentProvider({
    port: 0,
    secretKey: SECRET_KEY,
    webhookSecrets: ["first secret"],
    webhookUrl: receiver.url,
    retryMilliseconds: 5,
    now: () => now,
    ...overrides,
  });

beforeEach(async () => {
  now = new Date("2026-11-22T12:00:00.000Z");
  receiver = await startWebhookReceiver();
  provider = await start();
});

afterEach(async () => {
  await provider.close();
  await receiver.close();
});

async function call(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  const answer = await fetch(`${provider.url}${path}`, {
    method,
    redirect: "manual",
    headers: { authorization: `Bearer ${SECRET_KEY}`, ...headers },
    ...(body === undefined ? {} : { body: body instanceof URLSearchParams ? body : JSON.stringify(body) }),
  });
  const text = await answer.text();
  const isJson = answer.headers.get("content-type") === "application/json";
  return { status: answer.status, headers: answer.headers, text, json: isJson ? JSON.parse(text) : undefined };
}

const create = (key: string, body: object = order) => call("POST", "/v1/sessions", body, { "idempotency-key": key });
const createPaid = async () => {
  const { json } = await create("k1");
  const paid = await call("POST", `/control/sessions/${json.id}/pay`);
  return { sessionId: json.id as string, chargeId: paid.json.chargeId as string };
};
const refund = (body: { refundId: string; chargeId: string; amountMinor: number; currency: string }) =>
  call("POST", "/v1/refunds", body, { "idempotency-key": body.refundId });

describe("refusals", () => {
  test("a missing or wrong secret key is refused and nothing is created", async () => {
    const wrong = await call("POST", "/v1/sessions", order, { authorization: "Bearer guess", "idempotency-key": "k" });
    expect(wrong.status).toBe(401);
    expect((await call("GET", "/v1/sessions")).json.items).toEqual([]);
  });

  test("a session without idempotency key, with a wrong field or an unknown one is refused by name", async () => {
    expect((await call("POST", "/v1/sessions", order)).json.error.code).toBe("idempotency_key_missing");
    const wrong = await create("k1", { ...order, amountMinor: -1, payerEmail: "someone@example.test" });
    expect(wrong.status).toBe(400);
    expect(wrong.json.error.message).toContain("amountMinor, payerEmail");
    expect(wrong.text).not.toContain("someone@example.test");
  });

  test("the same idempotency key with another body is a conflict", async () => {
    await create("k1");
    const other = await create("k1", { ...order, amountMinor: 1 });
    expect(other.status).toBe(409);
    expect(other.json.error.code).toBe("idempotency_key_reused");
  });

  test("a session that has expired, was cancelled or is unknown cannot be paid", async () => {
    const { json } = await create("k1");
    now = new Date("2026-11-22T13:00:00.000Z");
    expect((await call("POST", `/control/sessions/${json.id}/pay`)).json.error.code).toBe("expired");
    expect((await call("POST", `/control/sessions/cs_unknown/pay`)).status).toBe(404);
    expect((await call("GET", "/control/charges")).json.charges).toEqual([]);
  });

  test("more than was captured is never refunded, however it is split", async () => {
    const { chargeId } = await createPaid();
    const part = { chargeId, amountMinor: 8000, currency: "EUR" };
    expect((await refund({ refundId: "r1", ...part })).json.state).toBe("succeeded");
    expect((await refund({ refundId: "r2", ...part })).json.error.code).toBe("exceeds_charge");
    expect((await refund({ refundId: "r1", ...part, amountMinor: 1 })).status).toBe(409);
    expect((await refund({ refundId: "r3", ...part, currency: "USD" })).json.error.code).toBe("wrong_currency");
    expect((await refund({ refundId: "r4", ...part, amountMinor: 4900 })).status).toBe(201);
    const { charges } = (await call("GET", "/control/charges")).json;
    expect(charges[0].refundedMinor).toBe(12_900);
  });

  test("a body that is not JSON or is too large is refused", async () => {
    const headers = { authorization: `Bearer ${SECRET_KEY}`, "idempotency-key": "k" };
    const broken = await fetch(`${provider.url}/v1/sessions`, { method: "POST", headers, body: "{" });
    expect(broken.status).toBe(400);
    const large = await fetch(`${provider.url}/v1/sessions`, { method: "POST", headers, body: "x".repeat(70_000) });
    expect(large.status).toBe(413);
  });
});

describe("sessions", () => {
  test("the same key and body give the same session", async () => {
    const first = await create("k1");
    const second = await create("k1");
    expect([first.status, second.status]).toEqual([201, 200]);
    expect(second.json).toEqual(first.json);
    expect(first.json.url).toBe(`${provider.url}/pay/${first.json.id}`);
  });

  test("expiring an open session closes it; expiring a paid one leaves it paid", async () => {
    const open = (await create("k1")).json.id;
    expect((await call("POST", `/v1/sessions/${open}/expire`)).json.state).toBe("expired");
    const paid = (await create("k2")).json.id;
    await call("POST", `/control/sessions/${paid}/pay`);
    expect((await call("POST", `/v1/sessions/${paid}/expire`)).json.state).toBe("paid");
  });

  test("charges and sessions are listed in pages since an instant", async () => {
    for (const key of ["k1", "k2", "k3"]) {
      const { json } = await create(key, { ...order, paymentId: key });
      await call("POST", `/control/sessions/${json.id}/pay`);
      now = new Date(now.getTime() + 1000);
    }
    const first = (await call("GET", "/v1/charges?limit=2&since=2026-11-22T12:00:00Z")).json;
    expect(first.items.map((charge: { paymentId: string }) => charge.paymentId)).toEqual(["k1", "k2"]);
    const second = (await call("GET", `/v1/charges?limit=2&after=${first.nextAfter}`)).json;
    expect(second.items.map((charge: { paymentId: string }) => charge.paymentId)).toEqual(["k3"]);
    expect(second.nextAfter).toBeNull();
    expect((await call("GET", "/v1/sessions?since=2026-11-22T12:00:02Z")).json.items).toHaveLength(1);
  });
});

describe("hosted page", () => {
  const press = (id: string, form: Record<string, string>) => call("POST", `/pay/${id}`, new URLSearchParams(form));

  test("asks for no card data, runs no script and loads nothing", async () => {
    const { json } = await create("k1");
    const page = await call("GET", `/pay/${json.id}`);
    expect(page.status).toBe(200);
    expect(page.text).toContain("EUR");
    expect(page.text).toContain("129.00");
    expect(page.text).not.toMatch(/<script|<link|<img|type="text"|type="tel"|type="number"/);
    expect(page.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(page.headers.get("content-security-policy")).toContain("form-action 'self' https://shop.example;");
  });

  test("writes what the merchant sent as text, never as markup", async () => {
    const { json } = await create("k1", { ...order, reference: "<b>1</b>" });
    expect((await call("GET", `/pay/${json.id}`)).text).toContain("&#60;b&#62;1");
  });

  test("Pay returns to the shop with the session; pressing it twice charges once", async () => {
    const { json } = await create("k1");
    const first = await press(json.id, { act: "pay", card: "pays" });
    const second = await press(json.id, { act: "pay", card: "pays" });
    expect(first.status).toBe(303);
    expect(first.headers.get("location")).toBe(`https://shop.example/return?market=de&session=${json.id}`);
    expect(second.headers.get("location")).toBe(first.headers.get("location"));
    expect((await call("GET", "/control/charges")).json.charges).toHaveLength(1);
  });

  test("Decline keeps the session open, Cancel closes it and goes back", async () => {
    const { json } = await create("k1");
    expect((await press(json.id, { act: "decline" })).headers.get("location")).toBe(`/pay/${json.id}?declined=1`);
    expect((await press(json.id, { act: "pay", card: "declined" })).headers.get("location")).toContain("declined");
    expect((await call("GET", `/pay/${json.id}?declined=1`)).text).toContain("Nothing was taken");
    expect((await press(json.id, { act: "cancel" })).headers.get("location")).toBe("https://shop.example/cancel");
    expect((await call("GET", `/v1/sessions/${json.id}`)).json.state).toBe("canceled");
    expect((await call("GET", `/pay/${json.id}`)).text).toContain("was cancelled");
  });

  test("an unknown session is a page that says so", async () => {
    expect((await call("GET", "/pay/cs_unknown")).status).toBe(404);
  });
});

describe("webhooks", () => {
  test("are signed over time and body with every secret", async () => {
    await provider.close();
    provider = await start({ webhookSecrets: ["old secret", "new secret"] });
    const { sessionId, chargeId } = await createPaid();
    const [webhook] = await receiver.atLeast(1);
    expect(webhook!.event.type).toBe("session.paid");
    expect(webhook!.event.data).toEqual({
      sessionId,
      chargeId,
      paymentId: "payment-1",
      reference: "W-7K3M9",
      amountMinor: 12_900,
      currency: "EUR",
    });
    const [time, ...signatures] = String(webhook!.headers["sandpay-signature"]).split(",");
    const expected = ["old secret", "new secret"].map((secret) =>
      createHmac("sha256", secret)
        .update(`${time!.slice(2)}.${webhook!.body}`)
        .digest("hex"),
    );
    expect(signatures).toEqual(expected.map((hex) => `v1=${hex}`));
  });

  test("are sent again, with the same event id, until they are heard", async () => {
    receiver.answerWith((n) => (n < 3 ? 500 : 200));
    await createPaid();
    const received = await receiver.atLeast(3);
    expect(new Set(received.map(({ event }) => event.id)).size).toBe(1);
  });

  test("can be duplicated, reordered, dropped and resent", async () => {
    for (const rule of [
      { on: "webhook", do: "reorder", only: "session.paid" },
      { on: "webhook", do: "duplicate", only: "refund.succeeded" },
    ]) {
      await call("POST", "/control/faults", rule);
    }
    const { chargeId } = await createPaid();
    await refund({ refundId: "r1", chargeId, amountMinor: 1, currency: "EUR" });
    const received = await receiver.atLeast(3);
    expect(received[0]!.event.type).toBe("refund.succeeded");
    expect(received.map(({ event }) => event.type).toSorted()).toEqual([
      "refund.succeeded",
      "refund.succeeded",
      "session.paid",
    ]);
    await call("POST", "/control/faults", { on: "webhook", do: "drop" });
    const open = (await create("k2")).json.id;
    await call("POST", `/v1/sessions/${open}/expire`);
    const { events } = (await call("GET", "/control/events")).json;
    expect(events.at(-1)).toMatchObject({ state: "dropped", attempts: 0, event: { type: "session.expired" } });
    await call("POST", `/control/events/${events.at(-1).event.id}/resend`);
    expect((await receiver.atLeast(4)).at(-1)!.event.type).toBe("session.expired");
  });

  test("can be forged, and the receiver's answer is told", async () => {
    const { json } = await create("k1");
    receiver.answerWith(() => 400);
    const forged = await call("POST", "/control/forge", { sessionId: json.id, amountMinor: 1 });
    expect(forged.json.receiverStatus).toBe(400);
    expect(receiver.received[0]!.event.data["amountMinor"]).toBe(1);
  });

  test("tell that a session's time has come", async () => {
    await create("k1");
    now = new Date("2026-11-22T13:00:00.000Z");
    await call("POST", "/control/expire-due");
    expect((await receiver.atLeast(1))[0]!.event.type).toBe("session.expired");
  });

  test("money taken late, and another amount than asked, are told as they are", async () => {
    const { json } = await create("k1");
    now = new Date("2026-11-22T13:00:00.000Z");
    await call("POST", "/control/expire-due");
    await call("POST", "/control/faults", { on: "pay", do: "wrong-amount", amountMinor: 500 });
    const paid = await call("POST", `/control/sessions/${json.id}/pay`, { late: true });
    expect(paid.json.state).toBe("paid");
    const types = (await receiver.atLeast(2)).map(({ event }) => [event.type, event.data["amountMinor"]]);
    expect(types).toContainEqual(["session.paid", 500]);
    expect((await call("GET", `/v1/sessions/${json.id}`)).json).toMatchObject({
      amountMinor: 12_900,
      capturedMinor: 500,
    });
  });
});

describe("faults of the API", () => {
  const createWithFault = async (fault: string) => {
    await call("POST", "/control/faults", { on: "create-session", do: fault });
    return create("k1").then(
      ({ status }) => status,
      () => "no answer",
    );
  };
  const sessionCount = async () => (await call("GET", "/v1/sessions")).json.items.length;

  test.each([
    ["refuse", 402, 0],
    ["fail", 500, 0],
    ["close", "no answer", 0],
    ["fail-after", 500, 1],
    ["close-after", "no answer", 1],
  ])("%s answers %s and leaves %i sessions; the next call is well", async (fault, answer, sessions) => {
    expect(await createWithFault(fault)).toBe(answer);
    expect(await sessionCount()).toBe(sessions);
    expect((await create("k1")).status).toBe(sessions === 1 ? 200 : 201);
    expect(await sessionCount()).toBe(1);
  });

  test("a rule may strike at each n-th call, a number of times", async () => {
    await call("POST", "/control/faults", { on: "get-session", do: "fail", every: 2, times: 2 });
    const { id } = (await create("k1")).json;
    const statuses = [];
    for (let round = 0; round < 6; round++) statuses.push((await call("GET", `/v1/sessions/${id}`)).status);
    expect(statuses).toEqual([200, 500, 200, 500, 200, 200]);
  });

  test("a refund can fail, or stay pending until it is settled", async () => {
    const { chargeId } = await createPaid();
    const wish = { chargeId, amountMinor: 12_900, currency: "EUR" };
    await call("POST", "/control/faults", { on: "create-refund", do: "decline" });
    expect((await refund({ refundId: "r1", ...wish })).json.state).toBe("failed");
    await call("POST", "/control/faults", { on: "create-refund", do: "hold" });
    const pending = (await refund({ refundId: "r2", ...wish })).json;
    expect(pending.state).toBe("pending");
    expect((await refund({ refundId: "r3", ...wish })).status).toBe(422);
    await call("POST", `/control/refunds/${pending.id}/settle`, { state: "succeeded" });
    const types = (await receiver.atLeast(3)).map(({ event }) => event.type);
    expect(types.toSorted()).toEqual(["refund.failed", "refund.succeeded", "session.paid"]);
  });
});

test("the books and the unheard webhooks survive a restart on the same state file", async () => {
  const folder = await mkdtemp(join(tmpdir(), "sandpay-"));
  try {
    await provider.close();
    provider = await start({ stateFile: join(folder, "state.jsonl") });
    receiver.answerWith(() => 503);
    const { sessionId, chargeId } = await createPaid();
    await refund({ refundId: "r1", chargeId, amountMinor: 900, currency: "EUR" });
    const before = (await call("GET", "/control/charges")).json;
    await provider.close();
    receiver.answerWith(() => 200);
    const heard = receiver.received.length;

    provider = await start({ stateFile: join(folder, "state.jsonl") });
    expect((await call("GET", "/control/charges")).json).toEqual(before);
    expect((await create("k1")).json).toMatchObject({ id: sessionId, state: "paid", chargeId });
    // An event that was on its way when the program ended may arrive twice, as the partners' rules say.
    const types = () => [...new Set(receiver.received.slice(heard).map(({ event }) => event.type))].toSorted();
    await expect.poll(types, { timeout: 10_000 }).toEqual(["refund.succeeded", "session.paid"]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
