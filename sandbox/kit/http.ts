import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { timingSafeEqual } from "node:crypto";
import type { z } from "zod";

/** What a route answers. `body` is sent as JSON. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** One request with its body already read. */
export interface Call {
  readonly method: string;
  /** The parts of the path: `/v1/sessions/cs_1` is `["v1", "sessions", "cs_1"]`. */
  readonly path: readonly string[];
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage["headers"];
  readonly body: Buffer;
}

export const BODY_BYTES_MAX = 64 * 1024;
const LISTEN_HOST = "127.0.0.1";
const IDLE_CONNECTION_MILLISECONDS = 60_000;

/** An answer in the shape of every error of this API: a machine-readable code and a sentence for a human. */
export function problem(status: number, code: string, message: string): Answer {
  return { status, body: { error: { code, message } } };
}

export const NOT_FOUND = problem(404, "not_found", "There is nothing here.");

export function sendJson(response: ServerResponse, answer: Answer): void {
  const text = Buffer.from(JSON.stringify(answer.body));
  response.writeHead(answer.status, { "content-type": "application/json", "content-length": text.length });
  response.end(text);
}

/** Parses a JSON body; an empty one counts as `{}`. The problem names the fields that are wrong, never their values. */
export function parseJson<Schema extends z.ZodType>(
  body: Buffer,
  schema: Schema,
): { ok: true; value: z.output<Schema> } | { ok: false; answer: Answer } {
  let raw: unknown;
  try {
    raw = body.length === 0 ? {} : JSON.parse(body.toString("utf8"));
  } catch {
    return { ok: false, answer: problem(400, "invalid_json", "The body is not JSON.") };
  }
  const parsed = schema.safeParse(raw);
  if (parsed.success) return { ok: true, value: parsed.data };
  const fields = parsed.error.issues.flatMap((issue) =>
    issue.code === "unrecognized_keys" ? issue.keys : [issue.path.join(".")],
  );
  const message = `These fields are wrong or unknown: ${fields.join(", ")}.`;
  return { ok: false, answer: problem(400, "invalid_request", message) };
}

/** Whether the call carries the secret key, compared in constant time. */
export function hasBearerKey(call: Call, secretKey: string): boolean {
  const given = Buffer.from(call.headers.authorization ?? "");
  const wanted = Buffer.from(`Bearer ${secretKey}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

export interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

/** Listens on loopback. `handle` answers every call; what it throws becomes a 500 that says nothing. */
export async function listen(
  port: number,
  handle: (call: Call, response: ServerResponse) => Promise<void> | void,
): Promise<Listening> {
  const server = createServer((request, response) => {
    readCall(request)
      .then((call) => (call === undefined ? refuseBody(response) : handle(call, response)))
      .catch(() => fail(response));
  });
  server.keepAliveTimeout = IDLE_CONNECTION_MILLISECONDS;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, LISTEN_HOST, resolve);
  });
  return { port: (server.address() as AddressInfo).port, close: () => closeServer(server) };
}

/** The request with its body, or undefined when the body is larger than `BODY_BYTES_MAX`: the rest is not kept. */
async function readCall(request: IncomingMessage): Promise<Call | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes <= BODY_BYTES_MAX) chunks.push(chunk);
  }
  if (bytes > BODY_BYTES_MAX) return undefined;
  const url = request.url ?? "/";
  const question = url.indexOf("?");
  const path = question === -1 ? url : url.slice(0, question);
  return {
    method: request.method ?? "GET",
    path: path.split("/").slice(1),
    query: new URLSearchParams(question === -1 ? "" : url.slice(question + 1)),
    headers: request.headers,
    body: Buffer.concat(chunks),
  };
}

function refuseBody(response: ServerResponse): void {
  sendJson(response, problem(413, "too_large", "The body is too large."));
}

function fail(response: ServerResponse): void {
  if (response.headersSent) response.destroy();
  else sendJson(response, problem(500, "internal", "Something broke here."));
}

async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
}
