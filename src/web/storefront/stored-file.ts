import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { StoredResponse } from "./stored-response.ts";

const ETAG_CHARACTERS = 22;

/** Keeps an answer whose bytes are compressed by their own format, such as a PNG or a `.gz` file: sent as they are. */
export function storeFile(headers: Readonly<Record<string, string>>, body: Buffer): StoredResponse {
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, ETAG_CHARACTERS)}"`;
  const known = { ...headers, ETag: etag };
  return {
    weightBytes: body.length,
    send: (request: IncomingMessage, response: ServerResponse): void => {
      if (request.headers["if-none-match"]?.includes(etag) === true) {
        response.writeHead(304, known).end();
        return;
      }
      response.writeHead(200, { ...known, "Content-Length": body.length });
      if (request.method === "HEAD") response.end();
      else response.end(body);
    },
  };
}
