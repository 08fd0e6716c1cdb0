import { createHmac } from "node:crypto";
import { Agent, request } from "node:http";
import { z } from "zod";
import type { Faults } from "./faults.ts";
import { parseJson, type Answer, type Call } from "./http.ts";

/** Something that happened, told to the merchant until it is heard. */
export interface WebhookEvent {
  /** The same at every delivery, so that the receiver recognises a repetition. */
  readonly id: string;
  readonly type: string;
  readonly createdAt: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface WebhookTarget {
  /** Undefined: events are kept, and sent as soon as there is an address. */
  readonly url: string | undefined;
  /** Each one signs, so that the receiver can change its secret without missing an event. */
  readonly secrets: readonly string[];
}

/** How one event is delivered, for those who asked for trouble. */
export interface DeliveryPlan {
  readonly delayMilliseconds?: number;
  readonly extraCopies?: number;
  readonly drop?: boolean;
}

export interface DeliveryReport {
  readonly event: WebhookEvent;
  readonly state: DeliveryState;
  readonly attempts: number;
  readonly lastStatus: number | undefined;
}
type DeliveryState = "waiting" | "delivered" | "dropped" | "abandoned";

export interface WebhookSender {
  send(event: WebhookEvent, plan?: DeliveryPlan): void;
  /** Delivers an event once more, whatever became of it. False when it is not known. */
  resend(eventId: string): boolean;
  /** Posts a body with any signature header, once. Answers the receiver's status, or 0 when it was not reached. */
  post(body: string, signature: string | undefined): Promise<number>;
  setTarget(target: WebhookTarget): void;
  target(): WebhookTarget;
  list(): DeliveryReport[];
  close(): void;
}

export interface WebhookOptions {
  readonly signatureHeader: string;
  readonly target: WebhookTarget;
  readonly faults: Faults;
  readonly now: () => Date;
  /** Wait before the second attempt; it doubles, up to `RETRY_GROWTH_MAX` times as much. */
  readonly retryMilliseconds: number;
  /** Told when an event needs no further delivery. */
  readonly onSettled: (event: WebhookEvent) => void;
}

const ATTEMPTS_MAX = 40;
const RETRY_GROWTH_MAX = 32;
const RECEIVER_TIMEOUT_MILLISECONDS = 10_000;
const CONNECTIONS_MAX = 16;
const EVENTS_MAX = 50_000;
/** An event held back by `reorder` is sent after the next one, or after this time when there is none. */
const REORDER_MILLISECONDS_MAX = 2000;

interface Delivery {
  readonly event: WebhookEvent;
  readonly body: string;
  state: DeliveryState;
  attempts: number;
  lastStatus: number | undefined;
  timer: NodeJS.Timeout | undefined;
}

/** `t=<seconds>,v1=<hex>` with one v1 per secret: HMAC-SHA256 over `<seconds>.<body>`. */
export function signatureFor(body: string, secrets: readonly string[], at: Date): string {
  const seconds = Math.floor(at.getTime() / 1000);
  const signatures = secrets.map(
    (secret) => `v1=${createHmac("sha256", secret).update(`${seconds}.${body}`).digest("hex")}`,
  );
  return [`t=${seconds}`, ...signatures].join(",");
}

export function createWebhookSender(options: WebhookOptions): WebhookSender {
  const { faults, now, signatureHeader } = options;
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS_MAX });
  const deliveries = new Map<string, Delivery>();
  let target = options.target;
  let heldBack: Delivery[] = [];
  let closed = false;

  const after = (delivery: Delivery, milliseconds: number, act: () => void) => {
    clearTimeout(delivery.timer);
    delivery.timer = setTimeout(act, milliseconds).unref();
  };

  const post = (body: string, signature: string | undefined) =>
    new Promise<number>((resolve) => {
      if (target.url === undefined) return resolve(0);
      const headers: Record<string, string | number> = {
        "content-type": "application/json",
        "content-length": Buffer.byteLength(body),
      };
      if (signature !== undefined) headers[signatureHeader] = signature;
      const outgoing = request(
        target.url,
        { method: "POST", agent, headers, timeout: RECEIVER_TIMEOUT_MILLISECONDS },
        (answer) => {
          answer.resume();
          answer.once("end", () => resolve(answer.statusCode ?? 0));
          answer.once("close", () => resolve(0));
        },
      );
      outgoing.once("timeout", () => outgoing.destroy());
      outgoing.once("error", () => resolve(0));
      outgoing.end(body);
    });

  const attempt = async (delivery: Delivery): Promise<void> => {
    if (closed) return;
    if (target.url === undefined) return after(delivery, options.retryMilliseconds, () => void attempt(delivery));
    delivery.attempts++;
    const status = await post(delivery.body, signatureFor(delivery.body, target.secrets, now()));
    delivery.lastStatus = status;
    if (closed || delivery.state === "delivered") return;
    if (status >= 200 && status < 300) {
      settle(delivery, "delivered");
    } else if (delivery.attempts >= ATTEMPTS_MAX) {
      settle(delivery, "abandoned");
    } else {
      const growth = Math.min(2 ** (delivery.attempts - 1), RETRY_GROWTH_MAX);
      after(delivery, options.retryMilliseconds * growth, () => void attempt(delivery));
    }
  };

  const settle = (delivery: Delivery, state: DeliveryState) => {
    delivery.state = state;
    options.onSettled(delivery.event);
    releaseHeldBack(delivery);
  };

  const releaseHeldBack = (except?: Delivery) => {
    const released = heldBack.filter((delivery) => delivery !== except);
    heldBack = [];
    for (const delivery of released) {
      clearTimeout(delivery.timer);
      void attempt(delivery);
    }
  };

  const keep = (event: WebhookEvent): Delivery => {
    const delivery: Delivery = {
      event,
      body: JSON.stringify(event),
      state: "waiting",
      attempts: 0,
      lastStatus: undefined,
      timer: undefined,
    };
    deliveries.set(event.id, delivery);
    const oldest = deliveries.size > EVENTS_MAX ? deliveries.values().next().value : undefined;
    if (oldest !== undefined) {
      clearTimeout(oldest.timer);
      deliveries.delete(oldest.event.id);
    }
    return delivery;
  };

  return {
    send: (event, plan = {}) => {
      const delivery = keep(event);
      const rule = faults.take("webhook", event.type);
      if (plan.drop === true || rule?.do === "drop") return settle(delivery, "dropped");
      if (rule?.do === "reorder") {
        heldBack.push(delivery);
        return after(delivery, REORDER_MILLISECONDS_MAX, () => releaseHeldBack());
      }
      const delay = (plan.delayMilliseconds ?? 0) + (rule?.do === "delay" ? rule.milliseconds : 0);
      const copies = (plan.extraCopies ?? 0) + (rule?.do === "duplicate" ? rule.copies : 0);
      const start = () => {
        void attempt(delivery);
        const signature = signatureFor(delivery.body, target.secrets, now());
        for (let copy = 0; copy < copies; copy++) void post(delivery.body, signature);
      };
      if (delay > 0) after(delivery, delay, start);
      else start();
    },
    resend: (eventId) => {
      const delivery = deliveries.get(eventId);
      if (delivery === undefined) return false;
      clearTimeout(delivery.timer);
      delivery.state = "waiting";
      delivery.attempts = 0;
      void attempt(delivery);
      return true;
    },
    post,
    setTarget: (changed) => {
      target = changed;
    },
    target: () => target,
    list: () =>
      [...deliveries.values()].map(({ event, state, attempts, lastStatus }) => ({
        event,
        state,
        attempts,
        lastStatus,
      })),
    close: () => {
      closed = true;
      for (const delivery of deliveries.values()) clearTimeout(delivery.timer);
      agent.destroy();
    },
  };
}

const targetRequest = z.strictObject({
  url: z.url({ protocol: /^https?$/ }).nullable(),
  secrets: z.array(z.string().min(1)).min(1).max(5).optional(),
});

/** The route `PUT /control/webhook`: where events go, and what signs them. */
export function controlTarget(webhooks: WebhookSender, call: Call): Answer {
  const parsed = parseJson(call.body, targetRequest);
  if (!parsed.ok) return parsed.answer;
  const { url, secrets } = parsed.value;
  webhooks.setTarget({ url: url ?? undefined, secrets: secrets ?? webhooks.target().secrets });
  return { status: 200, body: { url } };
}
