import type { Clock } from "#platform/clock";
import { KeyMissing } from "./errors.ts";

export interface KeyCacheLimits {
  readonly keysMax: number;
  /** How long a key stays in memory after it was loaded. */
  readonly seconds: number;
}

export type LoadKey = (keyId: string) => Promise<Buffer>;

/**
 * Keys in the clear, few and briefly. A key is used inside a synchronous function and never handed out, so it cannot
 * be zeroed while somebody still encrypts with it.
 */
export interface KeyCache {
  /** Calls `use` with the key; concurrent misses of one key share one load. The buffer is not to be kept. */
  withKey<T>(keyId: string, use: (key: Buffer) => T): Promise<T>;
  /** Puts a key in that is known already; the cache owns the buffer from here on. */
  put(keyId: string, key: Buffer): void;
  /** Zeroes and forgets the key; a load under way for it is not kept either. */
  evict(keyId: string): void;
  /** Zeroes and forgets what is older than the limit. */
  sweep(): void;
  clear(): void;
  readonly size: number;
}

interface Held {
  readonly key: Buffer;
  readonly until: number;
}

/** How often an ordinary use also looks for keys that ran out. */
const SWEEP_SECONDS = 10;
/** A key may be evicted between its load and its use; then it is loaded again, this often. */
const LOAD_ATTEMPTS = 3;

export function createKeyCache(clock: Clock, limits: KeyCacheLimits, load: LoadKey): KeyCache {
  // A Map keeps the order of insertion; a used key is put back at the end, so the first is the least recently used.
  const held = new Map<string, Held>();
  const loading = new Map<string, Promise<void>>();
  let sweptAt = clock.now().getTime();

  const drop = (keyId: string) => {
    held.get(keyId)?.key.fill(0);
    held.delete(keyId);
  };
  const sweep = () => {
    sweptAt = clock.now().getTime();
    for (const [keyId, { until }] of held) if (until <= sweptAt) drop(keyId);
  };
  const find = (keyId: string): Buffer | undefined => {
    const entry = held.get(keyId);
    if (entry === undefined) return undefined;
    if (entry.until <= clock.now().getTime()) {
      drop(keyId);
      return undefined;
    }
    held.delete(keyId);
    held.set(keyId, entry);
    return entry.key;
  };
  const put = (keyId: string, key: Buffer) => {
    const now = clock.now().getTime();
    if (now - sweptAt >= SWEEP_SECONDS * 1000) sweep();
    drop(keyId);
    while (held.size >= limits.keysMax) drop(held.keys().next().value!);
    held.set(keyId, { key, until: now + limits.seconds * 1000 });
  };
  const loadShared = (keyId: string): Promise<void> => {
    const underWay = loading.get(keyId);
    if (underWay !== undefined) return underWay;
    const started: Promise<void> = load(keyId)
      .then((key) => {
        // After an eviction the load belongs to nobody any more.
        if (loading.get(keyId) === started) put(keyId, key);
        else key.fill(0);
      })
      .finally(() => {
        if (loading.get(keyId) === started) loading.delete(keyId);
      });
    loading.set(keyId, started);
    return started;
  };

  return {
    withKey: async (keyId, use) => {
      for (let attempt = 0; attempt <= LOAD_ATTEMPTS; attempt++) {
        const key = find(keyId);
        if (key !== undefined) return use(key);
        await loadShared(keyId);
      }
      throw new KeyMissing(keyId);
    },
    put,
    evict: (keyId) => {
      loading.delete(keyId);
      drop(keyId);
    },
    sweep,
    clear: () => {
      loading.clear();
      for (const keyId of held.keys()) drop(keyId);
    },
    get size() {
      return held.size;
    },
  };
}
