import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { findServerPrograms, reachableFolder, type ServerPrograms } from "./binaries.ts";

export interface ClusterOptions {
  /** Folder of the cluster's files; created when missing. */
  folder: string;
  /** Loopback port. */
  port: number;
  /** The database, and the role that owns it, that the program connects with. */
  name: string;
  /** Settings beside the defaults below, such as `fsync=off` for throw-away test clusters. */
  settings?: readonly string[];
}

/** A PostgreSQL server of our own on loopback. */
export interface Cluster {
  /** Connection string of the program's role, which is no superuser. Never logged. */
  readonly url: string;
  /** Connection string of the superuser, for test harnesses and maintenance. Never logged. */
  readonly superuserUrl: string;
  /** Where its files really are. */
  readonly folder: string;
  /** Whether it was running already. */
  readonly adopted: boolean;
  /** Process id of the postmaster. */
  pid(): number | undefined;
  /** Resolves when the postmaster has ended, for whatever reason. */
  readonly ended: Promise<void>;
  /** Ends it in good order; unfinished transactions roll back. */
  stop(): Promise<void>;
}

/**
 * Statements, parameters and key values stay out of the server's log: an error there names the constraint, never a
 * value (duty 3.1.1).
 */
const SETTINGS = [
  "listen_addresses=127.0.0.1",
  "unix_socket_directories=",
  "max_connections=200",
  "shared_buffers=128MB",
  "jit=off",
  "log_statement=none",
  "log_min_error_statement=panic",
  "log_parameter_max_length_on_error=0",
  "log_error_verbosity=terse",
  "log_checkpoints=off",
  "cluster_name=weleadzest",
];
const START_SECONDS_MAX = 60;
const STOP_SECONDS_MAX = 30;

/**
 * Starts the cluster, creating it first when its folder is empty. A postmaster that a killed run left behind is
 * adopted when it serves the wanted port, and stopped otherwise.
 */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const programs = await findServerPrograms();
  const folder = reachableFolder(options.folder, programs.account);
  const passwords = ensureInitialised(programs, folder);
  const superuserUrl = `postgres://postgres:${passwords.superuser}@127.0.0.1:${options.port}/postgres`;
  const url = `postgres://${options.name}:${passwords.program}@127.0.0.1:${options.port}/${options.name}`;

  const leftOver = readPostmaster(folder);
  let child: ChildProcess | undefined;
  if (leftOver !== undefined && leftOver.port === options.port && (await answers(superuserUrl))) {
    child = undefined;
  } else {
    if (leftOver !== undefined) await stopProcess(leftOver.pid);
    child = await launch(programs, folder, options, superuserUrl);
  }
  await ensureDatabase(superuserUrl, options.name, passwords.program);
  const pid = () => readPostmaster(folder)?.pid;
  const ended = child === undefined ? pollUntilGone(leftOver!.pid) : exitOf(child);
  return {
    url,
    superuserUrl,
    folder,
    adopted: child === undefined,
    pid,
    ended,
    stop: async () => {
      const running = pid();
      if (running !== undefined) await stopProcess(running);
      await ended;
    },
  };
}

interface Passwords {
  superuser: string;
  program: string;
}

function ensureInitialised(programs: ServerPrograms, folder: string): Passwords {
  const passwordFile = `${folder}.password`;
  if (!existsSync(join(folder, "PG_VERSION")) || !existsSync(passwordFile)) {
    // A folder without its version file is the rest of a creation that did not finish.
    rmSync(folder, { recursive: true, force: true });
    initialise(programs, folder, passwordFile);
  }
  const [superuser, program] = readFileSync(passwordFile, "utf8").trim().split("\n") as [string, string];
  return { superuser, program };
}

function initialise(programs: ServerPrograms, folder: string, passwordFile: string): void {
  const { account } = programs;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const password = () => randomBytes(24).toString("base64url");
  const superuser = password();
  const once = `${passwordFile}.initdb`;
  writeFileSync(once, superuser, { mode: 0o600 });
  if (account !== undefined) {
    chownSync(folder, account.uid, account.gid);
    chownSync(once, account.uid, account.gid);
  }
  try {
    const { status, stderr, error } = spawnSync(
      programs.initdb,
      [
        `--pgdata=${folder}`,
        "--username=postgres",
        "--auth=scram-sha-256",
        `--pwfile=${once}`,
        "--encoding=UTF8",
        "--locale=C",
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8",
        "--data-checksums",
        "--no-instructions",
      ],
      { ...account, cwd: folder, encoding: "utf8", stdio: ["ignore", "ignore", "pipe"] },
    );
    if (status !== 0) throw new Error(`initdb failed: ${stderr ?? error?.message}`);
  } finally {
    rmSync(once, { force: true });
  }
  writeFileSync(passwordFile, `${superuser}\n${password()}\n`, { mode: 0o600 });
}

async function launch(
  programs: ServerPrograms,
  folder: string,
  options: ClusterOptions,
  superuserUrl: string,
): Promise<ChildProcess> {
  const logFile = `${folder}.log`;
  const deadline = Date.now() + START_SECONDS_MAX * 1000;
  for (;;) {
    const log = openSync(logFile, "a", 0o600);
    const settings = [...SETTINGS, ...(options.settings ?? [])].flatMap((setting) => ["-c", setting]);
    const child = spawn(programs.postgres, ["-D", folder, "-p", String(options.port), ...settings], {
      ...programs.account,
      cwd: folder,
      // A signal to the program's process group must not reach the server before the program has finished with it.
      detached: true,
      stdio: ["ignore", log, log],
    });
    closeSync(log);
    child.unref();
    let exited = false;
    child.once("exit", () => (exited = true));
    child.once("error", () => (exited = true));
    while (!exited && Date.now() < deadline) {
      if (await answers(superuserUrl)) return child;
      await sleep(20);
    }
    // The children of a killed postmaster hold its shared memory for a moment; a new one refuses until they are gone.
    if (Date.now() >= deadline) {
      if (!exited) child.kill("SIGINT");
      throw new Error(`PostgreSQL did not start on port ${options.port} within ${START_SECONDS_MAX} s: see ${logFile}`);
    }
    await sleep(200);
    if (lastLines(logFile).includes("Address already in use")) {
      throw new Error(`PostgreSQL cannot listen on port ${options.port}, which another program uses: set PORT`);
    }
  }
}

function lastLines(file: string): string {
  return readFileSync(file, "utf8").slice(-2000);
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on("error", () => {});
  try {
    await client.connect();
    await client.query("select 1");
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

/** The program's role owns its database and nothing else, so that triggers and checks bind it. */
async function ensureDatabase(superuserUrl: string, name: string, password: string): Promise<void> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    const role = client.escapeIdentifier(name);
    const { rowCount: roles } = await client.query("select from pg_roles where rolname = $1", [name]);
    if (roles === 0) {
      await client.query(`create role ${role} login createdb password ${client.escapeLiteral(password)}`);
    }
    const { rowCount: databases } = await client.query("select from pg_database where datname = $1", [name]);
    if (databases === 0) await client.query(`create database ${role} owner ${role}`);
  } finally {
    await client.end();
  }
}

/** The running postmaster of a folder, from the lock file that PostgreSQL keeps there. */
function readPostmaster(folder: string): { pid: number; port: number } | undefined {
  const file = join(folder, "postmaster.pid");
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, "utf8").split("\n");
  const pid = Number(lines[0]);
  return isAlive(pid) ? { pid, port: Number(lines[3]) } : undefined;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

async function stopProcess(pid: number): Promise<void> {
  const deadline = Date.now() + STOP_SECONDS_MAX * 1000;
  // SIGINT is PostgreSQL's "fast" shutdown: sessions end, nothing is lost.
  if (isAlive(pid)) process.kill(pid, "SIGINT");
  while (isAlive(pid)) {
    if (Date.now() > deadline) throw new Error(`PostgreSQL (process ${pid}) did not stop`);
    await sleep(20);
  }
}

function exitOf(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    child.once("exit", () => resolve());
  });
}

async function pollUntilGone(pid: number): Promise<void> {
  while (isAlive(pid)) await sleep(200, undefined, { ref: false });
}
