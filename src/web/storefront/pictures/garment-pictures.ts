import { createHash } from "node:crypto";
import { readImageEdition } from "#platform/images";
import type { ColourSwatch, DrawnStyle } from "#shop/catalog";
import { VIEWS, type View } from "#web/ui";
import { MAKING, PICTURE_PLACES, PICTURE_WIDTHS, type PicturePlaceName, type PictureWidth } from "./picture-sizes.ts";

export interface DrawnPiece extends DrawnStyle {
  readonly slug: string;
}

export type PieceColour = Pick<ColourSwatch, "code" | "hex" | "accents">;

/** What an address asks for, whether or not its digest is the present one. */
export interface PictureQuestion {
  readonly slug: string;
  readonly colourCode: string;
  readonly view: View;
  readonly width: PictureWidth;
  readonly digest: string;
}

/**
 * Addresses of pictures: `/pictures/linden-fine-rib-pullover-OAT-front-480.0123456789ab.avif`. Each ends in a digest of
 * everything that the picture is made from, so that it never shows anything else and may be kept for ever.
 */
export interface GarmentPictures {
  /** What the program draws and renders with. */
  readonly edition: string;
  path(style: DrawnPiece, colour: PieceColour, view: View, width: PictureWidth): string;
  /** All that an `img` needs to choose for itself. */
  sources(style: DrawnPiece, colour: PieceColour, view: View, place: PicturePlaceName): PictureSources;
}

export interface PictureSources {
  readonly src: string;
  /** Undefined where there is nothing to choose from. */
  readonly srcSet: string | undefined;
  readonly sizes: string | undefined;
}

const DRAWINGS = new URL("../../ui/garment/", import.meta.url);

/** @param edition what the pictures are drawn and rendered with */
export function createGarmentPictures(edition: string = readImageEdition([DRAWINGS])): GarmentPictures {
  const path: GarmentPictures["path"] = (style, colour, view, width) => {
    const facts = [edition, drawnFacts(style), colour.hex, colour.accents, view, width, MAKING[width]];
    return `/pictures/${style.slug}-${colour.code}-${view}-${width}.${digest(JSON.stringify(facts))}.avif`;
  };
  return {
    edition,
    path,
    sources: (style, colour, view, place) => {
      const { widths, plain, sizes } = PICTURE_PLACES[place];
      const candidates = widths.map((width) => `${path(style, colour, view, width)} ${width}w`);
      const isChoice = candidates.length > 1;
      return {
        src: path(style, colour, view, plain),
        srcSet: isChoice ? candidates.join(", ") : undefined,
        sizes: isChoice ? sizes : undefined,
      };
    },
  };
}

const PATH = new RegExp(
  `^/pictures/([a-z0-9]+(?:-[a-z0-9]+){0,20})-([A-Z]{3})-(${VIEWS.join("|")})-(${PICTURE_WIDTHS.join("|")})` +
    "\\.([0-9a-f]{12})\\.avif$",
);
const PATH_CHARACTERS_MAX = 160;

/** What a path asks for; undefined for anything that is no path of a picture. */
export function readPicturePath(path: string): PictureQuestion | undefined {
  if (path.length > PATH_CHARACTERS_MAX) return undefined;
  const [, slug, colourCode, shown, asked, given] = PATH.exec(path) ?? [];
  const view = VIEWS.find((known) => known === shown);
  const width = PICTURE_WIDTHS.find((known) => String(known) === asked);
  if (slug === undefined || colourCode === undefined || given === undefined) return undefined;
  if (view === undefined || width === undefined) return undefined;
  return { slug, colourCode, view, width, digest: given };
}

const DIGEST_CHARACTERS = 12;

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, DIGEST_CHARACTERS);
}

/** The facts that a drawing uses, in one order: styles from cards and from details have the same digest. */
function drawnFacts({ code, category, wearer, fit, stitch, neckline, closure, cut }: DrawnPiece): unknown {
  const { sleeve, sleeveLength, length, hem, pocket, leg, motif, buttons } = cut;
  return [
    [code, category, wearer, fit, stitch, neckline, closure],
    [sleeve, sleeveLength, length, hem, pocket, leg, motif, buttons],
  ];
}
