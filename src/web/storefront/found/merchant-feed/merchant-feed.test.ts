import { describe, expect, test } from "vitest";
import { launchRange } from "#shop/catalog";
import { findMarket, type Language } from "#shop/markets";
import { quote } from "#shop/pricing";
import type { Offer } from "#shop/shelves";
import { listEditions, nameOfEdition, type Edition } from "../addresses/editions.ts";
import { createPieceDelivery } from "../structured-data/deliver-piece.ts";
import { HOSTILE, offersOf, styleOf } from "../testing/range-samples.ts";
import { childrenOf, readXml, textOf, type XmlElement } from "../xml/testing/read-xml.ts";
import { checkItem } from "./testing/field-table.ts";
import { writeFeed } from "./write-feed.ts";

const SHOP = "https://shop.test";
const at = new Date("2026-11-22T08:00:00Z");
const german: Edition = { market: findMarket("de")!, language: "de" };

function itemsOf(offers: readonly Offer[], edition: Edition = german): XmlElement[] {
  const { country, currency } = edition.market;
  const parts = writeFeed(offers, {
    publicUrl: SHOP,
    edition,
    deliver: createPieceDelivery({ country, currency, at }),
    picturesOf: ({ colourCode }) => ["front", "worn"].map((view) => `${SHOP}/pictures/${colourCode}-${view}.png`),
  });
  const [channel] = childrenOf(readXml([...parts].join("")), "channel");
  return childrenOf(channel!, "item");
}

const offersIn = (code: string, { market, language }: Edition = german) =>
  offersOf(styleOf(code), language, market.currency);
const [sample] = offersIn("P101") as [Offer];

describe("what would break a feed", () => {
  test("is carried whole in name, colour and description, and changes no other field", () => {
    const [plain] = itemsOf([sample]);
    const [item] = itemsOf([{ ...sample, name: HOSTILE, description: HOSTILE, colourName: HOSTILE }]);
    const carried = HOSTILE.toWellFormed().replaceAll("\u0000", "").replaceAll("\u0008", "").replace("\r\n", "\n");
    expect(textOf(item!, "g:description")).toBe(carried);
    expect(textOf(item!, "g:color")).toBe(carried);
    expect(textOf(item!, "g:title")).toContain("</script>");
    expect(item!.children.map(({ name }) => name)).toEqual(plain!.children.map(({ name }) => name));
  });

  test("is cut where it is too long", () => {
    const [item] = itemsOf([{ ...sample, name: "毛".repeat(400), description: "🧶".repeat(9000) }]);
    expect(checkItem(item!)).toEqual([]);
  });

  test.for<[what: string, offer: Partial<Offer>, told: string]>([
    ["an unknown currency", { price: { amountMinor: 1, currency: "XXX" as "EUR" } }, "g:price"],
    ["a colour in two words of a list", { colourName: "red/blue" }, "g:color"],
    ["a nameless piece", { sku: "" }, "g:id"],
  ])("is found by the table: %s", ([, offer, told]) => {
    expect(
      itemsOf([{ ...sample, ...offer }])
        .flatMap(checkItem)
        .join("\n"),
    ).toContain(told);
  });
});

describe("items", () => {
  // Every style in some edition, a few in each: an item takes no more from its edition than language and currency.
  test.for(listEditions().map((edition, place) => [nameOfEdition(edition), edition, place] as const))(
    "of the range hold every field of the table in %s",
    ([, edition, place]) => {
      const styles = launchRange.styles.filter((_, index) => index % 17 === place % 17);
      const offers = styles.flatMap((style) => offersOf(style, edition.language, edition.market.currency));
      expect(itemsOf(offers, edition).flatMap(checkItem)).toEqual([]);
    },
  );

  test("say whether a piece is there", () => {
    const items = itemsOf([
      { ...sample, freePieces: 0 },
      { ...sample, freePieces: 1 },
    ]);
    expect(items.map((item) => textOf(item, "g:availability"))).toEqual(["out_of_stock", "in_stock"]);
  });

  test("have the pictures in their order", () => {
    const [item] = itemsOf([sample]);
    expect(textOf(item!, "g:image_link")).toBe(`${SHOP}/pictures/OAT-front.png`);
    expect(textOf(item!, "g:additional_image_link")).toBe(`${SHOP}/pictures/OAT-worn.png`);
  });

  test.for<[string, Language]>([
    ["us", "en"],
    ["de", "de"],
    ["jp", "ja"],
    ["za", "en"],
  ])("price and shipping are together what is paid with an order of one: %s", ([segment, language]) => {
    const edition: Edition = { market: findMarket(segment)!, language };
    const { country, currency } = edition.market;
    for (const offer of offersIn("C402", edition)) {
      const [item] = itemsOf([offer], edition);
      const [shipping] = childrenOf(item!, "g:shipping");
      const perMajor = currency === "JPY" ? 1 : 100;
      const minor = (text: string | undefined) => Math.round(Number(text?.split(" ")[0]) * perMajor);
      const { totalMinor } = quote({
        currency,
        at,
        destination: { country },
        lines: [{ ...offer, id: "1", quantity: 1, unitPriceMinor: offer.price.amountMinor }],
      });
      expect(minor(textOf(item!, "g:price")) + minor(textOf(shipping!, "g:price"))).toBe(totalMinor);
    }
  });

  test("name the main fibres of the main fabric, the greatest share first", () => {
    const [item] = itemsOf(offersIn("S202"));
    expect(textOf(item!, "g:material")).toBe("Baumwolle/Wolle");
  });
});
