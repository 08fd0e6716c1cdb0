import { z } from "zod";
import type { Ids } from "#platform/ids";
import { defineTaskName } from "#platform/jobs";
import { sql, type Tx } from "#platform/postgres";
import type { Actor } from "#shop/orders";
import { readPaymentBalance } from "./queries.ts";

export const sendRefundTask = defineTaskName({
  name: "send-refund",
  payload: z.object({ refundId: z.uuid() }),
  attemptsMax: 50,
});

export interface RefundRequest {
  readonly orderId: string;
  readonly paymentId: string;
  readonly amountMinor: number;
  /** A constant word. */
  readonly reason: string;
  readonly actor: Actor;
  readonly at: Date;
}

/**
 * Promises money back; the caller holds the order's lock. What was returned and promised never exceeds what came:
 * more is a programmer's error and rolls the act back.
 */
export async function requestRefund(tx: Tx, ids: Ids, request: RefundRequest): Promise<string> {
  const balance = await readPaymentBalance(tx, request.paymentId);
  const promised = balance.refundedMinor + balance.refundsRequestedMinor + request.amountMinor;
  if (promised > balance.chargedMinor) throw new Error("a refund would exceed what was charged");
  const id = ids.uuid();
  await tx.run(sql`
    insert into shop.refund (id, order_id, payment_id, amount_minor, state, reason, actor_kind, actor_id, requested_at)
    values (${id}, ${request.orderId}, ${request.paymentId}, ${request.amountMinor}, 'requested', ${request.reason},
      ${request.actor.kind}, ${request.actor.id}, ${request.at})`);
  return id;
}
