import { sql } from "#platform/postgres";
import { listFaults, type Invariant } from "./evidence.ts";

export const personInvariants: readonly Invariant[] = [
  {
    holds:
      "Every order has its four sealed values under one subject of its own, and there is no subject without order.",
    find: ({ db }) =>
      listFaults(
        db,
        sql`
          select coalesce("order".number, 'no order') || ': ' || count(record.id) || ' values of subject '
            || coalesce(subject.id::text, 'none') as fault
          from shop."order" full join vault.subject on subject.id = "order".subject_id
          left join vault.record on record.subject_id = subject.id
            and record.scope_kind = 'order' and record.scope_id = "order".id
          group by "order".number, subject.id having count(record.id) <> 4`,
      ),
  },
  {
    holds: "The keyring holds the key of every subject, issued before its use and to nobody else.",
    find: async ({ db, keyringDb }) => {
      const claimed = await db.rows<{ keyId: string }>(sql`select key_id as "keyId" from vault.subject`);
      const keyIds = claimed.map(({ keyId }) => keyId);
      return listFaults(
        keyringDb,
        sql`
          select claimed.id || case when key.id is null then ' is missing' else ' was never issued' end as fault
          from unnest(${keyIds}::uuid[]) as claimed (id) left join keyring.data_key as key using (id)
          where key.issued_at is null`,
      );
    },
  },
];
