import { sql, type Executor } from "#platform/postgres";

export type KekState = "current" | "retiring" | "destroyed";

export interface Kek {
  readonly id: string;
  readonly epoch: number;
  readonly provider: string;
  readonly providerRef: string;
  readonly state: KekState;
}

export interface WrappedKey {
  readonly id: string;
  readonly epoch: number;
  readonly wrapped: Buffer;
}

export interface WrappedServiceKey {
  readonly purpose: string;
  readonly epoch: number;
  readonly wrapped: Buffer;
}

/** The key-encryption keys that still open something, newest epoch first. */
export async function listLivingKeks(executor: Executor): Promise<Kek[]> {
  return executor.rows<Kek>(sql`
    select id, epoch, provider, provider_ref as "providerRef", state
    from keyring.kek
    where state <> 'destroyed'
    order by epoch desc`);
}

export async function insertKek(executor: Executor, kek: Kek, now: Date): Promise<void> {
  await executor.run(sql`
    insert into keyring.kek (id, epoch, provider, provider_ref, state, created_at)
    values (${kek.id}, ${kek.epoch}, ${kek.provider}, ${kek.providerRef}, ${kek.state}, ${now})`);
  await executor.run(sql`select keyring.open_epoch(${kek.epoch})`);
}

/** The keyring's identity; the first to ask gives it. */
export async function identify(executor: Executor, id: string, now: Date): Promise<string> {
  await executor.run(sql`
    insert into keyring.identity (id, created_at) values (${id}, ${now}) on conflict do nothing`);
  const identity = await executor.one<{ id: string }>(sql`select id from keyring.identity`);
  return identity.id;
}

/** Makes concurrent starts of the first epoch take turns. */
export async function lockEpochs(executor: Executor): Promise<void> {
  await executor.run(sql`select pg_advisory_xact_lock(hashtext('keyring.epochs'))`);
}

export async function insertMintedKeys(
  executor: Executor,
  kek: Kek,
  keys: readonly { id: string; wrapped: Buffer }[],
  now: Date,
): Promise<void> {
  await executor.run(sql`
    insert into keyring.data_key (epoch, id, kek_id, wrapped, minted_at)
    select ${kek.epoch}::int, minted.id, ${kek.id}::uuid, minted.wrapped, ${now}::timestamptz
    from unnest(${keys.map(({ id }) => id)}::uuid[], ${keys.map(({ wrapped }) => wrapped)}::bytea[])
      as minted (id, wrapped)`);
}

/**
 * Marks up to `count` unissued keys as issued and returns them. Two processes that ask at once skip each other's rows,
 * and a row is issued only while it is unissued, so no key is handed out twice.
 */
export async function issueKeys(executor: Executor, epoch: number, count: number, now: Date): Promise<WrappedKey[]> {
  return executor.rows<WrappedKey>(sql`
    with unissued as materialized (
      select epoch, id from keyring.data_key
      where epoch = ${epoch}::int and issued_at is null
      order by id
      limit ${count}::int
      for update skip locked)
    update keyring.data_key set issued_at = ${now}::timestamptz
    from unissued
    where data_key.epoch = unissued.epoch and data_key.id = unissued.id
    returning data_key.id, data_key.epoch, data_key.wrapped`);
}

export async function findKeys(executor: Executor, keyIds: readonly string[]): Promise<WrappedKey[]> {
  return executor.rows<WrappedKey>(sql`
    select distinct on (id) id, epoch, wrapped
    from keyring.data_key
    where id = any(${keyIds}::uuid[])
    order by id, epoch desc`);
}

export async function deleteKeys(executor: Executor, keyIds: readonly string[]): Promise<number> {
  return executor.run(sql`delete from keyring.data_key where id = any(${keyIds}::uuid[])`);
}

/**
 * Withdraws every unissued key from use, and keeps the keys themselves. A restored keyring shows as unissued what was
 * issued after its backup was taken, and subjects live under those keys: they must still open, and never be issued
 * again. Run once after a restore, before any process starts.
 */
export async function withdrawUnissuedKeys(executor: Executor, now: Date): Promise<number> {
  return executor.run(sql`update keyring.data_key set issued_at = ${now} where issued_at is null`);
}

export async function listServiceKeys(executor: Executor): Promise<WrappedServiceKey[]> {
  return executor.rows<WrappedServiceKey>(sql`
    select purpose, epoch, wrapped from keyring.service_key order by epoch desc, purpose`);
}

/** Adds the key unless another process added one for the same purpose and epoch. */
export async function insertServiceKey(
  executor: Executor,
  kek: Kek,
  purpose: string,
  wrapped: Buffer,
  now: Date,
): Promise<void> {
  await executor.run(sql`
    insert into keyring.service_key (epoch, purpose, kek_id, wrapped, created_at)
    values (${kek.epoch}, ${purpose}, ${kek.id}, ${wrapped}, ${now})
    on conflict do nothing`);
}
