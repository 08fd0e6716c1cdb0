import { randomBytes } from "node:crypto";
import type { Journal, JournalRecord } from "./journal.ts";
import type { DeliveryPlan, WebhookEvent } from "../kit/webhooks.ts";

/** What a merchant asks for. */
export interface SessionRequest {
  /** The merchant's order number, shown to the payer. */
  readonly reference: string;
  /** The merchant's own id of this payment. */
  readonly paymentId: string;
  readonly amountMinor: number;
  readonly currency: string;
  readonly returnUrl: string;
  readonly cancelUrl: string;
  readonly expiresAt: string;
}

export interface Session extends SessionRequest {
  readonly id: string;
  readonly idempotencyKey: string;
  readonly createdAt: string;
  state: "open" | "paid" | "canceled" | "expired";
  chargeId: string | null;
  /** What was really taken; differs from `amountMinor` only on request. */
  capturedMinor: number | null;
}

export interface Charge {
  readonly id: string;
  readonly sessionId: string;
  readonly paymentId: string;
  readonly reference: string;
  readonly amountMinor: number;
  readonly currency: string;
  readonly createdAt: string;
}

export interface Refund {
  readonly id: string;
  /** The merchant's own id of this refund. */
  readonly refundId: string;
  readonly chargeId: string;
  readonly amountMinor: number;
  readonly currency: string;
  readonly createdAt: string;
  state: "pending" | "succeeded" | "failed";
}

export interface RefundRequest {
  readonly refundId: string;
  readonly chargeId: string;
  readonly amountMinor: number;
  readonly currency: string;
}

export interface PayOptions {
  /** Takes another amount than the one asked for. */
  readonly amountMinor?: number | undefined;
  /** Takes the money although the session has expired. */
  readonly late?: boolean | undefined;
  readonly delivery?: DeliveryPlan | undefined;
}

/** The provider's books: sessions, charges and refunds, in memory, with each change written to the journal first. */
export interface Book {
  createSession(
    idempotencyKey: string,
    request: SessionRequest,
  ): { outcome: "created" | "known"; session: Session } | { outcome: "conflict" | "expired" };
  findSession(id: string): Session | undefined;
  pay(id: string, options?: PayOptions): Session | undefined;
  cancel(id: string): Session | undefined;
  expire(id: string): Session | undefined;
  /** Expires every open session whose time has come. */
  expireDue(): void;
  createRefund(
    request: RefundRequest,
    state: Refund["state"],
  ):
    | { outcome: "created" | "known"; refund: Refund }
    | { outcome: "conflict" | "no-charge" | "exceeds-charge" | "wrong-currency" };
  settleRefund(id: string, state: "succeeded" | "failed"): Refund | undefined;
  sessions(): Iterable<Session>;
  charges(): Iterable<Charge>;
  refundsOf(chargeId: string): readonly Refund[];
}

export interface BookOptions {
  readonly now: () => Date;
  readonly journal: Journal;
  readonly emit: (event: WebhookEvent, plan: DeliveryPlan | undefined) => void;
}

/** The oldest session leaves with its charge and refunds when there are more. */
const SESSIONS_MAX = 100_000;

export function createBook(options: BookOptions): Book {
  const sessions = new Map<string, Session>();
  const sessionIdsByKey = new Map<string, string>();
  const openIds = new Set<string>();
  const charges = new Map<string, Charge>();
  const refunds = new Map<string, Refund>();
  const refundIdsByMerchantId = new Map<string, string>();
  const refundsByCharge = new Map<string, Refund[]>();

  const remember = ({ kind, value }: JournalRecord) => {
    if (kind === "session") {
      const session = value as Session;
      sessions.set(session.id, session);
      sessionIdsByKey.set(session.idempotencyKey, session.id);
      if (session.state === "open") openIds.add(session.id);
      else openIds.delete(session.id);
      forgetOldest();
    } else if (kind === "charge") {
      charges.set(value.id, value as Charge);
    } else if (kind === "refund") {
      const refund = value as Refund;
      const known = refunds.get(refund.id);
      if (known !== undefined) {
        known.state = refund.state;
        return;
      }
      refunds.set(refund.id, refund);
      refundIdsByMerchantId.set(refund.refundId, refund.id);
      refundsByCharge.set(refund.chargeId, [...(refundsByCharge.get(refund.chargeId) ?? []), refund]);
    }
  };

  const forgetOldest = () => {
    if (sessions.size <= SESSIONS_MAX) return;
    const oldest = sessions.values().next().value!;
    sessions.delete(oldest.id);
    sessionIdsByKey.delete(oldest.idempotencyKey);
    openIds.delete(oldest.id);
    if (oldest.chargeId === null) return;
    charges.delete(oldest.chargeId);
    for (const refund of refundsByCharge.get(oldest.chargeId) ?? []) {
      refunds.delete(refund.id);
      refundIdsByMerchantId.delete(refund.refundId);
    }
    refundsByCharge.delete(oldest.chargeId);
  };

  /** Journal first, memory second, webhook last: after a kill the event is in the journal and is sent then. */
  const commit = (records: JournalRecord[], event?: WebhookEvent, plan?: DeliveryPlan) => {
    if (event !== undefined) records.push({ kind: "event", value: event });
    options.journal.append(records);
    for (const record of records) remember(record);
    if (event !== undefined) options.emit(event, plan);
  };

  const newEvent = (type: string, data: WebhookEvent["data"]): WebhookEvent => ({
    id: newId("evt"),
    type,
    createdAt: options.now().toISOString(),
    data,
  });

  const close = (session: Session, state: "canceled" | "expired"): Session => {
    const closed: Session = { ...session, state };
    commit([{ kind: "session", value: closed }], newEvent(`session.${state}`, sessionData(closed)));
    return closed;
  };

  const isDue = (session: Session) =>
    session.state === "open" && Date.parse(session.expiresAt) <= options.now().getTime();

  /** The session as it is now: one whose time has come is expired before anyone looks at it. */
  const current = (id: string): Session | undefined => {
    const session = sessions.get(id);
    return session !== undefined && isDue(session) ? close(session, "expired") : session;
  };

  const expireDue = () => {
    for (const id of openIds) current(id);
  };

  const refundEvent = (refund: Refund, charge: Charge): WebhookEvent | undefined => {
    if (refund.state === "pending") return undefined;
    return newEvent(`refund.${refund.state}`, {
      refundRef: refund.id,
      refundId: refund.refundId,
      chargeId: charge.id,
      sessionId: charge.sessionId,
      paymentId: charge.paymentId,
      reference: charge.reference,
      amountMinor: refund.amountMinor,
      currency: refund.currency,
    });
  };

  const book: Book = {
    createSession: (idempotencyKey, request) => {
      const knownId = sessionIdsByKey.get(idempotencyKey);
      const known = knownId === undefined ? undefined : current(knownId);
      if (known !== undefined) {
        return isSameRequest(known, request) ? { outcome: "known", session: known } : { outcome: "conflict" };
      }
      const now = options.now();
      if (Date.parse(request.expiresAt) <= now.getTime()) return { outcome: "expired" };
      const session: Session = {
        ...request,
        id: newId("cs"),
        idempotencyKey,
        createdAt: now.toISOString(),
        state: "open",
        chargeId: null,
        capturedMinor: null,
      };
      commit([{ kind: "session", value: session }]);
      return { outcome: "created", session };
    },
    findSession: current,
    pay: (id, pay = {}) => {
      const session = current(id);
      const payable = session?.state === "open" || (session?.state === "expired" && pay.late === true);
      if (session === undefined || !payable) return session;
      const charge: Charge = {
        id: newId("ch"),
        sessionId: session.id,
        paymentId: session.paymentId,
        reference: session.reference,
        amountMinor: pay.amountMinor ?? session.amountMinor,
        currency: session.currency,
        createdAt: options.now().toISOString(),
      };
      const paid: Session = { ...session, state: "paid", chargeId: charge.id, capturedMinor: charge.amountMinor };
      const event = newEvent("session.paid", sessionData(paid));
      commit(
        [
          { kind: "session", value: paid },
          { kind: "charge", value: charge },
        ],
        event,
        pay.delivery,
      );
      return paid;
    },
    cancel: (id) => {
      const session = current(id);
      return session?.state === "open" ? close(session, "canceled") : session;
    },
    expire: (id) => {
      const session = current(id);
      return session?.state === "open" ? close(session, "expired") : session;
    },
    expireDue,
    createRefund: (request, state) => {
      const known = refunds.get(refundIdsByMerchantId.get(request.refundId) ?? "");
      if (known !== undefined) {
        return isSameRefund(known, request) ? { outcome: "known", refund: known } : { outcome: "conflict" };
      }
      const charge = charges.get(request.chargeId);
      if (charge === undefined) return { outcome: "no-charge" };
      if (charge.currency !== request.currency) return { outcome: "wrong-currency" };
      if (refundedMinor(refundsByCharge.get(charge.id)) + request.amountMinor > charge.amountMinor) {
        return { outcome: "exceeds-charge" };
      }
      const createdAt = options.now().toISOString();
      const refund: Refund = { ...request, id: newId("re"), createdAt, state };
      commit([{ kind: "refund", value: refund }], refundEvent(refund, charge));
      return { outcome: "created", refund };
    },
    settleRefund: (id, state) => {
      const refund = refunds.get(id);
      const charge = refund === undefined ? undefined : charges.get(refund.chargeId);
      if (refund === undefined || charge === undefined || refund.state !== "pending") return refund;
      const settled: Refund = { ...refund, state };
      commit([{ kind: "refund", value: settled }], refundEvent(settled, charge));
      return settled;
    },
    sessions: () => sessions.values(),
    charges: () => charges.values(),
    refundsOf: (chargeId) => refundsByCharge.get(chargeId) ?? [],
  };

  for (const record of options.journal.earlier) remember(record);
  return book;
}

/** What a webhook tells about a session. */
export function sessionData(session: Session): WebhookEvent["data"] {
  return {
    sessionId: session.id,
    paymentId: session.paymentId,
    reference: session.reference,
    amountMinor: session.capturedMinor ?? session.amountMinor,
    currency: session.currency,
    chargeId: session.chargeId,
  };
}

/** What is refunded or about to be; a failed refund gives its amount back. */
export function refundedMinor(refunds: readonly Refund[] = []): number {
  return refunds.reduce((sum, refund) => (refund.state === "failed" ? sum : sum + refund.amountMinor), 0);
}

function isSameRequest(session: Session, request: SessionRequest): boolean {
  const names = Object.keys(request) as (keyof SessionRequest)[];
  return names.every((name) => session[name] === request[name]);
}

function isSameRefund(refund: Refund, request: RefundRequest): boolean {
  return (
    refund.chargeId === request.chargeId &&
    refund.amountMinor === request.amountMinor &&
    refund.currency === request.currency
  );
}

export function newId(prefix: string): string {
  return `${prefix}_${randomBytes(12).toString("hex")}`;
}
