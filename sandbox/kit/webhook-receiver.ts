import { EventEmitter, once } from "node:events";
import { listen, sendJson } from "./http.ts";

export interface ReceivedWebhook {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
  readonly event: { id: string; type: string; createdAt: string; data: Record<string, unknown> };
}

/** A merchant's endpoint for tests: keeps what arrives and answers what it is told to. */
export interface WebhookReceiver {
  readonly url: string;
  readonly received: readonly ReceivedWebhook[];
  /** Answers the n-th request (from 1) with this status; 200 until told otherwise. */
  answerWith(statusOf: (n: number) => number): void;
  /** Waits until at least `count` have arrived, and gives all. */
  atLeast(count: number): Promise<readonly ReceivedWebhook[]>;
  close(): Promise<void>;
}

export async function startWebhookReceiver(): Promise<WebhookReceiver> {
  const received: ReceivedWebhook[] = [];
  const arrivals = new EventEmitter();
  let statusOf = (_n: number) => 200;
  const server = await listen(0, (call, response) => {
    const body = call.body.toString("utf8");
    received.push({ headers: call.headers, body, event: JSON.parse(body) as ReceivedWebhook["event"] });
    sendJson(response, { status: statusOf(received.length), body: {} });
    arrivals.emit("arrival");
  });
  return {
    url: `http://127.0.0.1:${server.port}/webhook`,
    received,
    answerWith: (given) => {
      statusOf = given;
    },
    atLeast: async (count) => {
      while (received.length < count) await once(arrivals, "arrival");
      return received;
    },
    close: () => server.close(),
  };
}
