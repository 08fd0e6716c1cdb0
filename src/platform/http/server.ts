import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { isIPv6 } from "node:net";
import { ConfigError } from "#platform/config";

export interface HttpServerOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** Interface to listen on; loopback keeps a page off the network. */
  readonly host: string;
  readonly handle: (request: IncomingMessage, response: ServerResponse) => void;
}

export interface HttpServer {
  readonly url: string;
  readonly port: number;
  /** Stops taking connections, lets running requests finish for ten seconds at most, then closes. */
  close(): Promise<void>;
}

/** Limits against slow and oversized requests; bodies are bounded where they are read. */
const HEADER_BYTES_MAX = 16 * 1024;
const HEADERS_TIMEOUT_MILLISECONDS = 15_000;
const REQUEST_TIMEOUT_MILLISECONDS = 30_000;
const KEEP_ALIVE_MILLISECONDS = 65_000;
const DRAIN_MILLISECONDS = 10_000;
const SWEEP_MILLISECONDS = 20;

/** Throws a ConfigError that names PORT when the port is taken, and HOST when the interface is none of ours. */
export async function startHttpServer(options: HttpServerOptions): Promise<HttpServer> {
  const server = createServer(
    {
      maxHeaderSize: HEADER_BYTES_MAX,
      headersTimeout: HEADERS_TIMEOUT_MILLISECONDS,
      requestTimeout: REQUEST_TIMEOUT_MILLISECONDS,
      keepAliveTimeout: KEEP_ALIVE_MILLISECONDS,
    },
    options.handle,
  );
  const port = await listen(server, options);
  const host = isIPv6(options.host) ? `[${options.host}]` : options.host;
  let closing: Promise<void> | undefined;
  return { url: `http://${host}:${port}`, port, close: () => (closing ??= close(server)) };
}

function listen(server: Server, { port, host }: HttpServerOptions): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") reject(new ConfigError("PORT", `port ${port} is used by another program`));
      else if (error.code === "EADDRNOTAVAIL") reject(new ConfigError("HOST", "is no interface of this machine"));
      else reject(error);
    });
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const force = setTimeout(() => server.closeAllConnections(), DRAIN_MILLISECONDS);
    // A kept connection becomes idle when its running request is answered; waiting for its client could take minutes.
    const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MILLISECONDS);
    server.close(() => {
      clearTimeout(force);
      clearInterval(sweep);
      resolve();
    });
  });
}
