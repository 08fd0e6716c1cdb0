import type { IncomingMessage, ServerResponse } from "node:http";
import type { Clock } from "#platform/clock";
import { readImageEdition, type ImageRenderer } from "#platform/images";
import type { Shelves } from "#shop/shelves";
import type { Assets } from "#web/ui";
import { createFoundAnswers, type FoundLimits } from "./answer-found.ts";
import { createPageHeads, type PageHeads } from "./heads/describe-pages.ts";
import { listPieces } from "./social-picture/find-picture.ts";
import { createPicturePaths, type ListedStyle, type PicturedList } from "./social-picture/picture-address.ts";

export interface FoundParts {
  readonly clock: Clock;
  readonly shelves: Shelves;
  /** Renders pictures to share. */
  readonly images: ImageRenderer;
  readonly publicUrl: string;
  readonly assets: Pick<Assets, "icon">;
}

/** How the shop is found and shared: what pages say in their heads, and the files made for machines. */
export interface Found {
  readonly heads: PageHeads;
  /** The first pieces of a category or of the range, which stand for it on its picture. */
  pieces(list: PicturedList): Promise<readonly ListedStyle[]>;
  /**
   * Answers a GET or HEAD request for robots.txt, sitemaps, feeds, pictures, manifest and security.txt. False when the
   * address names none of them.
   */
  answer(
    request: IncomingMessage,
    response: ServerResponse,
    onFault: (error: unknown) => void,
  ): boolean | Promise<boolean>;
}

/** The sources of what pictures show. */
const DRAWN_FROM = [new URL("../../ui/garment/", import.meta.url), new URL("./social-picture/", import.meta.url)];

/** @param headers sent with every answer */
export function createFound(parts: FoundParts, headers: Readonly<Record<string, string>>, limits?: FoundLimits): Found {
  const { publicUrl, assets } = parts;
  const paths = createPicturePaths(readImageEdition(DRAWN_FROM), assets.icon.bytes);
  const sources = { ...parts, paths, icon: assets.icon.bytes };
  const answers = createFoundAnswers({ ...sources, iconPath: assets.icon.path }, headers, limits);
  return {
    heads: createPageHeads({ publicUrl, paths }),
    pieces: (list) => listPieces(sources, list),
    answer: answers.answer,
  };
}
