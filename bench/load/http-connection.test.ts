import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { openHttpConnection } from "./http-connection.ts";

async function serve(listener: RequestListener) {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const ask = (path: string) => `GET ${path} HTTP/1.1\r\nHost: test\r\n\r\n`;

test("reads answers of a declared length, in pieces, and without a body, over one connection", async () => {
  const ports = new Set<number>();
  await using server = await serve(({ url, socket }, response) => {
    ports.add(socket.remotePort!);
    if (url === "/none") return void response.writeHead(204).end();
    if (url === "/whole") return void response.writeHead(200, { "content-length": 5 }).end("whole");
    response.writeHead(404);
    response.write("in ");
    setImmediate(() => {
      response.write("many ");
      setImmediate(() => response.end("pieces"));
    });
  });
  const connection = openHttpConnection("127.0.0.1", server.port);
  const answers = [];
  for (const path of ["/pieces", "/whole", "/none", "/pieces"]) answers.push(await connection.exchange(ask(path)));
  connection.close();
  expect(answers.map(({ status, body }) => [status, body.toString()])).toEqual([
    [404, "in many pieces"],
    [200, "whole"],
    [204, ""],
    [404, "in many pieces"],
  ]);
  expect(ports.size).toBe(1);
});

test("tells that the server broke off, and connects again for the next request", async () => {
  let asked = 0;
  await using server = await serve(({ socket }, response) => {
    if (asked++ === 0) socket.destroy();
    else response.end("again");
  });
  const connection = openHttpConnection("127.0.0.1", server.port);
  await expect(connection.exchange(ask("/"))).rejects.toThrow("closed the connection");
  expect((await connection.exchange(ask("/"))).body.toString()).toBe("again");
  connection.close();
});
