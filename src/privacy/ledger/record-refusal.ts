import { isActor, isScope, type Access, type Refusal } from "#privacy/access";
import { isPurpose } from "#privacy/inventory";
import type { Executor } from "#platform/postgres";
import type { Ledger } from "./ledger.ts";

/** Stands for whatever a malformed access carried, which may be anything and is not written down. */
const NOBODY = { kind: "system", id: "malformed" } as const;
const NOWHERE = { kind: "unknown", id: "00000000-0000-0000-0000-000000000000" } as const;

/**
 * Records that an access was refused (duty 1.1.3). It runs outside the transaction of the refused act, which is rolled
 * back. Names that nobody declared are left out, so that nothing typed reaches the ledger.
 */
export async function recordRefusal(
  executor: Executor,
  ledger: Ledger,
  access: Access,
  refusal: Refusal,
): Promise<void> {
  const malformed = refusal.reason === "malformed-access";
  await ledger.record(executor, {
    kind: "refused",
    outcome: refusal.reason,
    access: {
      actor: isActor(access.actor) ? access.actor : NOBODY,
      activity: malformed ? "access.malformed" : access.activity,
      purpose: isPurpose(access.purpose) ? access.purpose : null,
      scope: isScope(access.scope) ? access.scope : NOWHERE,
    },
    fields: refusal.reason === "undeclared-field" ? [] : refusal.fields,
  });
}
