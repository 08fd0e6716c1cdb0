import type { Clock } from "#platform/clock";
import { isUuid, type Ids } from "#platform/ids";
import { sql, type Db, type Sql, type Tx } from "#platform/postgres";
import { judgeAccess, refusalError, type Access, type Refusal, type Scope } from "#privacy/access";
import type { Inventory } from "#privacy/inventory";
import { recordRefusal, type Ledger } from "#privacy/ledger";
import { ValueRefused } from "#privacy/vault";
import { findCoveringAgreement, type AgreementRefusal } from "./agreements.ts";

export interface DisclosureTools {
  readonly db: Db;
  readonly inventory: Inventory;
  readonly ledger: Ledger;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Told of every refused access after it is recorded, to raise an alarm. */
  readonly onRefused?: (access: Access, refusal: Refusal) => void;
}

/** A sending of data to a partner, for one order or case. */
export interface DisclosureRequest {
  readonly partnerId: string;
  /** ISO 3166-1 alpha-2 code of the place that the order or case concerns. */
  readonly country: string;
  readonly scope: Scope;
  /** Values that are held elsewhere and sent along, such as an order number; declared like any other field. */
  readonly supplied?: Readonly<Record<string, unknown>>;
}

export type Begun =
  | { readonly ok: true; readonly disclosureId: string; readonly agreementId: string }
  | { readonly ok: false; readonly reason: AgreementRefusal };

const COUNTRY = /^[A-Z]{2}$/;

/**
 * Lets supplied values pass that the inventory declares as held elsewhere, for this purpose, in this form. What the
 * vault holds is judged by the vault.
 * @throws AccessViolation, InventoryGap, ValueRefused
 */
export async function admitSupplied(
  { inventory, ledger, db, onRefused }: DisclosureTools,
  access: Access,
  { partnerId, country, scope, supplied = {} }: DisclosureRequest,
): Promise<void> {
  if (!isUuid(partnerId)) throw new Error("a partner is named by its id");
  if (!COUNTRY.test(country)) throw new Error("a country is named by its ISO 3166-1 alpha-2 code");
  const refusal = judgeAccess(inventory, access, scope, Object.keys(supplied), "elsewhere");
  if (refusal !== undefined) {
    await recordRefusal(db, ledger, access, refusal);
    onRefused?.(access, refusal);
    throw refusalError(access.activity, refusal);
  }
  for (const [id, value] of Object.entries(supplied)) {
    const parsed = inventory.getField(id).shape.safeParse(value);
    if (!parsed.success)
      throw new ValueRefused(
        id,
        parsed.error.issues.map(({ code }) => code),
      );
  }
}

/** Writes the disclosure down if a live agreement covers it, and by the same statement what `alongside` inserts. */
export async function beginDisclosure(
  { inventory, clock, ids }: DisclosureTools,
  tx: Tx,
  access: Access,
  { partnerId, country, scope }: DisclosureRequest,
  fields: readonly string[],
  alongside: (agreementId: string) => Sql = () => sql`select`,
): Promise<Begun> {
  const now = clock.now();
  const sending = { partnerId, country, purpose: access.purpose, fields };
  const covering = await findCoveringAgreement(tx, inventory, sending, now);
  if (!covering.ok) return covering;
  const disclosureId = ids.uuid();
  await tx.run(sql`
    with alongside as (${alongside(covering.agreementId)})
    insert into disclosure.disclosure (
      id, partner_id, agreement_id, scope_kind, scope_id, fields, purpose, country, begun_at)
    values (
      ${disclosureId}, ${partnerId}, ${covering.agreementId}, ${scope.kind}, ${scope.id}, ${fields},
      ${access.purpose}, ${country}, ${now})`);
  return { ok: true, disclosureId, agreementId: covering.agreementId };
}

/** Records that a partner was to get what no live agreement covers; outside the act's transaction, so that it stays. */
export async function recordNotCovered(
  { ledger, db }: DisclosureTools,
  access: Access,
  { partnerId, country }: DisclosureRequest,
  fields: readonly string[],
  reason: AgreementRefusal,
): Promise<void> {
  await ledger.record(db, { kind: "refused", outcome: reason, access, partnerId, country, fields });
}
