import { chmodSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { migrateJobs } from "#platform/jobs";
import { migrate, openDatabase, startCluster, type Db } from "#platform/postgres";
import type { TestDatabases } from "#testing/database";
import { openTestShopWeb, type TestShopWeb } from "#testing/shop-web";
import { findFreePorts } from "../free-ports.ts";

/** What is lost in a power cut does not matter here. */
const SETTINGS = ["fsync=off", "synchronous_commit=off"];

/** A shop in this process whose clock can be moved, on two servers of its own. `now` is where its clock begins. */
export async function openShop(root: string, now: Date): Promise<TestShopWeb> {
  await using undo = new AsyncDisposableStack();
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "weleadzest-pages-")));
  undo.defer(() => rmSync(folder, { recursive: true, force: true }));
  // The databases' account passes through to its own folders.
  chmodSync(folder, 0o711);
  const port = await findFreePorts();
  const start = async (name: "data" | "keyring", offset: number) => {
    const cluster = await startCluster({ folder: join(folder, name), port: port + offset, name, settings: SETTINGS });
    undo.defer(() => cluster.stop());
    await migrate(cluster.url, join(root, "migrations", name));
    return cluster.url;
  };
  const dataUrl = await start("data", 0);
  const keyringUrl = await start("keyring", 1);
  await migrateJobs(dataUrl);
  const opened = undo.move();
  const databases = openDatabases(dataUrl, keyringUrl, () => opened.disposeAsync());
  return await openTestShopWeb({ databases, now: now.toISOString() });
}

function openDatabases(dataUrl: string, keyringUrl: string, close: () => Promise<void>): TestDatabases {
  const opened: Db[] = [];
  const open = (url: string, applicationName = "proof") => {
    const database = openDatabase({ url, applicationName });
    opened.push(database);
    return database;
  };
  return {
    data: open(dataUrl),
    keyring: open(keyringUrl),
    dataUrl,
    keyringUrl,
    openData: (applicationName) => open(dataUrl, applicationName),
    [Symbol.asyncDispose]: async () => {
      await Promise.all(opened.map((database) => database.close()));
      await close();
    },
  };
}
