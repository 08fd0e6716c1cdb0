import { z } from "zod";
import type { Ids } from "#platform/ids";
import { defineTaskName, enqueue } from "#platform/jobs";
import { sql, type Executor, type Tx } from "#platform/postgres";
import type { Actor } from "#shop/orders";
import { listCharges } from "./queries.ts";

export const sendRefundTask = defineTaskName({
  name: "send-refund",
  payload: z.object({ refundId: z.uuid() }),
  // The queue waits at most six hours between two: money is owed for as long as the provider cannot be reached.
  attemptsMax: 1000,
});

export interface RefundRequest {
  readonly orderId: string;
  /** The provider's reference of the money that goes back. */
  readonly chargeRef: string;
  readonly amountMinor: number;
  /** A constant word. */
  readonly reason: string;
  readonly actor: Actor;
  readonly at: Date;
}

/**
 * Promises money of one charge back and leaves the sending to a job; the caller holds the order's lock. What was
 * returned and promised never exceeds what came: more is a programmer's error and rolls the act back.
 */
export async function requestRefund(tx: Tx, ids: Ids, request: RefundRequest): Promise<void> {
  const charge = (await listCharges(tx, request.orderId)).find(({ chargeRef }) => chargeRef === request.chargeRef);
  if (charge === undefined) throw new Error("a refund without a charge");
  if (charge.returningMinor + request.amountMinor > charge.amountMinor) {
    throw new Error("a refund would exceed what was charged");
  }
  const id = ids.uuid();
  await tx.run(sql`
    insert into shop.refund (
      id, order_id, payment_id, charge_ref, amount_minor, currency, state, reason, actor_kind, actor_id, requested_at)
    values (
      ${id}, ${request.orderId}, ${charge.paymentId}, ${charge.chargeRef}, ${request.amountMinor}, ${charge.currency},
      'requested', ${request.reason}, ${request.actor.kind}, ${request.actor.id}, ${request.at})`);
  await enqueue(tx, sendRefundTask, { refundId: id });
}

/** What became of the refunds of an order that were asked for with one reason, in minor units. */
export interface RefundsOfReason {
  readonly succeededMinor: number;
  /** Promised, and neither returned nor declined yet. */
  readonly waitingMinor: number;
}

export async function readRefundsOfReason(
  executor: Executor,
  orderId: string,
  reason: string,
): Promise<RefundsOfReason> {
  return executor.one<RefundsOfReason>(sql`
    select
      coalesce(sum(amount_minor) filter (where state = 'succeeded'), 0)::bigint as "succeededMinor",
      coalesce(sum(amount_minor) filter (where state = 'requested'), 0)::bigint as "waitingMinor"
    from shop.refund where order_id = ${orderId} and reason = ${reason}`);
}

/** Whether something of the order's money has not been returned or promised yet. */
export async function isMoneyOwed(executor: Executor, orderId: string): Promise<boolean> {
  return (await listCharges(executor, orderId)).some((charge) => charge.returningMinor < charge.amountMinor);
}

/**
 * Promises back up to an amount of the order's money in its own currency, charge by charge, oldest first. The caller
 * holds the lock.
 * @returns what was promised: less than asked for when less is left.
 */
export async function refundSome(
  tx: Tx,
  ids: Ids,
  request: Omit<RefundRequest, "chargeRef"> & { readonly currency: string },
): Promise<number> {
  let left = request.amountMinor;
  for (const charge of await listCharges(tx, request.orderId)) {
    const amountMinor = Math.min(left, charge.amountMinor - charge.returningMinor);
    if (amountMinor <= 0 || charge.currency !== request.currency) continue;
    await requestRefund(tx, ids, { ...request, chargeRef: charge.chargeRef, amountMinor });
    left -= amountMinor;
  }
  return request.amountMinor - left;
}

/** Promises back whatever of the order's money has not been returned or promised yet. The caller holds the lock. */
export async function refundEverything(
  tx: Tx,
  ids: Ids,
  request: Omit<RefundRequest, "chargeRef" | "amountMinor">,
): Promise<void> {
  for (const { chargeRef, ...charge } of await listCharges(tx, request.orderId)) {
    const amountMinor = charge.amountMinor - charge.returningMinor;
    if (amountMinor > 0) await requestRefund(tx, ids, { ...request, chargeRef, amountMinor });
  }
}
