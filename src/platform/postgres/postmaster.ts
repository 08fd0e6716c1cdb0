import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** A running server, as the lock file in its folder tells of it. */
export interface Postmaster {
  readonly pid: number;
  /** NaN for the moment before the server has written it. */
  readonly port: number;
}

const STOP_SECONDS_MAX = 30;
const POLL_MILLISECONDS = 20;
const WATCH_MILLISECONDS = 200;
const PORT_LINE = 3;

/** The server that runs on a folder's files, whoever started it. */
export function findPostmaster(folder: string): Postmaster | undefined {
  const lines = readLockFile(folder);
  const pid = Number(lines?.[0]);
  if (lines === undefined || !isPostmasterOf(pid, folder)) return undefined;
  return { pid, port: Number(lines[PORT_LINE] ?? Number.NaN) };
}

/**
 * A lock file outlives a killed server, and its process id may since belong to a stranger, above all in a container,
 * where ids are few. PostgreSQL then refuses to start until somebody removes the file, but without it the check for
 * left-over shared memory is gone too. So the file stays and names this process, which PostgreSQL, being its child,
 * takes for what it is: not a server.
 */
export function disownLockFile(folder: string): void {
  const lines = readLockFile(folder);
  if (lines === undefined || !isAlive(Number(lines[0])) || isPostmasterOf(Number(lines[0]), folder)) return;
  writeFileSync(lockFileOf(folder), [String(process.pid), ...lines.slice(1)].join("\n"));
}

/** Ends the server in good order: sessions are cut off and roll back, nothing committed is lost. */
export async function stopPostmaster(folder: string): Promise<void> {
  const running = findPostmaster(folder);
  if (running === undefined) return;
  const deadline = Date.now() + STOP_SECONDS_MAX * 1000;
  process.kill(running.pid, "SIGINT");
  while (isPostmasterOf(running.pid, folder)) {
    if (Date.now() > deadline) throw new Error(`PostgreSQL (process ${running.pid}) did not stop`);
    await sleep(POLL_MILLISECONDS);
  }
}

/** Resolves when a server that is no child of ours has ended. Waiting keeps no program alive. */
export async function watchUntilGone({ pid }: Postmaster, folder: string): Promise<void> {
  while (isPostmasterOf(pid, folder)) await sleep(WATCH_MILLISECONDS, undefined, { ref: false });
}

function lockFileOf(folder: string): string {
  return join(folder, "postmaster.pid");
}

function readLockFile(folder: string): string[] | undefined {
  const file = lockFileOf(folder);
  return existsSync(file) ? readFileSync(file, "utf8").split("\n") : undefined;
}

/** Whether a process is the server of a folder: its command line says so (launch.ts), those of its children do not. */
function isPostmasterOf(pid: number, folder: string): boolean {
  return isAlive(pid) && commandLineOf(pid).includes(` -D ${folder} -p `);
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 1) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Empty for a process that has ended in the meantime, or that has ended and was not yet taken note of. */
function commandLineOf(pid: number): string {
  try {
    if (process.platform === "linux") return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
    return execFileSync("ps", ["-ww", "-o", "command=", "-p", String(pid)], { encoding: "utf8", stdio: "pipe" });
  } catch {
    return "";
  }
}
