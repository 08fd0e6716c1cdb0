import { sql, type Executor } from "#platform/postgres";
import type { Money } from "#shop/markets";
import { describingOrder, orderColumns, type DetailedOrder } from "#shop/orders";
import type { NoticeKind } from "./notice-kinds.ts";

export interface Notice {
  readonly id: string;
  readonly orderId: string;
  readonly kind: NoticeKind;
  readonly cause: string;
  readonly state: "owed" | "sent" | "refused" | "void";
  readonly owedAt: Date;
}

/** A notice with the order it is about, by one statement. */
export async function findNotice(
  executor: Executor,
  id: string,
): Promise<{ readonly notice: Notice; readonly order: DetailedOrder } | undefined> {
  const row = await executor.maybe<
    DetailedOrder & { readonly notice: Omit<Notice, "owedAt"> & { owedAt: string } }
  >(sql`
    select
      json_build_object(
        'id', notice.id, 'orderId', order_id, 'kind', kind, 'cause', cause, 'state', state, 'owedAt', owed_at) as notice,
      ${orderColumns}, details.*
    from shop.notice join shop."order" on "order".id = notice.order_id
    cross join lateral (${describingOrder}) as details
    where notice.id = ${id}`);
  if (row === undefined) return undefined;
  const { notice, ...order } = row;
  return { notice: { ...notice, owedAt: new Date(notice.owedAt) }, order };
}

/** Closes an owed notice; false when it was closed before. */
export async function closeNotice(
  executor: Executor,
  id: string,
  state: "sent" | "refused" | "void",
  at: Date,
): Promise<boolean> {
  return (
    (await executor.run(sql`
      update shop.notice set state = ${state}, settled_at = ${at} where id = ${id} and state = 'owed'`)) === 1
  );
}

/** Refunds and parcel news that a mail tells of. */
export async function findRefundAmount(executor: Executor, refundId: string): Promise<Money | undefined> {
  return executor.maybe<Money>(sql`
    select amount_minor as "amountMinor", currency from shop.refund where id = ${refundId}`);
}

export async function findTrackingStatus(executor: Executor, eventId: string): Promise<string | undefined> {
  const row = await executor.maybe<{ status: string }>(sql`
    select status from shop.tracking_event where event_id = ${eventId}`);
  return row?.status;
}
