import { spawn, type ChildProcess } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, statSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { ConfigError } from "#platform/config";
import type { ClusterPlace } from "./cluster-place.ts";
import { disownLockFile } from "./postmaster.ts";
import type { ServerPrograms } from "./programs.ts";

/**
 * Statements, parameters and key values stay out of the server's log (duty 3.1.1). Where an error repeats a value, it
 * does so in its message ("invalid input syntax …: "value""), so errors are not logged at all: the program hears of
 * them, and logs their codes. What the server says of itself has the level `log` and above.
 */
const SETTINGS = [
  "listen_addresses=127.0.0.1",
  "unix_socket_directories=",
  "max_connections=200",
  "shared_buffers=128MB",
  "jit=off",
  "timezone=UTC",
  "log_timezone=UTC",
  "lc_messages=C",
  "log_min_messages=log",
  "log_statement=none",
  "log_min_duration_statement=-1",
  "log_min_error_statement=panic",
  "log_parameter_max_length_on_error=0",
  "log_error_verbosity=terse",
  "log_checkpoints=off",
  "cluster_name=weleadzest",
];
const START_SECONDS_MAX = 60;
const POLL_MILLISECONDS = 20;
const RETRY_MILLISECONDS = 200;

export interface Launch {
  readonly programs: ServerPrograms;
  readonly place: ClusterPlace;
  readonly port: number;
  readonly settings: readonly string[];
  /** Whether the server accepts the superuser. */
  readonly answers: () => Promise<boolean>;
}

/** Starts the server and waits until it answers. Throws a ConfigError that names PORT when the port is taken. */
export async function launch(options: Launch): Promise<ChildProcess> {
  const { place, port } = options;
  const deadline = Date.now() + START_SECONDS_MAX * 1000;
  for (;;) {
    const logged = sizeOf(place.logFile);
    disownLockFile(place.folder);
    const child = spawnServer(options);
    const ended = endOf(child);
    let state: "starting" | "ready" | "ended" = "starting";
    while (state === "starting" && Date.now() < deadline) {
      const readiness = options.answers().then((ready) => (ready ? "ready" : "starting"));
      state = await Promise.race([readiness, ended]);
      if (state === "ready") return child;
      await sleep(POLL_MILLISECONDS);
    }
    if (state !== "ended") child.kill("SIGINT");
    const said = existsSync(place.logFile) ? readFileSync(place.logFile).subarray(logged).toString() : "";
    if (said.includes("Address already in use")) {
      throw new ConfigError("PORT", `PostgreSQL needs port ${port}, which another program uses`);
    }
    // The children of a killed server hold its shared memory for a moment, and a new one refuses until they are gone.
    const isPassing = said.includes("shared memory block");
    if (!isPassing || Date.now() >= deadline) {
      throw new Error(`PostgreSQL did not start on port ${port}: see ${place.logFile}`);
    }
    await sleep(RETRY_MILLISECONDS);
  }
}

function spawnServer({ programs, place, port, settings }: Launch): ChildProcess {
  const log = openSync(place.logFile, "a", 0o600);
  try {
    const child = spawn(
      programs.postgres,
      // Folder and port come first: they are what a left-over server is known by (postmaster.ts).
      ["-D", place.folder, "-p", String(port), ...[...SETTINGS, ...settings].flatMap((setting) => ["-c", setting])],
      {
        ...programs.account,
        cwd: place.folder,
        // A signal to the program's process group must not reach the server before the program has finished with it.
        detached: true,
        stdio: ["ignore", log, log],
      },
    );
    child.unref();
    return child;
  } finally {
    closeSync(log);
  }
}

function endOf(child: ChildProcess): Promise<"ended"> {
  return new Promise((resolve) => {
    child.once("exit", () => resolve("ended"));
    child.once("error", () => resolve("ended"));
  });
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
