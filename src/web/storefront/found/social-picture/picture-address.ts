import { createHash } from "node:crypto";
import { CATEGORIES, type Category, type ColourSwatch, type DrawnStyle } from "#shop/catalog";

/** Views of a garment that merchants' lists and search engines are given. */
export const PICTURE_VIEWS = ["front", "back", "detail", "worn"] as const;
export type PictureView = (typeof PICTURE_VIEWS)[number];

/** What a shared address of a list shows: the first pieces of a category, or of the whole range. */
export type PicturedList = Category | "home";

export interface PicturedStyle extends DrawnStyle {
  readonly slug: string;
}

export type PicturedColour = Pick<ColourSwatch, "code" | "hex" | "accents">;

/** A picture that an address asks for. */
export type PictureQuestion =
  | { readonly kind: "view"; readonly slug: string; readonly colourCode: string; readonly view: PictureView }
  | { readonly kind: "style"; readonly slug: string; readonly colourCode: string }
  | { readonly kind: "list"; readonly list: PicturedList }
  | { readonly kind: "icon"; readonly pixels: IconPixels };

/** Sides of the square icon: for home screens of phones (192, 512) and of Apple's (180). */
export const ICON_PIXELS = [180, 192, 512] as const;
export type IconPixels = (typeof ICON_PIXELS)[number];

/**
 * Paths of pictures. Each ends in a digest of everything that the picture is drawn from, so that a path never shows
 * anything else and may be kept for ever.
 */
export interface PicturePaths {
  /** A garment alone, 1000 × 1250, with nothing written on it. */
  view(style: PicturedStyle, colour: PicturedColour, view: PictureView): string;
  /** A style for those who share its address, 1200 × 630. */
  style(style: PicturedStyle, colour: PicturedColour): string;
  /** A list for those who share its address, 1200 × 630: the first colours of its first three styles. */
  list(list: PicturedList, styles: readonly ListedStyle[]): string;
  icon(pixels: IconPixels): string;
}

export interface ListedStyle extends PicturedStyle {
  readonly colours: readonly PicturedColour[];
}

/** Pieces on the picture of a list. */
export const LIST_PIECES = 3;

/** @param edition what the drawings themselves are made of */
export function createPicturePaths(edition: string, icon: Buffer): PicturePaths {
  const digestOf = (...facts: readonly unknown[]): string => digest(JSON.stringify([edition, ...facts]));
  const iconDigest = digest(icon.toString("base64") + edition);
  return {
    view: (style, colour, view) =>
      `/pictures/${style.slug}/${colour.code}-${view}-${digestOf(drawnFacts(style), drawnColour(colour), view)}.png`,
    style: (style, colour) =>
      `/pictures/${style.slug}/${colour.code}-wide-${digestOf(drawnFacts(style), drawnColour(colour), "wide")}.png`,
    list: (list, styles) => {
      const pieces = styles
        .slice(0, LIST_PIECES)
        .map((style) => [drawnFacts(style), style.colours.slice(0, 1).map(drawnColour)]);
      return `/pictures/lists/${list}-${digestOf(list, pieces)}.png`;
    },
    icon: (pixels) => `/pictures/icon-${pixels}-${iconDigest}.png`,
  };
}

const STYLE_PATH = new RegExp(
  `^/pictures/([a-z0-9]+(?:-[a-z0-9]+){0,20})/([A-Z]{3})-(wide|${PICTURE_VIEWS.join("|")})-[0-9a-f]{16}\\.png$`,
);
const LIST_PATH = new RegExp(`^/pictures/lists/(home|${CATEGORIES.join("|")})-[0-9a-f]{16}\\.png$`);
const ICON_PATH = new RegExp(`^/pictures/icon-(${ICON_PIXELS.join("|")})-[0-9a-f]{16}\\.png$`);
const PATH_CHARACTERS_MAX = 160;

/** What a path asks for, whether or not its digest is the present one; undefined for any other path. */
export function readPicturePath(path: string): PictureQuestion | undefined {
  if (path.length > PATH_CHARACTERS_MAX || !path.startsWith("/pictures/")) return undefined;
  const [, slug, colourCode, shown] = STYLE_PATH.exec(path) ?? [];
  if (slug !== undefined && colourCode !== undefined) {
    const view = PICTURE_VIEWS.find((known) => known === shown);
    return view === undefined ? { kind: "style", slug, colourCode } : { kind: "view", slug, colourCode, view };
  }
  const [, list] = LIST_PATH.exec(path) ?? [];
  if (list !== undefined) return { kind: "list", list: list as PicturedList };
  const [, side] = ICON_PATH.exec(path) ?? [];
  const pixels = ICON_PIXELS.find((known) => String(known) === side);
  return pixels === undefined ? undefined : { kind: "icon", pixels };
}

const DIGEST_CHARACTERS = 16;

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, DIGEST_CHARACTERS);
}

/** The facts that a drawing uses, in one order: objects from cards and from details then give the same digest. */
function drawnFacts({ code, category, wearer, fit, stitch, neckline, closure, cut }: PicturedStyle): unknown {
  const { sleeve, sleeveLength, length, hem, pocket, leg, motif, buttons } = cut;
  return [
    [code, category, wearer, fit, stitch, neckline, closure],
    [sleeve, sleeveLength, length, hem, pocket, leg, motif, buttons],
  ];
}

function drawnColour({ code, hex, accents }: PicturedColour): unknown {
  return [code, hex, accents];
}
