import type { Category } from "#shop/catalog";
import type { Shelves } from "#shop/shelves";
import type { Clock } from "#platform/clock";
import { defaultEdition } from "../addresses/editions.ts";
import { composeIcon, composeList, composeStyle, composeView, type PictureDrawing } from "./compose-picture.ts";
import {
  LIST_PIECES,
  type ListedStyle,
  type PicturedList,
  type PicturePaths,
  type PictureQuestion,
} from "./picture-address.ts";

/** A picture that exists now: its present path, and how it is drawn. */
export interface FoundPicture {
  readonly path: string;
  /** Takes some milliseconds of the thread that calls it. */
  draw(): PictureDrawing;
}

export interface PictureSources {
  readonly clock: Clock;
  readonly shelves: Pick<Shelves, "cards" | "list">;
  readonly paths: PicturePaths;
  /** The favicon, as SVG. */
  readonly icon: Buffer;
}

/** Which styles stand for a list, in the order of the range: the same in every language and currency. */
export async function listPieces(
  { clock, shelves }: Pick<PictureSources, "clock" | "shelves">,
  list: PicturedList,
): Promise<readonly ListedStyle[]> {
  const category: { category?: Category } = list === "home" ? {} : { category: list };
  const { styles } = await shelves.list({ ...readingOf(clock), ...category, perPage: LIST_PIECES });
  return styles;
}

/** The picture that is asked for, or undefined when there is no such style or colour any more. */
export async function findPicture(
  sources: PictureSources,
  question: PictureQuestion,
): Promise<FoundPicture | undefined> {
  const { clock, shelves, paths, icon } = sources;
  if (question.kind === "icon") {
    const { pixels } = question;
    return { path: paths.icon(pixels), draw: () => composeIcon(icon, pixels) };
  }
  if (question.kind === "list") {
    const styles = await listPieces(sources, question.list);
    if (styles.length === 0) return undefined;
    return { path: paths.list(question.list, styles), draw: () => composeList(styles) };
  }
  const [style] = await shelves.cards([question.slug], readingOf(clock));
  const colour = style?.colours.find(({ code }) => code === question.colourCode);
  if (style === undefined || colour === undefined) return undefined;
  if (question.kind === "style") {
    return { path: paths.style(style, colour), draw: () => composeStyle(style, colour) };
  }
  return { path: paths.view(style, colour, question.view), draw: () => composeView(style, colour, question.view) };
}

/** Pictures hold no words and no prices: any language and currency in which a style is for sale will do. */
function readingOf(clock: Clock) {
  const { market, language } = defaultEdition();
  return { language, currency: market.currency, at: clock.now() };
}
