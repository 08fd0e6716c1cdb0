import { sql, type Executor } from "#platform/postgres";
import type { Agreement, Partner } from "./agreements.ts";

/** How an agreement stands at an instant; only under a live one is anything disclosed. */
export type AgreementState = "unsigned" | "not-begun" | "live" | "ended" | "revoked";

export interface RegisteredAgreement extends Agreement {
  readonly state: AgreementState;
}

export interface RegisteredPartner extends Partner {
  /** The one that ends last comes first. */
  readonly agreements: readonly RegisteredAgreement[];
}

/** A partner signs about once a year. */
const PARTNERS_MAX = 100;
const AGREEMENTS_MAX = 10_000;

/** The register as it stands at an instant. It holds companies and field ids, and no person. */
export async function listPartners(executor: Executor, now: Date): Promise<readonly RegisteredPartner[]> {
  const [partners, agreements] = await Promise.all([
    executor.rows<Partner>(sql`
      select id, kind, name, country from disclosure.partner order by kind, name, id limit ${PARTNERS_MAX}`),
    executor.rows<RegisteredAgreement & { partnerId: string }>(sql`
      select
        id, partner_id as "partnerId", fields, countries, purposes, signed_at as "signedAt",
        valid_from as "validFrom", valid_to as "validTo",
        case
          when revoked_at is not null then 'revoked'
          when signed_at is null or signed_at > ${now} then 'unsigned'
          when valid_to <= ${now} then 'ended'
          when valid_from > ${now} then 'not-begun'
          else 'live'
        end as state
      from disclosure.agreement order by valid_to desc, id limit ${AGREEMENTS_MAX}`),
  ]);
  const ofPartner = Map.groupBy(agreements, ({ partnerId }) => partnerId);
  return partners.map((partner) => ({
    ...partner,
    agreements: (ofPartner.get(partner.id) ?? []).map((agreement) => ({
      id: agreement.id,
      fields: agreement.fields,
      countries: agreement.countries,
      purposes: agreement.purposes,
      signedAt: agreement.signedAt,
      validFrom: agreement.validFrom,
      validTo: agreement.validTo,
      state: agreement.state,
    })),
  }));
}
