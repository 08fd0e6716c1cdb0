import type { Clock } from "#platform/clock";
import { defineRecurringTask, implementTask, type Task } from "#platform/jobs";
import type { Logger } from "#platform/log";
import type { Db } from "#platform/postgres";
import { jobActor } from "#shop/orders";
import { readRefundsOfReason } from "#shop/payments";
import { listWithdrawals, moveWithdrawal } from "./queries.ts";
import { refundReason } from "./settle-withdrawal.ts";

const NAME = "close-refunded-withdrawals";

/**
 * Hourly: a withdrawal whose money has gone back is refunded; one whose refund the provider declined is an alarm, for
 * somebody to ask again.
 */
export function createCloseRefundedWithdrawals({ db, clock, log }: { db: Db; clock: Clock; log: Logger }): Task {
  return implementTask(defineRecurringTask(NAME), {
    purpose: "none",
    run: async () => {
      for (const withdrawal of await listWithdrawals(db, ["received"])) {
        const { id, orderId, evidence, refundMinor } = withdrawal;
        if (orderId === null || refundMinor === null) continue;
        const reason = evidence === "never-left" ? "canceled:withdrawn" : refundReason(withdrawal);
        const { succeededMinor, waitingMinor } = await readRefundsOfReason(db, orderId, reason);
        if (succeededMinor >= refundMinor) {
          const move = { id, actor: jobActor(NAME), reason: "money-returned", at: clock.now() };
          await db.transact((tx) => moveWithdrawal(tx, { ...move, to: "refunded" }));
        } else if (succeededMinor + waitingMinor < refundMinor) {
          log.error("withdrawal.refund-declined", { withdrawalId: id, orderId });
        }
      }
    },
  });
}
