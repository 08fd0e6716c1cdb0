import { addSeconds, type Clock } from "#platform/clock";
import type { ServiceKeys } from "#privacy/keyring";
import { shop } from "#shop.config";

/** Purpose of the program's own key that this part needs. */
export const WITHDRAWAL_KEY = "withdrawal-statement";

const TIME_BYTES = 6;
const MAC_BYTES = 16;
const TOKEN = /^[A-Za-z0-9_-]{30}$/;

/**
 * Binds the second step to the first: the token is a time and a keyed digest over it and over what was read back, so
 * only what was read back can be confirmed. Nothing is stored in between.
 */
export function createStatementTokens({ clock, services }: { clock: Clock; services: ServiceKeys }) {
  return {
    issue: (content: string): string => {
      const time = Buffer.alloc(TIME_BYTES);
      time.writeUIntBE(clock.now().getTime(), 0, TIME_BYTES);
      const { digest } = services.mac(WITHDRAWAL_KEY, "token", Buffer.concat([time, Buffer.from(content)]));
      return Buffer.concat([time, digest.subarray(0, MAC_BYTES)]).toString("base64url");
    },
    /** Whether this very content was read back within the time that a confirmation is waited for. */
    isGood: (token: unknown, content: string): token is string => {
      if (typeof token !== "string" || !TOKEN.test(token)) return false;
      const bytes = Buffer.from(token, "base64url");
      const time = bytes.subarray(0, TIME_BYTES);
      const message = Buffer.concat([time, Buffer.from(content)]);
      if (!services.verify(WITHDRAWAL_KEY, "token", message, bytes.subarray(TIME_BYTES))) return false;
      const issuedAt = new Date(time.readUIntBE(0, TIME_BYTES));
      return clock.now() < addSeconds(issuedAt, shop.withdrawal.confirmHoursMax * 3600);
    },
  };
}
