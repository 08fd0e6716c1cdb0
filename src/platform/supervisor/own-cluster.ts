import { join } from "node:path";
import type { Config } from "#platform/config";
import { startCluster, type Cluster } from "#platform/postgres";

export type ClusterName = "data" | "keyring";

/** The address of a server that somebody else runs, where the settings name one. */
export function givenUrl(config: Config, name: ClusterName): string | undefined {
  return name === "data" ? config.databaseUrl : config.keyringUrl;
}

/** The embedded cluster of that name. */
export function startOwnCluster(config: Config, name: ClusterName, shareRunning = false): Promise<Cluster> {
  return startCluster({
    folder: join(config.dataDir, "postgres", name),
    port: config.ports[name],
    name: name === "data" ? "shop" : "keyring",
    shareRunning,
  });
}
