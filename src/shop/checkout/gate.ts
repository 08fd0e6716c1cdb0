import type { Clock } from "#platform/clock";
import { createRateLimit } from "#platform/http";
import { shop } from "#shop.config";

/** Who begins a checkout: a session, from a network. */
export interface Beginner {
  readonly sessionId: string;
  readonly networkPrefix: string;
}

/**
 * Keeps one client from taking the shop from others. It counts checkouts that get as far as being stored, and lets a
 * session's checkouts through one at a time, so that those which wait for each other hold no connection meanwhile. In
 * memory, per process: what must hold across processes is counted again under locks.
 */
export interface CheckoutGate {
  /** Counts one checkout; false when the session or the network has begun enough of them this hour. */
  admit(beginner: Beginner): boolean;
  /** Runs `act` when those of the session before it have ended. */
  inTurn<T>(sessionId: string, act: () => Promise<T>): Promise<T>;
}

const HOUR_SECONDS = 3600;
const KEYS_MAX = 100_000;

export function createCheckoutGate(clock: Clock): CheckoutGate {
  const limit = (actsMax: number) =>
    createRateLimit({ clock, actsMax, windowSeconds: HOUR_SECONDS, keysMax: KEYS_MAX });
  const perSession = limit(shop.checkout.begunPerSessionPerHourMax);
  const perNetwork = limit(shop.checkout.begunPerNetworkPerHourMax);
  const last = new Map<string, Promise<unknown>>();
  return {
    admit: ({ sessionId, networkPrefix }) => perSession.allow(sessionId) && perNetwork.allow(networkPrefix),
    inTurn: async (sessionId, act) => {
      const before = last.get(sessionId) ?? Promise.resolve();
      // What became of the one before is its own caller's business.
      const mine = before.then(act, act);
      last.set(sessionId, mine);
      try {
        return await mine;
      } finally {
        if (last.get(sessionId) === mine) last.delete(sessionId);
      }
    },
  };
}
