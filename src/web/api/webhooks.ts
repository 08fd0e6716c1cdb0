import type { IncomingMessage } from "node:http";
import type { HttpBindings } from "@hono/node-server";
import { Hono } from "hono";
import { declaredBytes, readBody } from "#platform/http";
import type { Logger } from "#platform/log";
import { refuse } from "./problems.ts";
import { refuseMethod, refuseThrown } from "./request-problems.ts";

/** What became of a message; `ok` means that the partner need not send it again. */
export type WebhookAnswer =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: "bad-signature" | "too-old" | "malformed" };

/** Takes the messages of one partner. The signature covers the bytes as they came, so they are not parsed before. */
export interface WebhookReceiver {
  /** Name of the header in which the partner sends its signature. */
  readonly signatureHeader: string;
  receive(rawBody: Uint8Array, signature: string | undefined): Promise<WebhookAnswer>;
}

export interface WebhookParts {
  readonly payment: WebhookReceiver;
  readonly carrier: WebhookReceiver;
  readonly logger: Logger;
}

interface WebhookEnv {
  Bindings: HttpBindings;
}

export const WEBHOOK_BYTES_MAX = 64 * 1024;

/** The doors of the partners, to be mounted at `/webhooks`: `POST /payment` and `POST /carrier`. */
export function createWebhooks({ payment, carrier, logger }: WebhookParts): Hono<WebhookEnv> {
  const app = new Hono<WebhookEnv>();
  for (const [path, receiver] of [
    ["/payment", payment],
    ["/carrier", carrier],
  ] as const) {
    app.post(path, (context) => receiveMessage(context.req.raw, context.env.incoming, receiver));
    app.all(path, () => refuseMethod(["POST"]));
  }
  app.all("*", () => refuse("not-found"));
  // A fault is a 500, and a partner that gets one sends again.
  app.onError((error) => refuseThrown(error, logger));
  return app;
}

async function receiveMessage(
  request: Request,
  incoming: IncomingMessage,
  receiver: WebhookReceiver,
): Promise<Response> {
  const body = await readMessage(request, incoming);
  if (!body.ok) return refuse("too-large");
  const answer = await receiver.receive(body.bytes, request.headers.get(receiver.signatureHeader) ?? undefined);
  if (!answer.ok) return refuse(answer.reason);
  return new Response(JSON.stringify({ received: true }), {
    headers: { "Content-Type": "application/json", "Cache-Control": "no-store" },
  });
}

async function readMessage(request: Request, incoming: IncomingMessage): ReturnType<typeof readBody> {
  const declared = declaredBytes(incoming);
  if (declared === undefined) return readBody(request, WEBHOOK_BYTES_MAX);
  if (declared > WEBHOOK_BYTES_MAX) return { ok: false, reason: "too-large" };
  return { ok: true, bytes: new Uint8Array(await request.arrayBuffer()) };
}
