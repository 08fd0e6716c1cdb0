import type { Tx } from "#platform/postgres";
import type { Agreement, Disclosures, Partner } from "#privacy/disclosure";
import type { OrderValues } from "#shop/orders";

/** The partners of the shop, by fixed ids, so that every process names the same ones. */
export const PARTNERS = {
  payment: {
    id: "0190a5d0-0000-7000-8000-000000000001",
    kind: "payment",
    name: "Sandpay (test)",
    country: "HK",
  },
  carrier: {
    id: "0190a5d0-0000-7000-8000-000000000002",
    kind: "carrier",
    name: "Sandfreight (test)",
    country: "CN",
  },
} as const satisfies Record<string, Partner>;

export type PartnerKind = keyof typeof PARTNERS;

/** What each partner agrees to receive: what the order needs and no more (duty 2.2.6). */
const AGREED_FIELDS: Readonly<Record<PartnerKind, readonly string[]>> = {
  payment: ["order.reference", "order.amount"],
  carrier: ["order.name", "order.phone", "order.address", "order.reference", "order.contents"],
};

/** The agreements with which an empty register begins. */
const FIRST_AGREEMENTS: Readonly<Record<PartnerKind, string>> = {
  payment: "0190a5d0-0000-7000-8000-000000000011",
  carrier: "0190a5d0-0000-7000-8000-000000000012",
};

/** An agreement is looked at again after a year (duty 3.3.4). */
const AGREEMENT_YEARS = 1;

/** When an agreement that begins at an instant ends at the latest. */
export function latestEndOf(validFrom: Date): Date {
  const end = new Date(validFrom);
  end.setUTCFullYear(end.getUTCFullYear() + AGREEMENT_YEARS);
  return end;
}

/** An agreement with a partner, signed and valid from an instant on. */
export function agreementWith(kind: PartnerKind, id: string, { from, to }: { from: Date; to: Date }): Agreement {
  return {
    id,
    fields: AGREED_FIELDS[kind],
    countries: ["*"],
    purposes: ["ORDER"],
    signedAt: from,
    validFrom: from,
    validTo: to,
  };
}

/** Enters the partners and what each has agreed to receive; what stands there already is left as it is. */
export async function registerPartners(tx: Tx, disclosures: Disclosures<OrderValues>, at: Date): Promise<void> {
  const span = { from: at, to: latestEndOf(at) };
  for (const kind of ["payment", "carrier"] as const) {
    await disclosures.registerPartner(tx, PARTNERS[kind], [agreementWith(kind, FIRST_AGREEMENTS[kind], span)]);
  }
}
