import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { systemClock } from "#platform/clock";
import { seededRandomness } from "#platform/ids";
import { openDatabase, sql, type Db } from "#platform/postgres";
import { staffMember } from "#shop/orders";
import { createStockDesk } from "#shop/stock";
import { openScan, plantPerson, scanFolder } from "#testing/canary";
import type { Chance } from "../chance.ts";
import { listGoods } from "../client/goods.ts";
import { createShopClient, expectStatus } from "../client/shop-client.ts";
import { findFreePorts } from "../free-ports.ts";
import { checkBooks } from "./books/index.ts";
import { comeToRest } from "./come-to-rest.ts";
import { startLoad } from "./load/load.ts";
import type { ToldOrder, World } from "./load/world.ts";
import { openPersons } from "./open-persons.ts";
import { openOutsideWorld, type OutsideWorld } from "./partners.ts";
import { describePoint, type Point } from "./points.ts";
import { judgeRepeatedMails, type MailKill, type RepeatedMails } from "./repeated-mails.ts";
import { watchLogs } from "./watch-logs.ts";
import { createShopUnderProof, type Pids, type ShopUnderProof } from "./shop-under-proof.ts";
import { strike, type Strike } from "./strike.ts";

/** What became of one point. */
export interface PointOutcome {
  readonly point: Point;
  readonly failures: readonly string[];
  readonly struck: Strike | undefined;
  /** From the kill until the shop was ready again. */
  readonly recoverySeconds: number;
  /** Processes that nobody killed and that are others now. */
  readonly alsoRestarted: readonly string[];
  readonly repeatedMails: number;
}

export interface RunOutcome {
  readonly points: readonly PointOutcome[];
  readonly failures: readonly string[];
  readonly orders: number;
  readonly placed: number;
  readonly refunded: number;
  readonly parcels: number;
  readonly mails: number;
  readonly bytesScanned: number;
}

const BUYERS = 8;
const ORDERS_EACH = 2;
const ORDERS_EACH_MAX = 25;
/** Within this much of its first start everything dies once: somewhere between making the databases and opening. */
const INTERRUPTED_MILLISECONDS_MIN = 200;
const INTERRUPTED_MILLISECONDS_MAX = 5000;
/** Between kill and shop ready again an answer may still come from the dying; this is given to the supervisor. */
const SETTLE_MILLISECONDS = 150;
const SHELF_PIECES_MIN = 3;
const SHELF_PIECES_ADDED = 4;

export interface ShopRun {
  readonly root: string;
  readonly points: readonly Point[];
  readonly chance: Chance;
  readonly say: (line: string) => void;
  /** Numbers the points of the whole proof. */
  readonly firstNumber: number;
  readonly total: number;
}

/**
 * One shop from its first start to its last stop, killed at several points, looked at after each. A point after which
 * something does not hold is its last: what comes after it would be told of the same fault again.
 */
export async function runShop(run: ShopRun): Promise<RunOutcome> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "weleadzest-kills-")));
  // The databases' account passes through to its own folders.
  chmodSync(folder, 0o711);
  const dataDir = join(folder, "shop");
  mkdirSync(join(dataDir, "tmp"), { recursive: true });
  const port = await findFreePorts();
  await using outside = await openOutsideWorld(`http://127.0.0.1:${port}`);
  const shop = createShopUnderProof({
    root: run.root,
    dataDir,
    proofDir: join(folder, "proof"),
    port,
    environment: outside.environment,
    log: (line) => run.say(`    ${line}`),
  });
  let isFine = false;
  try {
    const milliseconds = run.chance.between(INTERRUPTED_MILLISECONDS_MIN, INTERRUPTED_MILLISECONDS_MAX);
    await shop.interruptStart(milliseconds);
    run.say(`    the first start was interrupted after ${milliseconds} ms`);
    await shop.start();
    await shop.recover();
    const outcome = await runPoints(run, shop, outside, dataDir);
    isFine = outcome.failures.length === 0 && outcome.points.every(({ failures }) => failures.length === 0);
    return outcome;
  } finally {
    await shop.stop();
    if (isFine) rmSync(folder, { recursive: true, force: true });
    else run.say(`    what the shop left is in ${folder}`);
  }
}

async function runPoints(
  run: ShopRun,
  shop: ShopUnderProof,
  outside: OutsideWorld,
  dataDir: string,
): Promise<RunOutcome> {
  const open = (url: string) => openDatabase({ url, applicationName: "proof", connectionsMax: 4 });
  const db = open(shop.urls.data);
  const keyringDb = open(shop.urls.keyring);
  const told: ToldOrder[] = [];
  const persons = Array.from({ length: BUYERS }, (_, index) =>
    plantPerson(`buyer ${index + 1}`, "US", seededRandomness(run.chance.between(1, 2 ** 31))),
  );
  const forms = persons.map(({ form }) => form);
  const points: PointOutcome[] = [];
  const failures: string[] = [];
  try {
    for (const [index, point] of run.points.entries()) {
      const outcome = await runPoint(
        { run, dataDir, shop, outside, db, keyringDb, told, forms },
        point,
        `${run.firstNumber + index}`,
      );
      points.push(outcome);
      run.say(`[${run.firstNumber + index}/${run.total}] ${describeOutcome(outcome)}`);
      if (outcome.failures.length > 0) break;
    }
    failures.push(...(await openPersons(db, keyringDb, dataDir, told)).slice(0, 5), ...shop.complaints);
    const counts = await countAll(db);
    const mails = [...(await outside.countMails()).values()].reduce((sum, count) => sum + count, 0);
    await db.close();
    await keyringDb.close();
    await shop.stop();
    const scan = openScan(persons.flatMap(({ canaries }) => [...canaries]));
    await scanFolder(scan, dataDir);
    failures.push(
      ...scan.sightings.map(({ canary, form, place }) => `${canary} lies in the clear (${form}) in ${place}`),
    );
    return { points, failures, ...counts, mails, bytesScanned: scan.bytesScanned };
  } finally {
    await Promise.allSettled([db.close(), keyringDb.close()]);
  }
}

interface PointParts {
  readonly run: ShopRun;
  readonly dataDir: string;
  readonly shop: ShopUnderProof;
  readonly outside: OutsideWorld;
  readonly db: Db;
  readonly keyringDb: Db;
  readonly told: ToldOrder[];
  readonly forms: Parameters<typeof startLoad>[2]["forms"];
}

async function runPoint(parts: PointParts, point: Point, id: string): Promise<PointOutcome> {
  const { run, shop, outside, db, told, forms } = parts;
  const startedAt = new Date();
  const world = await openWorld(parts);
  const before = await shop.pids();
  const mailsBefore = await outside.countMails();
  const crashes = watchLogs(parts.dataDir);
  const load = startLoad(world, run.chance.fork(), { forms, ordersEach: ORDERS_EACH, ordersEachMax: ORDERS_EACH_MAX });
  const struck = await strike(shop, load, point, id);
  const failures: string[] = [];
  if (struck === undefined) failures.push("nobody passed the boundary");
  load.struck();
  await sleep(SETTLE_MILLISECONDS);
  await shop.recover();
  const recoveredAt = Date.now();
  await load.finished;
  const restless = await comeToRest(db, outside.controls);
  if (restless !== undefined) failures.push(restless);
  failures.push(...world.complaints);
  failures.push(
    ...(await checkBooks({
      db,
      keyringDb: parts.keyringDb,
      charges: await outside.controls.charges(),
      parcels: await outside.controls.parcels(),
      mails: await outside.countMails(),
      told,
    })),
  );
  const repeated = await judgeMails(outside, mailsBefore, startedAt, struck, recoveredAt);
  failures.push(...repeated.unexplained.map((messageId) => `a mail came twice without a kill: ${messageId}`));
  return {
    point,
    failures,
    struck,
    recoverySeconds: struck === undefined ? 0 : (recoveredAt - struck.at) / 1000,
    alsoRestarted: listOthers(before, await shop.pids(), struck).map((name) => `${name}${crashes.explain(name)}`),
    repeatedMails: repeated.explained,
  };
}

async function openWorld({ shop, outside, db, told }: PointParts): Promise<World> {
  await fillShelves(db);
  const client = createShopClient({ shopUrl: shop.shopUrl, clientAddress: "203.0.113.250" });
  const { version, locale } = expectStatus(await client.call("GET", "/policy"), 200).json;
  return {
    shopUrl: shop.shopUrl,
    deskUrl: shop.deskUrl,
    db,
    partners: outside.controls,
    goods: await listGoods(client, "us"),
    policy: { version, locale },
    told,
    complaints: [],
    abandoned: new Set(),
  };
}

/** New pieces for half of what is nearly gone; the other half sells out, and is fought for. */
async function fillShelves(db: Db): Promise<void> {
  const desk = createStockDesk({ db, clock: systemClock });
  for (const [index, { sku }] of (await desk.list({ belowPieces: SHELF_PIECES_MIN })).entries()) {
    if (index % 2 === 0) await desk.receive(sku, SHELF_PIECES_ADDED, staffMember("proof"));
  }
}

async function judgeMails(
  outside: OutsideWorld,
  before: ReadonlyMap<string, number>,
  since: Date,
  struck: Strike | undefined,
  recoveredAt: number,
): Promise<RepeatedMails> {
  const counted = [...(await outside.countMails())].map(([messageId, count]) => ({
    messageId,
    earlier: before.get(messageId) ?? 0,
    now: count - (before.get(messageId) ?? 0),
  }));
  const repeated = counted.filter(({ earlier, now }) => now > 0 && earlier + now > 1);
  if (repeated.length === 0) return { explained: 0, unexplained: [] };
  const mails = await outside.listMails(new Set(repeated.map(({ messageId }) => messageId)), since);
  const judged = judgeRepeatedMails(mails, struck === undefined ? [] : describeOutage(struck, recoveredAt));
  // What was sent before this point was settled before it, so no kill of now explains another copy.
  const belated = repeated.filter(({ earlier }) => earlier > 0).map(({ messageId }) => messageId);
  return { explained: judged.explained, unexplained: [...judged.unexplained, ...belated] };
}

/** The worker sends, and the data database notes it; with its supervisor the worker ends, though in good order. */
function describeOutage({ at, victims }: Strike, recoveredAt: number): MailKill[] {
  if (victims.includes("data") || victims.includes("supervisor")) return [{ at, until: recoveredAt }];
  return victims.includes("worker") ? [{ at, until: at }] : [];
}

function listOthers(before: Pids, after: Pids, struck: Strike | undefined): string[] {
  const names = ["web", "worker", "data", "keyring", "supervisor"] as const;
  const victims = struck?.victims ?? [];
  // With the supervisor all that it keeps ends in good order.
  if (victims.includes("supervisor")) return [];
  return names.filter((name) => !victims.includes(name) && before[name] !== after[name]);
}

function countAll(db: Db): Promise<{ orders: number; placed: number; refunded: number; parcels: number }> {
  return db.one(sql`
    select
      (select count(*) from shop."order") as orders,
      (select count(*) from shop."order" where placed_at is not null) as placed,
      (select count(*) from shop.refund where state = 'succeeded') as refunded,
      (select count(*) from shop.parcel where state = 'booked') as parcels`);
}

function describeOutcome({ point, failures, recoverySeconds, repeatedMails, alsoRestarted }: PointOutcome): string {
  const details = [
    `back after ${recoverySeconds.toFixed(1)} s`,
    ...(repeatedMails > 0 ? [`${repeatedMails} mails repeated`] : []),
    ...(alsoRestarted.length > 0 ? [`${alsoRestarted.join(" and ")} restarted too`] : []),
    failures.length === 0 ? "all books agree" : `${failures.length} FAILURES: ${failures.join(" | ")}`,
  ];
  return `${describePoint(point)}: ${details.join(", ")}`;
}
