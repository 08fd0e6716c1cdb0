import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** A complete answer, kept in memory and sent as often as wanted: status 200, its headers, and its body per coding. */
export interface StoredResponse {
  /** Bytes that it takes at most, once all codings of its body exist. */
  readonly weightBytes: number;
  /** Answers a GET or HEAD request; 304 when the client already has these bytes. */
  send(request: IncomingMessage, response: ServerResponse): void;
}

type Coding = "identity" | "gzip" | "br";

interface Copy {
  /** Names and values in turn, as `writeHead` takes them without sorting them out again. */
  readonly headers: string[];
  readonly headersNotModified: string[];
  readonly etag: string;
  readonly body: Buffer;
}

/** Below this, a compressed body with its header is hardly smaller. */
const COMPRESSED_BYTES_MIN = 860;
/** Text compresses to a third or less, so both compressed copies together stay below the plain one. */
const COPIES_FACTOR = 2;
/** Above it, a page takes longer to compress than it takes to send. */
const BROTLI_QUALITY = 6;
const ETAG_CHARACTERS = 22;

const compressors: Readonly<Record<Exclude<Coding, "identity">, (body: Buffer) => Promise<Buffer>>> = {
  gzip: promisify(gzip),
  br: (body) =>
    promisify(brotliCompress)(body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
    }),
};

/** Keeps an answer. `headers` are sent as they are, besides those about length, coding and identity of the body. */
export function storeResponse(headers: Readonly<Record<string, string>>, body: Buffer): StoredResponse {
  const hash = createHash("sha256").update(body).digest("base64url").slice(0, ETAG_CHARACTERS);
  const copies = new Map<Coding, Copy>([["identity", toCopy(headers, hash, "identity", body)]]);
  const beingMade = new Map<Coding, Promise<Copy>>();

  const makeCopy = (coding: Exclude<Coding, "identity">): Promise<Copy> => {
    const known = beingMade.get(coding);
    if (known !== undefined) return known;
    const made = compressors[coding](body).then((compressed) => {
      const copy = toCopy(headers, hash, coding, compressed);
      copies.set(coding, copy);
      return copy;
    });
    beingMade.set(coding, made);
    return made;
  };

  return {
    weightBytes: body.length * COPIES_FACTOR,
    send: (request, response) => {
      const coding =
        body.length < COMPRESSED_BYTES_MIN ? "identity" : acceptedCoding(findHeader(request, "accept-encoding"));
      const copy = copies.get(coding);
      if (copy !== undefined) return write(request, response, copy);
      if (coding === "identity") return;
      makeCopy(coding).then(
        (made) => write(request, response, made),
        // Compression needs nothing but memory. Without it the plain copy still answers.
        () => write(request, response, copies.get("identity")!),
      );
    },
  };
}

/** A body as a client wants it, for answers that are made anew each time; compression that fails leaves it as it is. */
export async function compressFor(
  acceptEncoding: string | undefined,
  body: Buffer,
): Promise<{ readonly body: Buffer; readonly coding: Exclude<Coding, "identity"> | undefined }> {
  const coding = body.length < COMPRESSED_BYTES_MIN ? "identity" : acceptedCoding(acceptEncoding);
  if (coding === "identity") return { body, coding: undefined };
  return compressors[coding](body).then(
    (compressed) => ({ body: compressed, coding }),
    () => ({ body, coding: undefined }),
  );
}

function toCopy(headers: Readonly<Record<string, string>>, hash: string, coding: Coding, body: Buffer): Copy {
  const etag = coding === "identity" ? `"${hash}"` : `"${hash}-${coding}"`;
  const shared = [...Object.entries(headers).flat(), "Vary", "Accept-Encoding", "ETag", etag];
  return {
    etag,
    body,
    headersNotModified: shared,
    headers: [
      ...shared,
      ...(coding === "identity" ? [] : ["Content-Encoding", coding]),
      "Content-Length",
      String(body.length),
    ],
  };
}

function write(request: IncomingMessage, response: ServerResponse, copy: Copy): void {
  const known = findHeader(request, "if-none-match");
  if (known !== undefined && known.includes(copy.etag)) {
    response.writeHead(304, copy.headersNotModified).end();
    return;
  }
  response.writeHead(200, copy.headers);
  if (request.method === "HEAD") response.end();
  else response.end(copy.body);
}

const REFUSES_BROTLI = /\bbr\s*;\s*q=0(\.0*)?\s*(,|$)/;
const REFUSES_GZIP = /\bgzip\s*;\s*q=0(\.0*)?\s*(,|$)/;

/**
 * The first header of a name, which is written in small letters. node:http would sort all headers into an object to
 * answer this, which takes longer than the rest of sending a stored page.
 */
function findHeader({ rawHeaders }: IncomingMessage, name: string): string | undefined {
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const given = rawHeaders[at]!;
    if (given.length === name.length && given.toLowerCase() === name) return rawHeaders[at + 1];
  }
  return undefined;
}

/** The smallest coding that the client takes. */
function acceptedCoding(accepted = ""): Coding {
  if (accepted.includes("br") && !REFUSES_BROTLI.test(accepted)) return "br";
  if (accepted.includes("gzip") && !REFUSES_GZIP.test(accepted)) return "gzip";
  return "identity";
}
