import { sql, type Executor, type Sql, type Tx } from "#platform/postgres";

export type SubjectState = "living" | "fenced";

/** A data subject: whose records are sealed under one key. Holds no personal value. */
export interface SubjectRef {
  readonly id: string;
  readonly keyId: string;
}

export interface NewSubject extends SubjectRef {
  readonly kind: string;
  readonly keyEpoch: number;
  readonly createdAt: Date;
}

/** The insert that claims an issued key: its unique id lets no second subject have it. */
export function insertingSubject(subject: NewSubject): Sql {
  return sql`
    insert into vault.subject (id, kind, key_id, key_epoch, created_at)
    values (${subject.id}, ${subject.kind}, ${subject.keyId}, ${subject.keyEpoch}, ${subject.createdAt})`;
}

export async function findSubject(executor: Executor, subjectId: string): Promise<SubjectRef | undefined> {
  return executor.maybe<SubjectRef>(sql`
    select id, key_id as "keyId" from vault.subject where id = ${subjectId}`);
}

/** Stops all further use of the subject's records and puts its key on the list to be destroyed. */
export async function fenceSubject(tx: Tx, subjectId: string, now: Date): Promise<void> {
  await tx.run(sql`
    update vault.subject set state = 'fenced', fenced_at = ${now} where id = ${subjectId} and state = 'living'`);
}

/** Fenced subjects whose keys still exist, longest waiting first. */
export async function listSubjectsAwaitingDestruction(executor: Executor, count: number): Promise<SubjectRef[]> {
  return executor.rows<SubjectRef>(sql`
    select id, key_id as "keyId" from vault.subject
    where state = 'fenced' and key_destroyed_at is null
    order by fenced_at
    limit ${count}`);
}

export async function markKeysDestroyed(executor: Executor, subjectIds: readonly string[], now: Date): Promise<void> {
  await executor.run(sql`
    update vault.subject set key_destroyed_at = ${now}
    where id = any(${subjectIds}::uuid[]) and state = 'fenced' and key_destroyed_at is null`);
}
