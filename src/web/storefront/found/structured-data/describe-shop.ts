import { languageTag } from "#shop/markets";
import { shop } from "#shop.config";
import { pathIn, type Edition } from "../addresses/editions.ts";
import { reference, type JsonLdNode } from "./json-ld.ts";

/** The id under which other nodes name the company. */
export function organizationId(publicUrl: string): string {
  return `${publicUrl}/#organization`;
}

/** The company with its designated contacts, from the one configured value (duties 0.1 and 8.2). */
export function describeOrganization(publicUrl: string, logo: string): JsonLdNode {
  const { company, contact } = shop;
  return {
    "@type": "OnlineStore",
    "@id": organizationId(publicUrl),
    name: company.brand,
    legalName: company.legalName,
    url: `${publicUrl}/`,
    logo,
    email: contact.email,
    telephone: contact.phoneE164,
    address: {
      "@type": "PostalAddress",
      addressLocality: company.seat.locality,
      addressCountry: company.seat.country,
    },
    contactPoint: {
      "@type": "ContactPoint",
      contactType: "customer service",
      email: contact.email,
      telephone: contact.phoneE164,
    },
  };
}

/** The shop of an edition, and how it is searched. */
export function describeWebSite(publicUrl: string, edition: Edition): JsonLdNode {
  const home = publicUrl + pathIn(edition, "/");
  return {
    "@type": "WebSite",
    "@id": `${home}#website`,
    url: home,
    name: shop.company.brand,
    inLanguage: languageTag(edition.language),
    publisher: reference(organizationId(publicUrl)),
    potentialAction: {
      "@type": "SearchAction",
      target: {
        "@type": "EntryPoint",
        urlTemplate: `${publicUrl}${pathIn(edition, "/search")}?q={search_term_string}`,
      },
      "query-input": "required name=search_term_string",
    },
  };
}
