import { setTimeout as sleep } from "node:timers/promises";
import { sql, type Db } from "#platform/postgres";
import type { PartnerControls } from "../client/partner-controls.ts";
import { endHolds, hastenJobs } from "./load/pass-time.ts";

const REST_SECONDS_MAX = 60;
const PAUSE_MILLISECONDS = 100;

/** Jobs that an order waits for; the others come again by themselves. */
const IS_WORK = sql`task_identifier in ('send-notice', 'send-refund', 'close-unpaid-order', 'book-parcel')`;

/** What is still to be done. */
interface Left {
  readonly unpaid: number;
  readonly mails: number;
  readonly refunds: number;
  readonly parcels: number;
  readonly jobs: number;
  readonly messages: number;
}

/**
 * Lets all time pass that anything waits for, until nothing is left to be done. Says what is left when that does not
 * come about.
 */
export async function comeToRest(db: Db, partners: PartnerControls): Promise<string | undefined> {
  const deadline = Date.now() + REST_SECONDS_MAX * 1000;
  for (let fault = ""; ; await sleep(PAUSE_MILLISECONDS)) {
    try {
      await endHolds(db, "all");
      await hastenJobs(db);
      await partners.hastenEvents();
      const left = await readLeft(db, partners);
      if (Object.values(left).every((count) => count === 0)) return undefined;
      fault = `left: ${JSON.stringify(left)}; ${(await describeJobs(db)).join("; ")}`;
    } catch (error) {
      fault = `it cannot be asked: ${String(error)}`;
    }
    if (Date.now() > deadline) return `the shop did not come to rest within ${REST_SECONDS_MAX} s; ${fault}`;
  }
}

async function describeJobs(db: Db): Promise<string[]> {
  const jobs = await db.rows<{ described: string }>(sql`
    select task_identifier || ', attempt ' || attempts || coalesce(', failed with ' || last_error, '')
      || coalesce(', locked for ' || round(extract(epoch from now() - locked_at)) || ' s by a worker that is '
        || case when locked_by in (select id from platform.worker) then 'listed' else 'not listed' end, '')
      || case when run_at > now() then ', due later' else '' end as described
    from graphile_worker.jobs where ${IS_WORK} and attempts < max_attempts limit 5`);
  return jobs.map(({ described }) => described);
}

async function readLeft(db: Db, partners: PartnerControls): Promise<Left> {
  // Messages first: one that arrives meanwhile makes work that the queries then see.
  const messages = await partners.waitingEvents();
  const rows = await db.one<Omit<Left, "messages">>(sql`
    select
      (select count(*) from shop."order" where fulfilment = 'awaiting_payment') as unpaid,
      (select count(*) from shop.notice where state = 'owed') as mails,
      (select count(*) from shop.refund where state = 'requested') as refunds,
      (select count(*) from shop.parcel where state = 'booking') as parcels,
      (select count(*) from graphile_worker.jobs where ${IS_WORK} and attempts < max_attempts) as jobs`);
  return { ...rows, messages };
}
