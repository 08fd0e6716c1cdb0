import type { IncomingMessage } from "node:http";
import { describe, expect, test } from "vitest";
import { declaredBytes, readBody } from "./index.ts";

/** A body that comes in pieces of one KiB for as long as somebody reads; tells how many were taken. */
function endlessBody() {
  let pieces = 0;
  let cancelled = false;
  const stream = new ReadableStream<Uint8Array>(
    {
      pull: (controller) => {
        pieces++;
        controller.enqueue(new Uint8Array(1024));
      },
      cancel: () => void (cancelled = true),
    },
    { highWaterMark: 0 },
  );
  return { stream, taken: () => pieces, cancelled: () => cancelled };
}

function requestOf(body: BodyInit | null, headers: Record<string, string> = {}): Request {
  return new Request("http://shop.test/", { method: "POST", body, headers, duplex: "half" } as RequestInit);
}

describe("a body beyond the bound", () => {
  test("that is declared so is not begun", async () => {
    const { stream, taken } = endlessBody();
    const request = requestOf(stream, { "content-length": "4097" });
    expect(await readBody(request, 4096)).toEqual({ ok: false, reason: "too-large" });
    expect(taken()).toBe(0);
  });

  test.for<Record<string, string>>([{}, { "content-length": "10" }, { "content-length": "soon" }])(
    "whose declaration says nothing or something else is left where it passes the bound: %j",
    async (headers) => {
      const { stream, taken, cancelled } = endlessBody();
      expect(await readBody(requestOf(stream, headers), 4096)).toEqual({ ok: false, reason: "too-large" });
      expect(taken()).toBe(5);
      expect(cancelled()).toBe(true);
    },
  );

  test("by one byte", async () => {
    expect(await readBody(requestOf("x".repeat(11)), 10)).toEqual({ ok: false, reason: "too-large" });
  });
});

test("a body up to the bound is read whole, in any number of pieces", async () => {
  const read = await readBody(requestOf("ö".repeat(5)), 10);
  expect(read.ok && Buffer.from(read.bytes).toString()).toBe("ööööö");
});

test("no body is an empty one", async () => {
  expect(await readBody(requestOf(null), 10)).toEqual({ ok: true, bytes: new Uint8Array() });
});

test.for<[headers: Record<string, string>, bytes: number | undefined]>([
  [{}, undefined],
  [{ "transfer-encoding": "chunked" }, undefined],
  [{ "content-length": "10", "transfer-encoding": "chunked" }, undefined],
  [{ "content-length": "0" }, 0],
  [{ "content-length": "4097" }, 4097],
])("a length is believed only where the server holds the sender to it: %j", ([headers, bytes]) => {
  expect(declaredBytes({ headers } as IncomingMessage)).toBe(bytes);
});
