import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "#testing/database";
import { startCluster, type Cluster, type ClusterOptions } from "../index.ts";

/** A folder with room for servers of a test's own. Disposing of it ends them and removes every file. */
export interface ServerRoom extends AsyncDisposable {
  /** Passable for the server's account. */
  readonly folder: string;
  /** A free port, until someone takes it. */
  readonly port: number;
  /** Starts a server here, durable or not at all: nothing in it outlives the test. */
  start(options?: Partial<ClusterOptions>): Promise<Cluster>;
}

export async function openServerRoom(): Promise<ServerRoom> {
  const folder = mkdtempSync(join(tmpdir(), "weleadzest-servers-"));
  chmodSync(folder, 0o711);
  const port = await freePort();
  const started = new Set<Cluster>();
  return {
    folder,
    port,
    start: async (options = {}) => {
      const defaults = { folder: join(folder, "cluster"), port, name: "shop", settings: ["fsync=off"] };
      const cluster = await startCluster({ ...defaults, ...options });
      started.add(cluster);
      return cluster;
    },
    [Symbol.asyncDispose]: async () => {
      for (const cluster of started) await cluster.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
