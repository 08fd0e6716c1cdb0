import { spawn } from "node:child_process";
import { join, resolve } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { migrateJobs } from "#platform/jobs";
import { migrate } from "#platform/postgres";
import type { KeeperSays } from "./keep-cluster.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Connection string of the throw-away cluster for the role that owns the templates, as the program has one. */
    testClusterUrl: string;
    /** The same for the superuser, who makes and drops databases. */
    testClusterSuperuserUrl: string;
  }
}

const KEEPER = resolve(import.meta.dirname, "keep-cluster.ts");
const MIGRATIONS = resolve(import.meta.dirname, "../../migrations");

/** One throw-away cluster for the run, with a migrated template for each of the two databases. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const keeper = await startKeeper();
  try {
    await createTemplate(keeper, "template_data", "data");
    await createTemplate(keeper, "template_keyring", "keyring");
  } catch (error) {
    await keeper.close();
    throw error;
  }
  project.provide("testClusterUrl", keeper.url);
  project.provide("testClusterSuperuserUrl", keeper.superuserUrl);
  return keeper.close;
}

interface Keeper {
  readonly url: string;
  readonly superuserUrl: string;
  close(): Promise<void>;
}

async function startKeeper(): Promise<Keeper> {
  const child = spawn(process.execPath, [KEEPER], {
    // A group of its own: what is typed at the terminal reaches the tests, and the keeper when they have ended.
    detached: true,
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const ended = new Promise<void>((resolveEnded) => child.once("exit", () => resolveEnded()));
  const said = await Promise.race([
    new Promise<KeeperSays>((resolveSaid) => child.once("message", (message) => resolveSaid(message as KeeperSays))),
    ended.then((): KeeperSays => ({ problem: "it ended without a word" })),
  ]);
  if (said.url === undefined) throw new Error(`the test cluster did not start: ${said.problem}`);
  return {
    ...said,
    close: async () => {
      if (child.connected) child.disconnect();
      await ended;
    },
  };
}

/** Migrated by the role that uses it, as everywhere: what only a superuser may do fails here too. */
async function createTemplate(keeper: Keeper, name: string, migrations: "data" | "keyring"): Promise<void> {
  const client = new pg.Client({ connectionString: keeper.superuserUrl });
  await client.connect();
  try {
    await client.query(`create database ${name} owner test`);
  } finally {
    await client.end();
  }
  const url = Object.assign(new URL(keeper.url), { pathname: `/${name}` }).href;
  await migrate(url, join(MIGRATIONS, migrations));
  if (migrations === "data") await migrateJobs(url);
}
