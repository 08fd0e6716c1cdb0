export { changedTables, readWholeDatabase } from "./database-content.ts";
import type { IncomingMessage } from "node:http";
import { Hono } from "hono";
import type { z } from "zod";
import { silentLogger } from "#platform/log";
import { createShelves } from "#shop/shelves";
import type { TestShop } from "#testing/shop";
import type { ApiEnv } from "../api-parts.ts";
import { createApi } from "../create-api.ts";

export interface Call {
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON unless it is text. */
  readonly body?: unknown;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // oxlint-disable-next-line typescript/no-explicit-any -- What a client of any language sees: JSON without types.
  readonly json: any;
}

/** The API of a test's shop, mounted as the program mounts it. */
export interface TestApi {
  /** Calls `GET /v1/cart` and the like, and checks the answer against the description of its route. */
  call(method: string, path: string, call?: Call): Promise<Answer>;
  /** The token of a new session. */
  startSession(): Promise<string>;
}

/** For tests only: the API over the parts of a whole shop. */
export function openTestApi({ shop, ground }: TestShop): TestApi {
  const { db, clock } = ground;
  const api = createApi({
    sessions: shop.sessions,
    carts: shop.carts,
    checkouts: shop.checkouts,
    orders: shop.shopperOrders,
    inquiries: shop.inquiries,
    withdrawals: shop.withdrawals,
    shelves: createShelves(db),
    clock,
    logger: silentLogger,
    network: { publicUrl: ground.publicUrl, trustedProxies: 0 },
  });
  const app = new Hono<ApiEnv>().route("/api", api);
  const described = describedAnswers(api);
  const incoming = { socket: { remoteAddress: "127.0.0.1" }, headers: {} } as IncomingMessage;

  const call = async (method: string, path: string, { token, headers, body }: Call = {}): Promise<Answer> => {
    const response = await app.request(
      `/api${path}`,
      {
        method,
        headers: {
          ...(body === undefined ? {} : { "Content-Type": "application/json" }),
          ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
      },
      { incoming },
    );
    const text = await response.text();
    const type = response.headers.get("content-type") ?? "";
    const json: unknown = type.includes("json") ? JSON.parse(text) : undefined;
    checkAnswer(described(method, path.split("?")[0]!), method, path, response.status, type, json);
    return { status: response.status, headers: response.headers, json };
  };
  return { call, startSession: async () => String((await call("POST", "/v1/sessions")).json.token) };
}

type Responses = Readonly<Record<string, { content?: Record<string, { schema: z.ZodType }> } | undefined>>;

/** What the routes say they answer, by method and path. */
function describedAnswers(api: ReturnType<typeof createApi>) {
  const routes = api.openAPIRegistry.definitions.flatMap((definition) =>
    definition.type === "route"
      ? [
          {
            method: definition.route.method.toUpperCase(),
            path: new RegExp(`^${definition.route.path.replaceAll(/\{\w+\}/g, "[^/]+")}$`),
            responses: definition.route.responses as unknown as Responses,
          },
        ]
      : [],
  );
  return (method: string, path: string): Responses | undefined =>
    routes.find((route) => route.method === method && route.path.test(path))?.responses;
}

/** Throws when an answer is not one that its route describes, or has a field that is not described. */
function checkAnswer(
  responses: Responses | undefined,
  method: string,
  path: string,
  status: number,
  type: string,
  json: unknown,
): void {
  const complain = (words: string) => new Error(`${method} ${path} answered ${status}: ${words}`);
  if (status >= 400) {
    if (type !== "application/problem+json") throw complain(`of type "${type}"`);
    const isAnywhere = [401, 404, 405, 413].includes(status) || (status === 403 && method !== "GET");
    if (responses !== undefined && responses[status] === undefined && !isAnywhere) throw complain("not described");
    return;
  }
  const answer = responses?.[status];
  if (path === "/openapi.json") return;
  if (answer === undefined) throw complain("not described");
  const schema = answer.content?.["application/json"]?.schema;
  if (schema === undefined) {
    if (json !== undefined) throw complain("with a body that is not described");
    return;
  }
  const parsed = schema.safeParse(json);
  if (!parsed.success) throw complain(parsed.error.message);
  // Parsing drops what is not described; anything dropped would be a field that slipped out.
  if (JSON.stringify(sortKeys(parsed.data)) !== JSON.stringify(sortKeys(json)))
    throw complain("with more than described");
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([left], [right]) => (left < right ? -1 : 1))
      .map(([key, inner]) => [key, sortKeys(inner)]),
  );
}
