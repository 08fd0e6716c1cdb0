import { describe, expect, test } from "vitest";
import { launchRange } from "#shop/catalog";
import { findMarket, findMarketForCountry, localeOf, type Language } from "#shop/markets";
import { shop } from "#shop.config";
import { promiseDelivery } from "#shop/pricing";
import type { Edition } from "../addresses/editions.ts";
import { detailOf, styleOf } from "../testing/range-samples.ts";
import { describeBreadcrumbs, describeList } from "./describe-lists.ts";
import { describeProduct } from "./describe-product.ts";
import { describeOrganization, describeWebSite } from "./describe-shop.ts";
import { graphOf, type JsonLdNode } from "./json-ld.ts";
import { checkShapes } from "./testing/check-shapes.ts";
import { withdrawalDaysIn } from "./return-terms.ts";

const SHOP = "https://shop.test";
const at = new Date("2026-11-22T08:00:00Z");

function editionOf(segment: string, language: Language): Edition {
  return { market: findMarket(segment)!, language };
}

function describeStyle(
  code: string,
  edition: Edition,
  available: ReadonlyMap<string, number> = new Map(),
): JsonLdNode[] {
  return describeProduct({
    publicUrl: SHOP,
    edition,
    style: detailOf(styleOf(code), edition.language, edition.market.currency),
    available,
    pictureOf: ({ code: colour }) => `${SHOP}/pictures/${colour}.png`,
    nameOf: ({ colour, size }) => `${colour} ${size}`,
    at,
  });
}

const variantsOf = ([group]: readonly JsonLdNode[]) => group!["hasVariant"] as readonly JsonLdNode[];
const ofType = (nodes: readonly JsonLdNode[], type: string) => nodes.filter((node) => node["@type"] === type);

describe("the shape checks refuse", () => {
  test.for<[what: string, node: JsonLdNode, told: string]>([
    ["an unknown type", { "@type": "Pullover" }, 'unknown type "Pullover"'],
    ["an unknown property", { "@type": "Brand", nome: "x" }, "Brand has no property nome"],
    ["a number that is a word", { "@type": "QuantitativeValue", minValue: "two" }, "is no Number"],
    ["a misspelt value", { "@type": "Offer", availability: "https://schema.org/Instock" }, "is no ItemAvailability"],
    ["a value of another list", { "@type": "Offer", itemCondition: "https://schema.org/InStock" }, "is no OfferItem"],
    ["an address without its host", { "@type": "Thing", url: "/coats" }, "is no URL"],
    ["a node of the wrong kind", { "@type": "Product", brand: { "@type": "Country", name: "x" } }, "is no Brand"],
    ["a reference to nothing", { "@type": "Offer", shippingDetails: { "@id": "https://x.test/#y" } }, "is not there"],
    ["an offer that does not say what it costs", { "@type": "Offer" }, "Offer lacks price"],
    ["an empty text", { "@type": "Brand", name: "" }, "is no Text"],
  ])("%s", ([, node, told]) => {
    expect(checkShapes(graphOf([node])).join("\n")).toContain(told);
  });
});

describe("products", () => {
  test("of the whole range are of the shapes of schema.org, in every language", () => {
    const editions = [
      editionOf("de", "de"),
      editionOf("jp", "ja"),
      editionOf("us", "en"),
      editionOf("cn", "zh"),
      editionOf("fr", "fr"),
    ];
    for (const { code } of launchRange.styles) {
      for (const edition of editions) expect(checkShapes(graphOf(describeStyle(code, edition)))).toEqual([]);
    }
  });

  test("are offered nowhere where nothing can be ordered [0.2]", () => {
    const nodes = describeStyle("P101", editionOf("br", "en"));
    expect(nodes).toHaveLength(1);
    expect(variantsOf(nodes).filter((variant) => variant["offers"] !== undefined)).toEqual([]);
  });

  test("say of each variant whether it is there", () => {
    const [first, second] = variantsOf(
      describeStyle(
        "P101",
        editionOf("de", "en"),
        new Map([
          ["P101-OAT-XS", 1],
          ["P101-OAT-S", 0],
        ]),
      ),
    );
    expect(first).toMatchObject({ sku: "P101-OAT-XS", offers: { availability: "https://schema.org/InStock" } });
    expect(second).toMatchObject({ sku: "P101-OAT-S", offers: { availability: "https://schema.org/OutOfStock" } });
  });

  test("promise no last day of a price, because none is planned", () => {
    expect(JSON.stringify(describeStyle("P101", editionOf("de", "en")))).not.toContain("priceValidUntil");
  });

  test.for(["us", "de", "gb", "jp", "hk", "za", "ae"])(
    "price and delivery charge are together what the checkout asks for: %s",
    (segment) => {
      const edition = editionOf(segment, "en");
      const { currency, country } = edition.market;
      const style = detailOf(styleOf("C402"), "en", currency);
      const nodes = describeStyle("C402", edition);
      for (const variant of style.colours[0]!.variants) {
        const node = variantsOf(nodes).find(({ sku }) => sku === variant.sku)!;
        const offer = node["offers"] as JsonLdNode;
        const { "@id": id } = offer["shippingDetails"] as JsonLdNode;
        const { shippingRate, deliveryTime } = nodes.find((other) => other["@id"] === id) as {
          shippingRate: JsonLdNode;
          deliveryTime: Record<string, { minValue: number; maxValue: number }>;
        };
        const line = { ...style, ...variant, unitPriceMinor: style.price.amountMinor, quantity: 1 };
        const promise = promiseDelivery({ country, currency, at, lines: [line] });
        const perMajor = currency === "JPY" ? 1 : 100;
        const paidMinor = Math.round((Number(offer["price"]) + Number(shippingRate["value"])) * perMajor);
        expect(paidMinor).toBe(promise.totalMinor);
        expect(shippingRate["currency"]).toBe(currency);
        const { handlingTime, transitTime } = deliveryTime;
        expect(handlingTime!.minValue + transitTime!.minValue).toBe(promise.daysMin);
        expect(handlingTime!.maxValue + transitTime!.maxValue).toBe(promise.daysMax);
      }
    },
  );

  test("are small: a page gains less than 2.5 KB by them once it is compressed", async () => {
    const { gzipSync } = await import("node:zlib");
    for (const { code } of launchRange.styles) {
      const written = JSON.stringify(graphOf(describeStyle(code, editionOf("de", "de"))));
      expect(gzipSync(written).length).toBeLessThan(2500);
    }
  });
});

describe("the right to give back", () => {
  test.for(["US", "CN", "JP", "AU", "CH", "MC", "GG", "BR", "XX"])(
    "is not claimed where the law gives none: %s",
    (country) => {
      expect(withdrawalDaysIn(country)).toBeUndefined();
    },
  );

  test("is 14 days in the Union, the European Economic Area and the United Kingdom", () => {
    const countries = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK IS LI NO GB";
    for (const country of countries.split(" ")) {
      expect(withdrawalDaysIn(country)).toBe(14);
      expect(findMarketForCountry(country)).toBeDefined();
    }
  });

  test("is part of the offers exactly there", () => {
    const german = describeStyle("P101", editionOf("de", "de"));
    expect(ofType(german, "MerchantReturnPolicy")).toMatchObject([{ applicableCountry: "DE", merchantReturnDays: 14 }]);
    const american = describeStyle("P101", editionOf("us", "en"));
    expect(JSON.stringify(american)).not.toContain("ReturnPolicy");
  });
});

describe("the shop and its lists", () => {
  test("name the company with its designated contacts [0.1] [8.2]", () => {
    expect(describeOrganization(SHOP, `${SHOP}/icon.png`)).toMatchObject({
      legalName: shop.company.legalName,
      email: shop.contact.email,
      telephone: shop.contact.phoneE164,
    });
  });

  test("are of the shapes of schema.org", () => {
    const edition = editionOf("ch", "fr");
    const nodes = [
      describeOrganization(SHOP, `${SHOP}/icon.png`),
      describeWebSite(SHOP, edition),
      describeBreadcrumbs([{ name: "Accueil", address: `${SHOP}/ch/fr/` }]),
      describeList({ name: "Manteaux", total: 30, before: 24, addresses: [`${SHOP}/ch/fr/p/a`, `${SHOP}/ch/fr/p/b`] }),
    ];
    expect(checkShapes(graphOf(nodes))).toEqual([]);
  });

  test("count places through all pages", () => {
    const { itemListElement } = describeList({
      name: "x",
      total: 30,
      before: 24,
      addresses: [`${SHOP}/a`, `${SHOP}/b`],
    });
    expect(itemListElement).toMatchObject([{ position: 25 }, { position: 26 }]);
  });

  test("a language is told as pages tell theirs", () => {
    expect(describeWebSite(SHOP, editionOf("sg", "zh"))["inLanguage"]).toBe("zh-Hans");
    expect(localeOf(findMarket("sg")!, "zh")).toBe("zh-Hans-SG");
  });
});
