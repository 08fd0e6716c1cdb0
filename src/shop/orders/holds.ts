import { sql, type Executor, type Sql, type Tx } from "#platform/postgres";

/** Notes that the order's goods are no longer held for it; false when they were not. The network's tag goes with it. */
export async function endHold(tx: Tx, orderId: string): Promise<boolean> {
  return (
    (await tx.run(sql`
      update shop."order" set holds_stock = false, network_tag = null where id = ${orderId} and holds_stock`)) === 1
  );
}

const HOLDS_MAX = 20;

/**
 * Orders of a session whose goods are held. Only an unpaid one holds any, and that is not asked for: the index of
 * unpaid orders would be searched instead of the session's, and it is full of orders that were paid a moment ago.
 */
function selectingHolds(sessionId: string): Sql {
  return sql`
    select id from shop."order" where session_id = ${sessionId} and holds_stock order by id limit ${HOLDS_MAX}`;
}

/** Unpaid orders of a session whose goods are held: a new checkout takes their place. */
export async function listHoldsOfSession(executor: Executor, sessionId: string): Promise<string[]> {
  const rows = await executor.rows<{ id: string }>(selectingHolds(sessionId));
  return rows.map((row) => row.id);
}

/**
 * Waits for other checkouts of the session and of the network, until the transaction ends, so that what is counted
 * next stays true.
 */
export async function takeTurn(tx: Tx, who: { sessionId: string; networkTag: Uint8Array }): Promise<void> {
  await tx.run(sql`
    select pg_advisory_xact_lock(hashtextextended(${`session ${who.sessionId}`}, 0)),
      pg_advisory_xact_lock(hashtextextended(${`network ${Buffer.from(who.networkTag).toString("hex")}`}, 0))`);
}

/** Orders that hold goods: those of the session by id, and how many others there are of its network. */
export interface OpenHolds {
  readonly ofSession: readonly string[];
  readonly othersOfNetwork: number;
  /** Orders that the session has begun since a moment and not paid, whether they still hold goods or not. */
  readonly unpaidOfSession: number;
}

export async function readOpenHolds(
  executor: Executor,
  who: { sessionId: string; networkTag: Uint8Array; since: Date },
): Promise<OpenHolds> {
  return executor.one<OpenHolds>(sql`
    select
      (
        select count(*) from shop."order"
        where session_id = ${who.sessionId} and placed_at is null and created_at > ${who.since}
      ) as "unpaidOfSession",
      array(select id::text from (${selectingHolds(who.sessionId)}) as own) as "ofSession",
      (
        select count(*) from shop."order"
        where network_tag = ${who.networkTag} and holds_stock and session_id is distinct from ${who.sessionId}
      ) as "othersOfNetwork"`);
}

/**
 * Unpaid orders whose time is over, oldest first; those that still hold goods before those that only wait for the
 * provider, so that its silence never keeps goods from other shoppers.
 */
export async function listOverdueHolds(executor: Executor, at: Date, limit: number): Promise<string[]> {
  const rows = await executor.rows<{ id: string }>(sql`
    select id from shop."order" where fulfilment = 'awaiting_payment' and hold_until <= ${at}
    order by holds_stock desc, hold_until limit ${limit}`);
  return rows.map((row) => row.id);
}
