import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { addSeconds, type Clock } from "#platform/clock";
import { openImageFolder, type ImageRenderer } from "#platform/images";
import type { Logger } from "#platform/log";
import type { Shelves } from "#shop/shelves";
import { defaultMarket } from "#shop/markets";
import { drawGarment } from "#web/ui";
import { storeFile } from "../stored-file.ts";
import { createPageCache, type PageCacheLimits, type RenderedPage } from "../page-cache.ts";
import { storeResponse, type StoredResponse } from "../stored-response.ts";
import {
  readPicturePath,
  type DrawnPiece,
  type GarmentPictures,
  type PictureQuestion,
  type PieceColour,
} from "./garment-pictures.ts";
import { MAKING } from "./picture-sizes.ts";
import { takesAvif } from "./takes-avif.ts";

export interface PictureAnswerParts {
  readonly clock: Clock;
  readonly logger: Logger;
  readonly shelves: Pick<Shelves, "cards">;
  readonly pictures: GarmentPictures;
  readonly images: ImageRenderer;
  /** Where finished pictures are kept. */
  readonly pictureFolder: string;
}

export interface PictureAnswers {
  /** Answers a GET or HEAD request for a picture. False when the address names none: then somebody else answers. */
  answer(
    request: IncomingMessage,
    response: ServerResponse,
    onFault: (error: unknown) => void,
  ): boolean | Promise<boolean>;
}

/** Pictures are 2 to 150 KB, most of them below 30: what is looked at most often is answered from memory. */
const LIMITS: PageCacheLimits = { pagesMax: 6000, bytesMax: 96 * 1024 * 1024 };
/** Several times the whole range in every colour, view and width. */
const FOLDER_BYTES_MAX = 768 * 1024 * 1024;
const KEPT_SECONDS = 7 * 86_400;
const RETRY_SECONDS = 10;
/** Then whoever waits is given the drawing, which their browser can paint at once; the picture is for those who come next. */
const PATIENCE_SECONDS = 2;
const CACHE_CONTROL = "public, max-age=31536000, immutable";
/** An image opened by itself is a document: this one loads nothing, runs nothing and is framed by nobody. */
const CONTENT_POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Thrown inside a render to leave it without a picture. */
class NothingThere extends Error {}
/** Thrown inside a render that was not begun, because enough others were asked for. */
class TooMuchWork extends Error {}

/** What is shown: a style and a colour that are for sale now. */
interface Shown {
  readonly style: DrawnPiece;
  readonly colour: PieceColour;
}

/**
 * Pictures of the range, drawn from the facts in the database and rendered when they are first asked for, then kept as
 * finished bytes in memory and on the disk. Nothing that was typed becomes part of a picture: an address only chooses
 * among what exists, and what exists is rendered once.
 */
export function createPictureAnswers(
  { clock, logger, shelves, pictures, images, pictureFolder }: PictureAnswerParts,
  headers: Readonly<Record<string, string>>,
): PictureAnswers {
  const cache = createPageCache(clock, LIMITS);
  const folder = openImageFolder({
    path: pictureFolder,
    edition: pictures.edition,
    bytesMax: FOLDER_BYTES_MAX,
    clock,
    onFault: (fault) => logger.fault("storefront.picture-not-kept", fault),
  });
  const pictureHeaders = {
    ...headers,
    "Content-Security-Policy": CONTENT_POLICY,
    "Cache-Control": CACHE_CONTROL,
  };
  const keep = (response: StoredResponse): RenderedPage => ({
    response,
    tags: [],
    staleAt: addSeconds(clock.now(), KEPT_SECONDS),
  });

  const drawing = ({ style, colour }: Shown, { view, width }: PictureQuestion): string =>
    drawGarment({ garment: style, colour, view, detailLevel: MAKING[width].detailLevel });

  const readOrRender = async (question: PictureQuestion, shown: Shown): Promise<Buffer> => {
    const { digest, width } = question;
    const name = `${digest}.avif`;
    const kept = await folder.find(name);
    if (kept !== undefined) return kept;
    const { oversampling, encoding } = MAKING[width];
    const outcome = await images.render({ draw: () => drawing(shown, question), width, oversampling, encoding });
    if (!outcome.ok) throw new TooMuchWork();
    // Nobody waits for the disk.
    void folder.keep(name, outcome.bytes);
    return outcome.bytes;
  };

  const load = (path: string, question: PictureQuestion, shown: Shown, asAvif: boolean): Promise<StoredResponse> =>
    asAvif
      ? cache.load(path, async () => {
          const bytes = await readOrRender(question, shown);
          return keep(storeFile({ ...pictureHeaders, "Content-Type": "image/avif", Vary: "Accept" }, bytes));
        })
      : cache.load(vectorKey(path), async () => {
          const bytes = Buffer.from(drawing(shown, question));
          return keep(storeResponse({ ...pictureHeaders, "Content-Type": "image/svg+xml", Vary: "Accept" }, bytes));
        });

  const loadStandIn = (path: string, question: PictureQuestion, shown: Shown): Promise<StoredResponse> =>
    cache.load(`${path} stand-in`, async () => {
      const known = { ...pictureHeaders, "Content-Type": "image/svg+xml", "Cache-Control": "no-store" };
      return keep(storeResponse(known, Buffer.from(drawing(shown, question))));
    });

  const answerQuestion = async (
    path: string,
    question: PictureQuestion,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> => {
    const [style] = await shelves.cards([question.slug], readingOf(clock));
    const colour = style?.colours.find(({ code }) => code === question.colourCode);
    if (style === undefined || colour === undefined) throw new NothingThere();
    const present = pictures.path(style, colour, question.view, question.width);
    // While processes of two versions run side by side, a page of one may ask the other for its pictures.
    if (present !== path) {
      response.writeHead(302, { ...headers, Location: present, "Cache-Control": "no-store" }).end();
      return;
    }
    const shown = { style, colour };
    const loading = load(path, question, shown, takesAvif(request));
    const picture = await Promise.race([loading, sleep(PATIENCE_SECONDS * 1000, undefined, { ref: false })]);
    if (picture !== undefined) return picture.send(request, response);
    loading.catch((fault: unknown) => {
      if (!(fault instanceof TooMuchWork)) logger.fault("storefront.picture-failed", fault);
    });
    (await loadStandIn(path, question, shown)).send(request, response);
  };

  return {
    answer: (request, response, onFault) => {
      const path = request.url ?? "";
      if (!path.startsWith("/pictures/")) return false;
      const kept = cache.find(takesAvif(request) ? path : vectorKey(path));
      if (kept !== undefined) {
        kept.send(request, response);
        return true;
      }
      const question = readPicturePath(path);
      if (question === undefined) return false;
      return answerQuestion(path, question, request, response).then(
        () => true,
        (error: unknown) => {
          if (error instanceof NothingThere) return false;
          if (error instanceof TooMuchWork) askToComeAgain(response, headers);
          else onFault(error);
          return true;
        },
      );
    },
  };
}

/** The same address answers both; a space is in no address. */
function vectorKey(path: string): string {
  return `${path} svg`;
}

function askToComeAgain(response: ServerResponse, headers: Readonly<Record<string, string>>): void {
  const retry = { "Retry-After": String(RETRY_SECONDS), "Cache-Control": "no-store" };
  response.writeHead(503, { ...headers, ...retry, "Content-Type": "text/plain; charset=utf-8" });
  response.end("Too much at once. Please come again.\n");
}

/** Pictures hold no words and no prices: any language and currency in which a style is for sale will do. */
function readingOf(clock: Clock) {
  const market = defaultMarket();
  return { language: market.languages[0], currency: market.currency, at: clock.now() };
}
