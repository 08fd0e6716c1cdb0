/**
 * Starts the program in one of its roles. This is the only file that sees every room: it builds each part once and
 * hands it what it uses.
 */
import { join } from "node:path";
import { systemClock, type Clock } from "#platform/clock";
import { ConfigError, loadConfig, type Config } from "#platform/config";
import { createIds, systemRandomness, type Ids, type Randomness } from "#platform/ids";
import { startWorker, type Task, type Worker } from "#platform/jobs";
import { createLogger, type Logger } from "#platform/log";
import { createMailer, type Mailer } from "#platform/mail";
import { openDatabase, type Db } from "#platform/postgres";
import { serveUntilStopped } from "#platform/processes";
import { superviseShop } from "#platform/supervisor";
import { createDisclosures } from "#privacy/disclosure";
import { composeInventory, PURPOSES, type Inventory } from "#privacy/inventory";
import { createKeyFileProvider, openKeyring } from "#privacy/keyring";
import { createLedger, type Ledger } from "#privacy/ledger";
import { bindKeyring, BLIND_INDEX, createCipher, createVault, type Cipher } from "#privacy/vault";
import { createCarts } from "#shop/cart";
import { catalogData, launchRange, seedRange, type Range } from "#shop/catalog";
import { CHECKOUT_KEYS, createCheckouts, createDisposeOfUnplacedOrders } from "#shop/checkout";
import { createDeskOrders } from "#shop/fulfilment";
import { createSendNotice } from "#shop/notices";
import { ACCESS_CODE_KEY, createAccessCodes, createShopperOrders, createTrackingLinks, TRACKING_LINK_KEY } from "#shop/order-access";
import { shopData, type OrderValues } from "#shop/orders";
import { PARTNERS, registerPartners } from "#shop/partners";
import {
  createCloseUnpaidOrder,
  createPaymentWebhooks,
  createSandpay,
  createSendRefund,
  createSweepUnpaidOrders,
  type HostedPayments,
} from "#shop/payments";
import { createSessions } from "#shop/session";
import {
  createBookParcel,
  createCarrierWebhooks,
  createRemindOfStalledParcels,
  createSandfreight,
  type Carrier,
} from "#shop/shipping";
import { createStockDesk, seedStock } from "#shop/stock";
import { shop } from "#shop.config";
import { platformData } from "./platform/personal-data.ts";
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

export const inventory: Inventory = composeInventory(platformData, privacyData, catalogData, shopData);

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
    servicePurposes: [BLIND_INDEX, TRACKING_LINK_KEY, ACCESS_CODE_KEY, ...CHECKOUT_KEYS],
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
  const vault = createVault<OrderValues>({ ...tools, keyring, cipher });
  return { keyring, vault, disclosures: createDisclosures<OrderValues>({ ...tools, vault }) };
}

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
  const tasks: readonly Task[] = [
    createSendNotice({ ...parts, mailer, createTrackingLink: links.create, codeOf: codes.codeOf }),
    createSendRefund(parts),
    createSweepUnpaidOrders(parts),
    createCloseUnpaidOrder(parts),
    createBookParcel(parts),
    createRemindOfStalledParcels({ ...parts, stalledDays: shop.shipping.stalledParcelDays }),
    createDisposeOfUnplacedOrders({ ...parts, keptHours: shop.checkout.unplacedKeptHours }),
  ];
  return {
    sessions: createSessions({ ...parts, lifetimeDays: shop.cart.keptDays }),
    carts,
    checkouts: createCheckouts({ ...parts, carts }),
    shopperOrders: createShopperOrders(parts),
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
    await seedStock(tx, stock.map(({ variantId, pieces }) => ({ variantId, quantity: pieces })), at);
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

async function closeGround(ground: Ground, privacy: Privacy): Promise<void> {
  await privacy.keyring.close();
  await ground.db.close();
  await ground.keyringDb.close();
}

async function runWorkerRole(config: Config): Promise<void> {
  const ground = openGround(config, "worker");
  const privacy = await openPrivacy(ground);
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

const [role = "help", ...rest] = process.argv.slice(2);
if (import.meta.main) {
  try {
    await runRole(role, rest);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 78;
  }
}

async function runRole(name: string, _rest: readonly string[]): Promise<void> {
  const config = loadConfig(process.env);
  if (name === "worker") return runWorkerRole(config);
  throw new Error(`unknown role ${name}`);
}
