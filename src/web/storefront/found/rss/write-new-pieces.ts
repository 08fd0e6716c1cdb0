import type { StyleCard } from "#shop/catalog";
import { formatPrice, localeOf } from "#shop/markets";
import { shop } from "#shop.config";
import { pathIn, type Edition } from "../addresses/editions.ts";
import { canonicalOf } from "../addresses/page-address.ts";
import { foundMessages } from "../messages/index.ts";
import { element, emptyElement, escapeXml, textElement, XML_DECLARATION } from "../xml/xml-text.ts";
import { newPiecesPath } from "./new-pieces-path.ts";

/** Pieces in the feed; readers keep the earlier ones themselves. */
export const NEW_PIECES_MAX = 30;
/** For how long a reader need not ask again. */
const MINUTES_BETWEEN_VISITS = 60;
const ATOM = "http://www.w3.org/2005/Atom";

export interface NewPiece extends Pick<StyleCard, "slug" | "name" | "summary" | "price"> {
  readonly publishedAt: Date;
  /** The name of its category. */
  readonly category: string;
  /** The absolute address of its picture. */
  readonly picture: string | undefined;
}

export interface NewPieces {
  readonly publicUrl: string;
  readonly edition: Edition;
  /** The newest first. */
  readonly pieces: readonly NewPiece[];
}

/** New pieces as RSS 2.0. A piece is known by its address; its price is that of the moment of writing. */
export function writeNewPieces({ publicUrl, edition, pieces }: NewPieces): string {
  const { market, language } = edition;
  const locale = localeOf(market, language);
  const words = foundMessages({ language, locale });
  const items = pieces.slice(0, NEW_PIECES_MAX).map((piece) => {
    const address = canonicalOf(publicUrl, edition, `/p/${piece.slug}`);
    const { picture } = piece;
    return element(
      "item",
      {},
      textElement("title", piece.name) +
        textElement("link", address) +
        element("guid", { isPermaLink: "true" }, escapeXml(address)) +
        textElement("pubDate", toRfc822(piece.publishedAt)) +
        textElement("category", piece.category) +
        textElement("description", words.priced({ summary: piece.summary, price: formatPrice(piece.price, locale) })) +
        // Pictures are rendered when they are first asked for; the standard's answer to an unknown length is 0.
        (picture === undefined ? "" : emptyElement("enclosure", { url: picture, length: "0", type: "image/png" })),
    );
  });
  const [newest] = pieces;
  const channel =
    textElement("title", `${words.newPieces} · ${shop.company.brand}`) +
    textElement("link", publicUrl + pathIn(edition, "/")) +
    textElement("description", words.newPiecesAbout({ brand: shop.company.brand })) +
    textElement("language", locale) +
    (newest === undefined ? "" : textElement("lastBuildDate", toRfc822(newest.publishedAt))) +
    textElement("ttl", String(MINUTES_BETWEEN_VISITS)) +
    emptyElement("atom:link", {
      href: publicUrl + newPiecesPath(edition),
      rel: "self",
      type: "application/rss+xml",
    }) +
    items.join("");
  return (
    XML_DECLARATION + element("rss", { version: "2.0", "xmlns:atom": ATOM }, element("channel", {}, channel)) + "\n"
  );
}

/** `Sun, 22 Nov 2026 08:00:00 GMT`: RFC 822 with the year in four digits, as RSS asks. */
function toRfc822(moment: Date): string {
  return moment.toUTCString();
}
