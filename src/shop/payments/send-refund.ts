import { addSeconds, type Clock } from "#platform/clock";
import type { Ids } from "#platform/ids";
import { enqueue, implementTask, type Task } from "#platform/jobs";
import type { Logger } from "#platform/log";
import { sql, type Db } from "#platform/postgres";
import { oweNotice } from "#shop/notices";
import { jobActor, lockOrder, movePayment, type Actor } from "#shop/orders";
import { enterRefund, findRefund, readPaymentBalance } from "./queries.ts";
import type { HostedPayments } from "./provider/index.ts";
import { sendRefundTask } from "./request-refund.ts";

export interface RefundParts {
  readonly db: Db;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly provider: HostedPayments;
  readonly log: Logger;
}

const PENDING_SECONDS = 3600;

/** Asks the provider to return the money. Our refund's id makes a repeated request the same one. */
export function createSendRefund(parts: RefundParts): Task {
  return implementTask(sendRefundTask, {
    purpose: "none",
    run: async ({ refundId }) => {
      const refund = await findRefund(parts.db, refundId);
      if (refund?.state !== "requested") return;
      // boundary: refund-requested
      const answer = await parts.provider.refund({
        refundId,
        chargeRef: refund.chargeRef,
        amountMinor: refund.amountMinor,
        currency: refund.currency,
      });
      // boundary: refund-answered
      if (answer.state === "pending") {
        // Its webhook may never come, so it is asked for again: the same refund's id makes that an inquiry.
        const runAt = addSeconds(parts.clock.now(), PENDING_SECONDS);
        await enqueue(parts.db, sendRefundTask, { refundId }, { runAt, key: `refund-${refundId}` });
        return;
      }
      await settleRefund(parts, {
        refundId,
        refundRef: answer.refundRef,
        state: answer.state,
        actor: jobActor("send-refund"),
      });
    },
  });
}

export interface RefundEvidence {
  readonly refundId: string;
  /** Undefined when the provider refused before it recorded anything. */
  readonly refundRef: string | undefined;
  readonly state: "succeeded" | "failed";
  readonly actor: Actor;
}

/** Books what became of a refund, once, whoever says it first: the provider's answer or its webhook. */
export async function settleRefund(
  parts: Omit<RefundParts, "provider">,
  evidence: RefundEvidence,
): Promise<"settled" | "known" | "unknown-refund"> {
  const refund = await findRefund(parts.db, evidence.refundId);
  if (refund === undefined) return "unknown-refund";
  const at = parts.clock.now();
  return parts.db.transact(async (tx) => {
    await lockOrder(tx, refund.orderId);
    const settled = await tx.run(sql`
      update shop.refund set state = ${evidence.state}, provider_ref = ${evidence.refundRef ?? null}, settled_at = ${at}
      where id = ${refund.id} and state = 'requested'`);
    if (settled === 0) return "known";
    if (evidence.state === "failed" || evidence.refundRef === undefined) {
      parts.log.error("refund.failed", { orderId: refund.orderId, refundId: refund.id });
      return "settled";
    }
    await enterRefund(tx, refund, { refundRef: evidence.refundRef, at });
    const balance = await readPaymentBalance(tx, refund.paymentId);
    await movePayment(tx, refund.paymentId, {
      orderId: refund.orderId,
      to: balance.refundedMinor === balance.chargedMinor ? "refunded" : "partially_refunded",
      actor: evidence.actor,
      reason: refund.reason,
      at,
    });
    await oweNotice(tx, parts.ids, { orderId: refund.orderId, kind: "refund-sent", cause: `refund-${refund.id}`, at });
    return "settled";
  });
}
