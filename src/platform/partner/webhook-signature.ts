import { createHmac, timingSafeEqual } from "node:crypto";

/** How far a webhook's time may be from ours, either way; older ones are taken for replays. */
export const SIGNATURE_TOLERANCE_SECONDS = 300;

const HEADER_CHARACTERS_MAX = 1024;
const SIGNATURES_MAX = 8;
const HEADER_TIME = /^t=(\d{1,12})$/;
const HEADER_SIGNATURE = /^v1=([0-9a-f]{64})$/;

/**
 * Checks `t=<seconds>,v1=<hex>[,v1=<hex>]`: HMAC-SHA256 over `<seconds>.<body>`. Any of the header's signatures may
 * match any of our secrets, so that either side can change its secret without losing an event. Comparisons take the
 * same time whatever they compare (duties 2.2.6, 7.1.2).
 */
export function verifySignature(
  rawBody: Uint8Array,
  header: string | undefined,
  secrets: readonly string[],
  now: Date,
): "ok" | "bad-signature" | "too-old" {
  const parsed = parseHeader(header);
  if (parsed === undefined) return "bad-signature";
  let isSigned = false;
  for (const secret of secrets) {
    const expected = createHmac("sha256", secret).update(`${parsed.seconds}.`).update(rawBody).digest();
    for (const signature of parsed.signatures) {
      if (timingSafeEqual(expected, signature)) isSigned = true;
    }
  }
  if (!isSigned) return "bad-signature";
  const ageSeconds = Math.abs(now.getTime() / 1000 - Number(parsed.seconds));
  return ageSeconds > SIGNATURE_TOLERANCE_SECONDS ? "too-old" : "ok";
}

function parseHeader(header: string | undefined): { seconds: string; signatures: Buffer[] } | undefined {
  if (header === undefined || header.length > HEADER_CHARACTERS_MAX) return undefined;
  const [time = "", ...rest] = header.split(",").map((part) => part.trim());
  const seconds = HEADER_TIME.exec(time)?.[1];
  if (seconds === undefined) return undefined;
  const signatures = rest.slice(0, SIGNATURES_MAX).flatMap((part) => {
    const hex = HEADER_SIGNATURE.exec(part)?.[1];
    return hex === undefined ? [] : [Buffer.from(hex, "hex")];
  });
  return signatures.length === 0 ? undefined : { seconds, signatures };
}
