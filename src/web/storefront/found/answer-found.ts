import type { IncomingMessage, ServerResponse } from "node:http";
import { addSeconds, type Clock } from "#platform/clock";
import { createRateLimit } from "#platform/http";
import type { ImageRenderer } from "#platform/images";
import type { Shelves } from "#shop/shelves";
import { createPageCache, type PageCacheLimits, type RenderedPage } from "../page-cache.ts";
import { storeFile } from "../stored-file.ts";
import { storeResponse } from "../stored-response.ts";
import { createWorkQueue, type WorkQueueLimits } from "./files/work-queue.ts";
import { createAddressReader, type FoundAddress } from "./read-found-address.ts";
import { findPicture, type FoundPicture, type PictureSources } from "./social-picture/find-picture.ts";
import type { PictureQuestion } from "./social-picture/picture-address.ts";
import { createFileWriter, type FoundFile } from "./write-files.ts";

export interface FoundAnswerParts extends PictureSources {
  readonly clock: Clock;
  readonly shelves: Shelves;
  readonly images: ImageRenderer;
  readonly publicUrl: string;
  /** Path of the favicon. */
  readonly iconPath: string;
}

export interface FoundAnswers {
  /**
   * Answers a GET or HEAD request for a file made for machines. False when the path names none, or nothing that
   * exists: then somebody else answers.
   */
  answer(
    request: IncomingMessage,
    response: ServerResponse,
    onFault: (error: unknown) => void,
  ): boolean | Promise<boolean>;
}

/** Files are written anew after this time; what they say of stock is at most as old. */
const KEPT_SECONDS = 600;
const FILE_LIMITS: PageCacheLimits = { pagesMax: 1000, bytesMax: 32 * 1024 * 1024 };
/** Half a megabyte at most each: about two hundred pictures, and whatever is asked for again is rendered again. */
const PICTURE_LIMITS: PageCacheLimits = { pagesMax: 2000, bytesMax: 96 * 1024 * 1024 };
const PICTURE_KEPT_SECONDS = 7 * 86_400;

/** How much work may be asked for at once, and in a minute. */
export interface FoundLimits {
  readonly files: WorkQueueLimits;
  readonly pictures: WorkQueueLimits;
  readonly picturesPerMinuteMax: number;
}

const LIMITS: FoundLimits = {
  files: { runningMax: 2, waitingMax: 20 },
  pictures: { runningMax: 1, waitingMax: 12 },
  // About a third of a second each: whatever is asked for, rendering takes less than half of one processor.
  picturesPerMinuteMax: 80,
};
const RETRY_SECONDS = 10;

const FILE_CACHE_CONTROL = `public, max-age=${KEPT_SECONDS}`;
const PICTURE_CACHE_CONTROL = "public, max-age=31536000, immutable";

/** Thrown inside of a render to leave it without a file. */
class NothingThere extends Error {}
/** Thrown inside of a render that was not begun, because enough others were asked for. */
class TooMuchWork extends Error {}

/**
 * Sitemaps, feeds, pictures and the other files for machines, straight on node:http. Everything is kept as finished
 * bytes, the same for everybody; what is not yet known is made a few at a time, and whoever comes to a full queue is
 * asked to come again.
 */
export function createFoundAnswers(
  parts: FoundAnswerParts,
  headers: Readonly<Record<string, string>>,
  limits: FoundLimits = LIMITS,
): FoundAnswers {
  const { clock, images } = parts;
  const readAddress = createAddressReader();
  const write = createFileWriter(parts);
  const files = createPageCache(clock, FILE_LIMITS);
  const pictures = createPageCache(clock, PICTURE_LIMITS);
  const fileWork = createWorkQueue(limits.files);
  const pictureWork = createWorkQueue(limits.pictures);
  const pace = createRateLimit({ clock, actsMax: limits.picturesPerMinuteMax, windowSeconds: 60, keysMax: 1 });

  const renderFile = async (address: Exclude<FoundAddress, { kind: "picture" }>): Promise<RenderedPage> => {
    const outcome = await fileWork.run(() => write(address));
    if (!outcome.ok) throw new TooMuchWork();
    const { result: file } = outcome;
    if (file === undefined) throw new NothingThere();
    return { response: storeFound(file, headers), tags: [], staleAt: addSeconds(clock.now(), KEPT_SECONDS) };
  };

  const renderPicture = async ({ draw }: FoundPicture): Promise<RenderedPage> => {
    if (!pace.allow("pictures")) throw new TooMuchWork();
    const outcome = await pictureWork.run(() => {
      const { svg, width } = draw();
      return images.render({ draw: () => svg, width, oversampling: 1, encoding: { format: "png" } });
    });
    if (!outcome.ok || !outcome.result.ok) throw new TooMuchWork();
    const known = { ...headers, "Content-Type": "image/png", "Cache-Control": PICTURE_CACHE_CONTROL };
    return {
      response: storeFile(known, outcome.result.bytes),
      tags: [],
      staleAt: addSeconds(clock.now(), PICTURE_KEPT_SECONDS),
    };
  };

  const answerPicture = async (
    path: string,
    question: PictureQuestion,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> => {
    const picture = await findPicture(parts, question);
    if (picture === undefined) throw new NothingThere();
    // A path of an earlier drawing leads to the present one, so that no feed or message points to nothing.
    if (picture.path !== path) return redirect(response, picture.path, headers);
    (await pictures.load(path, () => renderPicture(picture))).send(request, response);
  };

  return {
    answer: (request, response, onFault) => {
      const path = pathOf(request.url ?? "");
      const kept = files.find(path) ?? pictures.find(path);
      if (kept !== undefined) {
        kept.send(request, response);
        return true;
      }
      const address = readAddress(path);
      if (address === undefined) return false;
      const answered =
        address.kind === "picture"
          ? answerPicture(path, address.question, request, response)
          : files.load(path, () => renderFile(address)).then((file) => file.send(request, response));
      return answered.then(
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

function storeFound({ contentType, body, isCompressed }: FoundFile, headers: Readonly<Record<string, string>>) {
  const known = { ...headers, "Content-Type": contentType, "Cache-Control": FILE_CACHE_CONTROL };
  return isCompressed ? storeFile(known, body) : storeResponse(known, body);
}

/** No file has parameters: what others add to an address changes nothing. */
function pathOf(url: string): string {
  const end = url.indexOf("?");
  return end === -1 ? url : url.slice(0, end);
}

function redirect(response: ServerResponse, path: string, headers: Readonly<Record<string, string>>): void {
  response.writeHead(302, { ...headers, Location: path, "Cache-Control": "no-store" }).end();
}

function askToComeAgain(response: ServerResponse, headers: Readonly<Record<string, string>>): void {
  response
    .writeHead(503, {
      ...headers,
      "Content-Type": "text/plain; charset=utf-8",
      "Retry-After": String(RETRY_SECONDS),
      "Cache-Control": "no-store",
    })
    .end("Too much at once. Please come again.\n");
}
