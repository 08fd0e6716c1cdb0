import { addSeconds, type Clock } from "#platform/clock";
import { bytesOfUuid, instantOfUuid, uuidOfBytes, type Ids } from "#platform/ids";
import type { ServiceKeys } from "#privacy/keyring";

/** Purpose of the program's own key under which tokens are made. */
export const SESSION_KEY = "session";

/** A browser or API client. It carries a cart and proofs of orders; it says nothing about who the person is. */
export interface Session {
  /** A UUID of version 7: when the session began can be read from it, and ids sort by that. */
  readonly id: string;
  readonly expiresAt: Date;
}

export interface Sessions {
  /** Begins a session. The token goes to the client and nothing is stored: anybody may begin any number (1.3.5). */
  start(): Promise<Session & { readonly token: string }>;
  /** The living session of a token. */
  find(token: string): Promise<Session | undefined>;
}

const TOKEN = /^[A-Za-z0-9_-]{43}$/;
const CONTEXT = "token";
const ID_BYTES = 16;
const MAC_BYTES = 16;

/**
 * Sessions that prove themselves. A token is the session's id and a keyed digest of it, so that it is recognised
 * without looking anywhere, and the database, which knows the ids of sessions with a cart, opens nobody's.
 */
export function createSessions(parts: {
  readonly services: ServiceKeys;
  readonly clock: Clock;
  readonly ids: Ids;
  /** How long a session and its cart are kept after it began. */
  readonly lifetimeDays: number;
}): Sessions {
  const { services, clock, ids, lifetimeDays } = parts;
  const expiryOf = (id: string) => addSeconds(instantOfUuid(id), lifetimeDays * 86_400);
  return {
    start: async () => {
      const id = ids.uuid();
      const body = bytesOfUuid(id);
      const { digest } = services.mac(SESSION_KEY, CONTEXT, body);
      const token = Buffer.concat([body, digest.subarray(0, MAC_BYTES)]).toString("base64url");
      return { id, token, expiresAt: expiryOf(id) };
    },
    find: async (token) => {
      if (!TOKEN.test(token)) return undefined;
      const bytes = Buffer.from(token, "base64url");
      // The last letter has bits to spare: of the texts that read as the same bytes, one is the token.
      if (bytes.toString("base64url") !== token) return undefined;
      const body = bytes.subarray(0, ID_BYTES);
      if (!services.verify(SESSION_KEY, CONTEXT, body, bytes.subarray(ID_BYTES))) return undefined;
      const id = uuidOfBytes(body);
      const expiresAt = expiryOf(id);
      return expiresAt > clock.now() ? { id, expiresAt } : undefined;
    },
  };
}
