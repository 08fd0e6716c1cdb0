import { describe, expect, test } from "vitest";
import { findMarket, money, type Language } from "#shop/markets";
import { shop } from "#shop.config";
import type { Edition } from "../addresses/editions.ts";
import { HOSTILE } from "../testing/range-samples.ts";
import { childrenOf, readXml, textOf } from "../xml/testing/read-xml.ts";
import { NEW_PIECES_MAX, writeNewPieces, type NewPiece } from "./write-new-pieces.ts";

const SHOP = "https://shop.test";
const swiss: Edition = { market: findMarket("ch")!, language: "fr" };

const piece: NewPiece = {
  slug: "kestrel-coat",
  name: "Kestrel",
  summary: "Un manteau.",
  price: money(29_900, "EUR"),
  publishedAt: new Date("2026-11-22T08:00:00Z"),
  category: "Manteaux",
  picture: `${SHOP}/pictures/kestrel-coat/PIN-wide-0123456789abcdef.png`,
};

function channelOf(pieces: readonly NewPiece[], edition: Edition = swiss) {
  const rss = readXml(writeNewPieces({ publicUrl: SHOP, edition, pieces }));
  expect(rss).toMatchObject({ name: "rss", attributes: { version: "2.0" } });
  const [channel] = childrenOf(rss, "channel");
  return channel!;
}

describe("new pieces as RSS", () => {
  test("carry a name that tries to break out", () => {
    const [item] = childrenOf(channelOf([{ ...piece, name: HOSTILE, category: HOSTILE }]), "item");
    expect(textOf(item!, "title")).toContain(`</script><script>alert("x")</script> & ]]>`);
    expect(item!.children).toHaveLength(7);
  });

  test("name themselves, their language and their latest change", () => {
    const channel = channelOf([piece]);
    const [self] = childrenOf(channel, "atom:link");
    expect(self?.attributes).toEqual({
      href: `${SHOP}/ch/fr/new.xml`,
      rel: "self",
      type: "application/rss+xml",
    });
    expect(textOf(channel, "title")).toBe(`Nouveautés · ${shop.company.brand}`);
    expect(textOf(channel, "link")).toBe(`${SHOP}/ch/fr/`);
    expect(textOf(channel, "description")).toContain(shop.company.brand);
    expect(textOf(channel, "language")).toBe("fr-CH");
    expect(textOf(channel, "lastBuildDate")).toBe("Sun, 22 Nov 2026 08:00:00 GMT");
  });

  test("are known by their address, and have day, price and picture", () => {
    const [item] = childrenOf(channelOf([piece]), "item");
    const [guid] = childrenOf(item!, "guid");
    expect(guid).toMatchObject({ attributes: { isPermaLink: "true" }, text: `${SHOP}/ch/fr/p/kestrel-coat` });
    expect(textOf(item!, "link")).toBe(guid?.text);
    expect(textOf(item!, "pubDate")).toBe("Sun, 22 Nov 2026 08:00:00 GMT");
    expect(textOf(item!, "description")).toMatch(/^Un manteau\. 299/);
    const [enclosure] = childrenOf(item!, "enclosure");
    expect(enclosure?.attributes).toEqual({ url: piece.picture, length: "0", type: "image/png" });
  });

  test("of a shop that sells nothing yet are an empty channel", () => {
    expect(childrenOf(channelOf([]), "item")).toEqual([]);
  });

  test("are not more than a reader can take", () => {
    expect(childrenOf(channelOf(Array.from({ length: 200 }, () => piece)), "item")).toHaveLength(NEW_PIECES_MAX);
  });

  test.for<Language>(["en", "zh", "de", "fr", "ja"])("are written in %s", (language) => {
    const channel = channelOf([piece], { ...swiss, language });
    expect(textOf(channel, "title")).not.toBe("");
  });
});
