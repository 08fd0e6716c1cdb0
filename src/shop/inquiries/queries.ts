import { sql, type Executor, type Tx } from "#platform/postgres";
import type { Actor } from "#shop/orders";
import type { InquiryChannel } from "./inquiry.ts";
import { inquiryStatesBefore, type InquiryState } from "./inquiry-machine.ts";

/** The row of an inquiry. What was asked lies in the vault. */
export interface Inquiry {
  readonly id: string;
  readonly number: string;
  readonly subjectId: string;
  readonly styleSlug: string | null;
  /** Number of the order that the session had proven. */
  readonly orderNumber: string | null;
  readonly claimedOrderNumber: string | null;
  readonly market: string;
  readonly language: string;
  readonly channel: InquiryChannel;
  readonly state: InquiryState;
  readonly numbersMasked: number;
  readonly createdAt: Date;
}

const COLUMNS = sql`
  inquiry.id, inquiry.number, inquiry.subject_id as "subjectId", style_slug as "styleSlug",
  "order".number as "orderNumber", claimed_order_number as "claimedOrderNumber", inquiry.market, inquiry.language,
  inquiry.channel, state, numbers_masked as "numbersMasked", inquiry.created_at as "createdAt"`;
const FROM = sql`shop.inquiry left join shop."order" on "order".id = inquiry.order_id`;

export async function findInquiry(executor: Executor, number: string): Promise<Inquiry | undefined> {
  return executor.maybe<Inquiry>(sql`select ${COLUMNS} from ${FROM} where inquiry.number = ${number}`);
}

export async function findInquiryById(executor: Executor, id: string): Promise<Inquiry | undefined> {
  return executor.maybe<Inquiry>(sql`select ${COLUMNS} from ${FROM} where inquiry.id = ${id}`);
}

export async function findInquiryOfReply(executor: Executor, replyId: string): Promise<Inquiry | undefined> {
  return executor.maybe<Inquiry>(sql`
    select ${COLUMNS} from ${FROM} join shop.inquiry_reply reply on reply.inquiry_id = inquiry.id
    where reply.id = ${replyId} and reply.channel = 'email'`);
}

export async function findSubmitted(executor: Executor, submissionTag: Uint8Array): Promise<Inquiry | undefined> {
  return executor.maybe<Inquiry>(sql`select ${COLUMNS} from ${FROM} where inquiry.submission_tag = ${submissionTag}`);
}

export const INQUIRY_QUEUE_MAX = 500;

export async function listInquiries(
  executor: Executor,
  states: readonly InquiryState[],
): Promise<(Inquiry & { readonly replies: number })[]> {
  return executor.rows(sql`
    select ${COLUMNS},
      (select count(*) from shop.inquiry_reply reply where reply.inquiry_id = inquiry.id) as replies
    from ${FROM} where state = any(${states}::text[]) order by inquiry.created_at limit ${INQUIRY_QUEUE_MAX}`);
}

export interface NewInquiry {
  readonly id: string;
  readonly number: string;
  readonly subjectId: string;
  readonly styleSlug: string | null;
  readonly orderId: string | null;
  readonly claimedOrderNumber: string | null;
  readonly market: string;
  readonly language: string;
  readonly channel: InquiryChannel;
  readonly numbersMasked: number;
  readonly policyVersion: string;
  readonly policyLocale: string;
  readonly submissionTag: Uint8Array;
  readonly createdAt: Date;
}

export async function insertInquiry(tx: Tx, inquiry: NewInquiry): Promise<void> {
  await tx.run(sql`
    insert into shop.inquiry (
      id, number, subject_id, style_slug, order_id, claimed_order_number, market, language, channel, state,
      numbers_masked, policy_version, policy_locale, submission_tag, created_at)
    values (
      ${inquiry.id}, ${inquiry.number}, ${inquiry.subjectId}, ${inquiry.styleSlug}, ${inquiry.orderId},
      ${inquiry.claimedOrderNumber}, ${inquiry.market}, ${inquiry.language}, ${inquiry.channel}, 'open',
      ${inquiry.numbersMasked}, ${inquiry.policyVersion}, ${inquiry.policyLocale}, ${inquiry.submissionTag},
      ${inquiry.createdAt})`);
}

/** Moves an inquiry by compare-and-set and writes its history; false when it was in a state that does not lead there. */
export async function moveInquiry(
  tx: Tx,
  move: {
    readonly id: string;
    readonly to: InquiryState;
    readonly actor: Actor;
    readonly reason: string;
    readonly at: Date;
  },
): Promise<boolean> {
  return (
    (await tx.run(sql`
      with moved as (
        update shop.inquiry
        set state = ${move.to}, closed_at = case when ${move.to} = 'closed' then ${move.at}::timestamptz end
        where id = ${move.id} and state = any(${inquiryStatesBefore(move.to)}::text[])
        returning old.state as from_state
      )
      insert into shop.inquiry_event (inquiry_id, from_state, to_state, actor_kind, actor_id, reason, at)
      select ${move.id}, from_state, ${move.to}, ${move.actor.kind}, ${move.actor.id}, ${move.reason}, ${move.at}
      from moved`)) === 1
  );
}

export async function insertReply(
  tx: Tx,
  reply: {
    readonly id: string;
    readonly inquiryId: string;
    readonly channel: InquiryChannel;
    readonly actor: Actor;
    readonly at: Date;
  },
): Promise<void> {
  await tx.run(sql`
    insert into shop.inquiry_reply (id, inquiry_id, channel, actor_kind, actor_id, at)
    values (${reply.id}, ${reply.inquiryId}, ${reply.channel}, ${reply.actor.kind}, ${reply.actor.id}, ${reply.at})`);
}
