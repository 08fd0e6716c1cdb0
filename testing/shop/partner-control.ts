import { addSeconds } from "#platform/clock";
import { signatureFor } from "../../sandbox/kit/webhooks.ts";
import { WEBHOOK_SECRET, type TestShop } from "./test-shop.ts";

/** An event as the sandbox partners send it. */
export interface WebhookEvent {
  readonly id: string;
  readonly type: string;
  readonly createdAt: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** `old` is signed rightly, ten minutes ago. */
export type Signature = "good" | "bad" | "old" | "none";

const OLD_SECONDS = 600;

export function signBody(world: TestShop, body: string, signature: Signature): string | undefined {
  switch (signature) {
    case "good":
      return signatureFor(body, [WEBHOOK_SECRET], world.clock.now());
    case "bad":
      return signatureFor(body, ["not the secret"], world.clock.now());
    case "old":
      return signatureFor(body, [WEBHOOK_SECRET], addSeconds(world.clock.now(), -OLD_SECONDS));
    case "none":
      return undefined;
  }
}

/** Calls the controls of a sandbox partner. Throws with its answer when it says no. */
export async function callControl<Answer>(
  url: string,
  method: "GET" | "POST" | "DELETE",
  path: string,
  body?: unknown,
): Promise<Answer> {
  const response = await fetch(`${url}/control${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
  });
  const answer = await response.text();
  if (!response.ok) throw new Error(`${method} ${path} was answered ${response.status}: ${answer}`);
  return JSON.parse(answer) as Answer;
}
