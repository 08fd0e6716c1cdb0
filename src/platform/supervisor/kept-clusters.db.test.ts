import { chmodSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { freePortBlock } from "#testing/database";
import { loadConfig, PORTS_NEEDED, type Config } from "#platform/config";
import { openDatabase, sql } from "#platform/postgres";
import { KeptClusters } from "./kept-clusters.ts";
import { openClusters } from "./open-clusters.ts";

/** For what happens soon, and takes longer on a busy machine. */
const SOON = { timeout: 15_000 };

/** Both clusters lie in one folder for the whole file: creating one takes most of a second. */
let dataDir: string;
let config: Config;
let kept: KeptClusters | undefined;
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "weleadzest-kept-"));
  chmodSync(dataDir, 0o711);
  config = loadConfig({ DATA_DIR: dataDir, PORT: String(await freePortBlock(PORTS_NEEDED)) });
});
afterEach(async () => {
  await kept?.stop();
  kept = undefined;
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

function open(said: string[] = []): KeptClusters {
  kept = new KeptClusters(config, (line) => said.push(line));
  return kept;
}

async function isThere(url: string): Promise<boolean> {
  const db = openDatabase({ url, applicationName: "test" });
  try {
    return (await db.rows(sql`select 1`)).length === 1;
  } catch {
    return false;
  } finally {
    await db.close();
  }
}

test("a cluster that is stopped while it is being started does not stay", async () => {
  const clusters = open();
  const starting = clusters.start("data");
  await clusters.stop();
  expect(await isThere(await starting)).toBe(false);
  expect(clusters.running.data?.pid()).toBeUndefined();
});

test("a cluster that is killed comes back under the same address, and one says so", async () => {
  const said: string[] = [];
  const clusters = open(said);
  const url = await clusters.start("data");
  process.kill(clusters.running.data!.pid()!, "SIGKILL");
  await expect.poll(() => isThere(url), SOON).toBe(false);
  await expect.poll(() => isThere(url), SOON).toBe(true);
  expect(said).toEqual(["the data cluster ended; starting it again"]);
});

test("a cluster that is killed just before the stop does not come back", async () => {
  const clusters = open();
  const url = await clusters.start("data");
  process.kill(clusters.running.data!.pid()!, "SIGKILL");
  await clusters.stop();
  expect(await isThere(url)).toBe(false);
});

test("a command uses the clusters of a running shop and leaves them to it, and its own it ends", async () => {
  const clusters = open();
  const url = await clusters.start("data");
  const command = await openClusters({ ...config, ports: { ...config.ports, data: config.ports.shop } });
  expect(command.urls.databaseUrl).toBe(url);
  expect(await isThere(command.urls.keyringUrl)).toBe(true);
  await command.close();
  expect([await isThere(url), await isThere(command.urls.keyringUrl)]).toEqual([true, false]);
});

test("a server that somebody else runs is neither started nor stopped", async () => {
  const given = "postgres://shop@localhost:1/shop";
  const clusters = new KeptClusters({ ...config, databaseUrl: given }, () => {});
  expect(await clusters.start("data")).toBe(given);
  await clusters.stop();
  expect(readdirSync(join(dataDir, "postgres"))).toContain("data");
});
