import { z } from "zod";
import type { Ids } from "#platform/ids";
import { addingJob, defineTaskName } from "#platform/jobs";
import { sql, type Sql, type Tx } from "#platform/postgres";
import { movingFulfilment, type Fulfilment, type Transition } from "#shop/orders";
import { noticesOfSteps, type NoticeKind } from "./notice-kinds.ts";

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
      ${insertingNotice(sql`
        select ${id}::uuid, ${owed.orderId}::uuid, ${owed.kind}::text, ${owed.cause}::text, 'owed', ${owed.at}::timestamptz`)}
    )
    select ${addingJob(sendNoticeTask, { noticeId: id })} from owed`);
}

/** Moves an order one step and owes the mail about it in the same statement; false when the step is not allowed. */
export async function advanceOrder(tx: Tx, ids: Ids, move: Transition<Fulfilment>): Promise<boolean> {
  const id = ids.uuid();
  const steps = noticesOfSteps(move.to);
  const moved = await tx.maybe(sql`
    with ${movingFulfilment(move)},
    owed as (
      ${insertingNotice(sql`
        select ${id}::uuid, ${move.orderId}::uuid, step.kind, 'event-' || event.id, 'owed', ${move.at}::timestamptz
        from event join unnest(${steps.map(({ from }) => from)}::text[], ${steps.map(({ kind }) => kind)}::text[])
          as step (from_state, kind) using (from_state)`)}
    )
    select (select ${addingJob(sendNoticeTask, { noticeId: id })} from owed) from event`);
  return moved !== undefined;
}

function insertingNotice(notice: Sql): Sql {
  return sql`
    insert into shop.notice (id, order_id, kind, cause, state, owed_at) ${notice}
    on conflict (order_id, kind, cause) do nothing
    returning id`;
}
