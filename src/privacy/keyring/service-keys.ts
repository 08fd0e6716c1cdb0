import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto";

/** A keyed digest, and the epoch of the key that made it. */
export interface Mac {
  readonly epoch: number;
  /** 32 bytes. */
  readonly digest: Buffer;
}

/**
 * Keyed digests under the program's own keys, one key per purpose and epoch. The keys never leave: callers name a
 * purpose and a context (a field, a kind of link), and each pair has a derived key of its own.
 */
export interface ServiceKeys {
  /** HMAC-SHA256 under the key of the current epoch. */
  mac(purpose: string, context: string, message: string | Uint8Array): Mac;
  /** The same under the key of each living epoch, newest first: for finding what was made before a rotation. */
  macs(purpose: string, context: string, message: string | Uint8Array): Mac[];
  /** Whether any living key made the digest; a prefix of at least 16 bytes is accepted. Constant in time. */
  verify(purpose: string, context: string, message: string | Uint8Array, digest: Uint8Array): boolean;
}

export interface ServiceKey {
  readonly purpose: string;
  readonly epoch: number;
  readonly key: Buffer;
}

const DERIVED_BYTES = 32;
const DIGEST_BYTES = 32;
const DIGEST_BYTES_MIN = 16;
/** Contexts are written in code; more of them means that somebody derives keys from input. */
const CONTEXTS_MAX = 1000;

export interface LoadedServiceKeys extends ServiceKeys {
  /** Takes over the keys of all living epochs and zeroes what was held before. */
  replace(keys: readonly ServiceKey[]): void;
  clear(): void;
}

export function createServiceKeys(): LoadedServiceKeys {
  /** By purpose, newest epoch first. */
  let keys = new Map<string, ServiceKey[]>();
  let derived = new Map<string, Buffer>();

  const clear = () => {
    for (const list of keys.values()) for (const { key } of list) key.fill(0);
    for (const key of derived.values()) key.fill(0);
    keys = new Map();
    derived = new Map();
  };
  const list = (purpose: string): ServiceKey[] => {
    const found = keys.get(purpose);
    if (found === undefined) throw new Error(`no service key for the purpose ${purpose}`);
    return found;
  };
  const derive = ({ purpose, epoch, key }: ServiceKey, context: string): Buffer => {
    const name = `${epoch}/${purpose}/${context}`;
    let found = derived.get(name);
    if (found === undefined) {
      if (derived.size >= CONTEXTS_MAX) throw new Error("too many contexts: are service keys derived from input?");
      found = Buffer.from(hkdfSync("sha256", key, Buffer.alloc(0), `${purpose}/${context}`, DERIVED_BYTES));
      derived.set(name, found);
    }
    return found;
  };
  const macUnder = (key: ServiceKey, context: string, message: string | Uint8Array): Mac => ({
    epoch: key.epoch,
    digest: createHmac("sha256", derive(key, context)).update(message).digest(),
  });

  return {
    mac: (purpose, context, message) => macUnder(list(purpose)[0]!, context, message),
    macs: (purpose, context, message) => list(purpose).map((key) => macUnder(key, context, message)),
    verify: (purpose, context, message, digest) => {
      if (digest.length < DIGEST_BYTES_MIN || digest.length > DIGEST_BYTES) return false;
      return list(purpose).some((key) =>
        timingSafeEqual(macUnder(key, context, message).digest.subarray(0, digest.length), digest),
      );
    },
    replace: (loaded) => {
      clear();
      for (const key of loaded.toSorted((one, other) => other.epoch - one.epoch)) {
        keys.set(key.purpose, [...(keys.get(key.purpose) ?? []), key]);
      }
    },
    clear,
  };
}
