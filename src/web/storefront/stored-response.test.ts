import { request as send, type IncomingHttpHeaders } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startHttpServer, type HttpServer } from "#platform/http";
import { storeResponse } from "./stored-response.ts";

const BODY = "Knit two, purl two. ".repeat(200);
const stored = storeResponse({ "Content-Type": "text/plain", "Cache-Control": "no-cache" }, Buffer.from(BODY));
const short = storeResponse({ "Content-Type": "text/plain" }, Buffer.from("short"));

let server: HttpServer;
beforeAll(async () => {
  server = await startHttpServer({
    port: 0,
    host: "127.0.0.1",
    handle: (request, response) => (request.url === "/short" ? short : stored).send(request, response),
  });
});
afterAll(() => server.close());

function get(headers: Record<string, string>, options: { method?: string; path?: string } = {}) {
  return new Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }>((resolve, reject) => {
    const outgoing = send(
      server.url + (options.path ?? "/"),
      { method: options.method ?? "GET", headers },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () => {
          resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(chunks) });
        });
      },
    );
    outgoing.on("error", reject).end();
  });
}

describe("codings", () => {
  it.each([
    ["br", "gzip, deflate, br", brotliDecompressSync],
    ["gzip", "gzip", gunzipSync],
    ["gzip", "br;q=0, gzip", gunzipSync],
  ])("sends %s to a client that takes %j", async (coding, accepted, decompress) => {
    const answer = await get({ "Accept-Encoding": accepted });
    expect(answer.headers["content-encoding"]).toBe(coding);
    expect(answer.headers["content-length"]).toBe(String(answer.body.length));
    expect(decompress(answer.body).toString()).toBe(BODY);
  });

  it("sends the plain bytes to a client that names no coding, or when they are few", async () => {
    const plain = await get({});
    expect(plain.headers["content-encoding"]).toBeUndefined();
    expect(plain.headers["vary"]).toBe("Accept-Encoding");
    expect(plain.body.toString()).toBe(BODY);
    expect((await get({ "Accept-Encoding": "br" }, { path: "/short" })).headers["content-encoding"]).toBeUndefined();
  });
});

describe("asking again", () => {
  it("answers 304 without a body to a client that has the same bytes in the same coding", async () => {
    const first = await get({ "Accept-Encoding": "br" });
    const again = await get({ "Accept-Encoding": "br", "If-None-Match": first.headers.etag! });
    expect(again.status).toBe(304);
    expect(again.body.length).toBe(0);
    expect(again.headers.etag).toBe(first.headers.etag);
    expect((await get({ "If-None-Match": first.headers.etag! })).status).toBe(200);
  });

  it("gives other bytes another tag", () => {
    const tags = [stored, short].map((response) => {
      let tag = "";
      const writer = {
        writeHead: (_: number, headers: string[]) => ((tag = headers[headers.indexOf("ETag") + 1]!), writer),
        end: () => {},
      };
      response.send({ rawHeaders: [], method: "GET" } as never, writer as never);
      return tag;
    });
    expect(tags[0]).not.toBe(tags[1]);
  });
});

it("answers HEAD with the headers of GET", async () => {
  const head = await get({}, { method: "HEAD" });
  expect(head.body.length).toBe(0);
  expect(head.headers["content-length"]).toBe(String(Buffer.byteLength(BODY)));
});
