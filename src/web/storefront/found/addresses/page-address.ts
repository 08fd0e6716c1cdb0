import { languageTag, localeOf } from "#shop/markets";
import { shop } from "#shop.config";
import type { Alternate } from "#web/ui";
import { defaultEdition, homeEditionOf, pathIn, type Edition } from "./editions.ts";

/**
 * The one address under which a page should be found. It knows a page's number and nothing else: currency, filters,
 * order, and a colour or size chosen beforehand show a part or another view of the same page and lead to it.
 */
export function canonicalOf(publicUrl: string, edition: Edition, path: string, page = 1): string {
  return publicUrl + pathIn(edition, path) + (page === 1 ? "" : `?page=${page}`);
}

/** The address that opens a style's page on a colour and a size. */
export function variantAddress(
  publicUrl: string,
  edition: Edition,
  variant: { readonly slug: string; readonly colourCode: string; readonly size: string },
): string {
  const chosen = new URLSearchParams({ colour: variant.colourCode, size: variant.size });
  return `${canonicalOf(publicUrl, edition, `/p/${variant.slug}`)}?${chosen}`;
}

/**
 * The same page in the other languages of its market, itself among them, and in the default one: six links. All other
 * pairs are told in the sitemaps, where they do not weigh on anybody's page.
 */
export function pageAlternates(publicUrl: string, { market }: Edition, path: string): Alternate[] {
  const spoken = market.languages.map((language) => ({
    language: localeOf(market, language),
    href: publicUrl + pathIn({ market, language }, path),
  }));
  return [...spoken, { language: "x-default", href: publicUrl + pathIn(defaultEdition(), path) }];
}

/**
 * What a sitemap says of every page: the page in all listed editions, in the home of each language for those who read
 * it elsewhere, and in the default one. The list is the same for all pages but for the path that is added to `prefix`.
 */
export function listedAlternates(
  publicUrl: string,
  editions: readonly Edition[],
): readonly { readonly language: string; readonly prefix: string }[] {
  return [
    ...editions.map((edition) => ({
      language: localeOf(edition.market, edition.language),
      prefix: publicUrl + pathIn(edition, ""),
    })),
    ...shop.languages.map((language) => ({
      language: languageTag(language),
      prefix: publicUrl + pathIn(homeEditionOf(language), ""),
    })),
    { language: "x-default", prefix: publicUrl + pathIn(defaultEdition(), "") },
  ];
}
