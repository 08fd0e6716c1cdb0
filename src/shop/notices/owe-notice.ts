import { z } from "zod";
import type { Ids } from "#platform/ids";
import { addingJob, defineTaskName } from "#platform/jobs";
import { sql, type Tx } from "#platform/postgres";
import { moveFulfilment, type Fulfilment, type Transition } from "#shop/orders";
import { noticeOfStep, type NoticeKind } from "./notice-kinds.ts";

export const sendNoticeTask = defineTaskName({
  name: "send-notice",
  payload: z.object({ noticeId: z.uuid() }),
  // About three weeks: a mail server is away for days at most, and none is owed for ever.
  attemptsMax: 100,
});

export interface OwedNotice {
  readonly orderId: string;
  readonly kind: NoticeKind;
  /** What the mail is about; the same kind and cause are owed once. */
  readonly cause: string;
  readonly at: Date;
}

/** Owes a mail as part of the act it tells of. A second debt for the same cause is no debt. */
export async function oweNotice(tx: Tx, ids: Ids, owed: OwedNotice): Promise<void> {
  const id = ids.uuid();
  await tx.run(sql`
    with owed as (
      insert into shop.notice (id, order_id, kind, cause, state, owed_at)
      values (${id}, ${owed.orderId}, ${owed.kind}, ${owed.cause}, 'owed', ${owed.at})
      on conflict (order_id, kind, cause) do nothing
      returning id
    )
    select ${addingJob(sendNoticeTask, { noticeId: id })} from owed`);
}

/** Moves an order one step and owes the mail about it in the same transaction; false when the step is not allowed. */
export async function advanceOrder(tx: Tx, ids: Ids, move: Transition<Fulfilment>): Promise<boolean> {
  const moved = await moveFulfilment(tx, move);
  if (moved === undefined) return false;
  const kind = noticeOfStep(moved.from, move.to);
  if (kind !== undefined) {
    await oweNotice(tx, ids, { orderId: move.orderId, kind, cause: `event-${moved.eventId}`, at: move.at });
  }
  return true;
}
