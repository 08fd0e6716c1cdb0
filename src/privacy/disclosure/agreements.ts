import { sql, type Executor, type Tx } from "#platform/postgres";
import type { Inventory, Purpose } from "#privacy/inventory";

/** Everywhere. */
export const ALL_COUNTRIES = "*";

export interface Agreement {
  readonly id: string;
  /** Field ids that the partner may get. */
  readonly fields: readonly string[];
  /** ISO 3166-1 alpha-2 codes of the places the order or case concerns, or `*`. */
  readonly countries: readonly string[];
  readonly purposes: readonly Purpose[];
  /** Null while only one side has signed, and then nothing is disclosed under it. */
  readonly signedAt: Date | null;
  readonly validFrom: Date;
  readonly validTo: Date;
}

export interface Partner {
  readonly id: string;
  /** Such as `carrier` or `payment`; a field names the kinds that may get it. */
  readonly kind: string;
  readonly name: string;
  readonly country: string;
}

/**
 * Enters a partner and its agreements into the register. Doing it again changes nothing: an agreement that changed is
 * a new agreement with a new id.
 * @throws when an agreement names a field that the inventory does not allow to this kind of partner
 */
export async function registerPartner(
  tx: Tx,
  inventory: Inventory,
  partner: Partner,
  agreements: readonly Agreement[],
  now: Date,
): Promise<void> {
  for (const { id, fields } of agreements) {
    const refused = fields.filter((field) => !mayReceive(inventory, partner.kind, field));
    if (refused.length > 0) {
      throw new Error(`agreement ${id}: no ${partner.kind} is declared as a recipient of ${refused.join(", ")}`);
    }
  }
  await tx.run(sql`
    insert into disclosure.partner (id, kind, name, country, registered_at)
    values (${partner.id}, ${partner.kind}, ${partner.name}, ${partner.country}, ${now})
    on conflict (id) do nothing`);
  for (const agreement of agreements) {
    await tx.run(sql`
      insert into disclosure.agreement (
        id, partner_id, fields, countries, purposes, signed_at, valid_from, valid_to)
      values (
        ${agreement.id}, ${partner.id}, ${agreement.fields}, ${agreement.countries}, ${agreement.purposes},
        ${agreement.signedAt}, ${agreement.validFrom}, ${agreement.validTo})
      on conflict (id) do nothing`);
  }
}

/** Whether the inventory names this kind of partner as a recipient of the field. */
export function mayReceive(inventory: Inventory, partnerKind: string, field: string): boolean {
  return inventory.findField(field)?.recipients.includes(partnerKind) ?? false;
}

/** Ends an agreement before its time; nothing is disclosed under it from the commit on. */
export async function revokeAgreement(executor: Executor, agreementId: string, now: Date): Promise<void> {
  await executor.run(sql`
    update disclosure.agreement set revoked_at = ${now} where id = ${agreementId} and revoked_at is null`);
}

export type AgreementRefusal =
  | "no-live-agreement"
  | "field-not-covered"
  | "country-not-covered"
  | "purpose-not-covered";

export interface Sending {
  readonly partnerId: string;
  readonly country: string;
  readonly purpose: Purpose;
  readonly fields: readonly string[];
}

/**
 * The live agreement that covers every field, the country and the purpose of a sending; otherwise what the best live
 * one lacks. Live is: signed, within its dates, not revoked.
 */
export async function findCoveringAgreement(
  executor: Executor,
  inventory: Inventory,
  sending: Sending,
  now: Date,
): Promise<{ ok: true; agreementId: string } | { ok: false; reason: AgreementRefusal }> {
  const live = await executor.rows<LiveAgreement>(sql`
    select
      agreement.id, partner.kind as "partnerKind",
      agreement.fields @> ${sending.fields}::text[] as "coversFields",
      agreement.countries && array[${sending.country}::text, ${ALL_COUNTRIES}::text] as "coversCountry",
      agreement.purposes @> array[${sending.purpose}::text] as "coversPurpose"
    from disclosure.agreement join disclosure.partner on partner.id = agreement.partner_id
    where agreement.partner_id = ${sending.partnerId}
      and agreement.signed_at <= ${now} and agreement.revoked_at is null
      and agreement.valid_from <= ${now} and ${now} < agreement.valid_to
    order by agreement.valid_from desc, agreement.id
    limit ${LIVE_AGREEMENTS_MAX}`);
  const [best] = live
    .map((agreement) => ({ agreement, lack: lackOf(inventory, agreement, sending) }))
    .toSorted((one, other) => LACKS.indexOf(other.lack) - LACKS.indexOf(one.lack));
  if (best === undefined) return { ok: false, reason: "no-live-agreement" };
  return best.lack === undefined ? { ok: true, agreementId: best.agreement.id } : { ok: false, reason: best.lack };
}

interface LiveAgreement {
  readonly id: string;
  readonly partnerKind: string;
  readonly coversFields: boolean;
  readonly coversCountry: boolean;
  readonly coversPurpose: boolean;
}

const LIVE_AGREEMENTS_MAX = 100;
/** From the farthest to the nearest to being covered. */
const LACKS = ["field-not-covered", "country-not-covered", "purpose-not-covered", undefined] as const;

function lackOf(inventory: Inventory, agreement: LiveAgreement, { fields }: Sending): (typeof LACKS)[number] {
  // The inventory may have become narrower since the agreement was signed, and then it decides.
  const declared = fields.every((field) => mayReceive(inventory, agreement.partnerKind, field));
  if (!agreement.coversFields || !declared) return "field-not-covered";
  if (!agreement.coversCountry) return "country-not-covered";
  if (!agreement.coversPurpose) return "purpose-not-covered";
  return undefined;
}
