import { copyFileSync, mkdirSync, openSync, statSync, truncateSync } from "node:fs";
import { dirname } from "node:path";

/** What a log may grow to; the one before it is kept beside it, so a process has two such files at most. */
export const LOG_BYTES_MAX = 32 * 1024 * 1024;

const CHECK_MILLISECONDS = 10_000;

/** Opens a log for appending, and makes its folder. */
export function openLogFile(path: string): number {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  boundLogFile(path);
  return openSync(path, "a", 0o600);
}

/**
 * Moves a log that has grown too large to `.1` and begins anew. Its writer keeps the file open, and appends, so it is
 * copied and cut to nothing; a line written between the two is lost.
 */
export function boundLogFile(path: string, bytesMax = LOG_BYTES_MAX): void {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size <= bytesMax) return;
  try {
    copyFileSync(path, `${path}.1`);
  } finally {
    // Above all the log must not fill the disk, even if the disk is too full to keep the one before.
    truncateSync(path);
  }
}

/** Looks after a log until the timer is cleared. Keeps no program alive. */
export function boundLogFileRegularly(path: string): NodeJS.Timeout {
  const check = () => {
    try {
      boundLogFile(path);
    } catch {
      // The next check is near, and a supervisor that ends over a log would be worse.
    }
  };
  return setInterval(check, CHECK_MILLISECONDS).unref();
}
