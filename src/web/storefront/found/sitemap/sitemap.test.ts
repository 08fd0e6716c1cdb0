import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { CATEGORIES, launchRange, type StyleAddress } from "#shop/catalog";
import { findMarket } from "#shop/markets";
import { listEditions, pathIn, type Edition } from "../addresses/editions.ts";
import { gzipParts } from "../files/gzip-parts.ts";
import { childrenOf, readXml, textOf } from "../xml/testing/read-xml.ts";
import { writeRobots } from "./write-robots.ts";
import { ADDRESSES_PER_FILE, listPages, writeSitemap, writeSitemapIndex } from "./write-sitemaps.ts";

const SHOP = "https://shop.test";
const editions = listEditions();
const german: Edition = { market: findMarket("de")!, language: "de" };
const listed = { publicUrl: SHOP, editions };
const first = new Date("2026-03-01T00:00:00Z");
const second = new Date("2026-11-22T08:00:00.500Z");

function stylesOf(count: number): StyleAddress[] {
  return Array.from({ length: count }, (_, index) => ({
    slug: `style-${index}`,
    category: CATEGORIES[index % CATEGORIES.length]!,
    changedAt: index === 1 ? second : first,
  }));
}

const others = [{ path: "/help/delivery", changedAt: undefined }];
const read = (edition: Edition, file: number, count: number) => {
  const parts = writeSitemap(listed, edition, file, listPages(stylesOf(count), others));
  return parts === undefined ? undefined : readXml([...parts].join(""));
};

describe("sitemaps", () => {
  test("have no file after the last", () => {
    expect(read(german, 2, 10)).toBeUndefined();
  });

  test("name every page of an edition once, home and categories too [0.2]", () => {
    const locations = childrenOf(read(german, 1, 10)!, "url").map((url) => textOf(url, "loc"));
    expect(new Set(locations).size).toBe(locations.length);
    expect(locations).toEqual([
      `${SHOP}/de/de/`,
      ...["pullovers", "sweaters", "jumpsuits", "coats"].map((category) => `${SHOP}/de/de/${category}`),
      ...stylesOf(10).map(({ slug }) => `${SHOP}/de/de/p/${slug}`),
      `${SHOP}/de/de/help/delivery`,
    ]);
  });

  test("tell when a page last changed, and nothing where nobody knows", () => {
    const urls = childrenOf(read(german, 1, 4)!, "url");
    const changed = Object.fromEntries(
      urls.map((url) => [textOf(url, "loc")!.slice(`${SHOP}/de/de/`.length), textOf(url, "lastmod")]),
    );
    expect(changed).toEqual({
      "": second.toISOString(),
      pullovers: first.toISOString(),
      sweaters: second.toISOString(),
      jumpsuits: first.toISOString(),
      coats: first.toISOString(),
      "p/style-0": first.toISOString(),
      "p/style-1": second.toISOString(),
      "p/style-2": first.toISOString(),
      "p/style-3": first.toISOString(),
      "help/delivery": undefined,
    });
  });

  test("name each page in all listed editions, and each of these names it back", () => {
    const linksOf = (edition: Edition, path: string) => {
      const url = childrenOf(read(edition, 1, 3)!, "url").find(
        (one) => textOf(one, "loc") === SHOP + pathIn(edition, path),
      );
      return childrenOf(url!, "xhtml:link").map(({ attributes }) => `${attributes["hreflang"]} ${attributes["href"]}`);
    };
    const links = linksOf(german, "/p/style-2");
    expect(links).toContain(`de-DE ${SHOP}/de/de/p/style-2`);
    expect(links).toContain(`x-default ${SHOP}/us/en/p/style-2`);
    for (const edition of editions) expect(linksOf(edition, "/p/style-2")).toEqual(links);
  });

  test("of a range of 5,000 styles stay within the bounds of the protocol", async () => {
    const pages = listPages(stylesOf(5000), others);
    const parts = [...writeSitemap(listed, german, 1, pages)!];
    const bytes = Buffer.byteLength(parts.join(""));
    expect(bytes).toBeLessThan(50_000_000 / 4);
    expect(gunzipSync(await gzipParts(parts)).length).toBe(bytes);
    expect(ADDRESSES_PER_FILE).toBeLessThanOrEqual(50_000);
    const index = readXml(writeSitemapIndex(listed, pages));
    const files = childrenOf(index, "sitemap").map((file) => textOf(file, "loc"));
    expect(files).toHaveLength(editions.length * 6);
    expect(new Set(files).size).toBe(files.length);
    expect(files.length).toBeLessThanOrEqual(50_000);
  });

  test("of a shop that sells nothing yet are empty but for its pages", () => {
    const urls = childrenOf(read(german, 1, 0)!, "url");
    expect(urls).toHaveLength(6);
    expect(urls.map((url) => textOf(url, "lastmod"))).toEqual(urls.map(() => undefined));
  });
});

/** Whether a robot may fetch an address, as RFC 9309 reads the rules: the longest that matches, and rather yes. */
function mayFetch(robots: string, address: string): boolean {
  const rules = [...robots.matchAll(/^(Allow|Disallow): (.+)$/gm)].map(([, kind, pattern = ""]) => ({
    isAllowed: kind === "Allow",
    length: pattern.length,
    matches: new RegExp(
      `^${pattern
        .replace(/[.?+^()[\]{}|\\]/g, "\\$&")
        .replaceAll("*", ".*")
        .replace(/\$$/, "\u0000")
        .replaceAll("\u0000", "$")}`,
    ).test(address),
  }));
  const matching = rules.filter(({ matches }) => matches);
  const longest = Math.max(0, ...matching.map(({ length }) => length));
  return matching.length === 0 || matching.some(({ length, isAllowed }) => length === longest && isAllowed);
}

describe("robots", () => {
  const robots = writeRobots(SHOP);

  test.for([
    "/de/de/cart",
    "/de/de/cart/lines",
    "/de/de/checkout",
    "/de/de/orders/WL-1234-5678-9012",
    "/de/de/track?order=1",
    "/us/en/search?q=jumper",
    "/us/en/suggest?q=ju",
    "/us/en/market?stay=/coats",
    "/us/en/coats?size=M",
    "/us/en/coats?page=2&size=M",
    "/us/en/coats?sort=newest",
    "/us/en/coats?currency=EUR",
    "/us/en/p/kestrel?currency=EUR",
    "/us/en/p/kestrel?colour=PIN&currency=EUR",
  ])("are kept from %s", (address) => expect(mayFetch(robots, address)).toBe(false));

  test.for([
    "/",
    "/de/de/",
    "/de/de/coats",
    "/de/de/coats?page=2",
    "/us/en/p/kestrel?colour=PIN&size=M",
    "/us/en/p/cartmel-cardigan",
    "/us/en/p/market-day-coat",
    "/us/en/help/delivery",
    "/us/en/contact",
    "/us/en/withdraw",
    "/us/en/privacy",
    "/us/en/new.xml",
    "/sitemaps/de-de-1.xml.gz",
    "/pictures/lists/coats-0123456789abcdef.png",
  ])("may fetch %s", (address) => expect(mayFetch(robots, address)).toBe(true));

  test("may fetch every style of the range", () => {
    expect(launchRange.styles.filter(({ slug }) => !mayFetch(robots, `/jp/ja/p/${slug}`))).toEqual([]);
  });

  test("are told where the sitemap is", () => {
    expect(robots).toMatch(/^Sitemap: https:\/\/shop\.test\/sitemap\.xml$/m);
  });
});
