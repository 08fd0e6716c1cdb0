import type { ServerResponse } from "node:http";
import { z } from "zod";
import { refundedMinor, type Book, type Charge, type Refund, type Session } from "./book.ts";
import { answerThroughFault, type Faults } from "../kit/faults.ts";
import { hasBearerKey, NOT_FOUND, parseJson, problem, sendJson, type Answer, type Call } from "../kit/http.ts";

export interface ApiOptions {
  readonly book: Book;
  readonly faults: Faults;
  readonly secretKey: string;
  /** Where payers reach the hosted page, without a trailing slash. */
  readonly publicUrl: () => string;
}

export const API_OPERATIONS = ["create-session", "get-session", "expire-session", "create-refund", "list"] as const;
type ApiOperation = (typeof API_OPERATIONS)[number];

const AMOUNT_MINOR_MAX = 99_999_999_99;
const PAGE_SIZE_MAX = 1000;

const id = z.string().min(1).max(100);
const amountMinor = z.int().min(1).max(AMOUNT_MINOR_MAX);
const currency = z.string().regex(/^[A-Z]{3}$/);
const webAddress = z.url({ protocol: /^https?$/ }).max(2048);

const sessionRequest = z.strictObject({
  reference: z.string().min(1).max(64),
  paymentId: id,
  amountMinor,
  currency,
  returnUrl: webAddress,
  cancelUrl: webAddress,
  expiresAt: z.iso.datetime(),
});
const refundRequest = z.strictObject({ refundId: id, chargeId: id, amountMinor, currency });

/** The API for merchants, under `/v1`. Every call carries the secret key. */
export function createApi(options: ApiOptions) {
  const { book, faults } = options;

  const presentSession = (session: Session) => ({
    id: session.id,
    url: `${options.publicUrl()}/pay/${session.id}`,
    state: session.state,
    reference: session.reference,
    paymentId: session.paymentId,
    amountMinor: session.amountMinor,
    capturedMinor: session.capturedMinor,
    currency: session.currency,
    chargeId: session.chargeId,
    createdAt: session.createdAt,
    expiresAt: session.expiresAt,
  });

  const sessionOr404 = (session: Session | undefined): Answer =>
    session === undefined
      ? problem(404, "no_such_session", "There is no such session.")
      : { status: 200, body: presentSession(session) };

  const createSession = (call: Call): Answer => {
    const key = call.headers["idempotency-key"];
    if (!isKey(key)) return KEY_MISSING;
    const parsed = parseJson(call.body, sessionRequest);
    if (!parsed.ok) return parsed.answer;
    const created = book.createSession(key, parsed.value);
    switch (created.outcome) {
      case "conflict":
        return KEY_REUSED;
      case "expired":
        return problem(422, "expires_in_the_past", "expiresAt has passed.");
      case "known":
        return { status: 200, body: presentSession(created.session) };
      case "created":
        return { status: 201, body: presentSession(created.session) };
    }
  };

  const createRefund = (call: Call, state: Refund["state"]): Answer => {
    const key = call.headers["idempotency-key"];
    if (!isKey(key)) return KEY_MISSING;
    const parsed = parseJson(call.body, refundRequest);
    if (!parsed.ok) return parsed.answer;
    if (key !== parsed.value.refundId) {
      return problem(400, "invalid_request", "The idempotency key of a refund is its refundId.");
    }
    const created = book.createRefund(parsed.value, state);
    switch (created.outcome) {
      case "conflict":
        return KEY_REUSED;
      case "no-charge":
        return problem(404, "no_such_charge", "There is no such charge.");
      case "exceeds-charge":
        return problem(422, "exceeds_charge", "More than was captured cannot be refunded.");
      case "wrong-currency":
        return problem(422, "wrong_currency", "A refund has the currency of its charge.");
      case "known":
        return { status: 200, body: presentRefund(created.refund) };
      case "created":
        return { status: 201, body: presentRefund(created.refund) };
    }
  };

  return async (call: Call, response: ServerResponse): Promise<void> => {
    if (!hasBearerKey(call, options.secretKey)) {
      return sendJson(response, problem(401, "unauthorized", "The secret key is missing or wrong."));
    }
    const [, kind, first, second] = call.path;
    const operation = operationOf(call, kind, first, second);
    if (operation === undefined) return sendJson(response, NOT_FOUND);
    const rule = faults.take(operation);
    await answerThroughFault(response, rule, () => {
      switch (operation) {
        case "create-session":
          return createSession(call);
        case "get-session":
          return sessionOr404(book.findSession(first!));
        case "expire-session":
          return sessionOr404(book.expire(first!));
        case "create-refund":
          return createRefund(call, rule?.do === "decline" ? "failed" : rule?.do === "hold" ? "pending" : "succeeded");
        case "list":
          return kind === "charges"
            ? listPage(call, book.charges(), (charge) => presentCharge(book, charge))
            : listPage(call, book.sessions(), presentSession);
      }
    });
  };
}

function operationOf(
  { method }: Call,
  kind: string | undefined,
  first: string | undefined,
  second: string | undefined,
): ApiOperation | undefined {
  if (kind === "refunds") return method === "POST" && first === undefined ? "create-refund" : undefined;
  if (kind === "charges") return method === "GET" && first === undefined ? "list" : undefined;
  if (kind !== "sessions") return undefined;
  if (first === undefined) return method === "POST" ? "create-session" : method === "GET" ? "list" : undefined;
  if (second === undefined) return method === "GET" ? "get-session" : undefined;
  return method === "POST" && second === "expire" ? "expire-session" : undefined;
}

/** One page, oldest first: `since` is an instant, `after` the id of the last one seen. */
function listPage<Item extends { id: string; createdAt: string }>(
  call: Call,
  items: Iterable<Item>,
  present: (item: Item) => unknown,
): Answer {
  const limit = Math.min(Number(call.query.get("limit") ?? PAGE_SIZE_MAX), PAGE_SIZE_MAX);
  const since = Date.parse(call.query.get("since") ?? "1970-01-01T00:00:00Z");
  if (!Number.isInteger(limit) || limit < 1 || Number.isNaN(since)) {
    return problem(400, "invalid_request", "since is an instant; limit is a number from 1.");
  }
  const after = call.query.get("after");
  const page: Item[] = [];
  let skipping = after !== null;
  let more = false;
  for (const item of items) {
    if (skipping) {
      skipping = item.id !== after;
    } else if (Date.parse(item.createdAt) >= since) {
      if (page.length === limit) {
        more = true;
        break;
      }
      page.push(item);
    }
  }
  return { status: 200, body: { items: page.map(present), nextAfter: more ? page.at(-1)!.id : null } };
}

export function presentCharge(book: Book, charge: Charge) {
  const refunds = book.refundsOf(charge.id);
  return {
    id: charge.id,
    sessionId: charge.sessionId,
    paymentId: charge.paymentId,
    reference: charge.reference,
    amountMinor: charge.amountMinor,
    currency: charge.currency,
    createdAt: charge.createdAt,
    refundedMinor: refundedMinor(refunds),
    refunds: refunds.map(presentRefund),
  };
}

export function presentRefund(refund: Refund) {
  return {
    id: refund.id,
    refundId: refund.refundId,
    chargeId: refund.chargeId,
    amountMinor: refund.amountMinor,
    currency: refund.currency,
    state: refund.state,
    createdAt: refund.createdAt,
  };
}

const KEY_MISSING = problem(400, "idempotency_key_missing", "Send an Idempotency-Key of 1 to 100 characters.");
const KEY_REUSED = problem(409, "idempotency_key_reused", "This key was used with another body.");

function isKey(key: string | string[] | undefined): key is string {
  return typeof key === "string" && key.length >= 1 && key.length <= 100;
}
