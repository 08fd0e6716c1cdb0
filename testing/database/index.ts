import { randomBytes } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { inject } from "vitest";
import { openDatabase, type Db } from "#platform/postgres";

export { freePort, freePortBlock } from "./free-port.ts";

/** A data and a keyring database of one's own, cloned from the migrated templates, for the role that owns them. */
export interface TestDatabases extends AsyncDisposable {
  readonly data: Db;
  readonly keyring: Db;
  readonly dataUrl: string;
  readonly keyringUrl: string;
  /** Another pool on the same data database, as a second process would have. */
  openData(applicationName?: string): Db;
}

/** Clones both templates; dispose of it (`await using`, or `afterAll(() => databases[Symbol.asyncDispose]())`). */
export async function createTestDatabases(): Promise<TestDatabases> {
  const programUrl = inject("testClusterUrl");
  const superuserUrl = inject("testClusterSuperuserUrl");
  const suffix = randomBytes(6).toString("hex");
  const names = { data: `data_${suffix}`, keyring: `keyring_${suffix}` };
  await asSuperuser(superuserUrl, async (client) => {
    await client.query(`create database ${names.data} template template_data strategy file_copy owner test`);
    await client.query(`create database ${names.keyring} template template_keyring strategy file_copy owner test`);
  });
  const urlOf = (name: string) => Object.assign(new URL(programUrl), { pathname: `/${name}` }).href;
  const dataUrl = urlOf(names.data);
  const keyringUrl = urlOf(names.keyring);
  const opened: Db[] = [];
  const open = (url: string, applicationName: string) => {
    const database = openDatabase({ url, applicationName });
    opened.push(database);
    return database;
  };
  return {
    data: open(dataUrl, "test"),
    keyring: open(keyringUrl, "test"),
    dataUrl,
    keyringUrl,
    openData: (applicationName = "test") => open(dataUrl, applicationName),
    [Symbol.asyncDispose]: async () => {
      await Promise.all(opened.map((database) => database.close()));
      await asSuperuser(superuserUrl, async (client) => {
        for (const name of Object.values(names)) {
          await untilUnused(client, name);
          await client.query(`drop database ${name} with (force)`);
        }
      });
    },
  };
}

const LOOKS_MAX = 200;
const LOOK_MILLISECONDS = 5;

/**
 * A pool that has ended still has connections on their way out. Cut off by the drop, one of them would report a fault
 * that nobody listens for any more. Connections that stay are cut off all the same.
 */
async function untilUnused(client: pg.Client, database: string): Promise<void> {
  for (let looks = 0; looks < LOOKS_MAX; looks++) {
    const { rows } = await client.query("select from pg_stat_activity where datname = $1", [database]);
    if (rows.length === 0) return;
    await sleep(LOOK_MILLISECONDS);
  }
}

async function asSuperuser(url: string, act: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await act(client);
  } finally {
    await client.end();
  }
}
