/**
 * A process that measures what the cluster can do at all: small transactions of three statements (insert, update,
 * select) over the driver that the shop uses, each connection on rows of its own, so that nobody waits for a lock.
 */
import { openDatabase, sql, type Db } from "#platform/postgres";
import { answerParent } from "../ground/child.ts";

export interface SmallTransactionsQuestion {
  readonly url: string;
  readonly connections: number;
  readonly seconds: number;
}

let db: Db | undefined;

answerParent<SmallTransactionsQuestion, { perSecond: number }>(async ({ url, connections, seconds }) => {
  db ??= await open(url, connections);
  const opened = db;
  const startedAt = performance.now();
  const endsAt = startedAt + seconds * 1000;
  let done = 0;
  await Promise.all(
    Array.from({ length: connections }, async (_, owner) => {
      while (performance.now() < endsAt) {
        await transact(opened, owner);
        done++;
      }
    }),
  );
  return { perSecond: done / ((performance.now() - startedAt) / 1000) };
});

async function open(url: string, connections: number): Promise<Db> {
  const opened = openDatabase({ url, applicationName: "bench small", connectionsMax: connections });
  await opened.run(sql`
    create table if not exists entry (
      id bigint generated always as identity primary key, owner int not null, amount int not null,
      at timestamptz not null default now())`);
  await opened.run(sql`create table if not exists balance (owner int primary key, amount bigint not null)`);
  await opened.run(sql`
    insert into balance select owner, 0 from generate_series(0, ${connections - 1}::int) as owner on conflict do nothing`);
  return opened;
}

function transact(opened: Db, owner: number): Promise<unknown> {
  return opened.transact(async (tx) => {
    const { id } = await tx.one<{ id: number }>(sql`
      insert into entry (owner, amount) values (${owner}, 7) returning id`);
    await tx.run(sql`update balance set amount = amount + 7 where owner = ${owner}`);
    await tx.one(sql`select entry.amount, balance.amount as sum from entry join balance using (owner) where id = ${id}`);
  });
}
