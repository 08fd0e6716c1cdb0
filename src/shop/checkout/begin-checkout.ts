import { addSeconds, type Clock } from "#platform/clock";
import type { Ids, Randomness } from "#platform/ids";
import { isDatabaseError, SQLSTATE, type Db } from "#platform/postgres";
import { checkShownVersion, isPolicyLocale } from "#policy/versions";
import type { ServiceKeys } from "#privacy/keyring";
import { parseAgeBand, parseNecessaryInformation, type FieldProblem, type NecessaryInformation } from "#shop/addresses";
import type { Cart, Carts } from "#shop/cart";
import {
  countHoldsOfNetwork,
  createOrderNumber,
  findSubmission,
  getOrder,
  insertOrder,
  listHoldsOfSession,
  lockOrder,
  phoneWithExtension,
  shopper,
  type OrderVault,
} from "#shop/orders";
import { beginPayment, listPayments, releaseHold, storePayment, type BeginPaymentParts } from "#shop/payments";
import type { Quote } from "#shop/pricing";
import { holdStock } from "#shop/stock";
import { shop } from "#shop.config";
import type { CheckoutOutcome, CheckoutRequest } from "./checkout.ts";
import { describeOrder } from "./describe-order.ts";
import { quoteCart, type QuotedCart } from "./quote-cart.ts";

export const SUBMISSION_KEY = "submission";
export const NETWORK_KEY = "network";
/** Purposes of the program's own keys that a checkout needs. */
export const CHECKOUT_KEYS = [SUBMISSION_KEY, NETWORK_KEY] as const;

export interface CheckoutParts extends BeginPaymentParts {
  readonly db: Db;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly randomness: Randomness;
  readonly vault: OrderVault;
  readonly services: ServiceKeys;
  readonly carts: Carts;
}

/** What a form says, once it has been read; nothing of it has been stored. */
interface Reading {
  readonly person: NecessaryInformation;
  readonly policyVersion: string;
  readonly policyLocale: string;
  readonly expectedTotalMinor: number | undefined;
}

type Refusal = Exclude<CheckoutOutcome, { ok: true }>;

/**
 * From a submitted form to a begun payment. Everything that can be refused is refused before anything personal is
 * stored; then subject, order, payment, stock hold and disclosure are one transaction; and only then is the provider
 * asked to open its page.
 */
export async function beginCheckout(parts: CheckoutParts, request: CheckoutRequest): Promise<CheckoutOutcome> {
  const reading = readForm(request.form, parts.clock.now());
  if ("ok" in reading) return reading;

  const tags = tagSubmission(parts, request, reading);
  const before = await findSubmission(parts.db, tags.submissionTag);
  if (before !== undefined) {
    return tags.requestTag.equals(before.requestTag) ? resume(parts, before.id) : { ok: false, reason: "key-reused" };
  }

  const quoted = await quoteCart(parts, request.sessionId, request.market, reading.person.address.country);
  if (!quoted.ok) return quoted;
  const refusal = refuseCart(quoted.cart, quoted.quote, reading) ?? (await refuseNetwork(parts, tags.networkTag));
  if (refusal !== undefined) return refusal;

  await releaseFormerHolds(parts, request.sessionId);
  return placeOnHold(parts, request, reading, quoted, tags);
}

function readForm(form: unknown, now: Date): Reading | Refusal {
  const posted = typeof form === "object" && form !== null ? (form as Readonly<Record<string, unknown>>) : {};
  const age = parseAgeBand(posted["ageBand"]);
  // Until a guardian can confirm an order, it ends here, and nothing of it is kept (duty 5.1).
  if (age.ok && age.value !== "18-or-over") return { ok: false, reason: "under-age" };
  const person = parseNecessaryInformation(form);
  if (!person.ok || !age.ok) {
    const problems = [...(person.ok ? [] : person.problems), ...(age.ok ? [] : [age.problem])];
    return refuseFields(problems);
  }
  const shown = checkShownVersion(posted["policyVersion"], now);
  if (!shown.ok) return { ok: false, reason: "policy-changed" };
  const locale = posted["policyLocale"];
  if (typeof locale !== "string" || !isPolicyLocale(locale, shown.version)) return { ok: false, reason: "policy-changed" };
  const expected = posted["expectedTotalMinor"];
  const isAmount = (typeof expected === "string" && /^\d{1,12}$/.test(expected)) || Number.isSafeInteger(expected);
  return {
    person: person.value,
    policyVersion: shown.version.id,
    policyLocale: locale,
    expectedTotalMinor: isAmount ? Number(expected) : undefined,
  };
}

function refuseFields(problems: readonly FieldProblem[]): Refusal {
  const unserved = problems.find((problem) => problem.code === "unserved-country");
  return unserved?.country === undefined
    ? { ok: false, reason: "invalid", problems }
    : { ok: false, reason: "not-served", country: unserved.country };
}

function refuseCart(cart: Cart, quote: Quote, reading: Reading): Refusal | undefined {
  if (cart.lines.some((line) => line.available < line.quantity)) return { ok: false, reason: "out-of-stock", cart };
  if (quote.totalMinor !== reading.expectedTotalMinor) return { ok: false, reason: "total-changed", quote };
  return undefined;
}

async function refuseNetwork(parts: CheckoutParts, networkTag: Uint8Array): Promise<Refusal | undefined> {
  const holds = await countHoldsOfNetwork(parts.db, networkTag);
  return holds >= shop.stock.openReservationsPerNetworkMax ? { ok: false, reason: "too-many-holds" } : undefined;
}

interface Tags {
  readonly submissionTag: Buffer;
  readonly requestTag: Buffer;
  readonly networkTag: Buffer;
}

/** Keyed digests: what was submitted is recognised when it comes again, and cannot be found out by guessing. */
function tagSubmission(parts: CheckoutParts, request: CheckoutRequest, reading: Reading): Tags {
  const tag = (purpose: string, context: string, message: readonly unknown[]) =>
    parts.services.mac(purpose, context, JSON.stringify(message)).digest.subarray(0, 16);
  const requestTag = tag(SUBMISSION_KEY, "request", [request.market, reading]);
  const content = request.changedContent === "renews" ? requestTag.toString("hex") : "";
  const today = parts.clock.now().toISOString().slice(0, 10);
  return {
    submissionTag: tag(SUBMISSION_KEY, "submission", [request.sessionId, request.submission, content]),
    requestTag,
    networkTag: tag(NETWORK_KEY, "hold", [today, request.networkPrefix]),
  };
}

/** A new checkout takes the place of the session's unpaid ones, so that nobody's own bag stands in their way. */
async function releaseFormerHolds(parts: CheckoutParts, sessionId: string): Promise<void> {
  for (const orderId of await listHoldsOfSession(parts.db, sessionId)) {
    await parts.db.transact(async (tx) => {
      const order = await lockOrder(tx, orderId);
      if (order.fulfilment === "awaiting_payment") await releaseHold(tx, orderId, shopper, parts.clock.now());
    });
  }
}

/** Thrown to roll the whole checkout back when the pieces went while it was being written. */
class PiecesGone extends Error {}

async function placeOnHold(
  parts: CheckoutParts,
  request: CheckoutRequest,
  reading: Reading,
  quoted: QuotedCart,
  tags: Tags,
): Promise<CheckoutOutcome> {
  const { person } = reading;
  const now = parts.clock.now();
  const orderId = parts.ids.uuid();
  const scope = { kind: "order", id: orderId };
  const values = {
    "order.name": person.name,
    "order.phone": phoneWithExtension(person),
    "order.address": person.address,
    "order.email": person.email,
  };
  try {
    await parts.db.transact(async (tx) => {
      const subject = await parts.vault.sealForNewSubject(tx, "guest", { scope, source: "provided", values });
      const described = describeOrder({
        id: orderId,
        number: createOrderNumber(parts.randomness),
        sessionId: request.sessionId,
        subjectId: subject.id,
        language: request.language,
        country: person.address.country,
        policyVersion: reading.policyVersion,
        policyLocale: reading.policyLocale,
        holdUntil: addSeconds(now, shop.stock.holdMinutes * 60),
        createdAt: now,
        ...tags,
        ...quoted,
      });
      await insertOrder(tx, described);
      await storePayment(tx, parts, {
        orderId,
        orderNumber: described.order.number,
        subjectId: subject.id,
        country: described.order.country,
        attempt: 1,
        amountMinor: described.order.totalMinor,
        currency: described.order.currency,
        expiresAt: described.order.holdUntil,
      });
      // Last, because it locks the rows that every buyer of the same piece waits for.
      if (!(await holdStock(tx, { orderId, pieces: described.lines, actor: shopper, at: now }))) throw new PiecesGone();
    });
  } catch (error) {
    if (error instanceof PiecesGone) {
      return { ok: false, reason: "out-of-stock", cart: await parts.carts.read(request.sessionId, request.market) };
    }
    if (!isDatabaseError(error, SQLSTATE.uniqueViolation, "order_submission_tag_key")) throw error;
    // The same submission was written at the same moment: it is the one order.
    const first = (await findSubmission(parts.db, tags.submissionTag))!;
    return tags.requestTag.equals(first.requestTag) ? resume(parts, first.id) : { ok: false, reason: "key-reused" };
  }
  // boundary: order-stored
  return resume(parts, orderId);
}

/** Begins, or finds, the payment of a stored order. */
async function resume(parts: CheckoutParts, orderId: string): Promise<CheckoutOutcome> {
  const order = await getOrder(parts.db, orderId);
  const latest = (await listPayments(parts.db, orderId))[0]!;
  const begun = await beginPayment(parts, order, latest);
  return begun.ok
    ? { ok: true, orderNumber: order.number, redirectUrl: begun.redirectUrl }
    : { ok: false, reason: "payment-unavailable", orderNumber: order.number };
}
