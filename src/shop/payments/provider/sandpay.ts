import { z } from "zod";
import type { HostedPayments, RefundOutcome, SessionRequest, SessionState } from "./hosted-payments.ts";
import { openPartnerHttp, PartnerUnavailable, reference, type PartnerCall } from "#platform/partner";
import { readSandpayWebhook } from "./sandpay-webhook.ts";

export interface SandpayOptions {
  readonly baseUrl: string;
  readonly secretKey: string;
  /** All that are valid now: two while the secret is being changed. */
  readonly webhookSecrets: readonly string[];
  readonly timeoutMilliseconds?: number;
}

export interface Sandpay extends HostedPayments {
  /** Ends the kept connections. */
  close(): void;
}

/** A shopper is waiting for the first of these calls. */
const TIMEOUT_MILLISECONDS = 8000;
const PARTNER = "payment provider";

const amountMinor = z.int().min(0);
const currency = z.string().regex(/^[A-Z]{3}$/);

const sessionOpened = z.object({ id: reference, url: z.url({ protocol: /^https?$/ }).max(2048) });
const sessionFacts = z.object({
  state: z.enum(["open", "paid", "canceled", "expired"]),
  paymentId: reference,
  amountMinor,
  capturedMinor: z.int().min(1).nullable(),
  currency,
  chargeId: reference.nullable(),
});
const refundMade = z.object({ id: reference, state: z.enum(["succeeded", "pending", "failed"]) });

/** Hosted payments with Sandpay, whose API has the form of the well-known providers. */
export function createSandpay(options: SandpayOptions): Sandpay {
  const http = openPartnerHttp({
    partner: PARTNER,
    baseUrl: options.baseUrl,
    secretKey: options.secretKey,
    timeoutMilliseconds: options.timeoutMilliseconds ?? TIMEOUT_MILLISECONDS,
  });

  const askState = async (call: PartnerCall): Promise<SessionState> => {
    const answer = await http.call(call, sessionFacts);
    if (!answer.ok) throw http.rejected(call, answer);
    return presentState(call, answer.value);
  };

  return {
    signatureHeader: "sandpay-signature",
    createSession: async (request) => {
      const call: PartnerCall = {
        operation: "create-session",
        method: "POST",
        path: "/v1/sessions",
        idempotencyKey: request.paymentId,
        body: sessionPayload(request),
      };
      const answer = await http.call(call, sessionOpened);
      if (answer.ok) return { ok: true, sessionRef: answer.value.id, redirectUrl: answer.value.url };
      if (answer.status === 402 || answer.status === 422) return { ok: false, reason: "refused" };
      throw http.rejected(call, answer);
    },
    getSession: (sessionRef) =>
      askState({ operation: "get-session", method: "GET", path: `/v1/sessions/${encodeURIComponent(sessionRef)}` }),
    expireSession: (sessionRef) =>
      askState({
        operation: "expire-session",
        method: "POST",
        path: `/v1/sessions/${encodeURIComponent(sessionRef)}/expire`,
      }),
    refund: async (request): Promise<RefundOutcome> => {
      const call: PartnerCall = {
        operation: "refund",
        method: "POST",
        path: "/v1/refunds",
        idempotencyKey: request.refundId,
        body: {
          refundId: request.refundId,
          chargeId: request.chargeRef,
          amountMinor: request.amountMinor,
          currency: request.currency,
        },
      };
      const answer = await http.call(call, refundMade);
      if (answer.ok) return { state: answer.value.state, refundRef: answer.value.id };
      if (answer.code === "exceeds_charge") return { state: "failed", reason: "exceeds-charge" };
      if (answer.status === 402 || answer.status === 422) return { state: "failed", reason: "refused" };
      throw http.rejected(call, answer);
    },
    verifyWebhook: (rawBody, signatureHeader, now) =>
      readSandpayWebhook(rawBody, signatureHeader, options.webhookSecrets, now),
    close: () => http.close(),
  };
}

/** Each field is named: whatever else the caller's object holds stays here (duty 2.2.6). */
function sessionPayload(request: SessionRequest) {
  return {
    reference: request.reference,
    paymentId: request.paymentId,
    amountMinor: request.amountMinor,
    currency: request.currency,
    returnUrl: request.returnUrl,
    cancelUrl: request.cancelUrl,
    expiresAt: request.expiresAt.toISOString(),
  };
}

function presentState(call: PartnerCall, session: z.output<typeof sessionFacts>): SessionState {
  const { state, paymentId, chargeId, capturedMinor } = session;
  const facts = { paymentId, currency: session.currency };
  if (state !== "paid") return { state, ...facts, amountMinor: session.amountMinor };
  if (chargeId === null || capturedMinor === null) {
    throw new PartnerUnavailable(PARTNER, call.operation, "unreadable");
  }
  return { state, ...facts, amountMinor: capturedMinor, chargeRef: chargeId };
}
