import type { Clock } from "#platform/clock";
import type { Ids, Randomness } from "#platform/ids";
import { sql, type Executor, type Sql } from "#platform/postgres";
import type { Access } from "#privacy/access";
import type { Purpose } from "#privacy/inventory";

export const ENTRY_KINDS = ["opened", "masked", "corrected", "disclosed", "disposed", "refused"] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** What happened to personal data: ids, enums and times only, never a value. */
export interface LedgerEntry {
  readonly kind: EntryKind;
  /** `granted`, or why not. */
  readonly outcome: string;
  /** The purpose is null in a refusal that asked for one outside the closed list. */
  readonly access: Omit<Access, "purpose"> & { readonly purpose: Purpose | null };
  /** Ids of declared fields. */
  readonly fields: readonly string[];
  readonly partnerId?: string;
  readonly agreementId?: string;
  readonly country?: string;
}

/** Where openings are recorded. A recording is part of the statement or transaction of the act itself (duty 3.1.5). */
export interface Ledger {
  /** Appends an entry about a subject, or about none that is known. */
  record(executor: Executor, entry: LedgerEntry, subjectId?: string): Promise<void>;
  /**
   * The insert to splice into the act's own statement as a `with` query: one entry about the subject that `subjects`
   * selects as `subject_id`, none when it selects no row. So reading and recording are one statement, and neither
   * happens without the other.
   */
  recording(entry: LedgerEntry, subjects: Sql): Sql;
}

const SALT_BYTES = 16;

export function createLedger({ clock, ids, randomness }: { clock: Clock; ids: Ids; randomness: Randomness }): Ledger {
  const recording = (entry: LedgerEntry, subjects: Sql): Sql => {
    const { actor, activity, purpose, scope } = entry.access;
    return sql`
      insert into ledger.entry (
        id, at, kind, outcome, actor_kind, actor_id, actor_role, activity, purpose,
        subject_id, scope_kind, scope_id, fields, partner_id, agreement_id, country, salt)
      select
        ${ids.uuid()}::uuid, ${clock.now()}::timestamptz, ${entry.kind}::text, ${entry.outcome}::text,
        ${actor.kind}::text, ${actor.id}::text, ${actor.role ?? null}::text, ${activity}::text, ${purpose}::text,
        subjects.subject_id, ${scope.kind}::text, ${scope.id}::uuid, ${entry.fields}::text[],
        ${entry.partnerId ?? null}::uuid, ${entry.agreementId ?? null}::uuid, ${entry.country ?? null}::text,
        ${Buffer.from(randomness.bytes(SALT_BYTES))}::bytea
      from (${subjects}) as subjects`;
  };
  return {
    recording,
    record: async (executor, entry, subjectId) => {
      await executor.run(recording(entry, sql`select ${subjectId ?? null}::uuid as subject_id`));
    },
  };
}
