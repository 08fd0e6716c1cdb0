import { spawn, type ChildProcess } from "node:child_process";
import { closeSync, mkdirSync, openSync, renameSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

export interface ProcessSpec {
  readonly name: string;
  /** Arguments of Node. */
  readonly arguments: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
}

export interface KeptProcess {
  pid(): number | undefined;
  /** Ends it in good order and lets it stay ended. */
  stop(): Promise<void>;
  /** Ends it and starts it again. */
  restart(): Promise<void>;
}

const RESTART_MILLISECONDS_MIN = 100;
const RESTART_MILLISECONDS_MAX = 5000;
/** A process that ran this long has recovered: its next failure is restarted at once. */
const STEADY_MILLISECONDS = 10_000;
const READY_SECONDS_MAX = 60;
const STOP_SECONDS_MAX = 15;
const LOG_BYTES_MAX = 32 * 1024 * 1024;

/**
 * Starts a Node process, waits until it says that it is ready (`process.send("ready")`, or a first line of output for
 * a program that cannot), and starts it again whenever it ends unasked. Its output goes to a log file.
 */
export async function keepProcess(spec: ProcessSpec, logFolder: string): Promise<KeptProcess> {
  let child: ChildProcess;
  let stopping = false;
  let delay = RESTART_MILLISECONDS_MIN;

  const launch = () => {
    child = spawn(process.execPath, spec.arguments, {
      env: { ...process.env, ...spec.environment },
      stdio: ["ignore", ...openLog(logFolder, spec.name), "ipc"],
    });
    const startedAt = Date.now();
    child.once("exit", () => {
      if (stopping) return;
      delay = Date.now() - startedAt > STEADY_MILLISECONDS ? RESTART_MILLISECONDS_MIN : delay;
      setTimeout(() => {
        if (!stopping) launch();
      }, delay);
      delay = Math.min(delay * 2, RESTART_MILLISECONDS_MAX);
    });
    return child;
  };
  const end = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
    child.kill("SIGTERM");
    const killed = setTimeout(() => child.kill("SIGKILL"), STOP_SECONDS_MAX * 1000);
    await ended;
    clearTimeout(killed);
  };

  await becomeReady(launch(), spec.name, logFolder);
  return {
    pid: () => child.pid,
    stop: async () => {
      stopping = true;
      await end();
    },
    restart: async () => {
      stopping = true;
      await end();
      stopping = false;
      delay = RESTART_MILLISECONDS_MIN;
      launch();
    },
  };
}

async function becomeReady(child: ChildProcess, name: string, logFolder: string): Promise<void> {
  let state: "waiting" | "ready" | "ended" = "waiting";
  child.once("message", () => (state = "ready"));
  child.once("exit", () => (state = "ended"));
  const deadline = Date.now() + READY_SECONDS_MAX * 1000;
  while (state === "waiting" && Date.now() < deadline) await sleep(10);
  if ((state as string) !== "ready") {
    throw new Error(`${name} did not start: see ${join(logFolder, `${name}.log`)}`);
  }
}

function openLog(folder: string, name: string): [number, number] {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, `${name}.log`);
  try {
    if (statSync(path).size > LOG_BYTES_MAX) renameSync(path, `${path}.1`);
  } catch {
    // There is no log yet.
  }
  const file = openSync(path, "a", 0o600);
  setImmediate(() => closeSync(file));
  return [file, file];
}

/**
 * Tells the supervisor that this process is ready, and ends it in good order on SIGTERM, on SIGINT, or when the
 * supervisor is gone.
 */
export function serveUntilStopped(stop: () => Promise<void>): void {
  let stopping = false;
  const end = () => {
    if (stopping) return;
    stopping = true;
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on("SIGTERM", end);
  process.on("SIGINT", end);
  process.on("disconnect", end);
  process.send?.("ready");
}
