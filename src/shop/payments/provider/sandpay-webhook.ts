import { z } from "zod";
import type { WebhookVerdict } from "./hosted-payments.ts";
import { openWebhook, reference } from "#platform/partner";

const sessionData = z.object({
  sessionId: reference,
  paymentId: reference,
  amountMinor: z.int().min(1),
  currency: z.string().regex(/^[A-Z]{3}$/),
});
const paidData = sessionData.extend({ chargeId: reference });
const refundData = paidData.extend({ refundId: reference, refundRef: reference });

/**
 * Opens an event of Sandpay. Only the fields named here are read: what a provider adds unasked, such as digits of a
 * card or a payer's address, goes no further (duty 2.2.6).
 */
export function readSandpayWebhook(
  rawBody: Uint8Array,
  signatureHeader: string | undefined,
  secrets: readonly string[],
  now: Date,
): WebhookVerdict {
  const opened = openWebhook(rawBody, signatureHeader, secrets, now);
  if (!opened.ok) return opened;
  const { type, eventId, occurredAt, data } = opened.envelope;
  switch (type) {
    case "session.paid": {
      const parsed = paidData.safeParse(data);
      if (!parsed.success) return MALFORMED;
      const facts = presentFacts(parsed.data);
      return { ok: true, event: { kind: type, eventId, occurredAt, ...facts, chargeRef: parsed.data.chargeId } };
    }
    case "session.expired":
    case "session.canceled": {
      const parsed = sessionData.safeParse(data);
      if (!parsed.success) return MALFORMED;
      return { ok: true, event: { kind: type, eventId, occurredAt, ...presentFacts(parsed.data) } };
    }
    case "refund.succeeded":
    case "refund.failed": {
      const parsed = refundData.safeParse(data);
      if (!parsed.success) return MALFORMED;
      const { chargeId: chargeRef, refundId, refundRef } = parsed.data;
      const facts = presentFacts(parsed.data);
      return { ok: true, event: { kind: type, eventId, occurredAt, ...facts, chargeRef, refundId, refundRef } };
    }
    default:
      return { ok: true, event: { kind: "other" } };
  }
}

const MALFORMED = { ok: false, reason: "malformed" } as const;

function presentFacts(data: z.output<typeof sessionData>) {
  return {
    paymentId: data.paymentId,
    sessionRef: data.sessionId,
    amountMinor: data.amountMinor,
    currency: data.currency,
  };
}
