import { sql, type Executor } from "#platform/postgres";
import type { ActorKind } from "#privacy/access";
import type { Purpose } from "#privacy/inventory";
import type { EntryKind } from "./ledger.ts";

export interface RecordedEntry {
  readonly id: string;
  readonly at: Date;
  readonly kind: EntryKind;
  readonly outcome: string;
  readonly actorKind: ActorKind;
  readonly actorId: string;
  readonly actorRole: string | null;
  readonly activity: string;
  readonly purpose: Purpose | null;
  readonly subjectId: string | null;
  readonly scopeKind: string | null;
  readonly scopeId: string | null;
  readonly fields: string[];
  readonly partnerId: string | null;
  readonly agreementId: string | null;
  readonly country: string | null;
}

export const ENTRIES_LISTED_MAX = 500;

/** What happened to a subject's data, newest first, at most `ENTRIES_LISTED_MAX` entries. */
export async function listEntriesAbout(executor: Executor, subjectId: string): Promise<RecordedEntry[]> {
  return executor.rows<RecordedEntry>(sql`
    select
      id, at, kind, outcome, actor_kind as "actorKind", actor_id as "actorId", actor_role as "actorRole", activity,
      purpose, subject_id as "subjectId", scope_kind as "scopeKind", scope_id as "scopeId", fields,
      partner_id as "partnerId", agreement_id as "agreementId", country
    from ledger.entry
    where subject_id = ${subjectId}
    order by at desc, id desc
    limit ${ENTRIES_LISTED_MAX}`);
}
