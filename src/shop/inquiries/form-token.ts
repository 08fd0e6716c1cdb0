import { addSeconds, type Clock } from "#platform/clock";
import type { Randomness } from "#platform/ids";
import type { ServiceKeys } from "#privacy/keyring";
import { shop } from "#shop.config";

/** Purpose of the program's own key that this part needs. */
export const INQUIRY_FORM_KEY = "inquiry-form";

const TIME_BYTES = 6;
const CHANCE_BYTES = 10;
const MAC_BYTES = 16;
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/**
 * A form knows when it was opened, because we signed it: what is sent within seconds was not typed by a person. The
 * token holds a time and chance, is stored nowhere and follows nobody.
 */
export function createFormTokens(parts: { clock: Clock; randomness: Randomness; services: ServiceKeys }) {
  const { clock, randomness, services } = parts;
  return {
    issue: (): string => {
      const body = Buffer.alloc(TIME_BYTES + CHANCE_BYTES);
      body.writeUIntBE(clock.now().getTime(), 0, TIME_BYTES);
      body.set(randomness.bytes(CHANCE_BYTES), TIME_BYTES);
      const { digest } = services.mac(INQUIRY_FORM_KEY, "token", body);
      return Buffer.concat([body, digest.subarray(0, MAC_BYTES)]).toString("base64url");
    },
    judge: (token: unknown): "good" | "stale-form" | "looks-automated" => {
      if (typeof token !== "string" || !TOKEN.test(token)) return "stale-form";
      const bytes = Buffer.from(token, "base64url");
      const body = bytes.subarray(0, TIME_BYTES + CHANCE_BYTES);
      if (!services.verify(INQUIRY_FORM_KEY, "token", body, bytes.subarray(body.length))) return "stale-form";
      const openedAt = new Date(body.readUIntBE(0, TIME_BYTES));
      const now = clock.now();
      if (now >= addSeconds(openedAt, shop.inquiries.formHoursMax * 3600)) return "stale-form";
      return now < addSeconds(openedAt, shop.inquiries.formSecondsMin) ? "looks-automated" : "good";
    },
  };
}
