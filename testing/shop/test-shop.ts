import { setTimeout as sleep } from "node:timers/promises";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { manualClock, type ManualClock } from "#platform/clock";
import { createIds, systemRandomness } from "#platform/ids";
import type { Worker } from "#platform/jobs";
import { silentLogger } from "#platform/log";
import { createMailer } from "#platform/mail";
import { sql } from "#platform/postgres";
import { createSandpay } from "#shop/payments";
import { createSandfreight } from "#shop/shipping";
import { createTestDatabases, type TestDatabases } from "#testing/database";
import { startCarrier } from "../../sandbox/carrier/index.ts";
import { startMailViewer } from "../../sandbox/mail-viewer/index.ts";
import { startPaymentProvider } from "../../sandbox/payment-provider/index.ts";
import {
  composeShop,
  openPrivacy,
  runTasks,
  seedShop,
  type Ground,
  type Partners,
  type Privacy,
  type Shop,
} from "../../src/main.ts";

/** With which the shop calls both partners, and with which both sign. */
export const API_KEY = "test-api-key-0123456789";
export const WEBHOOK_SECRET = "test-webhook-secret-0123456789";

/** A whole shop on databases of its own, with sandbox partners and a mail viewer in this process. */
export interface TestShop extends AsyncDisposable {
  readonly ground: Ground;
  readonly privacy: Privacy;
  readonly partners: Partners;
  readonly shop: Shop;
  readonly clock: ManualClock;
  readonly databases: TestDatabases;
  readonly payments: Awaited<ReturnType<typeof startPaymentProvider>>;
  readonly carrier: Awaited<ReturnType<typeof startCarrier>>;
  readonly mail: Awaited<ReturnType<typeof startMailViewer>>;
  /** Runs every job that is due, one after the other, until none is left. */
  drain(): Promise<void>;
  /** Starts a worker that runs jobs by itself. */
  startWorker(): Promise<Worker>;
}

export interface TestShopOptions {
  /** The instant at which the shop's clock stands. */
  readonly now?: string;
  /** The address under which the shop is reached, for tests that open it over HTTP. */
  readonly publicUrl?: string;
  /** Databases of the caller's, for programs that are no tests; they go with the shop. */
  readonly databases?: TestDatabases;
}

/** The clock stands still until a test moves it, and the partners look at the same one; jobs run in real time. */
export async function createTestShop(options: TestShopOptions = {}): Promise<TestShop> {
  const databases = options.databases ?? (await createTestDatabases());
  const clock = manualClock(options.now ?? new Date());
  const now = () => clock.now();
  const [payments, carrier, mail] = await Promise.all([
    startPaymentProvider({ ...sandbox, now, webhookUrl: webhookUrl(options, "payment") }),
    startCarrier({ ...sandbox, now, webhookUrl: webhookUrl(options, "carrier") }),
    startMailViewer({ port: 0, smtpPort: 0, now }),
  ]);
  const folder = mkdtempSync(join(tmpdir(), "weleadzest-shop-"));
  const ground: Ground = {
    db: databases.data,
    keyringDb: databases.keyring,
    clock,
    ids: createIds(() => clock.now(), systemRandomness),
    randomness: systemRandomness,
    log: silentLogger,
    publicUrl: options.publicUrl ?? "http://shop.test",
    keyFolder: join(folder, "keys"),
  };
  const privacy = await openPrivacy(ground);
  await seedShop(ground, privacy);
  const mailer = createMailer(`smtp://127.0.0.1:${mail.smtpPort}`);
  const partner = { secretKey: API_KEY, webhookSecrets: [WEBHOOK_SECRET] };
  const paymentClient = createSandpay({ baseUrl: payments.url, ...partner });
  const carrierClient = createSandfreight({ baseUrl: carrier.url, ...partner });
  const partners = { payments: paymentClient, carrier: carrierClient, mailer };
  const shop = composeShop(ground, privacy, partners);
  return {
    ground,
    privacy,
    partners,
    shop,
    clock,
    databases,
    payments,
    carrier,
    mail,
    drain: () => drain(databases, shop),
    startWorker: () => runTasks(databases.dataUrl, shop.tasks, silentLogger),
    [Symbol.asyncDispose]: async () => {
      mailer.close();
      paymentClient.close();
      carrierClient.close();
      await Promise.all([payments.close(), carrier.close(), mail.close()]);
      await privacy.keyring.close();
      await databases[Symbol.asyncDispose]();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const sandbox = { port: 0, secretKey: API_KEY, webhookSecrets: [WEBHOOK_SECRET], retryMilliseconds: 50 };

function webhookUrl({ publicUrl }: TestShopOptions, partner: string): string | undefined {
  return publicUrl === undefined ? undefined : `${publicUrl}/webhooks/${partner}`;
}

/** Rounds until nothing is due any more; what a round has done may be reported a little after it has ended. */
const ROUNDS_MAX = 500;
const BETWEEN_ROUNDS_MILLISECONDS = 20;

async function drain(databases: TestDatabases, shop: Shop): Promise<void> {
  const { runOnce, Logger } = await import("graphile-worker");
  const faults: unknown[] = [];
  for (let round = 0; round < ROUNDS_MAX; round++) {
    await runOnce({
      connectionString: databases.dataUrl,
      logger: new Logger(() => () => {}),
      noHandleSignals: true,
      taskList: Object.fromEntries(
        shop.tasks.map((task) => [
          task.name,
          async (payload: unknown) => {
            try {
              await task.perform(payload);
            } catch (error) {
              faults.push(error);
              throw error;
            }
          },
        ]),
      ),
    });
    const { left } = await databases.data.one<{ left: number }>(
      sql`select count(*) as left from graphile_worker.jobs where run_at <= now()`,
    );
    if (left === 0) break;
    await sleep(BETWEEN_ROUNDS_MILLISECONDS);
  }
  if (faults.length > 0) throw new AggregateError(faults, "jobs failed");
}
