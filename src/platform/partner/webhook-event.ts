import { z } from "zod";
import { verifySignature } from "./webhook-signature.ts";

/** An event as partners wrap it. Ids are the partner's; one id is one event, however often it arrives. */
export interface WebhookEnvelope {
  readonly eventId: string;
  readonly type: string;
  readonly occurredAt: Date;
  readonly data: unknown;
}

export type WebhookRefusal = "bad-signature" | "too-old" | "malformed";

const BODY_BYTES_MAX = 64 * 1024;

/** Ids of partners and ours, as they return to us: nothing that could be markup, SQL or a path. */
export const reference = z.string().regex(/^[A-Za-z0-9_.:-]{1,100}$/);

/** An instant as partners write it. */
export const instant = z.iso.datetime({ offset: true }).transform((text) => new Date(text));

const envelope = z.object({
  id: reference,
  type: z.string().max(100),
  createdAt: instant,
  data: z.unknown(),
});

/** Opens a signed event. Nothing of the body is read before its signature is known to be right. */
export function openWebhook(
  rawBody: Uint8Array,
  signatureHeader: string | undefined,
  secrets: readonly string[],
  now: Date,
): { ok: true; envelope: WebhookEnvelope } | { ok: false; reason: WebhookRefusal } {
  if (rawBody.length > BODY_BYTES_MAX) return { ok: false, reason: "malformed" };
  const verdict = verifySignature(rawBody, signatureHeader, secrets, now);
  if (verdict !== "ok") return { ok: false, reason: verdict };
  let raw: unknown;
  try {
    raw = JSON.parse(Buffer.from(rawBody).toString("utf8"));
  } catch {
    return { ok: false, reason: "malformed" };
  }
  const parsed = envelope.safeParse(raw);
  if (!parsed.success) return { ok: false, reason: "malformed" };
  const { id, type, createdAt, data } = parsed.data;
  return { ok: true, envelope: { eventId: id, type, occurredAt: createdAt, data } };
}
