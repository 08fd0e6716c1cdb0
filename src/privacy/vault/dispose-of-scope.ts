import type { Tx } from "#platform/postgres";
import type { Access, Scope } from "#privacy/access";
import { admit, type VaultContext } from "./context.ts";
import { deleteRecords, lockScope } from "./records.ts";
import { fenceSubject } from "./subjects.ts";

export type Disposed =
  /** `fenced`: the subject held nothing else, so its key will be destroyed as well. */
  | { readonly ok: true; readonly subjectId: string; readonly fenced: boolean }
  | { readonly ok: false; readonly reason: "not-found" };

/**
 * Removes everything a scope holds, in the caller's transaction. Dead rows and backups still have the sealed bytes
 * until the subject's key is destroyed, which `destroyFencedKeys` does for a subject without other records.
 */
export async function disposeOfScope(context: VaultContext, tx: Tx, access: Access, scope: Scope): Promise<Disposed> {
  await admit(context, access, scope, []);
  const held = await lockScope(tx, scope);
  if (held === undefined) return { ok: false, reason: "not-found" };
  await deleteRecords(tx, scope);
  const fenced = !held.holdsMore;
  if (fenced) await fenceSubject(tx, held.subjectId, context.clock.now());
  const entry = { kind: "disposed", outcome: "granted", access, fields: held.fields } as const;
  await context.ledger.record(tx, entry, held.subjectId);
  return { ok: true, subjectId: held.subjectId, fenced };
}
