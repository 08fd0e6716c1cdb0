import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { ConfigError } from "#platform/config";

/** The processes of a killed run end when they notice; until then they hold their ports. */
const WAIT_SECONDS_MAX = 5;
const RETRY_MILLISECONDS = 100;

export interface Waiting {
  /** Told once that there is something to wait for. */
  readonly say: (line: string) => void;
  readonly signal: AbortSignal;
  readonly secondsMax?: number;
}

/**
 * Waits until nobody listens on any of the ports. Throws a ConfigError that names PORT, from which they all follow,
 * when somebody goes on doing so: before anything is started, and in words that a log file would hide.
 */
export async function awaitFreePorts(
  ports: readonly number[],
  host: string,
  { say, signal, secondsMax = WAIT_SECONDS_MAX }: Waiting,
): Promise<void> {
  const deadline = Date.now() + secondsMax * 1000;
  let hasSaid = false;
  for (const port of ports) {
    while (!(await isFree(port, host))) {
      signal.throwIfAborted();
      if (Date.now() > deadline) throw new ConfigError("PORT", `port ${port} is used by another program`);
      if (!hasSaid) say(`port ${port} is in use; waiting for it`);
      hasSaid = true;
      await sleep(RETRY_MILLISECONDS);
    }
  }
}

function isFree(port: number, host: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) =>
      error.code === "EADDRINUSE" ? resolve(false) : reject(error),
    );
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}
