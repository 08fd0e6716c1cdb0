import type { Clock } from "#platform/clock";
import type { Ids } from "#platform/ids";
import type { Db } from "#platform/postgres";
import { judgeAccess, refusalError, type Access, type Refusal, type Scope } from "#privacy/access";
import type { Inventory } from "#privacy/inventory";
import type { Keyring } from "#privacy/keyring";
import { recordRefusal, type Ledger } from "#privacy/ledger";
import type { Cipher } from "./cipher.ts";

/** What the vault is built from. */
export interface VaultContext {
  readonly db: Db;
  readonly keyring: Keyring;
  readonly inventory: Inventory;
  readonly ledger: Ledger;
  readonly cipher: Cipher;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Told of every refused access after it is recorded, to raise an alarm. */
  readonly onRefused?: (access: Access, refusal: Refusal) => void;
}

/**
 * Lets an access pass that the inventory allows. Any other is recorded, reported and thrown.
 * @throws InventoryGap, AccessViolation
 */
export async function admit(
  context: VaultContext,
  access: Access,
  scope: Scope,
  fields: readonly string[],
): Promise<void> {
  const refusal = judgeAccess(context.inventory, access, scope, fields);
  if (refusal === undefined) return;
  await recordRefusal(context.db, context.ledger, access, refusal);
  context.onRefused?.(access, refusal);
  throw refusalError(access.activity, refusal);
}
