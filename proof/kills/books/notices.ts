import { sql } from "#platform/postgres";
import { listFaults, type Invariant } from "./evidence.ts";

export const noticeInvariants: readonly Invariant[] = [
  {
    holds: "No mail stays owed, and none was given up.",
    find: ({ db }) =>
      listFaults(
        db,
        sql`
          select "order".number || ': ' || kind || ' is ' || state as fault
          from shop.notice join shop."order" on "order".id = notice.order_id where state <> 'sent'`,
      ),
  },
  {
    holds: "Every step of a paid order and every refund has its one mail.",
    find: ({ db }) =>
      listFaults(
        db,
        sql`
          with told as (
            select order_id, 'event-' || id as cause from shop.order_event
            where axis = 'fulfilment' and not (from_state = 'awaiting_payment' and to_state = 'canceled')
            union all select order_id, 'refund-' || id from shop.refund where state = 'succeeded'
          )
          select number || ': no mail about ' || told.cause as fault
          from told join shop."order" on "order".id = told.order_id
          where not exists (
            select from shop.notice where notice.order_id = told.order_id and notice.cause = told.cause)`,
      ),
  },
  {
    holds: "Every mail that counts as sent was received, and no mail was received that was not owed.",
    find: async ({ db, mails }) => {
      const rows = await db.rows<{ id: string; fault: string }>(sql`
        select notice.id, number || ': ' || kind as fault
        from shop.notice join shop."order" on "order".id = notice.order_id`);
      const idOf = (messageId: string) => messageId.slice(1).split("@")[0]!;
      const received = new Set([...mails.keys()].map(idOf));
      const known = new Set(rows.map(({ id }) => id));
      return [
        ...rows.filter(({ id }) => !received.has(id)).map(({ fault }) => `never received: ${fault}`),
        ...[...received].filter((id) => !known.has(id)).map((id) => `not owed: notice ${id}`),
      ];
    },
  },
];
