import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pino } from "pino";
import { systemClock } from "#platform/clock";
import { createIds, systemRandomness } from "#platform/ids";
import { migrateJobs } from "#platform/jobs";
import { createLogger, type Logger } from "#platform/log";
import { createMailer } from "#platform/mail";
import { migrate, openDatabase, startCluster, type Cluster } from "#platform/postgres";
import { createSandpay } from "#shop/payments";
import { createSandfreight } from "#shop/shipping";
import { startCarrier } from "../../sandbox/carrier/index.ts";
import { startMailViewer } from "../../sandbox/mail-viewer/index.ts";
import { startPaymentProvider } from "../../sandbox/payment-provider/index.ts";
import { composeShop, inventory, openPrivacy, runTasks, seedShop, type Ground, type Shop } from "../../src/main.ts";

/** A shop in this process on two clusters of its own, whose every file can be read. */
export interface ThrowAwayShop extends AsyncDisposable {
  readonly shop: Shop;
  readonly ground: Ground;
  /** Address of the payment provider, for its controls. */
  readonly paymentsUrl: string;
  readonly clusters: { readonly data: Cluster; readonly keyring: Cluster };
  /** Holds everything that the shop writes, or the way there. */
  readonly folder: string;
  /** Ends the shop in good order, and then both servers. */
  stop(): Promise<void>;
}

const SECRET = "a-secret-of-the-throw-away-shop";
const MIGRATIONS = resolve(import.meta.dirname, "../../migrations");
/** What is lost in a power cut does not matter here. */
const SETTINGS = ["fsync=off", "synchronous_commit=off"];

export async function openThrowAwayShop(): Promise<ThrowAwayShop> {
  const folder = mkdtempSync(join(tmpdir(), "weleadzest-canary-"));
  // The server's account passes through to its own folders.
  chmodSync(folder, 0o711);
  const start = async (name: string) =>
    startCluster({ folder: join(folder, name), port: await freePort(), name, settings: SETTINGS });
  const clusters = { data: await start("data"), keyring: await start("keyring") };
  await migrate(clusters.data.url, join(MIGRATIONS, "data"));
  await migrate(clusters.keyring.url, join(MIGRATIONS, "keyring"));
  await migrateJobs(clusters.data.url);

  const partner = { secretKey: SECRET, webhookSecrets: [SECRET] };
  const [payments, carrier, mail] = await Promise.all([
    startPaymentProvider({ port: 0, ...partner, stateFile: join(folder, "payments.jsonl") }),
    startCarrier({ port: 0, ...partner }),
    startMailViewer({ port: 0, smtpPort: 0 }),
  ]);
  const ground = openGround(folder, clusters);
  const privacy = await openPrivacy(ground);
  await seedShop(ground, privacy);
  const mailer = createMailer(mail.smtpUrl);
  const partners = {
    payments: createSandpay({ baseUrl: payments.url, ...partner }),
    carrier: createSandfreight({ baseUrl: carrier.url, ...partner }),
    mailer,
  };
  const shop = composeShop(ground, privacy, partners);
  const worker = await runTasks(clusters.data.url, shop.tasks, ground.log);
  let stopped: Promise<void> | undefined;
  const stop = async () => {
    await worker.stop();
    mailer.close();
    partners.payments.close();
    partners.carrier.close();
    await Promise.all([payments.close(), carrier.close(), mail.close()]);
    await privacy.keyring.close();
    await ground.db.close();
    await ground.keyringDb.close();
    await Promise.all([clusters.data.stop(), clusters.keyring.stop()]);
  };
  return {
    shop,
    ground,
    paymentsUrl: payments.url,
    clusters,
    folder,
    stop: () => (stopped ??= stop()),
    [Symbol.asyncDispose]: async () => {
      await (stopped ??= stop());
      for (const path of [clusters.data.folder, clusters.keyring.folder, folder]) {
        rmSync(path, { recursive: true, force: true });
      }
    },
  };
}

function openGround(folder: string, clusters: ThrowAwayShop["clusters"]): Ground {
  const clock = systemClock;
  return {
    db: openDatabase({ url: clusters.data.url, applicationName: "canary" }),
    keyringDb: openDatabase({ url: clusters.keyring.url, applicationName: "canary" }),
    clock,
    ids: createIds(() => clock.now(), systemRandomness),
    randomness: systemRandomness,
    log: openLog(join(folder, "shop.log")),
    publicUrl: "http://shop.test",
    keyFolder: join(folder, "keys"),
  };
}

/** As the program logs, and with everything that it could say. */
function openLog(file: string): Logger {
  const destination = pino.destination({ dest: file, sync: true });
  return createLogger({
    level: "debug",
    declaredFields: new Set(inventory.logFields.keys()),
    process: "canary",
    destination,
  });
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer();
    server.once("error", failed);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => found(port));
    });
  });
}
