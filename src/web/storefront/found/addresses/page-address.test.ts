import { describe, expect, test } from "vitest";
import { findMarket, listMarkets } from "#shop/markets";
import { isServed, listEditions, nameOfEdition, type Edition } from "./editions.ts";
import { canonicalOf, listedAlternates, pageAlternates, variantAddress } from "./page-address.ts";

const SHOP = "https://shop.test";
const swiss: Edition = { market: findMarket("ch")!, language: "fr" };

describe("canonical addresses", () => {
  test("carry the number of a page, and the first page none", () => {
    expect(canonicalOf(SHOP, swiss, "/coats")).toBe("https://shop.test/ch/fr/coats");
    expect(canonicalOf(SHOP, swiss, "/coats", 3)).toBe("https://shop.test/ch/fr/coats?page=3");
  });

  test("of a chosen variant are those of the style", () => {
    const address = new URL(variantAddress(SHOP, swiss, { slug: "kestrel", colourCode: "PIN", size: "M" }));
    expect(address.origin + address.pathname).toBe(canonicalOf(SHOP, swiss, "/p/kestrel"));
    expect([...address.searchParams]).toEqual([
      ["colour", "PIN"],
      ["size", "M"],
    ]);
  });
});

describe("listed editions", () => {
  const editions = listEditions();

  test("name no country to which nothing can be ordered [0.2]", () => {
    expect(editions.filter(({ market }) => !isServed(market))).toEqual([]);
    expect(listMarkets().some((market) => !isServed(market))).toBe(true);
  });

  test("are in at least 30 markets, each in a language that it speaks, each once", () => {
    expect(new Set(editions.map(({ market }) => market.segment)).size).toBeGreaterThanOrEqual(30);
    expect(new Set(editions.map(nameOfEdition)).size).toBe(editions.length);
    for (const { market, language } of editions) expect(market.languages).toContain(language);
  });

  test("hold the first language of each of their markets", () => {
    for (const { market } of editions) {
      const [first] = market.languages;
      expect(editions.some((other) => other.market === market && other.language === first)).toBe(true);
    }
  });
});

describe("alternates", () => {
  test("in a page's head are bounded, name the page itself, and weigh less than a kilobyte", () => {
    for (const market of listMarkets()) {
      const alternates = pageAlternates(SHOP, { market, language: "en" }, "/p/kestrel-boiled-wool-coat");
      expect(alternates).toHaveLength(6);
      expect(alternates.some(({ href }) => href === `${SHOP}/${market.segment}/en/p/kestrel-boiled-wool-coat`)).toBe(
        true,
      );
      expect(alternates.map(({ language, href }) => language + href).join("").length).toBeLessThan(1000);
    }
  });

  test("point back: whoever is named by a page names it", () => {
    const from = (language: "en" | "de") =>
      new Set(pageAlternates(SHOP, { ...swiss, language }, "/coats").map(({ href }) => href));
    expect(from("en")).toEqual(from("de"));
  });

  test("in sitemaps name every language and place once, in tags that a machine knows", () => {
    const alternates = listedAlternates(SHOP, listEditions());
    const tags = alternates.map(({ language }) => language);
    expect(new Set(tags).size).toBe(tags.length);
    expect(tags.filter((tag) => tag !== "x-default" && Intl.getCanonicalLocales(tag)[0] !== tag)).toEqual([]);
    expect(tags).toEqual(expect.arrayContaining(["de-CH", "zh-Hans-CN", "zh-Hans", "ja-JP", "en", "x-default"]));
  });
});
