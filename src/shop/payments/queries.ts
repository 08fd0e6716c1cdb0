import { isUuid } from "#platform/ids";
import type { Currency } from "#shop/markets";
import { statesBefore, type Actor, type Order, type PaymentState } from "#shop/orders";
import { sql, type Executor, type Sql, type Tx } from "#platform/postgres";
import type { Pieces } from "#shop/stock";

export interface Payment {
  readonly id: string;
  readonly orderId: string;
  readonly attempt: number;
  readonly state: PaymentState;
  readonly amountMinor: number;
  readonly currency: Currency;
  readonly sessionRef: string | null;
  readonly redirectUrl: string | null;
  readonly chargeRef: string | null;
  readonly disclosureId: string;
  readonly expiresAt: Date;
}

const COLUMNS = sql`
  id, order_id as "orderId", attempt, state, amount_minor as "amountMinor", currency, session_ref as "sessionRef",
  redirect_url as "redirectUrl", charge_ref as "chargeRef",
  disclosure_id as "disclosureId", expires_at as "expiresAt"`;

export async function findPayment(executor: Executor, id: string): Promise<Payment | undefined> {
  // A provider may tell of what another shop of its account did.
  if (!isUuid(id)) return undefined;
  return executor.maybe<Payment>(sql`select ${COLUMNS} from shop.payment where id = ${id}`);
}

/** All payments of an order, the newest attempt first. */
export async function listPayments(executor: Executor, orderId: string): Promise<Payment[]> {
  return executor.rows<Payment>(sql`
    select ${COLUMNS} from shop.payment where order_id = ${orderId} order by attempt desc`);
}

export interface NewPayment {
  readonly id: string;
  readonly orderId: string;
  readonly attempt: number;
  readonly amountMinor: number;
  readonly currency: Currency;
  readonly disclosureId: string;
  readonly expiresAt: Date;
  readonly createdAt: Date;
}

export async function insertPayment(tx: Tx, payment: NewPayment): Promise<void> {
  await tx.run(sql`
    insert into shop.payment (id, order_id, attempt, state, amount_minor, currency, disclosure_id, expires_at,
      created_at)
    values (${payment.id}, ${payment.orderId}, ${payment.attempt}, 'pending', ${payment.amountMinor},
      ${payment.currency}, ${payment.disclosureId}, ${payment.expiresAt}, ${payment.createdAt})`);
}

/** Remembers the provider's session; what it says later about the same payment changes nothing. */
export function rememberingSession(paymentId: string, session: { sessionRef: string; redirectUrl: string }): Sql {
  return sql`
    update shop.payment set session_ref = ${session.sessionRef}, redirect_url = ${session.redirectUrl}
    where id = ${paymentId} and session_ref is null`;
}

/** Notes a webhook that was acted on; one that was noted before stays as it is. */
export async function noteEvent(
  tx: Tx,
  event: { eventId: string; paymentId: string; kind: string; outcome: string; at: Date },
): Promise<void> {
  await tx.run(sql`
    insert into shop.payment_event (event_id, payment_id, kind, outcome, received_at)
    values (${event.eventId}, ${event.paymentId}, ${event.kind}, ${event.outcome}, ${event.at})
    on conflict (event_id) do nothing`);
}

/** What settling looks at: the payment, its order, and the pieces that the order is about. */
export interface ToSettle {
  readonly payment: Pick<Payment, "id" | "orderId" | "amountMinor" | "currency">;
  readonly order: Pick<Order, "id" | "sessionId" | "fulfilment" | "holdsStock">;
  readonly pieces: readonly Pieces[];
}

/** A payment with its order, which is locked until the transaction ends as by `lockOrder`. */
export async function lockOrderOfPayment(tx: Tx, paymentId: string): Promise<ToSettle | undefined> {
  // A provider may tell of what another shop of its account did.
  if (!isUuid(paymentId)) return undefined;
  const row = await tx.maybe<
    ToSettle["payment"] & Omit<ToSettle["order"], "id"> & { readonly pieces: readonly Pieces[] }
  >(sql`
    select payment.id, payment.order_id as "orderId", payment.amount_minor as "amountMinor", payment.currency,
      session_id as "sessionId", fulfilment, holds_stock as "holdsStock",
      (
        select json_agg(json_build_object('variantId', variant_id, 'quantity', quantity))
        from shop.order_line where order_id = "order".id
      ) as pieces
    from shop.payment join shop."order" on "order".id = payment.order_id
    where payment.id = ${paymentId} for update of "order"`);
  if (row === undefined) return undefined;
  const { id, orderId, amountMinor, currency, pieces, ...order } = row;
  return { payment: { id, orderId, amountMinor, currency }, order: { id: orderId, ...order }, pieces };
}

/** Captured money, and who says so. */
export interface Capture {
  readonly payment: Pick<Payment, "id" | "orderId">;
  readonly amountMinor: number;
  readonly currency: string;
  readonly chargeRef: string;
  readonly actor: Actor;
  readonly at: Date;
}

/**
 * Enters captured money once per charge of the provider, and with it the payment becomes captured from any state that
 * leads there. False when it was entered before, and then nothing changes.
 */
export async function enterCharge(tx: Tx, capture: Capture): Promise<boolean> {
  const { payment, actor, at } = capture;
  const from = statesBefore("payment", "captured");
  const { entered } = await tx.one<{ entered: boolean }>(sql`
    with entered as (
      insert into shop.money_entry (order_id, payment_id, kind, amount_minor, currency, provider_ref, at)
      values (${payment.orderId}, ${payment.id}, 'charge', ${capture.amountMinor}, ${capture.currency},
        ${capture.chargeRef}, ${at})
      on conflict (provider_ref) do nothing
      returning payment_id
    ), moved as (
      update shop.payment
      set charge_ref = coalesce(charge_ref, ${capture.chargeRef}),
          state = case when state = any(${from}::text[]) then 'captured' else state end
      where id = (select payment_id from entered)
      returning old.state as from_state
    ), event as (
      insert into shop.order_event (order_id, axis, from_state, to_state, actor_kind, actor_id, reason, at)
      select ${payment.orderId}, 'payment', from_state, 'captured', ${actor.kind}, ${actor.id}, 'provider-paid', ${at}
      from moved where from_state = any(${from}::text[])
    )
    select exists (select from entered) as entered`);
  return entered;
}

/** Enters returned money once per refund of the provider; false when it was entered before. */
export async function enterRefund(
  tx: Tx,
  refund: Refund,
  { refundRef, at }: { refundRef: string; at: Date },
): Promise<boolean> {
  return (
    (await tx.run(sql`
      insert into shop.money_entry (order_id, payment_id, kind, amount_minor, currency, provider_ref, at)
      values (${refund.orderId}, ${refund.paymentId}, 'refund', ${-refund.amountMinor}, ${refund.currency},
        ${refundRef}, ${at})
      on conflict (provider_ref) do nothing`)) === 1
  );
}

/** Money of one payment in minor units: what came and what went back. */
export interface PaymentBalance {
  readonly chargedMinor: number;
  readonly refundedMinor: number;
}

export async function readPaymentBalance(executor: Executor, paymentId: string): Promise<PaymentBalance> {
  return executor.one<PaymentBalance>(sql`
    select
      coalesce(sum(amount_minor) filter (where kind = 'charge'), 0)::bigint as "chargedMinor",
      coalesce(-sum(amount_minor) filter (where kind = 'refund'), 0)::bigint as "refundedMinor"
    from shop.money_entry where payment_id = ${paymentId}`);
}

/** Money that came at once, by the provider's reference, in minor units. */
export interface Charge {
  readonly chargeRef: string;
  readonly paymentId: string;
  readonly currency: string;
  readonly amountMinor: number;
  /** What of it was returned or is promised back; a refund that failed is neither. */
  readonly returningMinor: number;
}

/** Every charge of an order, oldest first. A payment has one, unless the provider took more than was asked for. */
export async function listCharges(executor: Executor, orderId: string): Promise<Charge[]> {
  return executor.rows<Charge>(sql`
    select charge.provider_ref as "chargeRef", charge.payment_id as "paymentId", charge.currency,
      charge.amount_minor as "amountMinor",
      coalesce(sum(refund.amount_minor) filter (where refund.state <> 'failed'), 0)::bigint as "returningMinor"
    from shop.money_entry charge left join shop.refund on refund.charge_ref = charge.provider_ref
    where charge.order_id = ${orderId} and charge.kind = 'charge'
    group by charge.id order by charge.id`);
}

export interface Refund {
  readonly id: string;
  readonly orderId: string;
  readonly paymentId: string;
  readonly chargeRef: string;
  readonly amountMinor: number;
  /** The charge's own. */
  readonly currency: string;
  readonly state: "requested" | "succeeded" | "failed";
  readonly reason: string;
}

export async function findRefund(executor: Executor, id: string): Promise<Refund | undefined> {
  if (!isUuid(id)) return undefined;
  return executor.maybe<Refund>(sql`
    select id, order_id as "orderId", payment_id as "paymentId", charge_ref as "chargeRef",
      amount_minor as "amountMinor", currency, state, reason
    from shop.refund where id = ${id}`);
}
