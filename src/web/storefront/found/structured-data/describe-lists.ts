import type { JsonLdNode } from "./json-ld.ts";

/** A step on the way to a page, with its absolute address. */
export interface Crumb {
  readonly name: string;
  readonly address: string;
}

/** The way to a page, from the home page to itself. */
export function describeBreadcrumbs(crumbs: readonly Crumb[]): JsonLdNode {
  return {
    "@type": "BreadcrumbList",
    itemListElement: crumbs.map(({ name, address }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: address,
    })),
  };
}

export interface ShownList {
  readonly name: string;
  /** Absolute addresses of what the page shows, in order. */
  readonly addresses: readonly string[];
  /** On all pages together. */
  readonly total: number;
  /** How many stand on the pages before this one. */
  readonly before: number;
}

/** A page of a list. Places count through all pages, so that they agree with what a shopper sees. */
export function describeList({ name, addresses, total, before }: ShownList): JsonLdNode {
  return {
    "@type": "ItemList",
    name,
    numberOfItems: total,
    itemListElement: addresses.map((url, index) => ({ "@type": "ListItem", position: before + index + 1, url })),
  };
}
