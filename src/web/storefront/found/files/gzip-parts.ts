import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { createGzip } from "node:zlib";

/** Text enough that handing it over costs little beside writing it. */
const CHUNK_CHARACTERS = 64 * 1024;

/**
 * A file as gzip bytes, from parts that are written as they are taken. Only the compressed bytes are ever held whole,
 * and other requests are answered between chunks.
 */
export function gzipParts(parts: Iterable<string> | AsyncIterable<string>): Promise<Buffer> {
  const compressed = Readable.from(inChunks(parts), { objectMode: false, highWaterMark: CHUNK_CHARACTERS });
  const gzip = createGzip();
  compressed.on("error", (error) => gzip.destroy(error));
  return buffer(compressed.pipe(gzip));
}

async function* inChunks(parts: Iterable<string> | AsyncIterable<string>): AsyncGenerator<Buffer> {
  let chunk = "";
  for await (const part of parts) {
    chunk += part;
    if (chunk.length < CHUNK_CHARACTERS) continue;
    yield Buffer.from(chunk);
    chunk = "";
  }
  if (chunk !== "") yield Buffer.from(chunk);
}
