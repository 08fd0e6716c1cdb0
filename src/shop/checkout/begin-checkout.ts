import { addSeconds, type Clock } from "#platform/clock";
import type { Ids, Randomness } from "#platform/ids";
import { isDatabaseError, SQLSTATE, type Db, type Tx } from "#platform/postgres";
import type { ServiceKeys } from "#privacy/keyring";
import type { SealedSubject } from "#privacy/vault";
import type { Cart, Carts } from "#shop/cart";
import {
  createOrderNumber,
  findSubmission,
  getOrder,
  insertOrder,
  listOrderLines,
  lockOrder,
  phoneWithExtension,
  readOpenHolds,
  shopper,
  takeTurn,
  type NewOrder,
  type OrderLine,
  type OrderVault,
  type Submitted,
} from "#shop/orders";
import {
  beginPayment,
  beginPaymentAgain,
  listPayments,
  releaseHold,
  storePayment,
  type BeginPaymentParts,
  type Payment,
} from "#shop/payments";
import type { Quote } from "#shop/pricing";
import { holdStock, lockStock } from "#shop/stock";
import { shop } from "#shop.config";
import type { CheckoutOutcome, CheckoutRequest, Refusal } from "./checkout.ts";
import { describeOrder } from "./describe-order.ts";
import type { CheckoutGate } from "./gate.ts";
import { quoteCart, type QuotedCart } from "./quote-cart.ts";
import { readForm, type Reading } from "./read-form.ts";
import { recogniseSubmission, type Tags } from "./recognise-submission.ts";

export interface CheckoutParts extends BeginPaymentParts {
  readonly db: Db;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly randomness: Randomness;
  readonly vault: OrderVault;
  readonly services: ServiceKeys;
  readonly carts: Carts;
  readonly gate: CheckoutGate;
}

/**
 * From a submitted form to a begun payment. Everything that can be refused is refused before anything personal is
 * stored; then subject, order, payment, stock hold and disclosure are one transaction; and only then is the provider
 * asked to open its page.
 */
export async function beginCheckout(parts: CheckoutParts, request: CheckoutRequest): Promise<CheckoutOutcome> {
  const reading = readForm(request.form, parts.clock.now());
  if ("ok" in reading) return reading;

  const { tags, before } = await recogniseSubmission(parts, request, reading);
  if (before !== undefined) return repeat(parts, tags, before);

  const quoted = await quoteCart(parts, request, reading.person.address.country);
  if (!quoted.ok) return quoted;
  const refusal = refuseCart(quoted.cart, quoted.quote, reading);
  if (refusal !== undefined) return refusal;

  return placeOnHold(parts, request, reading, quoted, tags);
}

function refuseCart(cart: Cart, quote: Quote, reading: Reading): Refusal | undefined {
  if (cart.lines.some((line) => line.available < line.quantity)) return { ok: false, reason: "out-of-stock", cart };
  if (!isAgreedTotal(quote, reading)) return { ok: false, reason: "total-changed", quote };
  return undefined;
}

/** An amount without its currency is no total: the same number of cents can be two prices. */
function isAgreedTotal(quote: Quote, reading: Reading): boolean {
  return quote.totalMinor === reading.expectedTotalMinor && quote.currency === reading.expectedCurrency;
}

/** Thrown to roll the whole checkout back: the pieces went while it was being written, or nothing may be begun. */
class NotHeld extends Error {
  override readonly name = "NotHeld";
  readonly reason: "out-of-stock" | "too-many-holds" | "payment-unavailable";
  constructor(reason: NotHeld["reason"]) {
    super(`the goods were not held: ${reason}`);
    this.reason = reason;
  }
}

async function placeOnHold(
  parts: CheckoutParts,
  request: CheckoutRequest,
  reading: Reading,
  quoted: QuotedCart,
  tags: Tags,
): Promise<CheckoutOutcome> {
  if (!parts.gate.admit(request)) return { ok: false, reason: "too-many-holds" };
  const orderId = parts.ids.uuid();
  // The keyring may have to be waited for: not within the transaction, and not while the goods are held.
  const { person } = reading;
  const subject = await parts.vault.sealForNewSubject("guest", {
    scope: { kind: "order", id: orderId },
    source: "provided",
    values: {
      "order.name": person.name,
      "order.phone": phoneWithExtension(person),
      "order.address": person.address,
      "order.email": person.email,
    },
  });
  let stored: StoredCheckout;
  try {
    const toStore = { orderId, request, reading, quoted, tags, subject };
    const store = () => parts.db.transact((tx) => storeCheckout(tx, parts, toStore));
    stored = await parts.gate.inTurn(request.sessionId, store);
  } catch (error) {
    if (error instanceof NotHeld) {
      if (error.reason !== "out-of-stock") return { ok: false, reason: error.reason };
      return {
        ok: false,
        reason: error.reason,
        cart: await parts.carts.read(request.sessionId, request.market, request.language),
      };
    }
    if (!isDatabaseError(error, SQLSTATE.uniqueViolation, "order_submission_tag_key")) throw error;
    // The same submission was written at the same moment: it is the one order.
    return repeat(parts, tags, (await findSubmission(parts.db, tags.submissionTag, parts.clock.now()))!);
  }
  // boundary: order-stored
  return offerPayment(parts, stored.order, stored.payment);
}

interface CheckoutToStore {
  readonly orderId: string;
  readonly request: CheckoutRequest;
  readonly reading: Reading;
  readonly quoted: QuotedCart;
  readonly tags: Tags;
  readonly subject: SealedSubject;
}

interface StoredCheckout {
  readonly order: NewOrder["order"];
  readonly payment: Payment;
}

async function storeCheckout(
  tx: Tx,
  parts: CheckoutParts,
  { orderId, request, reading, quoted, tags, subject }: CheckoutToStore,
): Promise<StoredCheckout> {
  const now = parts.clock.now();
  const former = await boundHolds(tx, request.sessionId, tags.networkTag, now);
  const described = describeOrder({
    id: orderId,
    number: createOrderNumber(parts.randomness),
    sessionId: request.sessionId,
    subjectId: subject.id,
    language: request.language,
    country: reading.person.address.country,
    policyVersion: reading.policyVersion,
    policyLocale: reading.policyLocale,
    holdUntil: addSeconds(now, shop.stock.holdMinutes * 60),
    createdAt: now,
    ...tags,
    ...quoted,
  });
  const { order, lines } = described;
  const [, , stored] = await Promise.all([
    subject.store(tx),
    insertOrder(tx, described),
    storePayment(tx, parts, {
      orderId,
      orderNumber: order.number,
      subjectId: subject.id,
      country: order.country,
      attempt: 1,
      amountMinor: order.totalMinor,
      currency: order.currency,
      holdUntil: order.holdUntil,
    }),
  ]);
  if (!stored.ok) throw new NotHeld("payment-unavailable");
  // Last, because it locks the rows that every buyer of the same piece waits for.
  if (former.length > 0) await releaseFormerHolds(tx, former, lines, now);
  if (!(await holdStock(tx, { orderId, pieces: lines, actor: shopper, at: now }))) throw new NotHeld("out-of-stock");
  return { order, payment: stored.payment };
}

/**
 * How much stock one network can hold is bounded, and how often one session can begin anew without paying, so that
 * nobody keeps goods from others by renewing a hold for ever. Both are counted where nobody can come between. Gives the
 * session's own unpaid orders: towards the network they do not count, because the new one takes their place.
 */
async function boundHolds(tx: Tx, sessionId: string, networkTag: Uint8Array, now: Date): Promise<readonly string[]> {
  const who = { sessionId, networkTag, since: addSeconds(now, -DAY_SECONDS) };
  // Counted by a statement of its own, which sees what was committed while the turn was waited for.
  const [, { ofSession, othersOfNetwork, unpaidOfSession }] = await Promise.all([
    takeTurn(tx, who),
    readOpenHolds(tx, who),
  ]);
  if (othersOfNetwork >= shop.stock.openReservationsPerNetworkMax) throw new NotHeld("too-many-holds");
  if (unpaidOfSession >= shop.stock.unpaidOrdersPerSessionPerDayMax) throw new NotHeld("too-many-holds");
  return ofSession;
}

const DAY_SECONDS = 86_400;

/** A new checkout takes the place of the session's unpaid ones, so that nobody's own bag stands in their way. */
async function releaseFormerHolds(
  tx: Tx,
  orderIds: readonly string[],
  lines: readonly OrderLine[],
  at: Date,
): Promise<void> {
  const variantIds = lines.map((line) => line.variantId);
  for (const orderId of orderIds) {
    await lockOrder(tx, orderId);
    variantIds.push(...(await listOrderLines(tx, orderId)).map((line) => line.variantId));
  }
  await lockStock(tx, variantIds);
  for (const orderId of orderIds) await releaseHold(tx, orderId, shopper, at);
}

/** What came before under the same submission: the same order, or another request under its key. */
function repeat(parts: CheckoutParts, tags: Tags, before: Submitted): Promise<CheckoutOutcome> | Refusal {
  return tags.requestTag.equals(before.requestTag) ? resume(parts, before.id) : { ok: false, reason: "key-reused" };
}

/** Begins, or finds, the payment of a stored order. */
async function resume(parts: CheckoutParts, orderId: string): Promise<CheckoutOutcome> {
  const order = await getOrder(parts.db, orderId);
  const latest = (await listPayments(parts.db, orderId))[0]!;
  if (latest.state !== "failed") return offerPayment(parts, order, latest);
  const begun = await beginPaymentAgain(parts, orderId);
  return begun.ok
    ? { ok: true, orderNumber: order.number, redirectUrl: begun.redirectUrl }
    : { ok: false, reason: "payment-unavailable", orderNumber: order.number };
}

async function offerPayment(
  parts: CheckoutParts,
  order: Pick<StoredCheckout["order"], "id" | "number" | "market" | "language">,
  payment: Payment,
): Promise<CheckoutOutcome> {
  const begun = await beginPayment(parts, order, payment);
  return begun.ok
    ? { ok: true, orderNumber: order.number, redirectUrl: begun.redirectUrl }
    : { ok: false, reason: "payment-unavailable", orderNumber: order.number };
}
