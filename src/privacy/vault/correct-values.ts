import type { Tx } from "#platform/postgres";
import type { Access, Scope } from "#privacy/access";
import type { Source } from "#privacy/inventory";
import { admit, type VaultContext } from "./context.ts";
import { readyValues, sealValues } from "./record-sealing.ts";
import { lockRecords, replaceRecords } from "./records.ts";

export interface Correction {
  readonly scope: Scope;
  readonly values: Readonly<Record<string, unknown>>;
  readonly source: Source;
}

export type Corrected = { readonly ok: true } | { readonly ok: false; readonly reason: "not-found" | "fenced" };

/**
 * Replaces values in the caller's transaction: from the commit on, only the new ones are held and found (duty 4.1.7).
 * The old sealed bytes and digests are gone, and the ledger says who corrected which fields.
 */
export async function correctValues(
  context: VaultContext,
  tx: Tx,
  access: Access,
  correction: Correction,
): Promise<Corrected> {
  const { scope, source } = correction;
  const fields = Object.keys(correction.values);
  await admit(context, access, scope, fields);
  const values = readyValues(context.inventory, correction.values);
  const old = await lockRecords(tx, scope, fields);
  if (old.some(({ state }) => state !== "living")) return { ok: false, reason: "fenced" };
  const [first] = old;
  if (first === undefined || old.length !== fields.length) return { ok: false, reason: "not-found" };
  const { records, index } = await sealValues(context, { id: first.subjectId, keyId: first.keyId }, scope, values);
  const replaced = old.map(({ id, field }) => ({
    oldId: id,
    record: records.find((record) => record.field === field)!,
  }));
  await replaceRecords(tx, replaced, index, source, context.clock.now());
  await context.ledger.record(tx, { kind: "corrected", outcome: "granted", access, fields }, first.subjectId);
  return { ok: true };
}
