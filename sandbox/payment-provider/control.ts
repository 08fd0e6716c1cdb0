import { z } from "zod";
import { API_OPERATIONS, presentCharge, presentRefund } from "./api.ts";
import { newId, sessionData, type Book } from "./book.ts";
import { controlFaults, faultRuleSchema, type Faults } from "../kit/faults.ts";
import { TEST_CARDS } from "./hosted-page.ts";
import { payWithCard } from "./hosted.ts";
import { NOT_FOUND, parseJson, problem, type Answer, type Call } from "../kit/http.ts";
import { controlTarget, signatureFor, type WebhookEvent, type WebhookSender } from "../kit/webhooks.ts";

export interface ControlOptions {
  readonly book: Book;
  readonly faults: Faults;
  readonly webhooks: WebhookSender;
  readonly now: () => Date;
}

const faultRule = faultRuleSchema([...API_OPERATIONS, "pay"], ["decline", "hold", "wrong-amount"]);

const payRequest = z.strictObject({
  card: z.enum(TEST_CARDS.map(({ id }) => id)).default("pays"),
  amountMinor: z.int().min(1).optional(),
  late: z.boolean().optional(),
});
const settleRequest = z.strictObject({ state: z.enum(["succeeded", "failed"]) });
const forgeRequest = z.strictObject({
  type: z.string().max(60).default("session.paid"),
  sessionId: z.string(),
  eventId: z.string().max(100).optional(),
  amountMinor: z.int().optional(),
  /** bad: signed with another secret. old: signed rightly ten minutes ago. none: no header. good: a true one. */
  signature: z.enum(["bad", "old", "none", "good"]).default("bad"),
  /** Added to the event's data, such as card digits that nobody asked for. */
  extra: z.record(z.string(), z.unknown()).default({}),
});

const OLD_MILLISECONDS = 600_000;

/** The controls for tests, under `/control`. They exist on loopback only and need no key. */
export function createControl(options: ControlOptions) {
  const { book, faults, webhooks, now } = options;

  const pay = (sessionId: string, call: Call): Answer => {
    const parsed = parseJson(call.body, payRequest);
    if (!parsed.ok) return parsed.answer;
    if (book.findSession(sessionId) === undefined) return NOT_FOUND;
    const session = payWithCard(options, sessionId, parsed.value.card, parsed.value);
    if (session === undefined) return problem(402, "declined", "The card was declined.");
    if (session.state !== "paid") return problem(409, session.state, "The session can no longer be paid.");
    return { status: 200, body: { state: session.state, chargeId: session.chargeId } };
  };

  const close = (sessionId: string, act: "cancel" | "expire"): Answer => {
    const session = book[act](sessionId);
    return session === undefined ? NOT_FOUND : { status: 200, body: { state: session.state } };
  };

  const settle = (refundRef: string, call: Call): Answer => {
    const parsed = parseJson(call.body, settleRequest);
    if (!parsed.ok) return parsed.answer;
    const refund = book.settleRefund(refundRef, parsed.value.state);
    return refund === undefined ? NOT_FOUND : { status: 200, body: presentRefund(refund) };
  };

  const forge = async (call: Call): Promise<Answer> => {
    const parsed = parseJson(call.body, forgeRequest);
    if (!parsed.ok) return parsed.answer;
    const { type, sessionId, eventId, amountMinor, signature, extra } = parsed.value;
    const session = book.findSession(sessionId);
    if (session === undefined) return NOT_FOUND;
    const event: WebhookEvent = {
      id: eventId ?? newId("evt"),
      type,
      createdAt: now().toISOString(),
      data: {
        ...sessionData(session),
        chargeId: session.chargeId ?? newId("ch"),
        ...(amountMinor === undefined ? {} : { amountMinor }),
        ...extra,
      },
    };
    const body = JSON.stringify(event);
    const secrets = signature === "bad" ? ["not the secret"] : webhooks.target().secrets;
    const at = new Date(now().getTime() - (signature === "old" ? OLD_MILLISECONDS : 0));
    const header = signature === "none" ? undefined : signatureFor(body, secrets, at);
    return { status: 200, body: { receiverStatus: await webhooks.post(body, header) } };
  };

  return async (call: Call): Promise<Answer> => {
    const [, kind = "", id = "", act = ""] = call.path;
    if (kind === "faults") return controlFaults(faults, faultRule, call);
    switch (`${call.method} ${kind}${id === "" ? "" : "/:id"}${act === "" ? "" : `/${act}`}`) {
      case "GET charges":
        return { status: 200, body: { charges: [...book.charges()].map((charge) => presentCharge(book, charge)) } };
      case "POST sessions/:id/pay":
        return pay(id, call);
      case "POST sessions/:id/cancel":
        return close(id, "cancel");
      case "POST sessions/:id/expire":
        return close(id, "expire");
      case "POST expire-due":
        book.expireDue();
        return { status: 200, body: {} };
      case "POST refunds/:id/settle":
        return settle(id, call);
      case "PUT webhook":
        return controlTarget(webhooks, call);
      case "GET events":
        return { status: 200, body: { events: webhooks.list() } };
      case "POST events/:id/resend":
        return webhooks.resend(id) ? { status: 202, body: {} } : NOT_FOUND;
      case "POST forge":
        return forge(call);
      default:
        return NOT_FOUND;
    }
  };
}
