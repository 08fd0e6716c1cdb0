import { z } from "zod";
import { defineRecurringTask, defineTaskName, enqueue, implementTask, type Task } from "#platform/jobs";
import { PartnerRejected } from "#platform/partner";
import type { Tx } from "#platform/postgres";
import { advanceOrder } from "#shop/notices";
import { endHold, getOrder, jobActor, listOrderLines, listOverdueHolds, lockOrder, type Actor } from "#shop/orders";
import { releaseStock } from "#shop/stock";
import { evidenceOf } from "./ask-provider.ts";
import { openSession, type BeginPaymentParts } from "./begin-payment.ts";
import type { SessionState } from "./provider/index.ts";
import { listPayments, type Payment } from "./queries.ts";
import { settlePayment } from "./settle-payment.ts";

export const closeUnpaidOrderTask = defineTaskName({
  name: "close-unpaid-order",
  payload: z.object({ orderId: z.uuid() }),
  attemptsMax: 100,
});

const SWEEP_MAX = 5000;

/** Every minute: hands each unpaid order whose time is over to a job of its own. */
export function createSweepUnpaidOrders(parts: BeginPaymentParts): Task {
  return implementTask(defineRecurringTask("sweep-unpaid-orders"), {
    purpose: "none",
    run: async () => {
      for (const orderId of await listOverdueHolds(parts.db, parts.clock.now(), SWEEP_MAX)) {
        await enqueue(parts.db, closeUnpaidOrderTask, { orderId }, { key: `close-${orderId}` });
      }
    },
  });
}

/**
 * Ends an unpaid order whose time is over. The goods go back first and at once; then the provider is asked to close
 * its page, and may answer that money came after all; only when no payment is open any more is the order canceled.
 */
export function createCloseUnpaidOrder(parts: BeginPaymentParts): Task {
  const actor = jobActor("close-unpaid-order");
  return implementTask(closeUnpaidOrderTask, {
    purpose: "none",
    run: async ({ orderId }) => {
      await parts.db.transact(async (tx) => {
        const order = await lockOrder(tx, orderId);
        const isOverdue = order.fulfilment === "awaiting_payment" && order.holdUntil <= parts.clock.now();
        if (isOverdue) await releaseHold(tx, orderId, actor, parts.clock.now());
      });
      // boundary: hold-released
      for (const payment of await listPayments(parts.db, orderId)) {
        if (payment.state === "pending") await endPayment(parts, payment, actor);
      }
      // boundary: payments-ended
      await parts.db.transact(async (tx) => {
        const order = await lockOrder(tx, orderId);
        if (order.fulfilment !== "awaiting_payment" || order.holdUntil > parts.clock.now()) return;
        const open = (await listPayments(tx, orderId)).some((payment) => payment.state === "pending");
        if (open) throw new Error("a payment is still open");
        const at = parts.clock.now();
        await advanceOrder(tx, parts.ids, { orderId, to: "canceled", actor, reason: "never-paid", at });
      });
    },
  });
}

/** Gives back what an unpaid order holds; does nothing when its hold has ended. The caller holds the order's lock. */
export async function releaseHold(tx: Tx, orderId: string, actor: Actor, at: Date): Promise<void> {
  if (await endHold(tx, orderId)) {
    await releaseStock(tx, { orderId, pieces: await listOrderLines(tx, orderId), actor, at });
  }
}

async function endPayment(parts: BeginPaymentParts, payment: Payment, actor: Actor): Promise<void> {
  // When the answer to our first request was lost, nobody knows whether the provider's page is open. Asking again under
  // the same id tells; as long as the provider cannot be reached this throws, and the job asks later.
  const order = await getOrder(parts.db, payment.orderId);
  const sessionRef = payment.sessionRef ?? (await openSession(parts, order, payment))?.sessionRef;
  // The provider refuses the session, so it never opened one, and the payment has failed.
  if (sessionRef === undefined) return;
  const session = await expire(parts, payment, sessionRef);
  // boundary: session-closed
  if (session.state === "open") throw new Error("the provider did not close the session");
  await settlePayment(parts, evidenceOf(payment, session, actor));
}

const NOT_FOUND = 404;

/** A session that the provider does not know cannot be paid any more; money that it reports later still goes back. */
async function expire(parts: BeginPaymentParts, payment: Payment, sessionRef: string): Promise<SessionState> {
  try {
    return await parts.provider.expireSession(sessionRef);
  } catch (error) {
    if (!(error instanceof PartnerRejected) || error.status !== NOT_FOUND) throw error;
    parts.log.fault("payment.session-unknown", error, { orderId: payment.orderId });
    return { state: "expired", paymentId: payment.id, amountMinor: payment.amountMinor, currency: payment.currency };
  }
}
