import type { Clock } from "#platform/clock";
import type { Db } from "#platform/postgres";
import type { ServiceKeys } from "#privacy/keyring";
import { findSubmission, type Submitted } from "#shop/orders";
import type { CheckoutRequest } from "./checkout.ts";
import type { Reading } from "./read-form.ts";

export const SUBMISSION_KEY = "submission";
export const NETWORK_KEY = "network";
/** Purposes of the program's own keys that a checkout needs. */
export const CHECKOUT_KEYS = [SUBMISSION_KEY, NETWORK_KEY] as const;

const TAG_BYTES = 16;
const RENEWALS_MAX = 100;

/** Keyed digests: what was submitted is recognised when it comes again, and cannot be found out by guessing. */
export interface Tags {
  readonly submissionTag: Buffer;
  readonly requestTag: Buffer;
  readonly networkTag: Buffer;
}

interface RecogniseParts {
  readonly db: Db;
  readonly clock: Clock;
  readonly services: ServiceKeys;
}

/**
 * The order that this submission made before, or the tags under which it makes one now. A form that comes again after
 * its order ran out unpaid makes a new one; an idempotency key stands for one order for good.
 */
export async function recogniseSubmission(
  parts: RecogniseParts,
  request: CheckoutRequest,
  reading: Reading,
): Promise<{ readonly tags: Tags; readonly before: Submitted | undefined }> {
  let renewed = "";
  for (let renewals = 0; ; renewals++) {
    const tags = tagSubmission(parts, request, reading, renewed);
    const before = await findSubmission(parts.db, tags.submissionTag, parts.clock.now());
    const isRenewed = before?.isOver === true && request.changedContent === "renews" && renewals < RENEWALS_MAX;
    if (!isRenewed) return { tags, before };
    renewed = before.id;
  }
}

function tagSubmission(parts: RecogniseParts, request: CheckoutRequest, reading: Reading, renewed: string): Tags {
  const tag = (purpose: string, context: string, message: readonly unknown[]) =>
    parts.services.mac(purpose, context, JSON.stringify(message)).digest.subarray(0, TAG_BYTES);
  const requestTag = tag(SUBMISSION_KEY, "request", [request.market, reading]);
  const content = request.changedContent === "renews" ? requestTag.toString("hex") : "";
  return {
    submissionTag: tag(SUBMISSION_KEY, "submission", [request.sessionId, request.submission, content, renewed]),
    requestTag,
    networkTag: tag(NETWORK_KEY, "hold", [request.networkPrefix]),
  };
}
