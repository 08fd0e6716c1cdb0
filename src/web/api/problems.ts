import { problem } from "#platform/http";
import { KEY_CHARACTERS_MAX } from "./idempotency-key.ts";

/**
 * Every way in which the API says no. The type is what a program decides by and never changes its meaning; the title is
 * for people. A type has one status, so that either of them can be looked at.
 */
export const PROBLEMS = {
  "malformed-json": { status: 400, title: "The body is not JSON." },
  "idempotency-key-missing": {
    status: 400,
    title: `Send an Idempotency-Key header of 1 to ${KEY_CHARACTERS_MAX} visible ASCII characters.`,
  },
  "bad-signature": { status: 400, title: "The message is not signed by the partner." },
  "too-old": { status: 400, title: "The message was signed too long ago." },
  malformed: { status: 400, title: "The message is signed, but is not one that we understand." },
  "no-session": { status: 401, title: "Send the token of a session: Authorization: Bearer <token>." },
  "not-encrypted": { status: 403, title: "This shop is reached by https only. What was sent has not been read." },
  "cross-origin": { status: 403, title: "This request was sent by another site." },
  "not-found": { status: 404, title: "There is nothing here." },
  "unknown-market": { status: 404, title: "There is no such market." },
  "unknown-category": { status: 404, title: "There is no such category." },
  "unknown-style": { status: 404, title: "There is no such style for sale." },
  "unknown-country": { status: 404, title: "There is no such country or region." },
  // One answer for orders that do not exist and orders of somebody else.
  "order-not-proven": {
    status: 404,
    title: "There is no such order, or this session has not proven that it is its own.",
  },
  "method-not-allowed": { status: 405, title: "This resource does not know the method." },
  "empty-cart": { status: 409, title: "The cart is empty." },
  "out-of-stock": { status: 409, title: "There are not enough pieces." },
  "too-many-lines": { status: 409, title: "The cart has as many lines as it can hold." },
  "total-changed": { status: 409, title: "The total has changed. Show the new one and ask again." },
  "policy-changed": { status: 409, title: "The privacy policy has changed. Show the one in force and ask again." },
  "too-late": { status: 409, title: "The order has gone too far for this." },
  "stale-form": { status: 409, title: "The form was opened too long ago, or is not ours. Open a new one." },
  "not-stated": {
    status: 409,
    title: "This is not what was read back, or it was read back too long ago. State it again.",
  },
  "outside-period": { status: 409, title: "The period for withdrawing from this contract is over." },
  "country-not-covered": { status: 409, title: "Orders to this country have no right of withdrawal by law." },
  "already-over": { status: 409, title: "There is nothing left of this order to withdraw from." },
  "too-large": { status: 413, title: "The body is too large." },
  "wrong-content-type": { status: 415, title: "Send the body as application/json." },
  "invalid-fields": { status: 422, title: "Some fields are missing or wrong." },
  "under-age": { status: 422, title: "Orders of people under 18 need a guardian, which is not possible yet." },
  "not-served": { status: 422, title: "We do not deliver to this country or region yet." },
  "unknown-variant": { status: 422, title: "There is no such article for sale." },
  "bad-quantity": { status: 422, title: "The number of pieces is not one that a line can have." },
  "key-reused": { status: 422, title: "This Idempotency-Key came with another request before." },
  "looks-automated": { status: 422, title: "This was sent faster than a person types, or with a hidden field filled." },
  "wrong-code": { status: 422, title: "The code is wrong, used or too old." },
  "too-many-holds": { status: 429, title: "Too many unpaid orders are open. Pay one, or wait until they expire." },
  "too-many": { status: 429, title: "Asked for too often. Wait before asking again." },
  fault: { status: 500, title: "Something went wrong on our side." },
  unavailable: { status: 503, title: "The shop cannot answer at the moment. Ask again soon." },
  "payment-unavailable": {
    status: 503,
    title: "No payment can be begun now. If an order number is given, its order is held: pay again.",
  },
} as const satisfies Readonly<Record<string, { readonly status: number; readonly title: string }>>;

export type ProblemType = keyof typeof PROBLEMS;

/** What is wrong with one field of a request. */
export interface FieldError {
  /** Name of the field, with dots into nested ones; `body` when the body as a whole is meant. */
  readonly field: string;
  /** A stable word for programs. */
  readonly code: string;
  /** A sentence for people that never repeats what was sent. */
  readonly message: string;
}

/** The one way in which a refusal leaves: RFC 9457, with what the outcome adds. */
export function refuse(type: ProblemType, extensions: Readonly<Record<string, unknown>> = {}): Response {
  const { status, title } = PROBLEMS[type];
  return problem(status, type, title, extensions);
}

/** A 422 that names each field (duty 1.1.4). */
export function refuseFields(errors: readonly FieldError[]): Response {
  return refuse("invalid-fields", { errors });
}

/** A refusal that says, in whole seconds, when asking again is worth it. */
export function refuseForNow(
  type: ProblemType,
  retryAfterSeconds: number,
  extensions: Readonly<Record<string, unknown>> = {},
): Response {
  const response = refuse(type, extensions);
  response.headers.set("Retry-After", String(retryAfterSeconds));
  return response;
}
