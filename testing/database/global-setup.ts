import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { runMigrations } from "graphile-worker";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { migrate, startCluster } from "#platform/postgres";

declare module "vitest" {
  export interface ProvidedContext {
    /** Superuser connection string of the throw-away cluster. */
    testClusterUrl: string;
  }
}

const MIGRATIONS = resolve(import.meta.dirname, "../../migrations");

/** One throw-away cluster for the run, with a migrated template for each of the two databases. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "weleadzest-test-"));
  const cluster = await startCluster({
    // The folder below tmp is private to its owner, so the cluster gets one beside it that its account can reach.
    folder: `${folder}-cluster`,
    port: await freePort(),
    name: "test",
    settings: ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=300"],
  });
  await createTemplate(cluster.superuserUrl, "template_data", "data");
  await createTemplate(cluster.superuserUrl, "template_keyring", "keyring");
  project.provide("testClusterUrl", cluster.superuserUrl);
  return async () => {
    await cluster.stop();
    for (const path of [folder, cluster.folder, `${cluster.folder}.log`, `${cluster.folder}.password`]) {
      rmSync(path, { recursive: true, force: true });
    }
  };
}

async function createTemplate(superuserUrl: string, name: string, migrations: "data" | "keyring"): Promise<void> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  await client.query(`create database ${name} owner test`);
  await client.end();
  const url = new URL(superuserUrl);
  url.pathname = `/${name}`;
  await migrate(url.href, join(MIGRATIONS, migrations));
  if (migrations === "data") await runMigrations({ connectionString: url.href });
}

export async function freePort(): Promise<number> {
  return new Promise((resolvePort, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolvePort(port));
    });
  });
}
