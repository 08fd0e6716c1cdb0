import type { StyleAddress } from "#shop/catalog";
import { CATEGORIES } from "#shop/catalog";
import { nameOfEdition, pathIn, type Edition } from "../addresses/editions.ts";
import { listedAlternates } from "../addresses/page-address.ts";
import { element, emptyElement, escapeXml, textElement, XML_DECLARATION } from "../xml/xml-text.ts";

const SITEMAPS = "http://www.sitemaps.org/schemas/sitemap/0.9";
const XHTML = "http://www.w3.org/1999/xhtml";

/**
 * Addresses in one file. The protocol takes 50,000 and 50 MB; each of ours names the page in all other editions, which
 * is about 8 KB, so that a file stays below 10 MB before it is compressed.
 */
export const ADDRESSES_PER_FILE = 1000;

/** A page that may be found, below market and language. */
export interface ListedPage {
  readonly path: string;
  /** When what it says last changed; undefined where nobody knows. */
  readonly changedAt: Date | undefined;
}

/** The pages that every edition has: home, categories, styles, and those that help. */
export function listPages(styles: readonly StyleAddress[], others: readonly ListedPage[]): ListedPage[] {
  return [
    { path: "/", changedAt: latest(styles.map(({ changedAt }) => changedAt)) },
    ...CATEGORIES.map((category) => ({
      path: `/${category}`,
      changedAt: latest(styles.filter((style) => style.category === category).map(({ changedAt }) => changedAt)),
    })),
    ...styles.map(({ slug, changedAt }) => ({ path: `/p/${slug}`, changedAt })),
    ...others,
  ];
}

export interface SitemapShop {
  readonly publicUrl: string;
  readonly editions: readonly Edition[];
}

/** Where a file of an edition's pages is; files are counted from 1. */
export function sitemapPath(edition: Edition, file: number): string {
  return `/sitemaps/${nameOfEdition(edition)}-${file}.xml.gz`;
}

/** The list of all files. A file changed when the latest of its pages did. */
export function writeSitemapIndex({ publicUrl, editions }: SitemapShop, pages: readonly ListedPage[]): string {
  const files = filesOf(pages).map((listed, index) => ({
    file: index + 1,
    changedAt: latest(listed.flatMap(({ changedAt }) => changedAt ?? [])),
  }));
  const entries = editions.flatMap((edition) =>
    files.map(({ file, changedAt }) =>
      element("sitemap", {}, textElement("loc", publicUrl + sitemapPath(edition, file)) + lastModified(changedAt)),
    ),
  );
  return `${XML_DECLARATION}${element("sitemapindex", { xmlns: SITEMAPS }, entries.join("\n"))}\n`;
}

/** The parts of one file, or undefined when the edition has no such file. */
export function writeSitemap(
  { publicUrl, editions }: SitemapShop,
  edition: Edition,
  file: number,
  pages: readonly ListedPage[],
): Iterable<string> | undefined {
  const listed = filesOf(pages)[file - 1];
  if (listed === undefined) return undefined;
  return writeParts(publicUrl, edition, editions, listed);
}

function* writeParts(
  publicUrl: string,
  edition: Edition,
  editions: readonly Edition[],
  pages: readonly ListedPage[],
): Generator<string> {
  // The same for every page but for its path, which is put in where the marks stand.
  const alternates = listedAlternates(publicUrl, editions)
    .map(({ language, prefix }) =>
      emptyElement("xhtml:link", { rel: "alternate", hreflang: language, href: `${prefix}${PATH_MARK}` }),
    )
    .join("");
  yield `${XML_DECLARATION}<urlset xmlns="${SITEMAPS}" xmlns:xhtml="${XHTML}">\n`;
  for (const { path, changedAt } of pages) {
    const location = textElement("loc", publicUrl + pathIn(edition, path));
    yield element("url", {}, location + lastModified(changedAt) + alternates.replaceAll(PATH_MARK, escapeXml(path)));
    yield "\n";
  }
  yield "</urlset>\n";
}

/** No path has a bracket. */
const PATH_MARK = "[path]";

function filesOf(pages: readonly ListedPage[]): ListedPage[][] {
  const count = Math.ceil(pages.length / ADDRESSES_PER_FILE);
  return Array.from({ length: count }, (_, file) =>
    pages.slice(file * ADDRESSES_PER_FILE, (file + 1) * ADDRESSES_PER_FILE),
  );
}

function lastModified(changedAt: Date | undefined): string {
  return changedAt === undefined ? "" : textElement("lastmod", changedAt.toISOString());
}

function latest(moments: readonly Date[]): Date | undefined {
  return moments.reduce<Date | undefined>(
    (last, moment) => (last === undefined || moment > last ? moment : last),
    undefined,
  );
}
