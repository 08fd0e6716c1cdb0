import type { Language } from "#shop/markets";
import { PARTNERS, type PartnerKind } from "./register-partners.ts";

/** A platform of somebody else that our pages lead to. Its privacy policy is its own (duty 7.2.1). */
export interface ExternalSite {
  /** Stands in the address of the exit notice; nothing else does. */
  readonly id: string;
  /** Whose it is. The duties towards a partner hold for what we send it, whatever a link says (duty 7.2.3). */
  readonly partner: PartnerKind;
  readonly name: string;
  /** Country of the company. */
  readonly country: string;
  /** What a person does there: pays, or follows a parcel. */
  readonly leadsTo: "payment" | "tracking";
  /** The page that the exit leads to: always the same one, with nothing in it of an order or a person. */
  readonly href: string;
  /** Its privacy policy, by language; English at least. */
  readonly privacyPolicy: Readonly<Partial<Record<Language, string>>> & { readonly en: string };
  /** The day on which somebody last followed both links. */
  readonly checkedOn: string;
}

/** Every platform that pages may lead to. A link to any other is no link. */
export const EXTERNAL_SITES: readonly ExternalSite[] = [
  {
    id: "payment",
    partner: "payment",
    name: PARTNERS.payment.name,
    country: PARTNERS.payment.country,
    leadsTo: "payment",
    href: "https://sandpay.example/",
    privacyPolicy: {
      en: "https://sandpay.example/privacy",
      zh: "https://sandpay.example/zh/privacy",
    },
    checkedOn: "2026-11-22",
  },
  {
    id: "tracking",
    partner: "carrier",
    name: PARTNERS.carrier.name,
    country: PARTNERS.carrier.country,
    leadsTo: "tracking",
    href: "https://sandfreight.example/track",
    privacyPolicy: {
      en: "https://sandfreight.example/privacy",
      zh: "https://sandfreight.example/zh/privacy",
    },
    checkedOn: "2026-11-22",
  },
];

/** What an exit notice shows and how its link is written. */
export interface ExternalLink {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly leadsTo: ExternalSite["leadsTo"];
  readonly href: string;
  /** The host, to be read before it is followed. */
  readonly host: string;
  /** Its privacy policy, and the language that it is in. */
  readonly privacyPolicy: { readonly href: string; readonly language: Language };
  /** For the `rel` and `referrerpolicy` of both links: the platform learns neither page nor order (duty 7.2.1). */
  readonly rel: "external noopener noreferrer";
  readonly referrerPolicy: "no-referrer";
}

/**
 * Describes the way out to a platform by its id, with its privacy policy in the reader's language or in English (duty
 * 7.2.2). Undefined for what is not in the list: nobody's address is taken out of a request, so the exit leads nowhere
 * but to partners.
 */
export function describeExternalLink(
  id: string,
  language: Language,
  sites: readonly ExternalSite[] = EXTERNAL_SITES,
): ExternalLink | undefined {
  const site = sites.find((one) => one.id === id);
  if (site === undefined) return undefined;
  const own = site.privacyPolicy[language];
  return {
    id: site.id,
    name: site.name,
    country: site.country,
    leadsTo: site.leadsTo,
    href: site.href,
    host: new URL(site.href).host,
    privacyPolicy: own === undefined ? { href: site.privacyPolicy.en, language: "en" } : { href: own, language },
    rel: "external noopener noreferrer",
    referrerPolicy: "no-referrer",
  };
}

/** All platforms that we lead to, for a page that names them. */
export function listExternalLinks(
  language: Language,
  sites: readonly ExternalSite[] = EXTERNAL_SITES,
): readonly ExternalLink[] {
  return sites.map(({ id }) => describeExternalLink(id, language, sites)!);
}
