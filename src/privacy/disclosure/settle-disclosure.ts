import { sql, type Executor, type Sql } from "#platform/postgres";

/** What the partner answered; `failed` is no answer, and then the data may have arrived or not. */
export type SettledOutcome = "delivered" | "refused" | "failed";

export type Settled = { readonly ok: true } | { readonly ok: false; readonly reason: "not-found" | "already-settled" };

/** The update that stores an outcome, unless there is one already. */
export function settlingDisclosure(disclosureId: string, outcome: SettledOutcome, now: Date): Sql {
  return sql`
    update disclosure.disclosure set outcome = ${outcome}, settled_at = ${now}
    where id = ${disclosureId} and outcome = 'begun'`;
}

/** Stores the outcome once; telling the same again is no error. */
export async function settleDisclosure(
  executor: Executor,
  disclosureId: string,
  outcome: SettledOutcome,
  now: Date,
): Promise<Settled> {
  const settled = await executor.run(settlingDisclosure(disclosureId, outcome, now));
  if (settled === 1) return { ok: true };
  const before = await executor.maybe<{ outcome: string }>(sql`
    select outcome from disclosure.disclosure where id = ${disclosureId}`);
  if (before === undefined) return { ok: false, reason: "not-found" };
  return before.outcome === outcome ? { ok: true } : { ok: false, reason: "already-settled" };
}
