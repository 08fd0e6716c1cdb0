import type { Clock } from "#platform/clock";
import type { ServiceKeys } from "#privacy/keyring";

/** Purposes of the program's own keys that this part needs. */
export const TRACKING_LINK_KEY = "tracking-link";
const CONTEXT = "order";
const ID_BYTES = 16;
const EXPIRY_BYTES = 6;
const MAC_BYTES = 16;
const TOKEN = /^[A-Za-z0-9_-]{51}$/;

export interface TrackingLinks {
  /** The address with which a mail opens its order, good for `validDays`. */
  create(order: { id: string; market: string; language: string }): string;
  /** The order a token opens, or undefined when it is forged, altered or too old. */
  read(token: string): string | undefined;
}

/**
 * Signed links. The token is the order's id, an expiry and a keyed digest of both: nothing personal, nothing stored,
 * and worthless with a bit changed.
 */
export function createTrackingLinks(parts: {
  services: ServiceKeys;
  clock: Clock;
  publicUrl: string;
  validDays: number;
}): TrackingLinks {
  const { services, clock, publicUrl, validDays } = parts;
  return {
    create: ({ id, market, language }) => {
      const body = Buffer.alloc(ID_BYTES + EXPIRY_BYTES);
      body.write(id.replaceAll("-", ""), "hex");
      body.writeUIntBE(clock.now().getTime() + validDays * 86_400_000, ID_BYTES, EXPIRY_BYTES);
      const { digest } = services.mac(TRACKING_LINK_KEY, CONTEXT, body);
      const token = Buffer.concat([body, digest.subarray(0, MAC_BYTES)]).toString("base64url");
      return `${publicUrl}/${market}/${language}/orders/open?t=${token}`;
    },
    read: (token) => {
      if (!TOKEN.test(token)) return undefined;
      const bytes = Buffer.from(token, "base64url");
      const body = bytes.subarray(0, ID_BYTES + EXPIRY_BYTES);
      if (!services.verify(TRACKING_LINK_KEY, CONTEXT, body, bytes.subarray(body.length))) return undefined;
      if (body.readUIntBE(ID_BYTES, EXPIRY_BYTES) <= clock.now().getTime()) return undefined;
      const hex = body.toString("hex", 0, ID_BYTES);
      return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
    },
  };
}
