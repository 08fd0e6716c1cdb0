/**
 * A program: runs a throw-away cluster for as long as the process that started it lives. However that one ends, by
 * itself, by a fault or by `kill -9`, the channel between the two closes, and the server and every file of it go.
 */
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startCluster, type Cluster } from "#platform/postgres";
import { freePort } from "./free-port.ts";

/** What it says, once. */
export type KeeperSays =
  | { readonly url: string; readonly superuserUrl: string }
  | { readonly problem: string; readonly url?: never };

const SETTINGS = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=300"];

const folder = mkdtempSync(join(tmpdir(), "weleadzest-test-"));
// The server's account passes through.
chmodSync(folder, 0o711);
let starting: Promise<Cluster> | undefined;

const end = async (exitCode: number) => {
  await starting?.then((cluster) => cluster.stop()).catch(() => {});
  rmSync(folder, { recursive: true, force: true });
  process.exit(exitCode);
};
for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) process.once(signal, () => void end(1));
process.once("disconnect", () => void end(0));

/** To nobody, where the run has ended in the meantime. */
const say = (message: KeeperSays) => process.send?.(message, undefined, undefined, () => {});
try {
  starting = startCluster({
    folder: join(folder, "cluster"),
    port: await freePort(),
    name: "test",
    settings: SETTINGS,
  });
  const { url, superuserUrl } = await starting;
  say({ url, superuserUrl });
} catch (error) {
  say({ problem: String(error) });
  await end(1);
}
