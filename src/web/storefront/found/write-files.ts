import type { Clock } from "#platform/clock";
import type { Reading } from "#shop/catalog";
import type { Offer, Shelves } from "#shop/shelves";
import { localeOf } from "#shop/markets";
import { HELP_LINKS } from "../frame/help-links.ts";
import { frameMessages } from "../frame/messages/index.ts";
import { listEditions, type Edition } from "./addresses/editions.ts";
import { gzipParts } from "./files/gzip-parts.ts";
import { writeFeed } from "./merchant-feed/write-feed.ts";
import type { FoundAddress } from "./read-found-address.ts";
import { NEW_PIECES_MAX, writeNewPieces } from "./rss/write-new-pieces.ts";
import { writeRobots } from "./sitemap/write-robots.ts";
import { listPages, writeSitemap, writeSitemapIndex, type ListedPage } from "./sitemap/write-sitemaps.ts";
import type { PicturePaths, PictureView } from "./social-picture/picture-address.ts";
import { createPieceDelivery } from "./structured-data/deliver-piece.ts";
import { writeSecurityTxt } from "./well-known/security-txt.ts";
import { writeManifest } from "./well-known/web-manifest.ts";

/** A file as it is kept: whether its own format compresses it already, or the answer may. */
export interface FoundFile {
  readonly contentType: string;
  readonly body: Buffer;
  readonly isCompressed: boolean;
}

export interface FileParts {
  readonly clock: Clock;
  readonly shelves: Pick<Shelves, "addresses" | "offers" | "newStyles" | "cards">;
  readonly publicUrl: string;
  readonly paths: PicturePaths;
  readonly iconPath: string;
}

export type FileAddress = Exclude<FoundAddress, { kind: "picture" }>;

/** Pages of every edition beside the range. When what they say last changed, nobody has written down. */
const OTHER_PAGES: readonly ListedPage[] = [...HELP_LINKS.map(({ path }) => path), "/privacy"].map((path) => ({
  path,
  changedAt: undefined,
}));

/** Writes the file of an address; undefined when there is none: a page of a feed after the last. */
export function createFileWriter(parts: FileParts): (address: FileAddress) => Promise<FoundFile | undefined> {
  const { clock, shelves, publicUrl, paths, iconPath } = parts;
  const listed = { publicUrl, editions: listEditions() };
  const pagesNow = async () => listPages(await shelves.addresses(clock.now()), OTHER_PAGES);

  return async (address) => {
    switch (address.kind) {
      case "robots":
        return text("text/plain", writeRobots(publicUrl));
      case "security":
        return text("text/plain", writeSecurityTxt(publicUrl, clock.now()));
      case "manifest":
        return text("application/manifest+json", writeManifest(paths, iconPath));
      case "sitemap-index":
        return text("application/xml", writeSitemapIndex(listed, await pagesNow()));
      case "sitemap":
        return zipped(writeSitemap(listed, address.edition, address.file, await pagesNow()));
      case "merchant-feed":
        return zipped(await merchantFeed(parts, address.edition, address.file));
      case "new-pieces":
        return text("application/rss+xml", await newPieces(parts, address.edition));
    }
  };
}

function readingOf(clock: Clock, { market, language }: Edition): Reading {
  return { language, currency: market.currency, at: clock.now() };
}

async function merchantFeed(parts: FileParts, edition: Edition, file: number): Promise<Iterable<string> | undefined> {
  const { clock, shelves, publicUrl } = parts;
  const reading = readingOf(clock, edition);
  const { offers, pages } = await shelves.offers(reading, file);
  if (file > pages) return undefined;
  const deliver = createPieceDelivery({ country: edition.market.country, ...reading });
  const pictures = await feedPictures(parts, offers, reading);
  // A style that was withdrawn between two readings has no picture any more, and is no longer offered.
  const pictured = offers.filter((offer) => pictures.has(pictureKey(offer)));
  return writeFeed(pictured, {
    publicUrl,
    edition,
    deliver,
    picturesOf: (offer) => pictures.get(pictureKey(offer)) ?? [],
  });
}

/** What a feed shows of each style and colour; the first is the main picture. */
const FEED_VIEWS = ["front", "worn", "detail"] as const satisfies readonly PictureView[];
const CARDS_PER_QUESTION = 100;

/** Absolute addresses of the pictures of some offers, by `pictureKey`. */
async function feedPictures(
  { shelves, publicUrl, paths }: FileParts,
  offers: readonly Offer[],
  reading: Reading,
): Promise<Map<string, string[]>> {
  const slugs = [...new Set(offers.map(({ slug }) => slug))];
  const pictures = new Map<string, string[]>();
  for (let start = 0; start < slugs.length; start += CARDS_PER_QUESTION) {
    for (const style of await shelves.cards(slugs.slice(start, start + CARDS_PER_QUESTION), reading)) {
      for (const colour of style.colours) {
        const addresses = FEED_VIEWS.map((view) => publicUrl + paths.view(style, colour, view));
        pictures.set(pictureKey({ slug: style.slug, colourCode: colour.code }), addresses);
      }
    }
  }
  return pictures;
}

function pictureKey({ slug, colourCode }: Pick<Offer, "slug" | "colourCode">): string {
  return `${slug} ${colourCode}`;
}

async function newPieces({ clock, shelves, publicUrl, paths }: FileParts, edition: Edition): Promise<string> {
  const { market, language } = edition;
  const { categories } = frameMessages({ language, locale: localeOf(market, language) });
  const styles = await shelves.newStyles(readingOf(clock, edition), NEW_PIECES_MAX);
  const pieces = styles.map((style) => {
    const [colour] = style.colours;
    const picture = colour === undefined ? undefined : publicUrl + paths.style(style, colour);
    return { ...style, category: categories[style.category], picture };
  });
  return writeNewPieces({ publicUrl, edition, pieces });
}

function text(type: string, content: string): FoundFile {
  return { contentType: `${type}; charset=utf-8`, body: Buffer.from(content), isCompressed: false };
}

async function zipped(parts: Iterable<string> | undefined): Promise<FoundFile | undefined> {
  if (parts === undefined) return undefined;
  return { contentType: "application/gzip", body: await gzipParts(parts), isCompressed: true };
}
