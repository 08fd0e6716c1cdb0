import { findMarket, speaks } from "#shop/markets";
import { isServed, listEditions, nameOfEdition, type Edition } from "./addresses/editions.ts";
import { readPicturePath, type PictureQuestion } from "./social-picture/picture-address.ts";
import { ROBOTS_PATH, SITEMAP_INDEX_PATH } from "./sitemap/write-robots.ts";
import { MANIFEST_PATH } from "./well-known/web-manifest.ts";
import { SECURITY_PATH } from "./well-known/security-txt.ts";

/** What a path asks for, of everything that is made for machines. */
export type FoundAddress =
  | { readonly kind: "robots" | "security" | "manifest" | "sitemap-index" }
  | { readonly kind: "sitemap" | "merchant-feed"; readonly edition: Edition; readonly file: number }
  | { readonly kind: "new-pieces"; readonly edition: Edition }
  | { readonly kind: "picture"; readonly question: PictureQuestion };

const FIXED: ReadonlyMap<string, FoundAddress> = new Map([
  [ROBOTS_PATH, { kind: "robots" }],
  [SECURITY_PATH, { kind: "security" }],
  [MANIFEST_PATH, { kind: "manifest" }],
  [SITEMAP_INDEX_PATH, { kind: "sitemap-index" }],
]);

const FILE = /^\/(sitemaps|feeds\/merchant)\/([a-z]{2}-[a-z]{2})-([1-9]\d{0,2})\.xml\.gz$/;
const NEW_PIECES = /^\/([a-z]{2})\/([a-z]{2})\/new\.xml$/;

/** Reads paths; the editions that have files of their own are looked up once. */
export function createAddressReader(): (path: string) => FoundAddress | undefined {
  const editions = new Map(listEditions().map((edition) => [nameOfEdition(edition), edition]));
  return (path) => {
    const fixed = FIXED.get(path);
    if (fixed !== undefined) return fixed;
    if (path.startsWith("/pictures/")) {
      const question = readPicturePath(path);
      return question === undefined ? undefined : { kind: "picture", question };
    }
    const [, folder, name, file] = FILE.exec(path) ?? [];
    if (name !== undefined) {
      const edition = editions.get(name);
      if (edition === undefined) return undefined;
      return { kind: folder === "sitemaps" ? "sitemap" : "merchant-feed", edition, file: Number(file) };
    }
    return newPieces(path);
  };
}

function newPieces(path: string): FoundAddress | undefined {
  const [, segment = "", language = ""] = NEW_PIECES.exec(path) ?? [];
  const market = findMarket(segment);
  if (market === undefined || !speaks(market, language) || !isServed(market)) return undefined;
  return { kind: "new-pieces", edition: { market, language } };
}
