import { localeOf } from "#shop/markets";
import type { Offer } from "#shop/shelves";
import { shop } from "#shop.config";
import { pathIn } from "../addresses/editions.ts";
import { foundMessages } from "../messages/index.ts";
import { textElement, XML_DECLARATION } from "../xml/xml-text.ts";
import { writeItem, type ItemOptions } from "./write-item.ts";

const GOOGLE = "http://base.google.com/ns/1.0";

/** A file of a merchant feed, RSS 2.0 with Google's fields, in parts: its head, its items, its end. */
export function* writeFeed(offers: readonly Offer[], options: ItemOptions): Generator<string> {
  const { publicUrl, edition } = options;
  const { brand } = shop.company;
  const words = foundMessages({ language: edition.language, locale: localeOf(edition.market, edition.language) });
  yield `${XML_DECLARATION}<rss version="2.0" xmlns:g="${GOOGLE}"><channel>`;
  yield textElement("title", words.allPieces({ brand }));
  yield textElement("link", publicUrl + pathIn(edition, "/"));
  yield textElement("description", words.allPiecesAbout);
  for (const offer of offers) yield `\n${writeItem(offer, options)}`;
  yield "\n</channel></rss>\n";
}
