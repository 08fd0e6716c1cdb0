import { createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import { readSandpayWebhook } from "./sandpay-webhook.ts";

const NOW = new Date("2026-11-22T12:00:00.000Z");
const SECRET = "whsec_payments";

const session = { sessionId: "cs_1", paymentId: "payment-1", reference: "W-1", amountMinor: 12_900, currency: "EUR" };
const charged = { ...session, chargeId: "ch_1" };
const refunded = { ...charged, refundId: "refund-1", refundRef: "re_1", amountMinor: 900 };

const event = (type: string, data: unknown) => ({ id: "evt_1", type, createdAt: "2026-11-22T11:59:58.000Z", data });

function read(payload: unknown, { secret = SECRET, signedAt = NOW }: { secret?: string; signedAt?: Date } = {}) {
  const body = Buffer.from(typeof payload === "string" ? payload : JSON.stringify(payload));
  const seconds = Math.floor(signedAt.getTime() / 1000);
  const signature = createHmac("sha256", secret).update(`${seconds}.`).update(body).digest("hex");
  return readSandpayWebhook(body, `t=${seconds},v1=${signature}`, [SECRET], NOW);
}

describe("refusals", () => {
  test("a forged event is refused, whatever it says [2.2.6] [7.1.2]", () => {
    expect(read(event("session.paid", charged), { secret: "guess" })).toEqual({ ok: false, reason: "bad-signature" });
    expect(readSandpayWebhook(Buffer.from("{}"), undefined, [SECRET], NOW)).toEqual({
      ok: false,
      reason: "bad-signature",
    });
  });

  test("a rightly signed event of ten minutes ago is refused as a replay [7.1.2]", () => {
    const signedAt = new Date("2026-11-22T11:50:00.000Z");
    expect(read(event("session.paid", charged), { signedAt })).toEqual({ ok: false, reason: "too-old" });
  });

  test.each([
    ["no JSON", "<xml>"],
    ["no event", "[]"],
    ["without id", { type: "session.paid", createdAt: "2026-11-22T11:59:58Z", data: charged }],
    ["paid without charge", event("session.paid", session)],
    ["with a negative amount", event("session.paid", { ...charged, amountMinor: -1 })],
    ["with a broken amount", event("session.paid", { ...charged, amountMinor: 0.5 })],
    ["with an amount as text", event("session.paid", { ...charged, amountMinor: "12900" })],
    ["with an id that is none", event("session.expired", { ...session, paymentId: "'; drop table" })],
    ["refunded without refund", event("refund.succeeded", charged)],
    ["too large", event("session.paid", { ...charged, padding: "x".repeat(70_000) })],
  ])("a signed body that is %s is malformed [7.1.2]", (_, payload) => {
    expect(read(payload)).toEqual({ ok: false, reason: "malformed" });
  });
});

const facts = {
  eventId: "evt_1",
  occurredAt: new Date("2026-11-22T11:59:58.000Z"),
  paymentId: "payment-1",
  sessionRef: "cs_1",
  currency: "EUR",
};

test("what a provider tells unasked goes no further: no card, no payer [2.2.6]", () => {
  const extra = { cardLast4: "4242", card: { number: "4242424242424242" }, payerEmail: "payer@example.test" };
  const verdict = read(event("session.paid", { ...charged, ...extra }));
  expect(verdict).toEqual({
    ok: true,
    event: { kind: "session.paid", ...facts, amountMinor: 12_900, chargeRef: "ch_1" },
  });
});

test.each(["session.expired", "session.canceled"])("%s is told with its session", (kind) => {
  expect(read(event(kind, { ...session, chargeId: null }))).toEqual({
    ok: true,
    event: { kind, ...facts, amountMinor: 12_900 },
  });
});

test.each(["refund.succeeded", "refund.failed"])("%s is told with our refund and theirs", (kind) => {
  expect(read(event(kind, refunded))).toEqual({
    ok: true,
    event: { kind, ...facts, amountMinor: 900, chargeRef: "ch_1", refundId: "refund-1", refundRef: "re_1" },
  });
});

test("an event of a kind that we do not know is heard and left alone", () => {
  expect(read(event("payout.created", { anything: true }))).toEqual({ ok: true, event: { kind: "other" } });
});
