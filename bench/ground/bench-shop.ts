import { join, resolve } from "node:path";
import pg from "pg";
import { systemClock } from "#platform/clock";
import { createIds, systemRandomness } from "#platform/ids";
import { migrateJobs } from "#platform/jobs";
import { silentLogger } from "#platform/log";
import { migrate, openDatabase, type Cluster, type Db } from "#platform/postgres";
import { keepProcess, type KeptProcess } from "#platform/processes";
import type { Range } from "#shop/catalog";
import { openPrivacy, seedShop } from "../../src/main.ts";
import type { Ground } from "./clusters.ts";
import { findFreePorts } from "./free-ports.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const SECRET = "bench-secret-0123456789";

/** A shop with databases of its own, whose web, worker, payment provider and mail server are processes. */
export interface BenchShop extends AsyncDisposable {
  readonly url: string;
  readonly paymentUrl: string;
  readonly mailViewerUrl: string;
  /** A connection of the benchmark's own, to look and to prepare. */
  readonly db: Db;
  readonly databaseName: string;
  readonly pids: ShopPids;
}

export interface ShopPids {
  readonly web: number;
  readonly worker: number;
  readonly paymentProvider: number;
  readonly mailViewer: number;
}

export interface BenchShopOptions {
  /** Names its databases; lower-case letters and underscores. */
  readonly name: string;
  readonly range: Range;
  /** Arguments of Node that start a role, whose name is appended. */
  readonly program: readonly string[];
  /** Added to the environment of web and worker. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** The roles as `npm start` runs them. */
export const REAL_ROLES = [join(ROOT, "src/main.ts")] as const;

export async function openBenchShop(ground: Ground, options: BenchShopOptions): Promise<BenchShop> {
  await using undo = new AsyncDisposableStack();
  const urls = await createDatabases(ground, options.name);
  const folder = join(ground.folder, options.name);
  await seed(urls, join(folder, "keys"), options.range);

  const port = await findFreePorts(5);
  const ports = { shop: port, payment: port + 2, mailViewer: port + 3, smtp: port + 4 };
  const host = "http://127.0.0.1";
  const keep = async (name: string, programArguments: readonly string[], environment: Record<string, string>) => {
    const kept = await keepProcess({ name, arguments: programArguments, environment }, join(folder, "log"));
    undo.defer(() => kept.stop());
    return kept;
  };
  const mailViewer = await keep("mail-viewer", [join(ROOT, "sandbox/mail-viewer/main.ts")], {
    MAIL_VIEWER_PORT: String(ports.mailViewer),
    MAIL_VIEWER_SMTP_PORT: String(ports.smtp),
  });
  const paymentProvider = await keep("payment-provider", [join(ROOT, "sandbox/payment-provider/main.ts")], {
    SANDPAY_PORT: String(ports.payment),
    SANDPAY_SECRET_KEY: SECRET,
    SANDPAY_WEBHOOK_SECRETS: SECRET,
    SANDPAY_WEBHOOK_URL: `${host}:${ports.shop}/webhooks/payment`,
  });
  const environment = {
    PORT: String(ports.shop),
    DATA_DIR: folder,
    DATABASE_URL: urls.data,
    KEYRING_URL: urls.keyring,
    SMTP_URL: `smtp://127.0.0.1:${ports.smtp}`,
    PAYMENT_URL: `${host}:${ports.payment}`,
    PAYMENT_API_KEY: SECRET,
    PAYMENT_WEBHOOK_SECRET: SECRET,
    // Nothing is shipped here.
    CARRIER_URL: `${host}:9`,
    CARRIER_API_KEY: SECRET,
    CARRIER_WEBHOOK_SECRET: SECRET,
    // Buyers come from many networks, as the load says in its X-Forwarded-For.
    TRUSTED_PROXIES: "1",
    ...options.environment,
  };
  const role = (name: string) => keep(name, [...hook(), ...options.program, name], environment);
  const web = await role("web");
  const worker = await role("worker");
  const db = openDatabase({ url: urls.data, applicationName: "bench", connectionsMax: 2 });
  undo.defer(() => db.close());

  const opened = undo.move();
  return {
    url: `${host}:${ports.shop}`,
    paymentUrl: `${host}:${ports.payment}`,
    mailViewerUrl: `${host}:${ports.mailViewer}`,
    db,
    databaseName: options.name,
    pids: {
      web: pidOf(web),
      worker: pidOf(worker),
      paymentProvider: pidOf(paymentProvider),
      mailViewer: pidOf(mailViewer),
    },
    [Symbol.asyncDispose]: () => opened.disposeAsync(),
  };
}

function hook(): string[] {
  return ["--import", join(ROOT, "scripts/tsx-hook.mjs")];
}

function pidOf(process: KeptProcess): number {
  const pid = process.pid();
  if (pid === undefined) throw new Error("a role of the shop ended");
  return pid;
}

interface Urls {
  readonly data: string;
  readonly keyring: string;
}

async function createDatabases(ground: Ground, name: string): Promise<Urls> {
  const urls = {
    data: await createDatabase(ground.data, name),
    keyring: await createDatabase(ground.keyring, name),
  };
  await migrate(urls.data, join(ROOT, "migrations/data"));
  await migrate(urls.keyring, join(ROOT, "migrations/keyring"));
  await migrateJobs(urls.data);
  return urls;
}

/** A database of this name that belongs to the cluster's role. */
export async function createDatabase(cluster: Cluster, name: string): Promise<string> {
  const client = new pg.Client({ connectionString: cluster.superuserUrl });
  await client.connect();
  try {
    await client.query(`create database ${client.escapeIdentifier(name)} owner bench`);
  } finally {
    await client.end();
  }
  return Object.assign(new URL(cluster.url), { pathname: `/${name}` }).href;
}

async function seed(urls: Urls, keyFolder: string, range: Range): Promise<void> {
  const applicationName = "bench seed";
  const ground = {
    db: openDatabase({ url: urls.data, applicationName }),
    keyringDb: openDatabase({ url: urls.keyring, applicationName }),
    clock: systemClock,
    ids: createIds(() => systemClock.now(), systemRandomness),
    randomness: systemRandomness,
    log: silentLogger,
    publicUrl: "http://127.0.0.1",
    keyFolder,
  };
  const privacy = await openPrivacy(ground);
  await seedShop(ground, privacy, range);
  await privacy.keyring.close();
  await ground.db.close();
  await ground.keyringDb.close();
}
