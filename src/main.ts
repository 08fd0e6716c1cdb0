/**
 * Starts the program in one of its roles. This is the only file that sees every room: it builds each part once and
 * hands it what it uses.
 */
import { join, resolve } from "node:path";
import { getRequestListener, type HttpBindings } from "@hono/node-server";
import { Hono } from "hono";
import { repeat, systemClock, type Clock } from "#platform/clock";
import { ConfigError, loadConfig, type Config } from "#platform/config";
import { dispatch, startHttpServer, type Handle, type Network } from "#platform/http";
import { createIds, systemRandomness, type Ids, type Randomness } from "#platform/ids";
import { createForgetUsedUpJobs, startWorker, type Task, type Worker } from "#platform/jobs";
import { createLogger, silentLogger, type Logger } from "#platform/log";
import { createMailer, type Mailer } from "#platform/mail";
import { openDatabase, sql, type Db } from "#platform/postgres";
import { serveUntilStopped } from "#platform/processes";
import { openClusters, superviseShop } from "#platform/supervisor";
import { createDisclosures } from "#privacy/disclosure";
import { composeInventory, PURPOSES, type Inventory } from "#privacy/inventory";
import { createKeyFileProvider, openKeyring } from "#privacy/keyring";
import { createLedger, type Ledger } from "#privacy/ledger";
import { bindKeyring, BLIND_INDEX, createCipher, createVault, type Cipher } from "#privacy/vault";
import {
  createCloseRefundedWithdrawals,
  createWithdrawalDesk,
  createWithdrawalLetters,
  createWithdrawals,
  WITHDRAWAL_KEY,
  withdrawalData,
  type WithdrawalValues,
} from "#shop/after-sales";
import { createCarts } from "#shop/cart";
import { CATALOGUE_CHANNEL, catalogData, launchRange, seedRange, type Range } from "#shop/catalog";
import { CHECKOUT_KEYS, createCheckouts, createDisposeOfUnplacedOrders } from "#shop/checkout";
import { createDeskOrders } from "#shop/fulfilment";
import {
  createInquiries,
  createInquiryDesk,
  createInquiryLetters,
  INQUIRY_FORM_KEY,
  inquiryData,
  type InquiryValues,
} from "#shop/inquiries";
import {
  createRenewOwedLetters,
  createRenewOwedNotices,
  createSendLetter,
  createSendNotice,
  letterData,
  sendLetterTask,
  sendNoticeTask,
} from "#shop/notices";
import {
  ACCESS_CODE_KEY,
  createAccessCodes,
  createShopperOrders,
  createTrackingLinks,
  TRACKING_LINK_KEY,
} from "#shop/order-access";
import { shopData, type OrderValues } from "#shop/orders";
import { createPartnerDesk, createWarnOfEndingAgreements, PARTNERS, registerPartners } from "#shop/partners";
import {
  closeUnpaidOrderTask,
  createCloseUnpaidOrder,
  createPaymentWebhooks,
  createRenewRequestedRefunds,
  createSandpay,
  createSendRefund,
  createSweepUnpaidOrders,
  sendRefundTask,
  type HostedPayments,
} from "#shop/payments";
import { createSessions, createSweepExpiredSessions, SESSION_KEY } from "#shop/session";
import {
  bookParcelTask,
  createBookParcel,
  createCarrierWebhooks,
  createRemindOfStalledParcels,
  createSandfreight,
  type Carrier,
} from "#shop/shipping";
import { createShelves } from "#shop/shelves";
import { createStockDesk, seedStock } from "#shop/stock";
import { apiData, createApi, createWebhooks } from "#web/api";
import { runCli, type CliParts } from "#web/cli";
import { createDesk } from "#web/desk";
import { createStorefront, type CatalogueChanges } from "#web/storefront";
import { buildAssets } from "#web/ui";
import { shop } from "#shop.config";
import { platformData } from "./platform/personal-data.ts";
import { policyData } from "./policy/personal-data.ts";
import { privacyData } from "./privacy/personal-data.ts";

/** What every role stands on. Tests build the same with other clocks, databases and partners. */
export interface Ground {
  readonly db: Db;
  readonly keyringDb: Db;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly randomness: Randomness;
  readonly log: Logger;
  readonly publicUrl: string;
  /** Folder of the key files. */
  readonly keyFolder: string;
}

/** The other companies. */
export interface Partners {
  readonly payments: HostedPayments;
  readonly carrier: Carrier;
  readonly mailer: Mailer;
}

export const inventory: Inventory = composeInventory(
  platformData,
  policyData,
  privacyData,
  catalogData,
  shopData,
  letterData,
  inquiryData,
  withdrawalData,
  apiData,
);

/** What jobs carry, by task: ids and nothing else. */
export const jobPayloads = Object.fromEntries(
  [sendNoticeTask, sendLetterTask, sendRefundTask, closeUnpaidOrderTask, bookParcelTask].map(({ name, payload }) => [
    name,
    payload,
  ]),
);

/** Where a measurement may put something else, to know what holding personal data costs. */
export interface Holding {
  readonly cipher: Cipher;
  readonly ledger: Ledger;
}

/** Opens the keyring and builds what holds personal data. */
export async function openPrivacy(ground: Ground, holding?: Holding) {
  const { clock, ids, randomness, log } = ground;
  const keyring = await openKeyring({
    db: ground.keyringDb,
    kekProvider: createKeyFileProvider({ folder: ground.keyFolder, ids, randomness }),
    clock,
    ids,
    randomness,
    servicePurposes: [
      BLIND_INDEX,
      SESSION_KEY,
      TRACKING_LINK_KEY,
      ACCESS_CODE_KEY,
      ...CHECKOUT_KEYS,
      INQUIRY_FORM_KEY,
      WITHDRAWAL_KEY,
    ],
    onFault: (fault) => log.fault("keyring.fetch-failed", fault),
  });
  await bindKeyring(ground.db, keyring, clock.now());
  const { cipher, ledger } = holding ?? {
    cipher: createCipher(randomness),
    ledger: createLedger({ clock, ids, randomness }),
  };
  const tools = {
    db: ground.db,
    inventory,
    ledger,
    clock,
    ids,
    onRefused: () => log.error("access.refused"),
  };
  const vault = createVault<HeldValues>({ ...tools, keyring, cipher });
  return { keyring, vault, disclosures: createDisclosures<OrderValues>({ ...tools, vault }) };
}

/** Every personal value that the shop holds, by field. */
type HeldValues = OrderValues & InquiryValues & WithdrawalValues;

export type Privacy = Awaited<ReturnType<typeof openPrivacy>>;

/** Builds the shop's parts and tasks. */
export function composeShop(ground: Ground, privacy: Privacy, { payments, carrier, mailer }: Partners) {
  const { db, clock, log, publicUrl } = ground;
  const services = privacy.keyring.services;
  const parts = {
    ...ground,
    ...privacy,
    services,
    provider: payments,
    providerId: PARTNERS.payment.id,
    carrier,
    carrierId: PARTNERS.carrier.id,
  };
  const carts = createCarts(parts);
  const links = createTrackingLinks({ services, clock, publicUrl, validDays: shop.tracking.signedLinkValidDays });
  const codes = createAccessCodes(parts);
  const shopperOrders = createShopperOrders(parts);
  const describe = { ...createInquiryLetters(parts), ...createWithdrawalLetters(parts) };
  const tasks: readonly Task[] = [
    createSendLetter({ ...parts, mailer, describe }),
    createRenewOwedLetters(parts),
    createCloseRefundedWithdrawals(parts),
    createSendNotice({ ...parts, mailer, createTrackingLink: links.create, codeOf: codes.codeOf }),
    createSendRefund(parts),
    createSweepUnpaidOrders(parts),
    createCloseUnpaidOrder(parts),
    createBookParcel(parts),
    createRemindOfStalledParcels({ ...parts, stalledDays: shop.shipping.stalledParcelDays }),
    createDisposeOfUnplacedOrders({ ...parts, keptHours: shop.checkout.unplacedKeptHours }),
    createRenewOwedNotices(parts),
    createRenewRequestedRefunds(parts),
    createSweepExpiredSessions({ ...parts, lifetimeDays: shop.cart.keptDays }),
    createWarnOfEndingAgreements(parts),
    createForgetUsedUpJobs(parts),
  ];
  return {
    sessions: createSessions({ ...parts, lifetimeDays: shop.cart.keptDays }),
    carts,
    checkouts: createCheckouts({ ...parts, carts }),
    shopperOrders,
    inquiries: createInquiries({ ...parts, orders: shopperOrders }),
    inquiryDesk: createInquiryDesk(parts),
    withdrawals: createWithdrawals({
      ...parts,
      provesOrder: async (sessionId, number) => (await shopperOrders.view(sessionId, number)).ok,
    }),
    withdrawalDesk: createWithdrawalDesk(parts),
    deskOrders: createDeskOrders(parts),
    stockDesk: createStockDesk(parts),
    paymentWebhooks: createPaymentWebhooks({ ...parts, log }),
    carrierWebhooks: createCarrierWebhooks({ ...parts, log }),
    tasks,
    db,
  };
}

export type Shop = ReturnType<typeof composeShop>;

/** Fills an empty shop: the range with its first stock, and the register of partners. */
export async function seedShop(ground: Ground, { disclosures }: Privacy, range: Range = launchRange): Promise<void> {
  const at = ground.clock.now();
  await ground.db.transact(async (tx) => {
    const { stock } = await seedRange(tx, range, at);
    await seedStock(
      tx,
      stock.map(({ variantId, pieces }) => ({ variantId, quantity: pieces })),
      at,
    );
    await registerPartners(tx, disclosures, at);
  });
}

/** Runs the tasks of a shop, recurring ones included. */
export function runTasks(url: string, tasks: readonly Task[], log: Logger, concurrency = 4): Promise<Worker> {
  return startWorker({
    url,
    tasks,
    purposes: [...PURPOSES, "none"],
    log,
    concurrency,
    recurring: [
      { task: "sweep-unpaid-orders", minutes: 1 },
      { task: "dispose-of-unplaced-orders", minutes: 60 },
      { task: "renew-owed-notices", minutes: 60 },
      { task: "renew-owed-letters", minutes: 60 },
      { task: "close-refunded-withdrawals", minutes: 60 },
      { task: "forget-used-up-jobs", minutes: 60 },
      { task: "renew-requested-refunds", minutes: 60 },
      { task: "sweep-expired-sessions", minutes: 1440 },
      { task: "warn-of-ending-agreements", minutes: 1440 },
      { task: "remind-of-stalled-parcels", minutes: 1440 },
    ],
  });
}

/** Opens what a role needs from its settings; both databases must be named by then. */
function openGround(config: Config, role: string): Ground {
  if (config.databaseUrl === undefined) throw new ConfigError("DATABASE_URL", `is needed by the role ${role}`);
  if (config.keyringUrl === undefined) throw new ConfigError("KEYRING_URL", `is needed by the role ${role}`);
  const applicationName = `weleadzest ${role}`;
  return {
    db: openDatabase({ url: config.databaseUrl, applicationName, connectionsMax: 16 }),
    keyringDb: openDatabase({ url: config.keyringUrl, applicationName, connectionsMax: 4 }),
    clock: systemClock,
    ids: createIds(() => systemClock.now(), systemRandomness),
    randomness: systemRandomness,
    log: createLogger({ level: config.logLevel, declaredFields: new Set(inventory.logFields.keys()), process: role }),
    publicUrl: config.publicUrl,
    keyFolder: join(config.dataDir, "keys"),
  };
}

function openPartners(config: Config): Partners {
  const { payment, carrier, smtpUrl } = config;
  if (payment === undefined) throw new ConfigError("PAYMENT_URL", "is needed");
  if (carrier === undefined) throw new ConfigError("CARRIER_URL", "is needed");
  if (smtpUrl === undefined) throw new ConfigError("SMTP_URL", "is needed");
  return {
    payments: createSandpay({
      baseUrl: payment.url,
      secretKey: payment.apiKey,
      webhookSecrets: payment.webhookSecret.split(","),
    }),
    carrier: createSandfreight({
      baseUrl: carrier.url,
      secretKey: carrier.apiKey,
      webhookSecrets: carrier.webhookSecret.split(","),
    }),
    mailer: createMailer(smtpUrl),
  };
}

const KEY_SWEEP_MILLISECONDS = 60_000;

/** An idle process forgets keys as well: those that ran out of time are zeroed although nothing asks for them. */
function sweepKeys({ keyring }: Privacy): void {
  repeat(KEY_SWEEP_MILLISECONDS, () => keyring.sweep());
}

async function closeGround(ground: Ground, privacy: Privacy): Promise<void> {
  await privacy.keyring.close();
  await ground.db.close();
  await ground.keyringDb.close();
}

/** The pages, the API and the webhooks under one server, and the desk under another that only this machine reaches. */
export async function composeWeb(ground: Ground, shopParts: Shop, options: WebOptions) {
  const { clock, ids, log } = ground;
  const { network, partners, paymentOrigins, pictureFolder } = options;
  const changes = await watchCatalogue(ground.db);
  const shelves = createShelves(ground.db, changes);
  const parts = { ...shopParts, orders: shopParts.shopperOrders, clock, ids, logger: log, network, shelves };
  const api = createApi(parts);
  const webhooks = createWebhooks({
    payment: { signatureHeader: partners.payments.signatureHeader, receive: shopParts.paymentWebhooks.receive },
    carrier: { signatureHeader: partners.carrier.signatureHeader, receive: shopParts.carrierWebhooks.receive },
    logger: log,
  });
  const storefront = createStorefront({
    ...parts,
    assets: await buildAssets(),
    catalogueChanges: changes,
    paymentOrigins,
    pictureFolder,
    ready: () => isReady(ground),
  });
  const mounted = new Hono<{ Bindings: HttpBindings }>().route("/api", api).route("/webhooks", webhooks);
  const listener = getRequestListener(mounted.fetch);
  const handleMounted: Handle = (request, response) => void listener(request, response);
  return {
    handle: dispatch({ "/api": handleMounted, "/webhooks": handleMounted }, storefront.handle),
    desk: createDesk({ orders: shopParts.deskOrders, logger: log }),
    close: async () => {
      storefront.close();
      shelves.close();
      await changes.close();
    },
  };
}

interface WebOptions {
  readonly network: Network;
  readonly partners: Partners;
  readonly paymentOrigins: readonly string[];
  /** Where finished pictures are kept. */
  readonly pictureFolder: string;
}

/** Hears of styles whose pages are no longer true, from every process; after a lost connection all may be untrue. */
async function watchCatalogue(db: Db): Promise<CatalogueChanges & { close(): Promise<void> }> {
  const listeners = new Set<(changed: string) => void>();
  const tell = (changed: string) => {
    for (const listener of listeners) listener(changed);
  };
  const listening = await db.listen(CATALOGUE_CHANNEL, tell, () => tell("all"));
  return {
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    close: () => listening.close(),
  };
}

async function isReady(ground: Ground): Promise<boolean> {
  const answers = await Promise.allSettled([ground.db.one(sql`select 1`), ground.keyringDb.one(sql`select 1`)]);
  return answers.every((answer) => answer.status === "fulfilled");
}

async function runWebRole(config: Config, holding?: Holding): Promise<void> {
  const ground = openGround(config, "web");
  const privacy = await openPrivacy(ground, holding);
  sweepKeys(privacy);
  await seedShop(ground, privacy);
  const partners = openPartners(config);
  const web = await composeWeb(ground, composeShop(ground, privacy, partners), {
    network: config,
    partners,
    paymentOrigins: [new URL(config.payment!.url).origin],
    pictureFolder: join(config.dataDir, "pictures"),
  });
  const servers = [
    await startHttpServer({ port: config.ports.shop, host: config.host, handle: web.handle }),
    await startHttpServer({ port: config.ports.desk, host: "127.0.0.1", handle: web.desk }),
  ];
  ground.log.info("web.started", { port: config.ports.shop });
  serveUntilStopped(async () => {
    await Promise.all(servers.map((server) => server.close()));
    await web.close();
    await closeGround(ground, privacy);
    ground.log.info("web.stopped");
  });
}

async function runWorkerRole(config: Config, holding?: Holding): Promise<void> {
  const ground = openGround(config, "worker");
  const privacy = await openPrivacy(ground, holding);
  sweepKeys(privacy);
  const partners = openPartners(config);
  const { tasks } = composeShop(ground, privacy, partners);
  const worker = await runTasks(config.databaseUrl!, tasks, ground.log);
  ground.log.info("worker.started");
  serveUntilStopped(async () => {
    await worker.stop();
    partners.mailer.close();
    await closeGround(ground, privacy);
    ground.log.info("worker.stopped");
  });
}

const ROOT = resolve(import.meta.dirname, "..");

/** Everything on one machine, until it is told to stop. */
async function runStartRole(config: Config, watchSources: boolean): Promise<void> {
  const say = (line: string) => process.stdout.write(`${line}\n`);
  const startedAt = systemClock.now().getTime();
  const running = await superviseShop({ config, root: ROOT, say, watchSources });
  say(`\n${shop.company.brand} is open (${((systemClock.now().getTime() - startedAt) / 1000).toFixed(1)} s)\n`);
  for (const [what, address] of running.addresses) say(`  ${what.padEnd(16)} ${address}`);
  say(`\nLogs are in ${join(config.dataDir, "log")}. Press Ctrl-C to close.`);
  serveUntilStopped(() => running.stop());
}

/** The operators' command line works on a running shop, or on a stopped one whose databases it starts for the while. */
async function runCliRole(argv: readonly string[]): Promise<void> {
  const openParts = async (): Promise<CliParts> => {
    // Settings are read for a command that runs: help is given under wrong ones too.
    const config = loadConfig(process.env);
    const clusters = await openClusters(config);
    const ground = openGround({ ...config, ...clusters.urls }, "cli");
    const privacy = await openPrivacy({ ...ground, log: silentLogger });
    const parts = { ...ground, ...privacy };
    return {
      orders: createDeskOrders(parts),
      stock: createStockDesk(parts),
      partners: createPartnerDesk(parts),
      inquiries: createInquiryDesk(parts),
      withdrawals: createWithdrawalDesk(parts),
      [Symbol.asyncDispose]: async () => {
        await closeGround(ground, privacy);
        await clusters.close();
      },
    };
  };
  process.exitCode = await runCli(argv, openParts, process.stdout, process.stderr, undefined, readStandardInput);
}

/** Texts for people come through a pipe: on the command line everyone on this machine could read them. */
async function readStandardInput(): Promise<string> {
  if (process.stdin.isTTY) return "";
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

/** Runs one role of the program. Only a measurement gives a `holding` of its own. */
export async function runRole(role: string, argv: readonly string[], holding?: Holding): Promise<void> {
  if (role === "cli") return runCliRole(argv);
  const config = loadConfig(process.env);
  switch (role) {
    case "start":
      return runStartRole(config, false);
    case "dev":
      return runStartRole(config, true);
    case "web":
      return runWebRole(config, holding);
    case "worker":
      return runWorkerRole(config, holding);
    default:
      throw new ConfigError("role", "must be start, dev, web, worker or cli");
  }
}

/** The exit code of a program that was given a wrong setting (sysexits). */
const EXIT_CONFIG = 78;

if (import.meta.main) {
  const [role = "start", ...argv] = process.argv.slice(2);
  try {
    await runRole(role, argv);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = EXIT_CONFIG;
  }
}
