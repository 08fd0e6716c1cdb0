import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { seededRandomness } from "#platform/ids";
import { openDatabase, sql } from "#platform/postgres";
import {
  controlDatabaseUrl,
  isControl,
  listMissedControls,
  openScan,
  plantControls,
  scanDatabase,
  scanFolder,
  type Control,
  type Scan,
  type Sighting,
} from "#testing/canary";
import { openPartnerControls } from "../client/partner-controls.ts";
import { findFreePorts } from "../free-ports.ts";
import { comeToRest } from "../kills/come-to-rest.ts";
import { createShopUnderProof, type ShopUnderProof } from "../kills/shop-under-proof.ts";
import type { ProofOptions, Step, StepOutcome } from "../step.ts";
import { makeJourneys } from "./journeys.ts";
import { scanOutputs } from "./outputs.ts";
import { plantAll, type Planted } from "./planted.ts";
import { buyOnPages, openShopVisits } from "./shop-visits.ts";

export const canaryStep: Step = {
  name: "canary",
  shows:
    "What people type lies nowhere in the clear: not in a file of either cluster, a dump, a log or a temporary file, " +
    "in any usual encoding; and the same scan finds what was planted there on purpose.",
  run: runCanary,
};

async function runCanary({ root, seed, say }: ProofOptions): Promise<StepOutcome> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "weleadzest-canary-")));
  // The databases' account passes through to its own folders.
  chmodSync(folder, 0o711);
  const dataDir = join(folder, "shop");
  mkdirSync(join(dataDir, "tmp"), { recursive: true });
  const port = await findFreePorts();
  const log = (line: string) => say(`  ${line}`);
  const shop = createShopUnderProof({ root, dataDir, proofDir: join(folder, "proof"), port, environment: {}, log });
  try {
    await shop.start();
    await shop.recover();
    return await visitAndScan({ root, dataDir, port, shop, planted: plantAll(seed), seed, say });
  } finally {
    await shop.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Parts {
  readonly root: string;
  readonly dataDir: string;
  readonly port: number;
  readonly shop: ShopUnderProof;
  readonly planted: Planted;
  readonly seed: number;
  readonly say: (line: string) => void;
}

async function visitAndScan(parts: Parts): Promise<StepOutcome> {
  const { dataDir, shop, planted, say } = parts;
  say("people order, correct, cancel, return, and write where nobody asked");
  const numbers = await visit(parts);

  const controls = await plantControls(
    {
      superuserUrl: shop.superuserUrls.data,
      logFile: join(dataDir, "log", "control.log"),
      temporaryFile: join(dataDir, "tmp", "control"),
    },
    seededRandomness(parts.seed + 1),
  );
  const canaries = [...planted.canaries, ...controls.map(({ canary }) => canary)];
  say("scanning what runs: dumps, files, desk and command line");
  const running = openScan(canaries);
  const tables = await scanDumps(running, shop);
  const { files } = await scanFolder(running, dataDir);
  const { pages, commands } = await scanOutputs(running, outputsOf(parts), numbers);
  await shop.stop();
  say("scanning what is left when everything has stopped");
  const stopped = openScan(canaries);
  const left = await scanFolder(stopped, dataDir);

  const seen = listMissedControls(controls, running.sightings);
  const seenStopped = listMissedControls(controls.filter(isInFiles), stopped.sightings);
  return {
    failures: [
      ...running.sightings.filter((one) => !isControl(one)).map(describe),
      ...stopped.sightings.filter((one) => !isControl(one)).map(describe),
      ...seen.map((label) => `the scan of the running shop did not find ${label}, planted on purpose`),
      ...seenStopped.map((label) => `the scan of the stopped shop did not find ${label}, planted on purpose`),
      ...shop.complaints,
    ],
    facts: {
      orders: numbers.length,
      "planted values": planted.canaries.length,
      "forms in which they were sought": running.patterns,
      "tables dumped": tables,
      "files scanned while running": files,
      "files scanned when stopped": left.files,
      "bytes scanned": running.bytesScanned + stopped.bytesScanned,
      "desk pages and commands scanned": pages + commands,
      "planted on purpose and found": controls
        .filter(({ canary }) => !seen.includes(canary.label))
        .map(({ canary }) => canary.label.replace("control: ", "")),
    },
  };
}

async function visit(parts: Parts): Promise<string[]> {
  const { shop, planted, port } = parts;
  const db = openDatabase({ url: shop.urls.data, applicationName: "proof", connectionsMax: 2 });
  const partners = openPartnerControls(`http://127.0.0.1:${port + 4}`, `http://127.0.0.1:${port + 5}`);
  const rest = async () => {
    const restless = await comeToRest(db, partners);
    if (restless !== undefined) throw new Error(restless);
  };
  try {
    await partners.repeatWebhooks();
    const visits = await openShopVisits(shop, partners, planted.network);
    await makeJourneys({ shop: visits, db, planted, mailUrl: `http://127.0.0.1:${port + 2}`, rest });
    // What dies in the middle of it leaves its memory to nobody, and its log to us.
    await shop.kill(["web", "worker", "data"]);
    await shop.recover();
    await buyOnPages(visits, planted.survivor.form);
    await rest();
    return (await db.rows<{ number: string }>(sql`select number from shop."order" order by created_at`)).map(
      ({ number }) => number,
    );
  } finally {
    await db.close();
  }
}

async function scanDumps(scan: Scan, { urls, superuserUrls }: ShopUnderProof): Promise<number> {
  let tables = 0;
  for (const name of ["data", "keyring"] as const) {
    // As superuser, because the server's own tables are closed to the program's role.
    const url = Object.assign(new URL(superuserUrls[name]), { pathname: new URL(urls[name]).pathname }).href;
    // Statistics hold samples of values.
    await run(url, "analyze");
    tables += (await scanDatabase(scan, url, name)).tables;
    await run(url, "checkpoint");
  }
  tables += (await scanDatabase(scan, controlDatabaseUrl(superuserUrls.data), "control")).tables;
  return tables;
}

async function run(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function outputsOf({ root, dataDir, port, shop }: Parts) {
  return { root, deskUrl: shop.deskUrl, environment: { PORT: String(port), DATA_DIR: dataDir } };
}

function isInFiles({ place }: Control): boolean {
  return !place.source.includes("dump");
}

function describe({ canary, form, place, through, times }: Sighting): string {
  return `${canary} lies in ${place} (${form}, seen through ${through}, ${times} times)`;
}
