import { Agent, request } from "node:http";

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

export function openJsonClient(baseUrl: string): JsonClient {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const { hostname, port } = new URL(baseUrl);
  return {
    call: <Answer>({ method, path, headers = {}, body, status }: JsonCall) =>
      new Promise<Answer>((resolve, reject) => {
        const bytes = body === undefined ? undefined : Buffer.from(JSON.stringify(body));
        const outgoing = request(
          {
            agent,
            hostname,
            port,
            method,
            path,
            headers: {
              ...headers,
              ...(bytes === undefined ? {} : { "content-type": "application/json", "content-length": bytes.length }),
            },
          },
          (incoming) => {
            const chunks: Buffer[] = [];
            incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
            incoming.once("error", reject);
            incoming.once("end", () => {
              const text = Buffer.concat(chunks).toString();
              if (incoming.statusCode === status) resolve(JSON.parse(text) as Answer);
              else reject(new Error(`${method} ${path} answered ${incoming.statusCode}: ${text.slice(0, 300)}`));
            });
          },
        );
        outgoing.once("error", reject);
        outgoing.end(bytes);
      }),
    close: () => agent.destroy(),
  };
}
