import { join } from "node:path";
import type { Config, Partner } from "#platform/config";
import { openFileStore } from "#platform/files";
import { migrateJobs } from "#platform/jobs";
import { migrate } from "#platform/postgres";
import { keepProcess, type KeptProcess } from "#platform/processes";
import { awaitFreePorts } from "./free-ports.ts";
import { KeptClusters, type Clusters } from "./kept-clusters.ts";
import { environmentOf, sandboxesOf, WITHOUT_SETTINGS, type ProcessEnvironment } from "./process-environments.ts";
import { sandboxPartner } from "./sandbox-partner.ts";
import { watchSources } from "./watch-sources.ts";

export interface SupervisorOptions {
  readonly config: Config;
  /** Root of the project. */
  readonly root: string;
  /** Told what happens, in words for a person at a terminal. */
  readonly say: (line: string) => void;
  /** Restart web and worker when a source file changes. */
  readonly watchSources: boolean;
  /** Added to the environment of every process. */
  readonly environment?: Readonly<Record<string, string>>;
}

export interface RunningShop {
  readonly addresses: readonly (readonly [what: string, address: string])[];
  readonly clusters: Readonly<Clusters>;
  readonly processes: ReadonlyMap<string, KeptProcess>;
  readonly databaseUrl: string;
  readonly keyringUrl: string;
  readonly payment: Partner;
  readonly carrier: Partner;
  /** Ends web and worker, then the sandboxes, then the clusters. */
  stop(): Promise<void>;
}

const LOOPBACK = "127.0.0.1";
const SIGNALS = ["SIGTERM", "SIGINT", "SIGHUP"] as const;
/** Whom web and worker speak to: they end later, so that what is being done can be finished. */
const SANDBOXES = ["mail-viewer", "payment-provider", "carrier"];

/** What is running, or about to: everything that has to be ended. */
interface Household {
  readonly clusters: KeptClusters;
  readonly processes: Map<string, KeptProcess>;
  /** Processes that are not ready yet. They give up by themselves when the start does. */
  readonly starting: Promise<unknown>[];
}

/**
 * Starts everything on one machine: both clusters unless their addresses are given, the sandbox partners and the mail
 * viewer unless real ones are configured, web and worker. Whatever ends unasked is started again. When something does
 * not start, or a signal comes meanwhile, all that was started is ended, and the promise is rejected.
 */
export async function superviseShop(options: SupervisorOptions): Promise<RunningShop> {
  const household: Household = {
    clusters: new KeptClusters(options.config, options.say),
    processes: new Map(),
    starting: [],
  };
  const givingUp = new AbortController();
  const giveUp = () => givingUp.abort(new Error("the start was interrupted"));
  for (const signal of SIGNALS) process.on(signal, giveUp);
  try {
    const running = await startEverything(options, household, givingUp.signal);
    givingUp.signal.throwIfAborted();
    return { ...running, stop: () => endEverything(household) };
  } catch (error) {
    // What failed may have failed because of the signal; then that is what there is to tell.
    givingUp.abort(error);
    await endEverything(household);
    throw givingUp.signal.reason;
  } finally {
    for (const signal of SIGNALS) process.off(signal, giveUp);
  }
}

async function endEverything({ clusters, processes, starting }: Household): Promise<void> {
  await Promise.allSettled(starting);
  const [sandboxes, roles] = [true, false].map((isSandbox) =>
    [...processes].filter(([name]) => SANDBOXES.includes(name) === isSandbox).map(([, kept]) => kept),
  );
  await Promise.all(roles!.map((kept) => kept.stop()));
  await Promise.all(sandboxes!.map((kept) => kept.stop()));
  await clusters.stop();
}

async function startEverything(
  options: SupervisorOptions,
  { clusters, processes, starting }: Household,
  signal: AbortSignal,
): Promise<Omit<RunningShop, "stop">> {
  const { config, root, say } = options;
  await awaitFreePorts([config.ports.shop], config.host, { say, signal });
  await awaitFreePorts(portsOnLoopback(config), LOOPBACK, { say, signal });
  const [databaseUrl, keyringUrl] = await Promise.all([clusters.start("data"), clusters.start("keyring")]);
  signal.throwIfAborted();
  await migrateBoth(databaseUrl, keyringUrl, root, say);

  const keep = (name: string, program: readonly string[], environment: ProcessEnvironment): Promise<unknown> => {
    const spec = { name, arguments: program, environment: { ...options.environment, ...environment } };
    const kept = keepProcess(spec, join(config.dataDir, "log"), signal).then((ready) => processes.set(name, ready));
    starting.push(kept);
    return kept;
  };
  const files = openFileStore(config.dataDir);
  const { ports } = config;
  const payment = config.payment ?? sandboxPartner(files, "payment", `http://${LOOPBACK}:${ports.payment}`);
  const carrier = config.carrier ?? sandboxPartner(files, "carrier", `http://${LOOPBACK}:${ports.carrier}`);
  await Promise.all(
    sandboxesOf(config, payment, carrier).map(({ name, environment }) =>
      keep(name, [join(root, "sandbox", name, "main.ts")], { ...WITHOUT_SETTINGS, ...environment }),
    ),
  );
  const environment = environmentOf(config, { databaseUrl, keyringUrl, payment, carrier });
  const role = (name: string) => ["--import", join(root, "scripts/tsx-hook.mjs"), join(root, "src/main.ts"), name];
  // The first of them fills an empty shop, so the worker comes second.
  await keep("web", role("web"), environment);
  await keep("worker", role("worker"), environment);
  if (options.watchSources) watchSources(root, [processes.get("web")!, processes.get("worker")!], say);
  return {
    addresses: addressesOf(config, payment, carrier),
    clusters: clusters.running,
    processes,
    databaseUrl,
    keyringUrl,
    payment,
    carrier,
  };
}

async function migrateBoth(
  databaseUrl: string,
  keyringUrl: string,
  root: string,
  say: (line: string) => void,
): Promise<void> {
  const applied = [
    ...(await migrate(databaseUrl, join(root, "migrations", "data"))),
    ...(await migrate(keyringUrl, join(root, "migrations", "keyring"))),
  ];
  await migrateJobs(databaseUrl);
  if (applied.length > 0) say(`applied ${applied.length} migrations`);
}

/** Ports of web and of what is started beside it. Those of the clusters are left to PostgreSQL, which may be there. */
function portsOnLoopback({ ports, smtpUrl, payment, carrier }: Config): number[] {
  return [
    ports.desk,
    ...(smtpUrl === undefined ? [ports.mailViewer, ports.smtp] : []),
    ...(payment === undefined ? [ports.payment] : []),
    ...(carrier === undefined ? [ports.carrier] : []),
  ];
}

function addressesOf(config: Config, payment: Partner, carrier: Partner): RunningShop["addresses"] {
  return [
    ["shop", config.publicUrl],
    ["staff desk", `http://${LOOPBACK}:${config.ports.desk}`],
    ...(config.smtpUrl === undefined
      ? [["mail viewer", `http://${LOOPBACK}:${config.ports.mailViewer}`] as const]
      : []),
    ...(config.payment === undefined ? [["payment sandbox", payment.url] as const] : []),
    ...(config.carrier === undefined ? [["carrier sandbox", carrier.url] as const] : []),
  ];
}
