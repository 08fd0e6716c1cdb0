/** A key for a new data subject: its id is stored with the subject, its bytes stay with the keyring. */
export interface KeyRef {
  readonly id: string;
  readonly epoch: number;
}

export interface IssuedKey extends KeyRef {
  readonly key: Buffer;
}

export interface KeyPoolLimits {
  /** Keys that a process holds ready at most. */
  readonly keysMax: number;
  /** Below this many, more are fetched in the background. */
  readonly keysLow: number;
}

/** Issued keys that this process alone holds, so that a new subject waits for the keyring only when it ran dry. */
export interface KeyPool {
  /** A key nobody else will ever get. Waits for the keyring when the pool is empty, and fails when that fails. */
  take(): Promise<IssuedKey>;
  /** Fetches keys until the pool is full; concurrent calls share one fetch. */
  fill(): Promise<void>;
  /** Zeroes and forgets the keys of other epochs. */
  keepEpoch(epoch: number): void;
  clear(): void;
  readonly size: number;
}

/** Fetches up to `count` keys, at least one. */
export type IssueKeys = (count: number) => Promise<IssuedKey[]>;

/** How often one caller waits for a fetch whose keys others took before it. */
const FETCHES_AWAITED_MAX = 50;

export function createKeyPool(limits: KeyPoolLimits, issue: IssueKeys, onFault: (fault: unknown) => void): KeyPool {
  let keys: IssuedKey[] = [];
  let filling: Promise<void> | undefined;
  let closed = false;

  const discard = (unwanted: readonly IssuedKey[]) => {
    for (const { key } of unwanted) key.fill(0);
  };
  const fill = (): Promise<void> => {
    filling ??= issue(limits.keysMax - keys.length)
      .then((issued) => {
        if (closed) discard(issued);
        else keys.push(...issued);
      })
      .finally(() => {
        filling = undefined;
      });
    return filling;
  };
  return {
    take: async () => {
      for (let fetches = 0; ; fetches++) {
        const key = keys.shift();
        if (key !== undefined) {
          if (keys.length < limits.keysLow) fill().catch(onFault);
          return key;
        }
        if (closed || fetches >= FETCHES_AWAITED_MAX) throw new Error("the key pool gives no keys");
        await fill();
      }
    },
    fill,
    keepEpoch: (epoch) => {
      discard(keys.filter((key) => key.epoch !== epoch));
      keys = keys.filter((key) => key.epoch === epoch);
    },
    clear: () => {
      closed = true;
      discard(keys);
      keys = [];
    },
    get size() {
      return keys.length;
    },
  };
}
