const SIGNALS = ["SIGTERM", "SIGINT", "SIGHUP"] as const;

/**
 * Tells the supervisor that this process is ready, and ends it in good order when it is told to by a signal, or when
 * the supervisor is gone. Exits with 0, or with 1 when stopping failed.
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
  for (const signal of SIGNALS) process.on(signal, end);
  process.on("disconnect", end);
  process.send?.("ready");
}
