import { callJson, type Answer } from "./json-call.ts";
import { insist } from "./insist.ts";

/** A client of the shop's API, in a network of its own. */
export interface ShopClient {
  /** One call, repeated until the shop answers. */
  call(method: string, path: string, options?: CallOptions): Promise<Answer>;
  startSession(): Promise<string>;
}

export interface CallOptions {
  readonly token?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface ShopClientOptions {
  readonly shopUrl: string;
  /** The address that the shop is told it came from; it must trust one proxy. */
  readonly clientAddress: string;
  /** Told of each attempt. */
  readonly onAttempt?: () => void;
}

export function createShopClient({ shopUrl, clientAddress, onAttempt = () => {} }: ShopClientOptions): ShopClient {
  const call: ShopClient["call"] = (method, path, { token, body, headers = {} } = {}) =>
    insist(() => {
      onAttempt();
      return callJson({
        method,
        url: `${shopUrl}/api/v1${path}`,
        headers: {
          "X-Forwarded-For": clientAddress,
          ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
          ...headers,
        },
        ...(body === undefined ? {} : { body }),
      });
    });
  return { call, startSession: async () => expectStatus(await call("POST", "/sessions"), 201).json.token };
}

/** The answer, when it has the status that the proof needs in order to go on. */
export function expectStatus(answer: Answer, ...expected: readonly number[]): Answer {
  if (expected.includes(answer.status)) return answer;
  throw new Error(`expected status ${expected.join(" or ")}, got ${answer.status} ${answer.json?.type ?? ""}`);
}

/** Name of an RFC 9457 problem, such as `out-of-stock`. */
export function problemOf(answer: Answer): string {
  return String(answer.json?.type ?? "").replace("urn:weleadzest:problem:", "");
}
