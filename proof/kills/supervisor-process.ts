/**
 * The supervisor of a shop under proof, in a process of its own so that it can be killed like the others. Tells its
 * parent the process ids it keeps; ends in good order on SIGTERM.
 */
import { loadConfig } from "#platform/config";
import { superviseShop } from "#platform/supervisor";
import type { SupervisorMessage } from "./shop-under-proof.ts";

const tell = (message: SupervisorMessage) => process.send?.(message);
const nodeOptions = process.env["PROOF_NODE_OPTIONS"];

const running = await superviseShop({
  config: loadConfig(process.env),
  root: process.env["PROOF_ROOT"] ?? process.cwd(),
  say: (line) => tell({ kind: "said", line }),
  watchSources: false,
  environment: nodeOptions === undefined ? {} : { NODE_OPTIONS: nodeOptions },
});

process.on("message", () => {
  tell({
    kind: "pids",
    pids: {
      web: running.processes.get("web")?.pid(),
      worker: running.processes.get("worker")?.pid(),
      data: running.clusters.data?.pid(),
      keyring: running.clusters.keyring?.pid(),
    },
  });
});

let stopping = false;
const stop = () => {
  if (stopping) return;
  stopping = true;
  running.stop().then(
    () => process.exit(0),
    () => process.exit(1),
  );
};
process.on("SIGTERM", stop);
process.on("disconnect", stop);
tell({
  kind: "open",
  databaseUrl: running.databaseUrl,
  keyringUrl: running.keyringUrl,
  superuserUrls: { data: running.clusters.data?.superuserUrl, keyring: running.clusters.keyring?.superuserUrl },
});
