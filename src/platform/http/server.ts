import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";

export interface HttpServerOptions {
  readonly port: number;
  /** Interface to listen on; loopback keeps a page off the network. */
  readonly host: string;
  readonly handle: (request: IncomingMessage, response: ServerResponse) => void;
}

export interface HttpServer {
  readonly url: string;
  readonly port: number;
  /** Stops taking connections, lets running requests finish, then closes. */
  close(): Promise<void>;
}

/** Limits against slow and oversized requests; bodies are bounded where they are read. */
const HEADER_BYTES_MAX = 16 * 1024;
const HEADERS_TIMEOUT_MILLISECONDS = 15_000;
const REQUEST_TIMEOUT_MILLISECONDS = 30_000;
const KEEP_ALIVE_MILLISECONDS = 65_000;
const DRAIN_MILLISECONDS = 10_000;

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
  return { url: `http://${options.host}:${port}`, port, close: () => close(server) };
}

function listen(server: Server, { port, host }: HttpServerOptions): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(error.code === "EADDRINUSE" ? new Error(`port ${port} is in use: set PORT`, { cause: error }) : error);
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
    server.close(() => {
      clearTimeout(force);
      resolve();
    });
    server.closeIdleConnections();
  });
}
