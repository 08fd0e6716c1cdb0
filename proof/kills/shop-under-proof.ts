import { fork, type ChildProcess } from "node:child_process";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { shopEnvironment } from "../shop-environment.ts";
import type { ProcessName } from "./points.ts";

export type Pids = Partial<Readonly<Record<ProcessName, number | undefined>>>;

/** What the supervisor's process tells. */
export type SupervisorMessage =
  | { readonly kind: "said"; readonly line: string }
  | { readonly kind: "pids"; readonly pids: Pids }
  | {
      readonly kind: "open";
      readonly databaseUrl: string;
      readonly keyringUrl: string;
      readonly superuserUrls: { readonly data: string | undefined; readonly keyring: string | undefined };
    };

export interface ShopUnderProofOptions {
  readonly root: string;
  /** Where the shop keeps everything; others may pass through it, so that the databases' account gets in. */
  readonly dataDir: string;
  /** Where the proof keeps what it needs for itself. */
  readonly proofDir: string;
  readonly port: number;
  /** Addresses and secrets of the partners. */
  readonly environment: Readonly<Record<string, string>>;
  readonly log: (line: string) => void;
}

/** An order to die at a boundary. */
export interface BoundaryOrder {
  readonly id: string;
  readonly boundary: string;
  readonly passing: number;
  readonly self: boolean;
  readonly pids: readonly number[];
}

/** A whole shop in processes of its own, to be killed and looked at. */
export interface ShopUnderProof {
  readonly shopUrl: string;
  readonly deskUrl: string;
  /** Known once the shop has been open. */
  readonly urls: { readonly data: string; readonly keyring: string };
  readonly superuserUrls: { readonly data: string; readonly keyring: string };
  /** Starts the supervisor, and waits until it says that the shop is open. */
  start(): Promise<void>;
  /** Begins to start, and after so long kills supervisor and databases; what they had begun is left as it is. */
  interruptStart(milliseconds: number): Promise<void>;
  pids(): Promise<Pids>;
  /** SIGKILL to all of them at once; returns the instant before the first. */
  kill(victims: readonly ProcessName[]): Promise<number>;
  order(order: BoundaryOrder): void;
  /** When a process followed the order, and its id. */
  fired(id: string): { readonly at: number; readonly pid: number } | undefined;
  /** Waits until the shop answers that it is ready, starting the supervisor again if that is gone. */
  recover(): Promise<void>;
  /** How often the supervisor ended although nobody killed it, or did not start. */
  readonly complaints: readonly string[];
  stop(): Promise<void>;
}

const START_TRIES_MAX = 5;
const START_SECONDS_MAX = 90;
const READY_SECONDS_MAX = 60;
const STOP_SECONDS_MAX = 40;

export function createShopUnderProof(options: ShopUnderProofOptions): ShopUnderProof {
  const { root, proofDir, port, log } = options;
  const complaints: string[] = [];
  let supervisor: ChildProcess | undefined;
  let isKilled = false;
  let known: Extract<SupervisorMessage, { kind: "open" }> | undefined;
  let answerPids: ((pids: Pids) => void) | undefined;
  mkdirSync(proofDir, { recursive: true });

  const launch = (): Promise<boolean> =>
    new Promise((opened) => {
      const child = fork(join(root, "proof/kills/supervisor-process.ts"), {
        execArgv: ["--import", join(root, "scripts/tsx-hook.mjs")],
        env: environment(options),
        stdio: ["ignore", "inherit", "inherit", "ipc"],
      });
      supervisor = child;
      isKilled = false;
      const late = setTimeout(() => child.kill("SIGKILL"), START_SECONDS_MAX * 1000);
      child.on("message", (message: SupervisorMessage) => {
        if (message.kind === "said") log(message.line);
        if (message.kind === "pids") answerPids?.(message.pids);
        if (message.kind !== "open") return;
        known = message;
        clearTimeout(late);
        opened(true);
      });
      child.once("exit", (code, signal) => {
        clearTimeout(late);
        if (supervisor === child) supervisor = undefined;
        answerPids?.({});
        if (!isKilled) complaints.push(`the supervisor ended by itself (${signal ?? `exit code ${code}`})`);
        opened(false);
      });
    });

  const start = async () => {
    for (let tries = 0; tries < START_TRIES_MAX; tries++) {
      if (await launch()) return;
      await sleep(1000);
    }
    throw new Error(`the shop did not start in ${START_TRIES_MAX} tries`);
  };

  const pids = async (): Promise<Pids> => {
    const child = supervisor;
    if (child?.connected !== true) return {};
    const told = await new Promise<Pids>((answer) => {
      answerPids = answer;
      child.send("pids");
    });
    return { ...told, supervisor: child.pid };
  };

  const shopUrl = `http://127.0.0.1:${port}`;
  const isReady = async () => {
    try {
      return (await fetch(`${shopUrl}/readyz`, { signal: AbortSignal.timeout(2000) })).status === 200;
    } catch {
      return false;
    }
  };

  return {
    shopUrl,
    deskUrl: `http://127.0.0.1:${port + 1}`,
    get urls() {
      return { data: known!.databaseUrl, keyring: known!.keyringUrl };
    },
    get superuserUrls() {
      return { data: known!.superuserUrls.data!, keyring: known!.superuserUrls.keyring! };
    },
    start,
    interruptStart: async (milliseconds) => {
      const launched = launch();
      await sleep(milliseconds);
      isKilled = true;
      kill(supervisor?.pid);
      for (const name of ["data", "keyring"]) kill(findPostmaster(join(options.dataDir, "postgres", name)));
      await launched;
    },
    pids,
    kill: async (victims) => {
      const running = await pids();
      if (victims.includes("supervisor")) isKilled = true;
      const at = Date.now();
      for (const victim of victims) kill(running[victim]);
      return at;
    },
    order: (order) => {
      if (supervisor?.pid !== undefined && order.pids.includes(supervisor.pid)) isKilled = true;
      const file = join(proofDir, "order.json");
      writeFileSync(`${file}.new`, JSON.stringify(order));
      renameSync(`${file}.new`, file);
    },
    fired: (id) => {
      try {
        return JSON.parse(readFileSync(join(proofDir, `fired-${id}`), "utf8"));
      } catch {
        return undefined;
      }
    },
    recover: async () => {
      rmSync(join(proofDir, "order.json"), { force: true });
      const deadline = Date.now() + READY_SECONDS_MAX * 1000;
      for (;;) {
        if (supervisor === undefined) await start();
        if (await isReady()) return;
        if (Date.now() > deadline) throw new Error(`the shop was not ready within ${READY_SECONDS_MAX} s`);
        await sleep(50);
      }
    },
    complaints,
    stop: async () => {
      const child = supervisor;
      if (child === undefined) return;
      isKilled = true;
      const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
      child.kill("SIGTERM");
      const late = setTimeout(() => child.kill("SIGKILL"), STOP_SECONDS_MAX * 1000);
      await ended;
      clearTimeout(late);
    },
  };
}

function environment({ root, dataDir, proofDir, port, environment: given }: ShopUnderProofOptions) {
  return shopEnvironment({
    ...given,
    PORT: String(port),
    DATA_DIR: dataDir,
    TMPDIR: join(dataDir, "tmp"),
    TRUSTED_PROXIES: "1",
    LOG_LEVEL: "debug",
    PROOF_ROOT: root,
    PROOF_BOUNDARY_FOLDER: proofDir,
    PROOF_NODE_OPTIONS: `--import=${join(root, "proof/kills/boundary-hook.mjs")}`,
  });
}

/** The server that runs on a folder, by the lock file that PostgreSQL keeps there. */
function findPostmaster(folder: string): number | undefined {
  try {
    const pid = Number(readFileSync(join(folder, "postmaster.pid"), "utf8").split("\n")[0]);
    return Number.isInteger(pid) && pid > 1 ? pid : undefined;
  } catch {
    return undefined;
  }
}

function kill(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(pid, "SIGKILL");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}
