import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startCluster, type Cluster } from "#platform/postgres";
import { findFreePorts } from "./free-ports.ts";

/** A data and a keyring cluster with the settings the shop runs them with, and a folder, all gone at the end. */
export interface Ground extends AsyncDisposable {
  readonly folder: string;
  readonly data: Cluster;
  readonly keyring: Cluster;
}

export async function openGround(): Promise<Ground> {
  // The folder that mkdtemp makes is private to its owner; the clusters get folders that their account can enter.
  const folder = mkdtempSync(join(tmpdir(), "weleadzest-bench-"));
  const port = await findFreePorts(2);
  const start = (name: string, ownPort: number) =>
    startCluster({ folder: `${folder}-${name}`, port: ownPort, name: "bench" });
  const [data, keyring] = await Promise.all([start("data", port), start("keyring", port + 1)]);
  return {
    folder,
    data,
    keyring,
    [Symbol.asyncDispose]: async () => {
      // The clusters do not keep this process alive, and it must not end before they have.
      const awake = setInterval(() => {}, 1000);
      await Promise.all([data.stop(), keyring.stop()]);
      clearInterval(awake);
      for (const cluster of [data, keyring]) {
        for (const rest of ["", ".log", ".password"])
          rmSync(`${cluster.folder}${rest}`, { recursive: true, force: true });
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
