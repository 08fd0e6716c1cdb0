import { randomBytes } from "node:crypto";
import { mkdirSync, watch } from "node:fs";
import { join } from "node:path";
import type { Config, Partner } from "#platform/config";
import { openFileStore, type FileStore } from "#platform/files";
import { migrateJobs } from "#platform/jobs";
import { migrate, startCluster, type Cluster } from "#platform/postgres";
import { keepProcess, type KeptProcess } from "#platform/processes";

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
  readonly clusters: { readonly data: Cluster | undefined; readonly keyring: Cluster | undefined };
  readonly processes: ReadonlyMap<string, KeptProcess>;
  readonly databaseUrl: string;
  readonly keyringUrl: string;
  readonly payment: Partner;
  readonly carrier: Partner;
  stop(): Promise<void>;
}

/**
 * Starts everything on one machine: both clusters unless their addresses are given, the sandbox partners and the mail
 * viewer unless real ones are configured, web and worker. Whatever ends unasked is started again.
 */
export async function superviseShop(options: SupervisorOptions): Promise<RunningShop> {
  const clusters = new KeptClusters(options.config, options.say);
  const processes = new Map<string, KeptProcess>();
  const stop = async () => {
    await Promise.all([...processes.values()].map((process) => process.stop()));
    await clusters.stop();
  };
  try {
    return { ...(await startEverything(options, clusters, processes)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startEverything(
  options: SupervisorOptions,
  clusters: KeptClusters,
  processes: Map<string, KeptProcess>,
): Promise<Omit<RunningShop, "stop">> {
  const { config, root, say } = options;
  const files = openFileStore(config.dataDir);
  const [databaseUrl, keyringUrl] = await Promise.all([clusters.start("data"), clusters.start("keyring")]);
  const applied = [
    ...(await migrate(databaseUrl, join(root, "migrations", "data"))),
    ...(await migrate(keyringUrl, join(root, "migrations", "keyring"))),
  ];
  await migrateJobs(databaseUrl);
  if (applied.length > 0) say(`applied ${applied.length} migrations`);

  const logFolder = join(config.dataDir, "log");
  const keep = async (name: string, programArguments: readonly string[], environment: Record<string, string | undefined>) => {
    const spec = { name, arguments: programArguments, environment: { ...options.environment, ...environment } };
    processes.set(name, await keepProcess(spec, logFolder));
  };
  const host = "http://127.0.0.1";
  const { ports } = config;
  const payment = config.payment ?? sandboxPartner(files, "payment", `${host}:${ports.payment}`);
  const carrier = config.carrier ?? sandboxPartner(files, "carrier", `${host}:${ports.carrier}`);
  const shopUrl = `${host}:${ports.shop}`;
  const sandboxes: Promise<void>[] = [];
  if (config.smtpUrl === undefined) {
    sandboxes.push(
      keep("mail-viewer", [join(root, "sandbox/mail-viewer/main.ts")], {
        MAIL_VIEWER_PORT: String(ports.mailViewer),
        MAIL_VIEWER_SMTP_PORT: String(ports.smtp),
      }),
    );
  }
  if (config.payment === undefined) {
    mkdirSync(join(config.dataDir, "sandbox"), { recursive: true, mode: 0o700 });
    sandboxes.push(
      keep("payment-provider", [join(root, "sandbox/payment-provider/main.ts")], {
        SANDPAY_PORT: String(ports.payment),
        SANDPAY_SECRET_KEY: payment.apiKey,
        SANDPAY_WEBHOOK_SECRETS: payment.webhookSecret,
        SANDPAY_WEBHOOK_URL: `${shopUrl}/webhooks/payment`,
        SANDPAY_STATE: join(config.dataDir, "sandbox", "payments.jsonl"),
      }),
    );
  }
  if (config.carrier === undefined) {
    sandboxes.push(
      keep("carrier", [join(root, "sandbox/carrier/main.ts")], {
        SANDFREIGHT_PORT: String(ports.carrier),
        SANDFREIGHT_SECRET_KEY: carrier.apiKey,
        SANDFREIGHT_WEBHOOK_SECRETS: carrier.webhookSecret,
        SANDFREIGHT_WEBHOOK_URL: `${shopUrl}/webhooks/carrier`,
      }),
    );
  }
  await Promise.all(sandboxes);

  const environment = {
    PORT: String(config.port),
    DATA_DIR: config.dataDir,
    DATABASE_URL: databaseUrl,
    KEYRING_URL: keyringUrl,
    SMTP_URL: config.smtpUrl ?? `smtp://127.0.0.1:${ports.smtp}`,
    PAYMENT_URL: payment.url,
    PAYMENT_API_KEY: payment.apiKey,
    PAYMENT_WEBHOOK_SECRET: payment.webhookSecret,
    CARRIER_URL: carrier.url,
    CARRIER_API_KEY: carrier.apiKey,
    CARRIER_WEBHOOK_SECRET: carrier.webhookSecret,
  };
  const program = (role: string) => ["--import", join(root, "scripts/tsx-hook.mjs"), join(root, "src/main.ts"), role];
  // The first of them fills an empty shop, so the worker comes second.
  await keep("web", program("web"), environment);
  await keep("worker", program("worker"), environment);
  if (options.watchSources) watchSources(root, [processes.get("web")!, processes.get("worker")!], say);

  return {
    addresses: [
      ["shop", config.publicUrl],
      ["staff desk", `${host}:${ports.desk}`],
      ...(config.smtpUrl === undefined ? [["mail viewer", `${host}:${ports.mailViewer}`] as const] : []),
      ...(config.payment === undefined ? [["payment sandbox", payment.url] as const] : []),
      ...(config.carrier === undefined ? [["carrier sandbox", carrier.url] as const] : []),
    ],
    clusters: clusters.running,
    processes,
    databaseUrl,
    keyringUrl,
    payment,
    carrier,
  };
}

/** The two embedded clusters, started again when they end unasked. */
class KeptClusters {
  readonly running: Clusters = { data: undefined, keyring: undefined };
  readonly #config: Config;
  readonly #say: (line: string) => void;
  #stopping = false;

  constructor(config: Config, say: (line: string) => void) {
    this.#config = config;
    this.#say = say;
  }

  async start(name: ClusterName): Promise<string> {
    const given = givenUrl(this.#config, name);
    if (given !== undefined) return given;
    const cluster = await startOwnCluster(this.#config, name);
    this.running[name] = cluster;
    void cluster.ended.then(() => this.#restart(name));
    return cluster.url;
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    await Promise.all([this.running.data?.stop(), this.running.keyring?.stop()]);
  }

  async #restart(name: ClusterName): Promise<void> {
    if (this.#stopping) return;
    this.#say(`the ${name} cluster ended; starting it again`);
    await this.start(name);
  }
}

type ClusterName = "data" | "keyring";
type Clusters = Record<ClusterName, Cluster | undefined>;

function givenUrl(config: Config, name: ClusterName): string | undefined {
  return name === "data" ? config.databaseUrl : config.keyringUrl;
}

function startOwnCluster(config: Config, name: ClusterName): Promise<Cluster> {
  return startCluster({
    folder: join(config.dataDir, "postgres", name),
    port: config.ports[name],
    name: name === "data" ? "shop" : "keyring",
  });
}

/** The databases of a shop that runs or not: clusters that had to be started are stopped at the end. */
export async function openClusters(
  config: Config,
): Promise<{ urls: { databaseUrl: string; keyringUrl: string }; close(): Promise<void> }> {
  const started: Cluster[] = [];
  const open = async (name: ClusterName): Promise<string> => {
    const given = givenUrl(config, name);
    if (given !== undefined) return given;
    const cluster = await startOwnCluster(config, name);
    if (!cluster.adopted) started.push(cluster);
    return cluster.url;
  };
  const urls = { databaseUrl: await open("data"), keyringUrl: await open("keyring") };
  return {
    urls,
    close: async () => {
      await Promise.all(started.map((cluster) => cluster.stop()));
    },
  };
}

function sandboxPartner(files: FileStore, name: string, url: string): Partner {
  const secret = (what: string) => {
    const known = files.find("sandbox-secret", `${name}-${what}`)?.toString();
    if (known !== undefined) return known;
    const made = randomBytes(24).toString("base64url");
    files.write("sandbox-secret", `${name}-${what}`, made);
    return made;
  };
  return { url, apiKey: secret("api-key"), webhookSecret: secret("webhook") };
}

const CHANGE_SETTLES_MILLISECONDS = 150;

function watchSources(root: string, processes: readonly KeptProcess[], say: (line: string) => void) {
  let settle: NodeJS.Timeout | undefined;
  // Unreferenced: watching ends with the program.
  watch(join(root, "src"), { recursive: true, persistent: false }, () => {
    clearTimeout(settle);
    settle = setTimeout(() => {
      say("a source changed; restarting");
      for (const process of processes) void process.restart();
    }, CHANGE_SETTLES_MILLISECONDS);
  });
}
