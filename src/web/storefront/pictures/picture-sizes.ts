import type { ImageEncoding } from "#platform/images";
import type { DetailLevel } from "#web/ui";

/** Every width in which a picture exists, in pixels; it is a quarter higher. */
export const PICTURE_WIDTHS = [160, 320, 480, 720, 960, 1440] as const;
export type PictureWidth = (typeof PICTURE_WIDTHS)[number];

/** How a picture of a width is made from its drawing. */
interface Making {
  readonly detailLevel: DetailLevel;
  readonly oversampling: 1 | 2;
  readonly encoding: ImageEncoding;
}

const KB = 1024;

/**
 * Up to the width of a card bytes count most: the slower search finds a third fewer for the same look, and fine stitches
 * are rendered at twice the size, because they would shimmer otherwise. Above it the quick search is good enough, and
 * a render that somebody waits for stays below a second.
 */
const small = (detailLevel: DetailLevel, bytesMax: number): Making => ({
  detailLevel,
  oversampling: 2,
  encoding: { format: "avif", quality: 70, qualityMin: 30, speed: 7, bytesMax },
});
const large = (bytesMax: number): Making => ({
  detailLevel: "large",
  oversampling: 1,
  encoding: { format: "avif", quality: 64, qualityMin: 45, speed: 9, bytesMax },
});

export const MAKING: Readonly<Record<PictureWidth, Making>> = {
  160: small("card", 5 * KB),
  320: small("card", 12 * KB),
  480: small("large", 15 * KB),
  720: large(48 * KB),
  960: large(80 * KB),
  1440: large(160 * KB),
};

/** Where a page shows a picture: which widths it offers there, and how wide the place is. */
export interface PicturePlace {
  readonly widths: readonly PictureWidth[];
  /** For what knows no `srcset`. */
  readonly plain: PictureWidth;
  /** As in the attribute, in the measures of `#web/ui`'s style sheets. */
  readonly sizes: string;
}

/**
 * Phones say that a picture is narrower there than it is, by a fifth: with three pixels to each of the window's nobody
 * sees a fifth of them missing, and the file is half as large.
 */
const HALF_OF_PHONE = "36vw";
const WHOLE_OF_PHONE = "80vw";

const CARD: PicturePlace = {
  widths: [320, 480, 720],
  plain: 480,
  sizes: `(min-width: 90rem) 20rem, (min-width: 70rem) 22vw, (min-width: 40rem) 30vw, ${HALF_OF_PHONE}`,
};
const WIDE: Pick<PicturePlace, "widths" | "plain"> = { widths: [480, 720, 960, 1440], plain: 720 };

export const PICTURE_PLACES = {
  card: CARD,
  /** One of the doors to the categories. */
  door: { ...CARD, sizes: `(min-width: 90rem) 20rem, (min-width: 48rem) 22vw, ${HALF_OF_PHONE}` },
  /** The first picture of a style's own page. */
  gallery: { ...WIDE, sizes: `(min-width: 90rem) 46rem, (min-width: 48rem) 51vw, ${WHOLE_OF_PHONE}` },
  /** Those below the first one. */
  gallerySide: { ...WIDE, widths: [320, 480, 720, 960], sizes: `(min-width: 48rem) 17vw, ${WHOLE_OF_PHONE}` },
  hero: {
    ...WIDE,
    sizes: `(min-width: 90rem) 35rem, (min-width: 64rem) 39vw, (min-width: 48rem) 58vw, ${WHOLE_OF_PHONE}`,
  },
  heroSide: { ...CARD, sizes: "(min-width: 90rem) 20rem, 23vw" },
  season: { ...WIDE, sizes: `(min-width: 48rem) 50vw, ${WHOLE_OF_PHONE}` },
  /** A stitch beside a fact of its making. */
  stitch: { ...CARD, widths: [160, 320, 480, 720], plain: 320, sizes: "(min-width: 64rem) 22vw, 6.5rem" },
  /** A line of the bag, or a piece that is asked about. */
  line: { widths: [160, 320], plain: 160, sizes: "5.5rem" },
  suggestion: { widths: [160], plain: 160, sizes: "2.5rem" },
} as const satisfies Readonly<Record<string, PicturePlace>>;

export type PicturePlaceName = keyof typeof PICTURE_PLACES;

/** What a picture is enlarged to. */
export const ZOOM_WIDTH: PictureWidth = 1440;
