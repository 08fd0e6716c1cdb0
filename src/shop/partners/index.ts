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

/** An agreement is looked at again after a year (duty 3.3.4). */
const AGREEMENT_YEARS = 1;

/** Enters the partners and what each has agreed to receive; what stands there already is left as it is. */
export async function registerPartners(tx: Tx, disclosures: Disclosures<OrderValues>, at: Date): Promise<void> {
  const validTo = new Date(at);
  validTo.setUTCFullYear(validTo.getUTCFullYear() + AGREEMENT_YEARS);
  const terms = { countries: ["*"], purposes: ["ORDER"], signedAt: at, validFrom: at, validTo } as const;
  const agreements: Record<keyof typeof PARTNERS, Agreement> = {
    payment: {
      id: "0190a5d0-0000-7000-8000-000000000011",
      fields: ["order.reference", "order.amount"],
      ...terms,
    },
    carrier: {
      id: "0190a5d0-0000-7000-8000-000000000012",
      fields: ["order.name", "order.phone", "order.address", "order.reference", "order.contents"],
      ...terms,
    },
  };
  await disclosures.registerPartner(tx, PARTNERS.payment, [agreements.payment]);
  await disclosures.registerPartner(tx, PARTNERS.carrier, [agreements.carrier]);
}
