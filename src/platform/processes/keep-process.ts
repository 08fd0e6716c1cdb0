import { spawn, type ChildProcess } from "node:child_process";
import { closeSync } from "node:fs";
import { join } from "node:path";
import { boundLogFileRegularly, openLogFile } from "./log-file.ts";

export interface ProcessSpec {
  readonly name: string;
  /** Arguments of Node. */
  readonly arguments: readonly string[];
  /** Added to our own environment; undefined takes a variable out of it. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

export interface KeptProcess {
  /** Undefined between its end and its next start. */
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

/**
 * Starts a Node process, waits until it says over its channel that it is ready, and starts it again whenever it ends
 * unasked. Its output goes to a log file. When it does not become ready, or `signal` is given up meanwhile, it is
 * ended, and the promise is rejected.
 */
export async function keepProcess(spec: ProcessSpec, logFolder: string, signal?: AbortSignal): Promise<KeptProcess> {
  const kept = new ProcessKeeper(spec, join(logFolder, `${spec.name}.log`));
  try {
    await kept.start(signal);
    return kept;
  } catch (error) {
    await kept.stop();
    throw error;
  }
}

class ProcessKeeper implements KeptProcess {
  readonly #spec: ProcessSpec;
  readonly #logFile: string;
  /** Undefined while there is none: before the first start, and between an end and the next start. */
  #child: ChildProcess | undefined;
  #isWanted = true;
  #delay = RESTART_MILLISECONDS_MIN;
  #nextStart: NodeJS.Timeout | undefined;
  #logCheck: NodeJS.Timeout | undefined;

  constructor(spec: ProcessSpec, logFile: string) {
    this.#spec = spec;
    this.#logFile = logFile;
  }

  async start(signal: AbortSignal | undefined): Promise<void> {
    signal?.throwIfAborted();
    const child = this.#launch();
    this.#logCheck = boundLogFileRegularly(this.#logFile);
    const timeout = AbortSignal.timeout(READY_SECONDS_MAX * 1000);
    const given = signal === undefined ? timeout : AbortSignal.any([signal, timeout]);
    const outcome = await new Promise<"ready" | "ended" | "given-up">((resolve) => {
      child.once("message", () => resolve("ready"));
      child.once("exit", () => resolve("ended"));
      child.once("error", () => resolve("ended"));
      given.addEventListener("abort", () => resolve("given-up"));
    });
    signal?.throwIfAborted();
    if (outcome !== "ready") throw new Error(`${this.#spec.name} did not start: see ${this.#logFile}`);
  }

  pid(): number | undefined {
    return this.#child?.pid;
  }

  async stop(): Promise<void> {
    this.#isWanted = false;
    clearTimeout(this.#nextStart);
    clearInterval(this.#logCheck);
    await this.#end();
  }

  async restart(): Promise<void> {
    this.#delay = RESTART_MILLISECONDS_MIN;
    // Where it has ended already, its next start is on the way.
    await this.#end();
  }

  #launch(): ChildProcess {
    const log = openLogFile(this.#logFile);
    const child = spawn(process.execPath, this.#spec.arguments, {
      env: { ...process.env, ...this.#spec.environment },
      stdio: ["ignore", log, log, "ipc"],
    });
    closeSync(log);
    this.#child = child;
    const startedAt = Date.now();
    const onEnd = () => {
      if (this.#child !== child) return;
      this.#child = undefined;
      if (Date.now() - startedAt > STEADY_MILLISECONDS) this.#delay = RESTART_MILLISECONDS_MIN;
      if (this.#isWanted) this.#launchLater();
    };
    child.once("exit", onEnd);
    child.once("error", onEnd);
    return child;
  }

  #launchLater(): void {
    this.#nextStart = setTimeout(() => this.#launch(), this.#delay);
    this.#delay = Math.min(this.#delay * 2, RESTART_MILLISECONDS_MAX);
  }

  async #end(): Promise<void> {
    const child = this.#child;
    if (child === undefined) return;
    const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
    child.kill("SIGTERM");
    const force = setTimeout(() => child.kill("SIGKILL"), STOP_SECONDS_MAX * 1000);
    await ended;
    clearTimeout(force);
  }
}
