import { connect, type Socket } from "node:net";

export interface HttpAnswer {
  readonly status: number;
  readonly body: Buffer;
}

/**
 * One kept HTTP/1.1 connection that carries one request at a time. It knows just what an answer needs to be read to its
 * end, so that asking takes less of the machine than answering: `node:http` would take more than the servers measured.
 */
export interface HttpConnection {
  /** Sends a request as it goes over the line. Opens the connection again when the server has closed it meanwhile. */
  exchange(request: string): Promise<HttpAnswer>;
  close(): void;
}

interface Pending {
  resolve(answer: HttpAnswer): void;
  reject(error: Error): void;
}

export function openHttpConnection(hostname: string, port: number): HttpConnection {
  let socket: Socket | undefined;
  let received: Buffer = Buffer.alloc(0);
  let pending: Pending | undefined;

  const fail = (error: Error) => {
    socket?.destroy();
    socket = undefined;
    pending?.reject(error);
    pending = undefined;
  };
  const open = (): Socket => {
    const opened = connect({ host: hostname, port, noDelay: true });
    received = Buffer.alloc(0);
    opened.on("data", (chunk: Buffer) => {
      received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
      const answer = readAnswer(received);
      if (answer === undefined || pending === undefined) return;
      const { resolve } = pending;
      pending = undefined;
      received = Buffer.alloc(0);
      resolve(answer);
    });
    opened.on("error", fail);
    opened.on("close", () => {
      if (socket === opened) fail(new Error(`${hostname}:${port} closed the connection`));
    });
    return opened;
  };
  return {
    exchange: (request) =>
      new Promise((resolve, reject) => {
        if (pending !== undefined) throw new Error("a connection carries one request at a time");
        pending = { resolve, reject };
        socket ??= open();
        socket.write(request);
      }),
    close: () => {
      pending = undefined;
      socket?.destroy();
      socket = undefined;
    },
  };
}

const HEAD_END = "\r\n\r\n";
const LENGTH = /\r\ncontent-length: *(\d+)/i;
const CHUNKED = /\r\ntransfer-encoding: *chunked/i;

/** The answer that the bytes hold, or undefined while some of it is missing. */
function readAnswer(received: Buffer): HttpAnswer | undefined {
  const headEnd = received.indexOf(HEAD_END);
  if (headEnd === -1) return undefined;
  const head = received.toString("latin1", 0, headEnd);
  const status = Number(head.slice(9, 12));
  const rest = received.subarray(headEnd + HEAD_END.length);
  if (CHUNKED.test(head)) {
    const body = readChunks(rest);
    return body === undefined ? undefined : { status, body };
  }
  const length = Number(LENGTH.exec(head)?.[1] ?? 0);
  return rest.length < length ? undefined : { status, body: rest.subarray(0, length) };
}

function readChunks(bytes: Buffer): Buffer | undefined {
  const chunks: Buffer[] = [];
  for (let at = 0; ;) {
    const lineEnd = bytes.indexOf("\r\n", at);
    if (lineEnd === -1) return undefined;
    const size = Number.parseInt(bytes.toString("latin1", at, lineEnd), 16);
    const start = lineEnd + 2;
    if (bytes.length < start + size + 2) return undefined;
    if (size === 0) return Buffer.concat(chunks);
    chunks.push(bytes.subarray(start, start + size));
    at = start + size + 2;
  }
}
