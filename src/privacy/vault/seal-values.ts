import { isDatabaseError, sql, SQLSTATE, type Sql, type Tx } from "#platform/postgres";
import type { Scope } from "#privacy/access";
import type { Source } from "#privacy/inventory";
import type { VaultContext } from "./context.ts";
import { ScopeTaken, SubjectFenced } from "./errors.ts";
import { readyValues, sealValues } from "./record-sealing.ts";
import { insertingRecords, type NewRecords } from "./records.ts";
import { insertingSubject, type NewSubject, type SubjectRef } from "./subjects.ts";

export interface Sealing {
  readonly scope: Scope;
  readonly source: Source;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Takes a key for a new subject. The insert that claims it is up to the caller. */
async function prepareSubject({ keyring, ids, clock }: VaultContext, kind: string): Promise<NewSubject> {
  const key = await keyring.takeKey();
  return { id: ids.uuid(), kind, keyId: key.id, keyEpoch: key.epoch, createdAt: clock.now() };
}

/** A subject with its first values, sealed and not stored yet. */
export interface SealedSubject extends SubjectRef {
  /** Stores subject and values by one statement. @throws ScopeTaken */
  store(tx: Tx): Promise<void>;
}

/**
 * Seals the first values of a new subject. Before a transaction, because it may wait for the keyring: what is stored
 * later is ready by then, and a key that is not claimed is never used.
 * @throws KeyringUnavailable when no key is to be had, ValueRefused, InventoryGap
 */
export async function sealForNewSubject(context: VaultContext, kind: string, sealing: Sealing): Promise<SealedSubject> {
  const values = readyValues(context.inventory, sealing.values);
  const subject = await prepareSubject(context, kind);
  const batch = await sealValues(context, subject, sealing.scope, values);
  const rows = { subjectId: subject.id, scope: sealing.scope, source: sealing.source, batch, now: subject.createdAt };
  return {
    id: subject.id,
    keyId: subject.keyId,
    store: async (tx) => {
      const stored = await store(tx, sql`subject as (${insertingSubject(subject)})`, rows, scopeIsFree(rows));
      if (stored === 0) throw new ScopeTaken(sealing.scope);
    },
  };
}

/**
 * Seals further values of a known subject.
 * @throws SubjectFenced when the subject is being erased, ScopeTaken, ValueRefused, InventoryGap
 */
export async function sealForSubject(
  context: VaultContext,
  tx: Tx,
  subject: SubjectRef,
  sealing: Sealing,
): Promise<void> {
  const values = readyValues(context.inventory, sealing.values);
  const batch = await sealValues(context, subject, sealing.scope, values);
  const rows = {
    subjectId: subject.id,
    scope: sealing.scope,
    source: sealing.source,
    batch,
    now: context.clock.now(),
  };
  // The shared lock makes a fence wait for this transaction, or this statement see the fence.
  const living = sql`
    living as (select id from vault.subject where id = ${subject.id}::uuid and state = 'living' for share)`;
  const stored = await store(tx, living, rows, sql`exists (select from living) and ${scopeIsFree(rows)}`);
  if (stored > 0) return;
  const still = await tx.maybe(sql`select from vault.subject where id = ${subject.id} and state = 'living'`);
  throw still === undefined ? new SubjectFenced(subject.id) : new ScopeTaken(sealing.scope);
}

/** A scope belongs to one subject: its values open under one key, and leave together. */
function scopeIsFree({ scope, subjectId }: NewRecords): Sql {
  return sql`not exists (
    select from vault.record
    where scope_id = ${scope.id}::uuid and scope_kind = ${scope.kind}::text and subject_id <> ${subjectId}::uuid)`;
}

async function store(tx: Tx, first: Sql, rows: NewRecords, onlyIf: Sql): Promise<number> {
  if (rows.batch.records.length === 0) throw new Error("a sealing holds at least one value");
  try {
    const { count } = await tx.one<{ count: number }>(insertingRecords(first, rows, onlyIf));
    return count;
  } catch (error) {
    if (isDatabaseError(error, SQLSTATE.uniqueViolation, "record_of_scope")) throw new ScopeTaken(rows.scope);
    throw error;
  }
}
