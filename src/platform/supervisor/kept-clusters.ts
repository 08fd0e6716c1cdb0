import { setTimeout as sleep } from "node:timers/promises";
import type { Config } from "#platform/config";
import type { Cluster } from "#platform/postgres";
import { boundLogFileRegularly } from "#platform/processes";
import { givenUrl, startOwnCluster, type ClusterName } from "./own-cluster.ts";

export type Clusters = Record<ClusterName, Cluster | undefined>;

const RESTART_MILLISECONDS = 500;

/** The two embedded clusters, started again when they end unasked. */
export class KeptClusters {
  /** Undefined where a server is given, and before it was started. */
  readonly running: Clusters = { data: undefined, keyring: undefined };
  readonly #config: Config;
  readonly #say: (line: string) => void;
  readonly #stopping = new AbortController();
  readonly #keeping: Promise<void>[] = [];

  constructor(config: Config, say: (line: string) => void) {
    this.#config = config;
    this.#say = say;
  }

  /** Returns the address the program connects to. */
  async start(name: ClusterName): Promise<string> {
    const given = givenUrl(this.#config, name);
    if (given !== undefined) return given;
    const starting = startOwnCluster(this.#config, name);
    this.#keeping.push(starting.then((cluster) => this.#keep(name, cluster)).catch(() => {}));
    return (await starting).url;
  }

  /** Ends both, whatever they are at: one that is just being started is ended when it has. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await Promise.all(
      [this.running.data?.stop(), this.running.keyring?.stop()].filter((stopping) => stopping !== undefined),
    );
    await Promise.all(this.#keeping);
  }

  async #keep(name: ClusterName, first: Cluster): Promise<void> {
    let cluster: Cluster | undefined = first;
    const logCheck = boundLogFileRegularly(first.logFile);
    while (cluster !== undefined) {
      this.running[name] = cluster;
      if (this.#stopping.signal.aborted) await cluster.stop();
      await cluster.ended;
      cluster = this.#stopping.signal.aborted ? undefined : await this.#startAgain(name);
    }
    clearInterval(logCheck);
  }

  async #startAgain(name: ClusterName): Promise<Cluster | undefined> {
    this.#say(`the ${name} cluster ended; starting it again`);
    while (!this.#stopping.signal.aborted) {
      try {
        return await startOwnCluster(this.#config, name);
      } catch (error) {
        this.#say(`the ${name} cluster does not start: ${(error as Error).message}`);
        await sleep(RESTART_MILLISECONDS, undefined, { signal: this.#stopping.signal }).catch(() => {});
      }
    }
    return undefined;
  }
}
