import { isUuid } from "#platform/ids";
import type { Currency } from "#shop/markets";
import type { PaymentState } from "#shop/orders";
import { sql, type Executor, type Tx } from "#platform/postgres";

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
export async function rememberSession(
  executor: Executor,
  paymentId: string,
  session: { sessionRef: string; redirectUrl: string },
): Promise<void> {
  await executor.run(sql`
    update shop.payment set session_ref = ${session.sessionRef}, redirect_url = ${session.redirectUrl}
    where id = ${paymentId} and session_ref is null`);
}

/** Notes a webhook; false when it was noted before. */
export async function noteEvent(
  tx: Tx,
  event: { eventId: string; paymentId: string | null; kind: string; outcome: string; at: Date },
): Promise<boolean> {
  return (
    (await tx.run(sql`
      insert into shop.payment_event (event_id, payment_id, kind, outcome, received_at)
      values (${event.eventId}, ${event.paymentId}, ${event.kind}, ${event.outcome}, ${event.at})
      on conflict (event_id) do nothing`)) === 1
  );
}

/** Enters captured money once per charge of the provider; false when it was entered before. */
export async function enterCharge(
  tx: Tx,
  charge: { payment: Payment; amountMinor: number; currency: string; chargeRef: string; at: Date },
): Promise<boolean> {
  return (
    (await tx.run(sql`
      with entered as (
        insert into shop.money_entry (order_id, payment_id, kind, amount_minor, currency, provider_ref, at)
        values (${charge.payment.orderId}, ${charge.payment.id}, 'charge', ${charge.amountMinor}, ${charge.currency},
          ${charge.chargeRef}, ${charge.at})
        on conflict (provider_ref) do nothing
        returning payment_id
      )
      update shop.payment set charge_ref = coalesce(charge_ref, ${charge.chargeRef})
      where id = (select payment_id from entered)`)) === 1
  );
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
