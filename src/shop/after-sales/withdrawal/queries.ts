import { sql, type Executor, type Tx } from "#platform/postgres";
import type { Actor } from "#shop/orders";
import type { Currency } from "#shop/markets";
import { withdrawalStatesBefore, type WithdrawalState } from "./withdrawal-machine.ts";
import type { Pieces } from "./withdrawn-worth.ts";

export type Verdict = "covered" | "no-such-order" | "already-over" | "country-not-covered" | "outside-period";
export type Evidence = "goods-received" | "proof-of-dispatch" | "never-left";

/** The row of a withdrawal. Who declared it lies in the vault. */
export interface Withdrawal {
  readonly id: string;
  readonly number: string;
  readonly subjectId: string;
  readonly orderId: string | null;
  readonly orderNumber: string | null;
  /** The order's, for amounts; null without one. */
  readonly currency: Currency | null;
  readonly givenOrderNumber: string;
  readonly part: "whole" | "some";
  readonly verdict: Verdict;
  readonly state: WithdrawalState;
  readonly emailAgrees: boolean | null;
  readonly market: string;
  readonly language: string;
  readonly receivedAt: Date;
  readonly periodEndsAt: Date | null;
  readonly evidence: Evidence | null;
  readonly refundMinor: number | null;
}

const COLUMNS = sql`
  withdrawal.id, withdrawal.number, withdrawal.subject_id as "subjectId", order_id as "orderId",
  "order".number as "orderNumber", currency, given_order_number as "givenOrderNumber", part, verdict, state,
  email_agrees as "emailAgrees", withdrawal.market, withdrawal.language, received_at as "receivedAt",
  period_ends_at as "periodEndsAt", evidence, refund_minor as "refundMinor"`;
const FROM = sql`shop.withdrawal left join shop."order" on "order".id = withdrawal.order_id`;

export async function findWithdrawal(executor: Executor, number: string): Promise<Withdrawal | undefined> {
  return executor.maybe<Withdrawal>(sql`select ${COLUMNS} from ${FROM} where withdrawal.number = ${number}`);
}

export async function findWithdrawalById(executor: Executor, id: string): Promise<Withdrawal | undefined> {
  return executor.maybe<Withdrawal>(sql`select ${COLUMNS} from ${FROM} where withdrawal.id = ${id}`);
}

export async function findConfirmed(executor: Executor, submissionTag: Uint8Array): Promise<Withdrawal | undefined> {
  return executor.maybe<Withdrawal>(
    sql`select ${COLUMNS} from ${FROM} where withdrawal.submission_tag = ${submissionTag}`,
  );
}

export const WITHDRAWALS_MAX = 500;

export async function listWithdrawals(executor: Executor, states: readonly WithdrawalState[]): Promise<Withdrawal[]> {
  return executor.rows<Withdrawal>(sql`
    select ${COLUMNS} from ${FROM} where state = any(${states}::text[]) order by received_at limit ${WITHDRAWALS_MAX}`);
}

/** Statements about an order, newest first. */
export async function listWithdrawalsOfOrder(executor: Executor, orderId: string): Promise<Withdrawal[]> {
  return executor.rows<Withdrawal>(sql`
    select ${COLUMNS} from ${FROM} where order_id = ${orderId} order by received_at desc limit ${WITHDRAWALS_MAX}`);
}

/** When an order was delivered, as the carrier told us: never before it was. */
export async function findDeliveredAt(executor: Executor, orderId: string): Promise<Date | null> {
  const row = await executor.maybe<{ at: Date }>(sql`
    select at from shop.order_event
    where order_id = ${orderId} and axis = 'fulfilment' and to_state = 'delivered' order by id limit 1`);
  return row?.at ?? null;
}

/** Pieces of an order that were withdrawn by statements that count, one row for each line of each. */
export async function listWithdrawnPieces(executor: Executor, orderId: string): Promise<Pieces[]> {
  return executor.rows<Pieces>(sql`
    select line.position, line.quantity
    from shop.withdrawal_line line join shop.withdrawal on withdrawal.id = line.withdrawal_id
    where order_id = ${orderId} and state not in ('declined', 'lapsed')`);
}

export async function listPiecesOf(executor: Executor, withdrawalId: string): Promise<Pieces[]> {
  return executor.rows<Pieces>(sql`
    select position, quantity from shop.withdrawal_line where withdrawal_id = ${withdrawalId} order by position`);
}

/** What was promised back for earlier withdrawals of an order, in minor units of its currency. */
export async function readPromisedMinor(executor: Executor, orderId: string): Promise<number> {
  const { promised } = await executor.one<{ promised: number }>(sql`
    select coalesce(sum(refund_minor), 0)::bigint as promised from shop.withdrawal where order_id = ${orderId}`);
  return promised;
}

export interface NewWithdrawal {
  readonly id: string;
  readonly number: string;
  readonly subjectId: string;
  readonly orderId: string | null;
  readonly givenOrderNumber: string;
  readonly part: "whole" | "some";
  readonly verdict: Verdict;
  readonly state: "requested" | "declined";
  readonly emailAgrees: boolean | null;
  readonly market: string;
  readonly language: string;
  readonly policyVersion: string;
  readonly policyLocale: string;
  readonly submissionTag: Uint8Array;
  readonly receivedAt: Date;
  readonly periodEndsAt: Date | null;
}

export async function insertWithdrawal(tx: Tx, withdrawal: NewWithdrawal): Promise<void> {
  const closedAt = withdrawal.state === "declined" ? withdrawal.receivedAt : null;
  await tx.run(sql`
    insert into shop.withdrawal (
      id, number, subject_id, order_id, given_order_number, part, verdict, state, email_agrees, market, language,
      policy_version, policy_locale, submission_tag, received_at, period_ends_at, closed_at)
    values (
      ${withdrawal.id}, ${withdrawal.number}, ${withdrawal.subjectId}, ${withdrawal.orderId},
      ${withdrawal.givenOrderNumber}, ${withdrawal.part}, ${withdrawal.verdict}, ${withdrawal.state},
      ${withdrawal.emailAgrees}, ${withdrawal.market}, ${withdrawal.language}, ${withdrawal.policyVersion},
      ${withdrawal.policyLocale}, ${withdrawal.submissionTag}, ${withdrawal.receivedAt}, ${withdrawal.periodEndsAt},
      ${closedAt})`);
}

export async function insertPieces(tx: Tx, withdrawalId: string, pieces: readonly Pieces[]): Promise<void> {
  await tx.run(sql`
    insert into shop.withdrawal_line (withdrawal_id, position, quantity)
    select ${withdrawalId}, given.* from unnest(
      ${pieces.map(({ position }) => position)}::int[], ${pieces.map(({ quantity }) => quantity)}::int[]) as given`);
}

/** Moves a withdrawal by compare-and-set and writes its history; false when it was in a state that does not lead there. */
export async function moveWithdrawal(
  tx: Tx,
  move: {
    readonly id: string;
    readonly to: WithdrawalState;
    readonly actor: Actor;
    readonly reason: string;
    readonly at: Date;
  },
): Promise<boolean> {
  return (
    (await tx.run(sql`
      with moved as (
        update shop.withdrawal
        set state = ${move.to},
            closed_at = case when ${move.to} in ('refunded', 'lapsed', 'declined') then ${move.at}::timestamptz end
        where id = ${move.id} and state = any(${withdrawalStatesBefore(move.to)}::text[])
        returning old.state as from_state
      )
      insert into shop.withdrawal_event (withdrawal_id, from_state, to_state, actor_kind, actor_id, reason, at)
      select ${move.id}, from_state, ${move.to}, ${move.actor.kind}, ${move.actor.id}, ${move.reason}, ${move.at}
      from moved`)) === 1
  );
}

export async function noteSettlement(
  tx: Tx,
  id: string,
  { evidence, refundMinor }: { readonly evidence: Evidence; readonly refundMinor: number },
): Promise<void> {
  await tx.run(sql`
    update shop.withdrawal set evidence = ${evidence}, refund_minor = ${refundMinor} where id = ${id}`);
}
