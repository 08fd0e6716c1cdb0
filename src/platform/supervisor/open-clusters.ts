import type { Config } from "#platform/config";
import type { Cluster } from "#platform/postgres";
import { givenUrl, startOwnCluster, type ClusterName } from "./own-cluster.ts";

/**
 * The databases of a shop that runs or not: those of a running shop are used where they are, and stay. Clusters that
 * had to be started are stopped at the end.
 */
export async function openClusters(
  config: Config,
): Promise<{ urls: { databaseUrl: string; keyringUrl: string }; close(): Promise<void> }> {
  const opened: Cluster[] = [];
  const open = async (name: ClusterName): Promise<string> => {
    const given = givenUrl(config, name);
    if (given !== undefined) return given;
    const cluster = await startOwnCluster(config, name, true);
    opened.push(cluster);
    return cluster.url;
  };
  const close = async () => {
    await Promise.all(opened.map((cluster) => (cluster.adopted ? cluster.leave() : cluster.stop())));
  };
  try {
    return { urls: { databaseUrl: await open("data"), keyringUrl: await open("keyring") }, close };
  } catch (error) {
    await close();
    throw error;
  }
}
