import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createSandpay, type Sandpay, type SessionRequest } from "./index.ts";
import { PartnerRejected, PartnerUnavailable } from "#platform/partner";

const PROGRAM = fileURLToPath(new URL("../../../../sandbox/payment-provider/main.ts", import.meta.url));
const SECRET_KEY = "sk_test_adapter";
const WEBHOOK_SECRET = "whsec_adapter";

let program: ChildProcess;
let baseUrl: string;
let payments: Sandpay;
let nextPayment = 1;

beforeAll(async () => {
  program = spawn(process.execPath, [PROGRAM, "--retry-milliseconds", "20"], {
    env: { ...process.env, SANDPAY_SECRET_KEY: SECRET_KEY, SANDPAY_WEBHOOK_SECRETS: WEBHOOK_SECRET },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = (await once(createInterface(program.stdout!), "line")) as [string];
  baseUrl = `http://127.0.0.1:${(JSON.parse(line) as { listening: number }).listening}`;
}, 30_000);

afterAll(async () => {
  program.kill("SIGTERM");
  await once(program, "exit");
});

beforeEach(() => {
  payments = open();
});

afterEach(async () => {
  payments.close();
  await control("DELETE", "/faults");
});

const open = (overrides: { secretKey?: string; timeoutMilliseconds?: number } = {}) =>
  createSandpay({ baseUrl, secretKey: SECRET_KEY, webhookSecrets: [WEBHOOK_SECRET], ...overrides });

async function control(method: string, path: string, body?: unknown) {
  const answer = await fetch(`${baseUrl}/control${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return answer.json();
}

/** Each test pays for itself: no test sees another's payments. */
function newRequest(): SessionRequest {
  const paymentId = `payment-${nextPayment++}`;
  return {
    paymentId,
    reference: "W-7K3M9",
    amountMinor: 12_900,
    currency: "EUR",
    returnUrl: "https://shop.example/return",
    cancelUrl: "https://shop.example/cancel",
    expiresAt: new Date("2999-01-01T00:00:00.000Z"),
  };
}

async function openSession(request = newRequest()) {
  const opening = await payments.createSession(request);
  if (!opening.ok) throw new Error("the session was refused");
  return { ...opening, request };
}

async function openPaidSession() {
  const { sessionRef, request } = await openSession();
  const { chargeId } = (await control("POST", `/sessions/${sessionRef}/pay`)) as { chargeId: string };
  return { sessionRef, request, chargeRef: chargeId };
}

const chargesOf = async (paymentId: string) => {
  const { charges } = (await control("GET", "/charges")) as { charges: { paymentId: string; refundedMinor: number }[] };
  return charges.filter((charge) => charge.paymentId === paymentId);
};

describe("refusals", () => {
  test("a wrong key is an error that names neither key nor order [7.1.2]", async () => {
    const stranger = open({ secretKey: "sk_guess" });
    const error = await stranger.createSession(newRequest()).catch((thrown: unknown) => thrown);
    stranger.close();
    expect(error).toBeInstanceOf(PartnerRejected);
    expect(error).toMatchObject({ status: 401, code: "unauthorized", operation: "create-session" });
    expect(String(error)).not.toMatch(/sk_guess|W-7K3M9/);
  });

  test("a session that the provider refuses is an answer, not a fault", async () => {
    await control("POST", "/faults", { on: "create-session", do: "refuse" });
    expect(await payments.createSession(newRequest())).toEqual({ ok: false, reason: "refused" });
  });

  test("a session whose time is over before it begins is refused", async () => {
    const request = { ...newRequest(), expiresAt: new Date("2020-01-01T00:00:00.000Z") };
    expect(await payments.createSession(request)).toEqual({ ok: false, reason: "refused" });
  });

  test("one payment cannot be opened for two amounts [7.1.2]", async () => {
    const { request } = await openSession();
    await expect(payments.createSession({ ...request, amountMinor: 1 })).rejects.toMatchObject({
      name: "PartnerRejected",
      code: "idempotency_key_reused",
    });
  });

  test("more than was captured is not refunded", async () => {
    const { chargeRef } = await openPaidSession();
    const outcome = await payments.refund({ refundId: "too-much", chargeRef, amountMinor: 12_901, currency: "EUR" });
    expect(outcome).toEqual({ state: "failed", reason: "exceeds-charge" });
  });

  test("an unknown session is rejected", async () => {
    await expect(payments.getSession("cs_unknown")).rejects.toMatchObject({ name: "PartnerRejected", status: 404 });
  });
});

describe("what leaves us", () => {
  test("is the agreed fields and nothing else of the order [2.2.6]", async () => {
    const bodies: string[] = [];
    const recorder = createServer((request, response) => {
      request.setEncoding("utf8").on("data", (chunk: string) => bodies.push(chunk));
      request.on("end", () => response.end(`{"id":"cs_1","url":"https://pay.example/cs_1"}`));
    });
    await new Promise<void>((resolve) => recorder.listen(0, "127.0.0.1", resolve));
    const { port } = recorder.address() as AddressInfo;
    const recorded = createSandpay({ baseUrl: `http://127.0.0.1:${port}`, secretKey: "k", webhookSecrets: [] });
    const careless = { ...newRequest(), email: "li.mei@example.test", name: "Li Mei", phone: "+81312345678" };
    await recorded.createSession(careless);
    recorded.close();
    await new Promise<void>((resolve) => recorder.close(() => resolve()));
    expect(Object.keys(JSON.parse(bodies.join("")) as object)).toEqual([
      "reference",
      "paymentId",
      "amountMinor",
      "currency",
      "returnUrl",
      "cancelUrl",
      "expiresAt",
    ]);
  });
});

describe("a session", () => {
  test("is opened once for each payment, and tells what became of it", async () => {
    const { sessionRef, redirectUrl, request } = await openSession();
    expect(await payments.createSession(request)).toEqual({ ok: true, sessionRef, redirectUrl });
    expect(redirectUrl).toBe(`${baseUrl}/pay/${sessionRef}`);
    const facts = { paymentId: request.paymentId, amountMinor: 12_900, currency: "EUR" };
    expect(await payments.getSession(sessionRef)).toEqual({ state: "open", ...facts });
    expect(await payments.expireSession(sessionRef)).toEqual({ state: "expired", ...facts });
  });

  test("that was paid stays paid when it is closed too late, with the amount that was really taken [7.1.2]", async () => {
    const { sessionRef, request } = await openSession();
    const { chargeId } = (await control("POST", `/sessions/${sessionRef}/pay`, { amountMinor: 500 })) as {
      chargeId: string;
    };
    expect(await payments.expireSession(sessionRef)).toEqual({
      state: "paid",
      paymentId: request.paymentId,
      amountMinor: 500,
      currency: "EUR",
      chargeRef: chargeId,
    });
  });
});

describe("faults [7.1.2]", () => {
  test.each(["fail-after", "timeout-after", "close-after", "garbage", "huge"])(
    "a provider that acts and then answers by %s opens one session, also when it is asked again [7.1.2]",
    async (fault) => {
      await control("POST", "/faults", { on: "create-session", do: fault });
      const impatient = open({ timeoutMilliseconds: fault === "timeout-after" ? 50 : 5000 });
      const request = newRequest();
      await expect(impatient.createSession(request)).rejects.toBeInstanceOf(PartnerUnavailable);
      impatient.close();
      const { sessionRef } = await openSession(request);
      const answer = await fetch(`${baseUrl}/v1/sessions`, { headers: { authorization: `Bearer ${SECRET_KEY}` } });
      const { items } = (await answer.json()) as { items: { id: string; paymentId: string }[] };
      const ours = items.filter(({ paymentId }) => paymentId === request.paymentId);
      expect(ours.map(({ id }) => id)).toEqual([sessionRef]);
    },
  );

  test("a refund whose answer is lost is made once [7.1.2]", async () => {
    const { chargeRef, request } = await openPaidSession();
    const refund = { refundId: "lost-answer", chargeRef, amountMinor: 12_900, currency: "EUR" };
    await control("POST", "/faults", { on: "create-refund", do: "close-after" });
    await expect(payments.refund(refund)).rejects.toBeInstanceOf(PartnerUnavailable);
    expect((await payments.refund(refund)).state).toBe("succeeded");
    expect(await chargesOf(request.paymentId)).toMatchObject([{ refundedMinor: 12_900 }]);
  });

  test("a refund may be pending, or fail", async () => {
    const { chargeRef } = await openPaidSession();
    const refund = { chargeRef, amountMinor: 100, currency: "EUR" };
    await control("POST", "/faults", { on: "create-refund", do: "hold" });
    expect(await payments.refund({ refundId: "held", ...refund })).toMatchObject({ state: "pending" });
    await control("POST", "/faults", { on: "create-refund", do: "decline" });
    expect(await payments.refund({ refundId: "declined", ...refund })).toMatchObject({ state: "failed" });
  });
});

describe("webhooks as they arrive", () => {
  let receiver: Server;
  let arrivals: { body: Buffer; header: string | undefined }[];
  let arrived: () => void = () => {};

  beforeEach(async () => {
    arrivals = [];
    receiver = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on("data", (chunk: Buffer) => chunks.push(chunk));
      request.on("end", () => {
        arrivals.push({ body: Buffer.concat(chunks), header: request.headers[payments.signatureHeader] as string });
        response.end();
        arrived();
      });
    });
    await new Promise<void>((resolve) => receiver.listen(0, "127.0.0.1", resolve));
    const { port } = receiver.address() as AddressInfo;
    await control("PUT", "/webhook", { url: `http://127.0.0.1:${port}/` });
  });

  afterEach(async () => {
    await control("PUT", "/webhook", { url: null });
    receiver.closeAllConnections();
    await new Promise<void>((resolve) => receiver.close(() => resolve()));
  });

  /** The events about one payment so far; earlier tests' events may arrive here too. */
  const verdictsAbout = (paymentId: string) =>
    arrivals
      .filter(({ body }) => body.toString().includes(`"${paymentId}"`))
      .map(({ body, header }) => payments.verifyWebhook(body, header, new Date()));
  const atLeast = async (count: number, paymentId: string) => {
    while (verdictsAbout(paymentId).length < count) await new Promise<void>((resolve) => (arrived = resolve));
    return verdictsAbout(paymentId);
  };

  test("an event is the same event at each delivery [7.1.2]", async () => {
    await control("POST", "/faults", { on: "webhook", do: "duplicate" });
    const { request, chargeRef } = await openPaidSession();
    const [first, second] = await atLeast(2, request.paymentId);
    expect(first).toMatchObject({ ok: true, event: { kind: "session.paid", chargeRef, amountMinor: 12_900 } });
    expect(second).toEqual(first);
  });

  test.each([
    ["bad", "bad-signature"],
    ["none", "bad-signature"],
    ["old", "too-old"],
  ])("an event with a %s signature is refused as %s [2.2.6] [7.1.2]", async (signature, reason) => {
    const { sessionRef, request } = await openSession();
    await control("POST", "/forge", { sessionId: sessionRef, signature, extra: { cardLast4: "4242" } });
    expect(await atLeast(1, request.paymentId)).toEqual([{ ok: false, reason }]);
  });
});
