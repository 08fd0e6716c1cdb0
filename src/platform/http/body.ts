import type { IncomingMessage } from "node:http";

/**
 * The bytes that a request's body has, when it says so and cannot lie: node:http reads no further than the declared
 * length. Undefined for a body that comes in any number of pieces.
 */
export function declaredBytes(incoming: IncomingMessage): number | undefined {
  const { "content-length": length, "transfer-encoding": coding } = incoming.headers;
  return length === undefined || coding !== undefined ? undefined : Number(length);
}

/** Reads a request's body up to a bound. `too-large` leaves the rest unread. */
export async function readBody(
  request: Request,
  bytesMax: number,
): Promise<{ ok: true; bytes: Uint8Array } | { ok: false; reason: "too-large" }> {
  const declared = Number(request.headers.get("content-length") ?? 0);
  if (declared > bytesMax) return { ok: false, reason: "too-large" };
  if (request.body === null) return { ok: true, bytes: new Uint8Array() };
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body) {
    size += chunk.byteLength;
    if (size > bytesMax) return { ok: false, reason: "too-large" };
    chunks.push(chunk);
  }
  return { ok: true, bytes: Buffer.concat(chunks) };
}
