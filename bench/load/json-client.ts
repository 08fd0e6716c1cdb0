import { openHttpConnection } from "./http-connection.ts";

/** Calls one server over a kept connection of its own, as one client program does. */
export interface JsonClient {
  /** @throws when the answer's status is another than `status` */
  call<Answer>(call: JsonCall): Promise<Answer>;
  close(): void;
}

export interface JsonCall {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** The status of a good answer. */
  readonly status: number;
}

const ANSWER_SHOWN_CHARACTERS = 300;

export function openJsonClient(baseUrl: string): JsonClient {
  const { hostname, port, host } = new URL(baseUrl);
  const connection = openHttpConnection(hostname, Number(port));
  return {
    call: async <Answer>({ method, path, headers = {}, body, status }: JsonCall) => {
      const content = body === undefined ? "" : JSON.stringify(body);
      const lines = [
        `${method} ${path} HTTP/1.1`,
        `Host: ${host}`,
        ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
        ...(body === undefined ? [] : ["Content-Type: application/json"]),
        `Content-Length: ${Buffer.byteLength(content)}`,
      ];
      const answer = await connection.exchange(`${lines.join("\r\n")}\r\n\r\n${content}`);
      const text = answer.body.toString();
      if (answer.status === status) return JSON.parse(text) as Answer;
      throw new Error(`${method} ${path} answered ${answer.status}: ${text.slice(0, ANSWER_SHOWN_CHARACTERS)}`);
    },
    close: () => connection.close(),
  };
}
