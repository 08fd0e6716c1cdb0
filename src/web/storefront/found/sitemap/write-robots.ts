import { CATEGORIES } from "#shop/catalog";

export const ROBOTS_PATH = "/robots.txt";
export const SITEMAP_INDEX_PATH = "/sitemap.xml";

/** Pages of one visitor, or with what one visitor typed: asked for anew each time and kept by nobody. */
const PERSONAL = ["cart", "checkout", "orders", "track", "market", "search", "suggest"] as const;

/**
 * What robots should leave alone. Pages may be found; bags, orders and searches may not, and neither may the endless
 * combinations of a list's filters, of which only the pages count. A longer rule outweighs a shorter one (RFC 9309).
 */
export function writeRobots(publicUrl: string): string {
  return [
    "User-agent: *",
    // Each with its end, because a style's name may begin with one of these words.
    ...PERSONAL.flatMap((path) => ["$", "?", "/"].map((end) => `Disallow: /*/*/${path}${end}`)),
    "Disallow: /*?*currency=",
    ...CATEGORIES.flatMap((category) => [
      `Disallow: /*/*/${category}?`,
      `Allow: /*/*/${category}?page=`,
      `Disallow: /*/*/${category}?page=*&`,
    ]),
    "",
    `Sitemap: ${publicUrl}${SITEMAP_INDEX_PATH}`,
    "",
  ].join("\n");
}
