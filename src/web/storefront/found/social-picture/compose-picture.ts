import { DRAWING_HEIGHT, DRAWING_WIDTH, drawGarment, drawWordmark, WORDMARK_HEIGHT, WORDMARK_WIDTH } from "#web/ui";
import {
  LIST_PIECES,
  type ListedStyle,
  type PicturedColour,
  type PicturedStyle,
  type PictureView,
} from "./picture-address.ts";

/** Every page whose address is shared has a picture of this size. */
export const WIDE_PICTURE = { width: 1200, height: 630 } as const;
/** A garment alone: more than the 500 × 500 that merchants' lists ask for. */
export const VIEW_PICTURE = { width: 1000, height: 1250 } as const;

/** A drawing with the size in pixels in which it is rendered. */
export interface PictureDrawing {
  readonly svg: string;
  readonly width: number;
}

/** Paper, ink and line of the shop's light scheme, as a renderer without CSS needs them. */
const PAPER = "#fbf9f5";
const INK = "#27201a";
const LINE = "#ddd5c9";

export function composeView(style: PicturedStyle, colour: PicturedColour, view: PictureView): PictureDrawing {
  return { svg: drawGarment({ garment: style, colour, view, detailLevel: "large" }), width: VIEW_PICTURE.width };
}

const SWATCH_RADIUS = 19;
const SWATCH_STEP = 56;
const SWATCHES_Y = 382;
const MARGIN = 64;
/** More colours than fit below the name are left out. */
const SWATCHES_MAX = 5;
/** The stitch stands between the name and the garment. */
const STITCH_WIDTH = 276;

/** The name of the house and the style's colours on paper, and beside them the stitch and the garment. */
export function composeStyle(style: ListedStyle, colour: PicturedColour): PictureDrawing {
  const { width, height } = WIDE_PICTURE;
  const garmentWidth = (height * DRAWING_WIDTH) / DRAWING_HEIGHT;
  const nameWidth = width - garmentWidth - STITCH_WIDTH;
  const swatches = style.colours.slice(0, SWATCHES_MAX).map(({ code, hex }, index) => {
    const place = `cx="${MARGIN + SWATCH_RADIUS + index * SWATCH_STEP}" cy="${SWATCHES_Y}"`;
    const ring = `<circle ${place} r="${SWATCH_RADIUS + 6}" fill="none" stroke="${INK}" stroke-width="2.5"/>`;
    const swatch = `<circle ${place} r="${SWATCH_RADIUS}" fill="${hex}" stroke="${LINE}" stroke-width="1.5"/>`;
    return code === colour.code ? swatch + ring : swatch;
  });
  const stitch = drawGarment({ garment: style, colour, view: "detail", detailLevel: "large" });
  return wide(
    wordmark({ x: MARGIN, y: 264, width: nameWidth - 2 * MARGIN }) +
      swatches.join("") +
      panel({ x: nameWidth, y: 0, width: STITCH_WIDTH, height }, stitch, "stitch-") +
      panel({ x: width - garmentWidth, y: 0, width: garmentWidth, height }, drawFront(style, colour), "front-"),
  );
}

/** Below the pieces, for the name. */
const BAND_HEIGHT = 126;
const LIST_NAME_WIDTH = 320;

/** The first pieces of a list side by side, and the name of the house below them. */
export function composeList(styles: readonly ListedStyle[]): PictureDrawing {
  const { width, height } = WIDE_PICTURE;
  const pieces = styles.slice(0, LIST_PIECES);
  const panelWidth = width / LIST_PIECES;
  const panels = pieces.map((style, index) => {
    const [colour] = style.colours;
    if (colour === undefined) return "";
    const place = { x: index * panelWidth, y: 0, width: panelWidth, height: height - BAND_HEIGHT };
    return panel(place, drawFront(style, colour), `p${index}-`);
  });
  return wide(
    panels.join("") +
      wordmark({ x: (width - LIST_NAME_WIDTH) / 2, y: height - BAND_HEIGHT + 34, width: LIST_NAME_WIDTH }),
  );
}

/** The favicon at a size for home screens. */
export function composeIcon(icon: Buffer, pixels: number): PictureDrawing {
  return { svg: icon.toString("utf8"), width: pixels };
}

function drawFront(style: PicturedStyle, colour: PicturedColour): string {
  return drawGarment({ garment: style, colour, view: "front", detailLevel: "large" });
}

/** The name of the house in ink, from its upper left corner. */
function wordmark({ x, y, width }: Omit<Place, "height">): string {
  const height = (width * WORDMARK_HEIGHT) / WORDMARK_WIDTH;
  const box = `viewBox="0 0 ${WORDMARK_WIDTH} ${WORDMARK_HEIGHT}" fill="none" color="${INK}"`;
  return `<svg x="${x}" y="${y}" width="${width}" height="${height}" ${box}>${contentOf(drawWordmark())}</svg>`;
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A drawing that fills a place, cut where the place is less high. Its ids are made its own. */
function panel({ x, y, width, height }: Place, drawing: string, prefix: string): string {
  const own = drawing
    .replace(/ id="/g, ` id="${prefix}`)
    .replace(/url\(#/g, `url(#${prefix}`)
    .replace(/href="#/g, `href="#${prefix}`);
  return (
    `<svg x="${x}" y="${y}" width="${width}" height="${height}" viewBox="0 0 ${DRAWING_WIDTH} ${DRAWING_HEIGHT}" ` +
    `preserveAspectRatio="xMidYMid slice" overflow="hidden">${contentOf(own)}</svg>`
  );
}

function contentOf(svg: string): string {
  return svg.slice(svg.indexOf(">") + 1, svg.lastIndexOf("</svg>"));
}

function wide(content: string): PictureDrawing {
  const { width, height } = WIDE_PICTURE;
  const paper = `<rect width="${width}" height="${height}" fill="${PAPER}"/>`;
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${paper}${content}</svg>`,
    width,
  };
}
