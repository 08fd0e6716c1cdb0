import { createHash } from "node:crypto";
import { addSeconds, type Clock } from "#platform/clock";
import type { Ids, Randomness } from "#platform/ids";
import { sql, type Db } from "#platform/postgres";

/** A browser or API client. It carries a cart and proofs of orders; it says nothing about who the person is. */
export interface Session {
  readonly id: string;
  readonly expiresAt: Date;
}

export interface Sessions {
  /** Begins a session. The token goes to the client and is stored nowhere; the database keeps its hash (1.3.5). */
  start(): Promise<Session & { readonly token: string }>;
  /** The living session of a token. */
  find(token: string): Promise<Session | undefined>;
}

const TOKEN = /^[A-Za-z0-9_-]{43}$/;
const TOKEN_BYTES = 32;

export function createSessions(parts: {
  db: Db;
  clock: Clock;
  ids: Ids;
  randomness: Randomness;
  /** How long a session and its cart are kept after it began. */
  lifetimeDays: number;
}): Sessions {
  const { db, clock, ids, randomness, lifetimeDays } = parts;
  return {
    start: async () => {
      const token = Buffer.from(randomness.bytes(TOKEN_BYTES)).toString("base64url");
      const id = ids.uuid();
      const now = clock.now();
      const expiresAt = addSeconds(now, lifetimeDays * 86_400);
      await db.run(sql`
        insert into shop.session (id, token_hash, created_at, expires_at)
        values (${id}, ${hashToken(token)}, ${now}, ${expiresAt})`);
      return { id, token, expiresAt };
    },
    find: async (token) => {
      if (!TOKEN.test(token)) return undefined;
      return db.maybe<Session>(sql`
        select id, expires_at as "expiresAt" from shop.session
        where token_hash = ${hashToken(token)} and expires_at > ${clock.now()}`);
    },
  };
}

/** Tokens have 256 random bits, so a plain hash cannot be searched. */
function hashToken(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}
