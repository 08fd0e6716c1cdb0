import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeSync,
} from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const HEARTBEAT_MILLISECONDS = 2_000;
const SILENCE_MILLISECONDS_MAX = 30_000;
const LOOK_AGAIN_MILLISECONDS = 200;

/**
 * Waits until this process is the only one that holds `folder`, and returns what gives it back.
 *
 * The folder holds numbered claims, each a file that names its process. The highest claim of a living process is the
 * owner; over a dead one the next number is put, and since a number can be created only once, of several waiters
 * exactly one takes over. A claim is dead when its process has gone (on the same host), or when its file, which the
 * owner touches, has been silent for half a minute: process ids repeat, above all in containers.
 *
 * @param {string} folder absolute path that exists only while something is claimed
 * @param {(owner: number) => void} onWaiting called once with the process id of the owner, when there is one
 * @returns {Promise<() => void>} gives the folder back; to be called once
 */
export async function claimFolder(folder, onWaiting) {
  let told = false;
  for (;;) {
    const claims = listClaims(folder);
    const living = claims.find((claim) => claim.isAlive);
    if (living === undefined) {
      const number = Math.max(0, ...claims.map((claim) => claim.number)) + 1;
      const path = create(folder, number);
      if (path !== undefined) {
        // A claim made in a folder that was given back and taken again in between stands beside a living one.
        if (!listClaims(folder).some((claim) => claim.number !== number && claim.isAlive)) return hold(folder, path);
        rmSync(path, { force: true });
      }
    } else if (!told) {
      told = true;
      onWaiting(living.pid);
    }
    await sleep(LOOK_AGAIN_MILLISECONDS);
  }
}

/**
 * @param {string} folder
 * @param {number} number
 * @returns {string | undefined} the path, or undefined when another process was faster
 */
function create(folder, number) {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `claim-${number}`);
  try {
    const file = openSync(path, "wx");
    writeSync(file, JSON.stringify({ pid: process.pid, host: hostname() }));
    closeSync(file);
    return path;
  } catch (error) {
    const code = /** @type {NodeJS.ErrnoException} */ (error).code;
    if (code === "EEXIST" || code === "ENOENT") return undefined;
    throw error;
  }
}

/** @param {string} folder @param {string} path */
function hold(folder, path) {
  const beating = setInterval(() => {
    const now = new Date();
    utimesSync(path, now, now);
  }, HEARTBEAT_MILLISECONDS);
  beating.unref();
  return () => {
    clearInterval(beating);
    // Renamed first, so that no waiter ever sees it half emptied.
    const away = `${folder}.${process.pid}`;
    renameSync(folder, away);
    rmSync(away, { recursive: true, force: true });
  };
}

/**
 * @param {string} folder
 * @returns {{ number: number, pid: number, isAlive: boolean }[]}
 */
function listClaims(folder) {
  let names;
  try {
    names = readdirSync(folder);
  } catch {
    return [];
  }
  return names.flatMap((name) => {
    const number = Number(/^claim-(\d+)$/.exec(name)?.[1]);
    if (!Number.isInteger(number)) return [];
    const path = join(folder, name);
    try {
      const isSilent = Date.now() - statSync(path).mtimeMs > SILENCE_MILLISECONDS_MAX;
      const text = readFileSync(path, "utf8");
      // Empty for the moment between creation and writing.
      const owner = text === "" ? { pid: 0, host: "" } : JSON.parse(text);
      const isGone = owner.host === hostname() && !exists(owner.pid);
      return [{ number, pid: owner.pid, isAlive: !isSilent && !isGone }];
    } catch {
      return [];
    }
  });
}

/** Whether a process of this host has the id; one of another user counts. @param {number} pid */
function exists(pid) {
  // A claim that names this very process was left by an earlier one with the same id.
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === "EPERM";
  }
}
