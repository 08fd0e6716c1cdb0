import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { inspect } from "node:util";
import { afterEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { openPartnerHttp, PartnerUnavailable, type PartnerCall, type PartnerHttp } from "./index.ts";

const CANARY = "Kanarie van den Berg";
const call: PartnerCall = { operation: "do-it", method: "POST", path: "/v1/things", body: { name: CANARY } };
const schema = z.object({ id: z.string() });

let server: Server | undefined;
let http: PartnerHttp | undefined;

afterEach(async () => {
  http?.close();
  server?.closeAllConnections();
  await new Promise<void>((resolve) => (server === undefined ? resolve() : server.close(() => resolve())));
  http = server = undefined;
});

async function open(listener: RequestListener, timeoutMilliseconds = 5000): Promise<PartnerHttp> {
  server = createServer(listener);
  await new Promise<void>((resolve) => server!.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const baseUrl = `http://127.0.0.1:${port}`;
  http = openPartnerHttp({ partner: "partner", baseUrl, secretKey: "sk_secret", timeoutMilliseconds });
  return http;
}

async function faultOf(partner: PartnerHttp): Promise<PartnerUnavailable> {
  const fault = await partner.call(call, schema).catch((error: unknown) => error);
  expect(fault).toBeInstanceOf(PartnerUnavailable);
  return fault as PartnerUnavailable;
}

describe("faults of a partner", () => {
  test("an address without TLS beyond this machine is refused [3.1.2]", () => {
    const options = { partner: "partner", secretKey: "k", timeoutMilliseconds: 1 };
    expect(() => openPartnerHttp({ ...options, baseUrl: "http://partner.example" })).toThrow("must begin with https");
    expect(() => openPartnerHttp({ ...options, baseUrl: "http://127.0.0.1.partner.example" })).toThrow("https");
    openPartnerHttp({ ...options, baseUrl: "https://partner.example" }).close();
  });

  test("nobody listens [7.1.2]", async () => {
    const partner = await open(() => {});
    await new Promise<void>((resolve) => server!.close(() => resolve()));
    expect(await faultOf(partner)).toMatchObject({ fault: "connection", code: "ECONNREFUSED", operation: "do-it" });
  });

  test("no answer in time [7.1.2]", async () => {
    expect(await faultOf(await open(() => {}, 30))).toMatchObject({ fault: "timeout" });
  });

  test("an answer that begins and does not end in time [7.1.2]", async () => {
    const partner = await open((_, response) => void response.writeHead(200).write(`{"id":`), 100);
    expect(await faultOf(partner)).toMatchObject({ fault: "timeout" });
  });

  test("a connection that breaks in the middle of the answer [7.1.2]", async () => {
    const partner = await open((_, response) => {
      response.writeHead(200, { "content-length": 100 });
      response.write(`{"id":"`, () => response.destroy());
    });
    expect(await faultOf(partner)).toMatchObject({ fault: "connection" });
  });

  test.each([500, 503, 429, 408, 302])("status %i says nothing about what was done [7.1.2]", async (status) => {
    const partner = await open((_, response) => response.writeHead(status, { location: "/elsewhere" }).end("{}"));
    expect(await faultOf(partner)).toMatchObject({ fault: "status", code: `HTTP_${status}` });
  });

  test("an answer without end is cut off [7.1.2]", async () => {
    const partner = await open((_, response) => {
      response.writeHead(200);
      const pour = () => {
        while (response.write("x".repeat(65_536)));
        response.once("drain", pour);
      };
      pour();
    });
    expect(await faultOf(partner)).toMatchObject({ fault: "too-large" });
  });

  test.each(["<html>", "", "null", `{"id":7}`])("an answer of another form: %s [7.1.2]", async (text) => {
    expect(await faultOf(await open((_, response) => response.end(text)))).toMatchObject({ fault: "unreadable" });
  });

  test("more calls at once than the limit fail at once [7.1.2]", async () => {
    const partner = await open(() => {}, 200);
    const calls = Array.from({ length: 257 }, () => partner.call(call, schema).catch((error: unknown) => error));
    const faults = (await Promise.all(calls)) as PartnerUnavailable[];
    expect(faults.filter(({ fault }) => fault === "busy")).toHaveLength(1);
    expect(faults.filter(({ fault }) => fault === "timeout")).toHaveLength(256);
  });

  test("an error repeats neither what was sent nor what came back [7.1.2]", async () => {
    const echoes: RequestListener[] = [
      (_, response) => response.end(`{"id":{"name":"${CANARY}"}}`),
      (_, response) => response.writeHead(500).end(CANARY),
      (_, response) => response.end(`not JSON: ${CANARY}`),
      (_, response) => response.socket?.end(`HTTP/1.1 200 OK\r\nbroken header ${CANARY}\r\n\r\n`),
    ];
    for (const echo of echoes) {
      const fault = await faultOf(await open(echo));
      expect(inspect(fault, { depth: 10, showHidden: true })).not.toContain(CANARY);
      http!.close();
      server!.closeAllConnections();
      server!.close();
    }
    const partner = await open((_, response) =>
      response.writeHead(400).end(JSON.stringify({ error: { code: "Not a code", message: CANARY } })),
    );
    const answer = await partner.call(call, schema);
    if (answer.ok) throw new Error("a 400 is no answer");
    expect(answer).toEqual({ ok: false, status: 400, code: "unknown" });
    expect(inspect(partner.rejected(call, answer), { showHidden: true })).not.toContain(CANARY);
  });
});

describe("a call", () => {
  test("carries key, idempotency key and body, and gives the parsed answer", async () => {
    let seen: unknown;
    const partner = await open((request, response) => {
      const { authorization, "idempotency-key": key, "content-type": type } = request.headers;
      seen = { authorization, key, type, method: request.method, url: request.url };
      response.writeHead(201).end(`{"id":"1","extra":"dropped"}`);
    });
    const answer = await partner.call({ ...call, idempotencyKey: "k1" }, schema);
    expect(answer).toEqual({ ok: true, value: { id: "1" } });
    expect(seen).toEqual({
      authorization: "Bearer sk_secret",
      key: "k1",
      type: "application/json",
      method: "POST",
      url: "/v1/things",
    });
  });

  test("on a kept connection that the partner has just closed is made once more on a new one", async () => {
    const requestsBySocket = new Map<unknown, number>();
    const partner = await open((request, response) => {
      const count = (requestsBySocket.get(request.socket) ?? 0) + 1;
      requestsBySocket.set(request.socket, count);
      if (count === 2) request.socket.resetAndDestroy();
      else response.end(`{"id":"${requestsBySocket.size}"}`);
    });
    expect(await partner.call(call, schema)).toEqual({ ok: true, value: { id: "1" } });
    expect(await partner.call(call, schema)).toEqual({ ok: true, value: { id: "2" } });
  });

  test("that a partner refuses gives its error code", async () => {
    const partner = await open((_, response) => response.writeHead(409).end(`{"error":{"code":"key_reused"}}`));
    expect(await partner.call(call, schema)).toEqual({ ok: false, status: 409, code: "key_reused" });
  });
});
