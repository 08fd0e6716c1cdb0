import { addSeconds, type Clock } from "#platform/clock";
import type { Ids } from "#platform/ids";
import type { Db } from "#platform/postgres";
import type { Disclosures, RegisteredPartner } from "#privacy/disclosure";
import type { OrderValues } from "#shop/orders";
import { agreementWith, latestEndOf, PARTNERS, type PartnerKind } from "./register-partners.ts";

/** The acts of staff on the agreements with partners. */
export interface PartnerDesk {
  /** The register: each partner with its agreements, the one that ends last first. */
  list(): Promise<readonly RegisteredPartner[]>;
  /**
   * Enters what was signed anew: an agreement of its own over the same fields, valid from now until `validTo`, which is
   * not part of it. Former agreements stay as they are (duty 2.2.6).
   */
  sign(kind: PartnerKind, validTo: Date): Promise<Signed>;
}

export type Signed =
  | { readonly ok: true; readonly agreementId: string; readonly validFrom: Date; readonly validTo: Date }
  /** It would have ended before it began, or run for more than the year after which it is looked at again. */
  | { readonly ok: false; readonly reason: "ends-in-the-past" | "ends-too-late" };

export interface PartnerDeskParts {
  readonly db: Db;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly disclosures: Disclosures<OrderValues>;
}

/** Agreements end at midnight: the day on which the year is over counts as a whole. */
const LAST_DAY_SECONDS = 86_400;

export function createPartnerDesk({ db, clock, ids, disclosures }: PartnerDeskParts): PartnerDesk {
  return {
    list: () => disclosures.listPartners(db),
    sign: async (kind, validTo) => {
      const validFrom = clock.now();
      if (validTo <= validFrom) return { ok: false, reason: "ends-in-the-past" };
      if (validTo > addSeconds(latestEndOf(validFrom), LAST_DAY_SECONDS)) return { ok: false, reason: "ends-too-late" };
      const agreement = agreementWith(kind, ids.uuid(), { from: validFrom, to: validTo });
      await db.transact((tx) => disclosures.registerPartner(tx, PARTNERS[kind], [agreement]));
      return { ok: true, agreementId: agreement.id, validFrom, validTo };
    },
  };
}
