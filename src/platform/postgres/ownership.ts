import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";

/**
 * Who runs a cluster holds a lock in it for as long as it lives. So a server whose lock is free was left behind by a
 * killed program, and one whose lock is taken belongs to a program that is running; no process ids are compared.
 */
export interface Ownership {
  release(): Promise<void>;
}

/** `taken`: somebody else runs it. `unreachable`: nothing that knows our password answers there. */
export type Claim =
  | { readonly ok: true; readonly ownership: Ownership }
  | { readonly ok: false; readonly reason: "taken" | "unreachable" };

/** Any constant. */
const OWNER_LOCK = 7_310_024;
/** The lock of a killed program is free once the server has noticed the closed connection; a server may be starting. */
const CLAIM_SECONDS_MAX = 1;
const RETRY_MILLISECONDS = 50;
const CONNECT_MILLISECONDS_MAX = 2000;

export async function claimCluster(superuserUrl: string): Promise<Claim> {
  const deadline = Date.now() + CLAIM_SECONDS_MAX * 1000;
  for (;;) {
    const claim = await tryToClaim(superuserUrl);
    if (claim.ok || Date.now() > deadline) return claim;
    await sleep(RETRY_MILLISECONDS);
  }
}

async function tryToClaim(superuserUrl: string): Promise<Claim> {
  const client = await connect(superuserUrl, "weleadzest owner");
  if (client === undefined) return { ok: false, reason: "unreachable" };
  const isFree = await client
    .query<{ free: boolean }>("select pg_try_advisory_lock($1) as free", [OWNER_LOCK])
    .then(({ rows }) => rows[0]?.free === true)
    .catch(() => undefined);
  const release = () => client.end().catch(() => {});
  if (isFree === true) return { ok: true, ownership: { release } };
  await release();
  return { ok: false, reason: isFree === undefined ? "unreachable" : "taken" };
}

/** Whether a server that knows the password of this address answers there. */
export async function answers(url: string): Promise<boolean> {
  const client = await connect(url, "weleadzest start");
  await client?.end().catch(() => {});
  return client !== undefined;
}

async function connect(url: string, applicationName: string): Promise<pg.Client | undefined> {
  const client = new pg.Client({
    connectionString: url,
    application_name: applicationName,
    connectionTimeoutMillis: CONNECT_MILLISECONDS_MAX,
  });
  // A server that ends takes its connections with it; who waits for its end hears of it otherwise.
  client.on("error", () => {});
  try {
    await client.connect();
    return client;
  } catch {
    return undefined;
  }
}
