import { Agent, get, request, type IncomingMessage } from "node:http";
import { connect } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { ConfigError } from "#platform/config";
import { startHttpServer, type HttpServer, type HttpServerOptions } from "./index.ts";

let servers: HttpServer[] = [];
let agent: Agent | undefined;
afterEach(async () => {
  agent?.destroy();
  agent = undefined;
  await Promise.all(servers.map((server) => server.close()));
  servers = [];
});

async function start(handle: HttpServerOptions["handle"], options: Partial<HttpServerOptions> = {}) {
  const server = await startHttpServer({ port: 0, host: "127.0.0.1", handle, ...options });
  servers.push(server);
  return server;
}

/** One request over a connection that the client would keep. */
function ask(url: string): Promise<{ status: number; text: string }> {
  agent ??= new Agent({ keepAlive: true });
  return new Promise((resolve, reject) => {
    get(url, { agent }, (response: IncomingMessage) => {
      let text = "";
      response.setEncoding("utf8").on("data", (piece: string) => (text += piece));
      response.once("end", () => resolve({ status: response.statusCode ?? 0, text }));
    }).once("error", reject);
  });
}

describe("what is refused, and named", () => {
  test("a port that is taken: PORT", async () => {
    const { port } = await start((_, response) => response.end());
    const fault = await start(() => {}, { port }).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(ConfigError);
    expect((fault as ConfigError).message).toMatch(new RegExp(`^PORT: .*${port}`));
  });

  test("an interface that is not here: HOST", async () => {
    const fault = await start(() => {}, { host: "192.0.2.1" }).catch((error: unknown) => error);
    expect((fault as ConfigError).setting).toBe("HOST");
  });

  test("headers without end", async () => {
    const { url } = await start((_, response) => response.end());
    const status = await new Promise((resolve) => {
      request(url, { headers: { cookie: "x".repeat(20_000) } }, (response) => resolve(response.statusCode))
        .once("error", resolve)
        .end();
    });
    expect(status).toBe(431);
  });
});

describe("closing", () => {
  test("lets a running request finish, takes no new one, and waits for no client to hang up", async () => {
    let finish = () => {};
    const { promise: arrived, resolve: arrive } = Promise.withResolvers<void>();
    const server = await start((_, response) => {
      finish = () => response.end("finished");
      arrive();
    });
    const answer = ask(server.url);
    await arrived;
    const closed = server.close();
    await expect(fetch(server.url)).rejects.toThrow("fetch failed");
    finish();
    expect(await answer).toEqual({ status: 200, text: "finished" });
    await closed;
  });

  test("ends kept connections that are idle, and a second time is as good as once", async () => {
    const server = await start((_, response) => response.end("ok"));
    await ask(server.url);
    // A connection on which nothing was ever asked.
    const silent = connect(server.port, "127.0.0.1");
    const ended = new Promise((resolve) => silent.once("close", resolve).once("error", () => {}));
    await new Promise((resolve) => silent.once("connect", resolve));
    await expect(Promise.all([server.close(), server.close()])).resolves.toHaveLength(2);
    await ended;
  });
});

test("its address can be asked, IPv6 included", async () => {
  const { url } = await start((_, response) => response.end("ok"), { host: "::1" });
  expect(url).toMatch(/^http:\/\/\[::1\]:\d+$/);
  expect((await ask(url)).text).toBe("ok");
});
