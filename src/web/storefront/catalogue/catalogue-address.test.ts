import { describe, expect, it } from "vitest";
import { readCatalogueAddress } from "./catalogue-address.ts";

describe("addresses that name no page of the range", () => {
  it.each([
    ["/"],
    ["/us"],
    ["/us/en"],
    ["/zz/en/"],
    ["/US/en/"],
    ["/us/xx/"],
    ["/us/en/cart"],
    ["/us/en/constructor"],
    ["/us/en/p/"],
    ["/us/en/p/Linden"],
    ["/us/en/p/../coats"],
    ["/us/en/p/linden/extra"],
    ["/us/en/search/else"],
    ["/us/en/coats?page=0"],
    ["/us/en/coats?page=-1"],
    ["/us/en/coats?page=1e3"],
    ["/us/en/coats?page=501"],
    [`/us/en/p/${"a".repeat(61)}`],
    [`/us/en/search?q=${"a".repeat(1000)}`],
    ["//us/en/"],
    ["http://elsewhere.example/us/en/"],
  ])("%s", (url) => {
    expect(readCatalogueAddress(url)).toBeUndefined();
  });
});

describe("one page has one key", () => {
  it.each([
    ["/us/en/", "/us/en/"],
    ["/us/en/?utm_source=mail", "/us/en/"],
    ["/us/en/?currency=USD", "/us/en/"],
    ["/us/en/?currency=EUR", "/us/en/?currency=EUR"],
    ["/us/en/?currency=XXX", "/us/en/"],
    ["/de/en/coats?page=1", "/de/en/coats"],
    ["/de/en/coats?page=2&x=y", "/de/en/coats?page=2"],
    ["/us/en/p/linden?ref=1", "/us/en/p/linden"],
    ["/us/en/search", "/us/en/search?q="],
    ["/us/en/search?q=Cable+Knit", "/us/en/search?q=cable+knit"],
    ["/us/en/search?q=%20cable%20%20knit%0A", "/us/en/search?q=cable+knit"],
    ["/us/en/coats?size=M&size=S&size=Q&min=&max=", "/us/en/coats?size=S&size=M"],
    ["/us/en/coats?sort=recommended&category=coats", "/us/en/coats"],
    ["/us/en/coats?sort=price-up&stock=in&page=2", "/us/en/coats?stock=in&sort=price-up&page=2"],
    ["/us/en/search?size=M&q=wool", "/us/en/search?q=wool&size=M"],
    ["/us/en/p/linden?size=M&colour=OAT&x=1", "/us/en/p/linden?colour=OAT&size=M"],
    ["/us/en/p/linden?size=Z&colour=oat&unit=ell", "/us/en/p/linden"],
    ["/us/en/search/suggestions?q=CA", "/us/en/search/suggestions?q=ca"],
  ])("%s is kept as %s", (url, key) => {
    expect(readCatalogueAddress(url)?.key).toBe(key);
  });

  it("whose parts are read from the address alone", () => {
    expect(readCatalogueAddress("/gb/en/coats?page=3&currency=JPY")).toMatchObject({
      kind: "category",
      category: "coats",
      listing: { page: 3 },
      visit: { currency: "JPY", language: "en", locale: "en-GB", market: { segment: "gb" } },
    });
  });
});

it("takes no more of a search than a search reads", () => {
  const address = readCatalogueAddress(`/us/en/search?q=${"wool+".repeat(60)}`);
  expect(address?.kind === "search" && [...address.text].length).toBe(99);
});

describe("views of a page", () => {
  it.each([
    ["/us/en/", false],
    ["/us/en/coats?page=2", false],
    ["/us/en/coats?currency=EUR", false],
    ["/us/en/p/linden", false],
    ["/us/en/coats?size=M", true],
    ["/us/en/coats?sort=newest", true],
    ["/us/en/p/linden?colour=OAT", true],
    ["/us/en/search?q=wool", true],
  ])("%s: %s", (url, isView) => {
    expect(readCatalogueAddress(url)?.isView).toBe(isView);
  });
});
