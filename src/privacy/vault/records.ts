import { sql, type Executor, type Sql, type Tx } from "#platform/postgres";
import type { Scope } from "#privacy/access";
import type { Source } from "#privacy/inventory";
import type { IndexRow, SealedBatch, SealedRecord } from "./record-sealing.ts";
import type { SubjectState } from "./subjects.ts";

/** A stored record with the subject it belongs to. */
export interface FoundRecord extends SealedRecord {
  readonly subjectId: string;
  readonly keyId: string;
  readonly state: SubjectState;
}

/** Rows of records and index, inserted as the end of a statement whose first `with` query is given. */
export function insertingRecords(
  first: Sql,
  { subjectId, scope, source, batch, now }: NewRecords,
  onlyIf: Sql = sql`true`,
): Sql {
  const { records, index } = batch;
  return sql`
    with ${first},
    stored as (
      insert into vault.record (id, subject_id, field, scope_kind, scope_id, sealed, source, collected_at)
      select
        sealed.id, ${subjectId}::uuid, sealed.field, ${scope.kind}::text, ${scope.id}::uuid, sealed.bytes,
        ${source}::text, ${now}::timestamptz
      from unnest(
        ${records.map(({ id }) => id)}::uuid[],
        ${records.map(({ field }) => field)}::text[],
        ${records.map(({ sealed }) => sealed)}::bytea[]
      ) as sealed (id, field, bytes)
      where ${onlyIf}
      returning id),
    indexed as (${insertingIndex(index, sql`where exists (select from stored)`)})
    select count(*) as count from stored`;
}

export interface NewRecords {
  readonly subjectId: string;
  readonly scope: Scope;
  readonly source: Source;
  readonly batch: SealedBatch;
  readonly now: Date;
}

function insertingIndex(index: readonly IndexRow[], where: Sql): Sql {
  return sql`
    insert into vault.blind_index (epoch, digest, field, record_id)
    select digests.epoch, digests.digest, digests.field, digests.record_id
    from unnest(
      ${index.map(({ epoch }) => epoch)}::int[],
      ${index.map(({ digest }) => digest)}::bytea[],
      ${index.map(({ field }) => field)}::text[],
      ${index.map(({ recordId }) => recordId)}::uuid[]
    ) as digests (epoch, digest, field, record_id)
    ${where}`;
}

/** The select of a scope's records of these fields, to be spliced into the statement that also records the opening. */
export function selectingRecords(scope: Scope, fields: readonly string[]): Sql {
  return sql`
    select
      record.id, record.field, record.sealed, record.subject_id, subject.key_id, subject.state
    from vault.record join vault.subject on subject.id = record.subject_id
    where record.scope_id = ${scope.id}::uuid and record.scope_kind = ${scope.kind}::text
      and record.field = any(${fields}::text[])`;
}

/** The same, locked until the transaction ends: neither a correction nor a fence comes between. */
export async function lockRecords(tx: Tx, scope: Scope, fields: readonly string[]): Promise<FoundRecord[]> {
  return tx.rows<FoundRecord>(sql`
    select
      record.id, record.field, record.sealed, record.subject_id as "subjectId", subject.key_id as "keyId", subject.state
    from vault.record join vault.subject on subject.id = record.subject_id
    where record.scope_id = ${scope.id} and record.scope_kind = ${scope.kind} and record.field = any(${fields}::text[])
    order by record.id
    for update of record for share of subject`);
}

/** Puts new sealed values in the place of old ones, with their index rows. */
export async function replaceRecords(
  tx: Tx,
  replaced: readonly { oldId: string; record: SealedRecord }[],
  index: readonly IndexRow[],
  source: Source,
  now: Date,
): Promise<void> {
  await tx.run(sql`
    with replaced as (
      update vault.record
      set id = fresh.id, sealed = fresh.sealed, source = ${source}, collected_at = ${now}::timestamptz
      from unnest(
        ${replaced.map(({ oldId }) => oldId)}::uuid[],
        ${replaced.map(({ record }) => record.id)}::uuid[],
        ${replaced.map(({ record }) => record.sealed)}::bytea[]
      ) as fresh (old_id, id, sealed)
      where record.id = fresh.old_id),
    forgotten as (
      delete from vault.blind_index where record_id = any(${replaced.map(({ oldId }) => oldId)}::uuid[]))
    ${insertingIndex(index, sql``)}`);
}

/** The subject of a scope and the fields it holds there, locked until the transaction ends. */
export async function lockScope(
  tx: Tx,
  scope: Scope,
): Promise<{ subjectId: string; fields: string[]; holdsMore: boolean } | undefined> {
  const subject = await tx.maybe<{ id: string }>(sql`
    select id from vault.subject
    where id in (
      select subject_id from vault.record where scope_id = ${scope.id} and scope_kind = ${scope.kind})
    for update`);
  if (subject === undefined) return undefined;
  const held = await tx.rows<{ field: string; here: boolean }>(sql`
    select field, (scope_id = ${scope.id} and scope_kind = ${scope.kind}) as here
    from vault.record
    where subject_id = ${subject.id}
    order by field`);
  return {
    subjectId: subject.id,
    fields: held.filter(({ here }) => here).map(({ field }) => field),
    holdsMore: held.some(({ here }) => !here),
  };
}

/** Removes the scope's records; their index rows go with them. */
export async function deleteRecords(tx: Tx, scope: Scope): Promise<number> {
  return tx.run(sql`delete from vault.record where scope_id = ${scope.id} and scope_kind = ${scope.kind}`);
}

export interface FoundScope extends Scope {
  readonly subjectId: string;
}

export const SCOPES_FOUND_MAX = 200;

/** Scopes of living subjects with a record under one of these digests, newest first. */
export async function findScopes(
  executor: Executor,
  digests: readonly Omit<IndexRow, "recordId">[],
): Promise<FoundScope[]> {
  return executor.rows<FoundScope>(sql`
    select record.scope_kind as kind, record.scope_id as id, record.subject_id as "subjectId"
    from unnest(
      ${digests.map(({ epoch }) => epoch)}::int[], ${digests.map(({ digest }) => digest)}::bytea[]
    ) as sought (epoch, digest)
    join vault.blind_index on blind_index.epoch = sought.epoch and blind_index.digest = sought.digest
    join vault.record on record.id = blind_index.record_id
    join vault.subject on subject.id = record.subject_id and subject.state = 'living'
    group by record.scope_kind, record.scope_id, record.subject_id
    order by max(record.collected_at) desc, record.scope_id
    limit ${SCOPES_FOUND_MAX}`);
}
