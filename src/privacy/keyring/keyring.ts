import type { Clock } from "#platform/clock";
import type { Ids, Randomness } from "#platform/ids";
import type { Db } from "#platform/postgres";
import { KeyMissing, KeyringMismatch, KeyringUnavailable, KeyUnusable } from "./errors.ts";
import type { KekProvider, WrapContext } from "./kek-provider.ts";
import { createKeyCache, type KeyCacheLimits } from "./key-cache.ts";
import { createKeyPool, type IssuedKey, type KeyPoolLimits, type KeyRef } from "./key-pool.ts";
import * as queries from "./queries.ts";
import { createServiceKeys, type ServiceKeys } from "./service-keys.ts";

/** The keys of all data subjects and of the program, each wrapped, in a cluster that knows no person. */
export interface Keyring extends AsyncDisposable {
  /** Which keyring this is; a data database belongs to one. */
  readonly id: string;
  readonly currentEpoch: number;
  /** Epochs whose keys still open something, newest first. */
  readonly livingEpochs: readonly number[];
  /** A key that nobody else gets, now or after a restore. @throws KeyringUnavailable when none is left and none comes */
  takeKey(): Promise<KeyRef>;
  /**
   * Calls `use` with the subject's key. The buffer lives for the call only: it is not to be kept.
   * @throws KeyMissing when it was destroyed, KeyringUnavailable when it cannot be fetched
   */
  withKey<T>(keyId: string, use: (key: Buffer) => T): Promise<T>;
  /** Forgets a key that may be in memory. */
  evict(keyId: string): void;
  /** Destroys keys for good; those that are gone already are no error. */
  destroyKeys(keyIds: readonly string[]): Promise<void>;
  readonly services: ServiceKeys;
  /** Learns of a rotation: current epoch, service keys. Fetching keys does it as well. */
  refresh(): Promise<void>;
  /** Zeroes keys in memory that ran out of time. */
  sweep(): void;
  close(): Promise<void>;
}

export interface KeyringOptions {
  readonly db: Db;
  readonly kekProvider: KekProvider;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly randomness: Randomness;
  /** What the program needs keys of its own for, such as `blind-index`. */
  readonly servicePurposes: readonly string[];
  readonly limits?: Partial<KeyringLimits>;
  /** Told of a failed fetch in the background; the next one is tried when a key is taken. */
  readonly onFault?: (fault: unknown) => void;
}

export interface KeyringLimits {
  readonly pool: KeyPoolLimits;
  readonly cache: KeyCacheLimits;
}

const LIMITS: KeyringLimits = {
  pool: { keysMax: 256, keysLow: 128 },
  cache: { keysMax: 10_000, seconds: 300 },
};
/** Keys minted in one statement when too few unissued ones are left. */
const MINT_BATCH = 256;
const KEY_BYTES = 32;

/** Opens the keyring, begins its first epoch where there is none, and fetches a first batch of keys. */
export async function openKeyring(options: KeyringOptions): Promise<Keyring> {
  const { db, kekProvider, clock, ids, randomness } = options;
  const limits = { ...LIMITS, ...options.limits };
  const services = createServiceKeys();
  let keks: readonly queries.Kek[] = [];

  const current = (): queries.Kek => {
    const kek = keks.find(({ state }) => state === "current");
    if (kek === undefined) throw new Error("the keyring has no current epoch");
    return kek;
  };
  const unwrap = (kek: queries.Kek, keys: readonly { wrapped: Buffer; context: WrapContext }[]) =>
    kekProvider.unwrap(kek.providerRef, keys);

  const refresh = () =>
    reaching(async () => {
      const living = await queries.listLivingKeks(db);
      const unchanged = living.length === keks.length && living.every(({ id }, index) => id === keks[index]!.id);
      if (unchanged && living.every(({ state }, index) => state === keks[index]!.state)) return;
      for (const { provider } of living) {
        if (provider !== kekProvider.name) {
          throw new KeyringMismatch(`the keyring's keys are wrapped by ${provider}, not by ${kekProvider.name}`);
        }
      }
      const wrapped = await queries.listServiceKeys(db);
      const loaded = [];
      for (const kek of living) {
        const own = wrapped.filter(({ epoch }) => epoch === kek.epoch);
        const keys = await unwrap(
          kek,
          own.map((key) => ({ wrapped: key.wrapped, context: serviceKeyContext(key) })),
        );
        loaded.push(...own.map(({ purpose, epoch }, index) => ({ purpose, epoch, key: keys[index]! })));
      }
      keks = living;
      services.replace(loaded);
      pool.keepEpoch(current().epoch);
    });

  const mint = async (kek: queries.Kek, count: number) => {
    const minted = Array.from({ length: count }, () => ({
      id: ids.uuid(),
      plaintext: Buffer.from(randomness.bytes(KEY_BYTES)),
    }));
    const wrapped = await kekProvider.wrap(
      kek.providerRef,
      minted.map(({ id, plaintext }) => ({ plaintext, context: dataKeyContext({ id, epoch: kek.epoch }) })),
    );
    for (const { plaintext } of minted) plaintext.fill(0);
    const rows = minted.map(({ id }, index) => ({ id, wrapped: wrapped[index]! }));
    await queries.insertMintedKeys(db, kek, rows, clock.now());
  };

  const issue = (count: number): Promise<IssuedKey[]> =>
    reaching(async () => {
      await refresh();
      const kek = current();
      const issued = await queries.issueKeys(db, kek.epoch, count, clock.now());
      if (issued.length < count) {
        await mint(kek, Math.max(MINT_BATCH, count - issued.length));
        issued.push(...(await queries.issueKeys(db, kek.epoch, count - issued.length, clock.now())));
      }
      const keys = await unwrap(
        kek,
        issued.map((key) => ({ wrapped: key.wrapped, context: dataKeyContext(key) })),
      );
      return issued.map(({ id, epoch }, index) => ({ id, epoch, key: keys[index]! }));
    });

  const load = (keyId: string): Promise<Buffer> =>
    reaching(async () => {
      const [found] = await queries.findKeys(db, [keyId]);
      if (found === undefined) throw new KeyMissing(keyId);
      if (!keks.some(({ epoch }) => epoch === found.epoch)) await refresh();
      const kek = keks.find(({ epoch }) => epoch === found.epoch);
      if (kek === undefined) throw new KeyMissing(keyId);
      const [key] = await unwrap(kek, [{ wrapped: found.wrapped, context: dataKeyContext(found) }]);
      return key!;
    });

  const pool = createKeyPool(limits.pool, issue, options.onFault ?? (() => {}));
  const cache = createKeyCache(clock, limits.cache, load);

  const id = await reaching(() => queries.identify(db, ids.uuid(), clock.now()));
  await reaching(() => beginFirstEpoch(options));
  await refresh();
  await reaching(() => addMissingServiceKeys(options, current()));
  keks = [];
  await refresh();
  await pool.fill();

  const close = async () => {
    pool.clear();
    cache.clear();
    services.clear();
  };
  return {
    id,
    get currentEpoch() {
      return current().epoch;
    },
    get livingEpochs() {
      return keks.map(({ epoch }) => epoch);
    },
    takeKey: async () => {
      const { id: keyId, epoch, key } = await pool.take();
      cache.put(keyId, key);
      return { id: keyId, epoch };
    },
    withKey: cache.withKey,
    evict: cache.evict,
    destroyKeys: async (keyIds) => {
      await reaching(() => queries.deleteKeys(db, keyIds));
      for (const keyId of keyIds) cache.evict(keyId);
    },
    services,
    refresh,
    sweep: cache.sweep,
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** The names a wrapped key is bound to: moved to another id, epoch or purpose, it does not unwrap. */
function dataKeyContext({ id, epoch }: { id: string; epoch: number }): WrapContext {
  return { purpose: "data-key", key: id, epoch: String(epoch) };
}

function serviceKeyContext({ purpose, epoch }: { purpose: string; epoch: number }): WrapContext {
  return { purpose: `service-key/${purpose}`, epoch: String(epoch) };
}

const ANSWERS = [KeyringUnavailable, KeyringMismatch, KeyMissing, KeyUnusable];

/** Turns whatever keeps the keyring from answering into one fault; what the keyring did answer passes unchanged. */
async function reaching<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (cause) {
    if (ANSWERS.some((kind) => cause instanceof kind)) throw cause;
    throw new KeyringUnavailable(cause);
  }
}

/** A provider cannot take part in a transaction, so the key is made first and destroyed when another start was faster. */
async function beginFirstEpoch({ db, kekProvider, ids, clock }: KeyringOptions): Promise<void> {
  if ((await queries.listLivingKeks(db)).length > 0) return;
  const providerRef = await kekProvider.createKek();
  const began = await db.transact(async (tx) => {
    await queries.lockEpochs(tx);
    if ((await queries.listLivingKeks(tx)).length > 0) return false;
    const kek = { id: ids.uuid(), epoch: 1, provider: kekProvider.name, providerRef, state: "current" as const };
    await queries.insertKek(tx, kek, clock.now());
    return true;
  });
  if (!began) await kekProvider.destroyKek(providerRef);
}

async function addMissingServiceKeys(options: KeyringOptions, kek: queries.Kek): Promise<void> {
  const { db, kekProvider, randomness, clock } = options;
  const present = await queries.listServiceKeys(db);
  for (const purpose of options.servicePurposes) {
    if (present.some((key) => key.purpose === purpose && key.epoch === kek.epoch)) continue;
    const plaintext = Buffer.from(randomness.bytes(KEY_BYTES));
    const context = serviceKeyContext({ purpose, epoch: kek.epoch });
    const [wrapped] = await kekProvider.wrap(kek.providerRef, [{ plaintext, context }]);
    plaintext.fill(0);
    await queries.insertServiceKey(db, kek, purpose, wrapped!, clock.now());
  }
}
