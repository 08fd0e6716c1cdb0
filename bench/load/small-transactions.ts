/**
 * A process that measures what the cluster can do at all: small transactions of three statements (insert, update,
 * select), as any program makes them with the driver that the shop uses. Each connection works on rows of its own, so
 * nobody waits for a lock.
 */
import pg from "pg";
import { answerParent } from "../ground/child.ts";

export interface SmallTransactionsQuestion {
  readonly url: string;
  readonly connections: number;
  readonly seconds: number;
}

let clients: pg.Client[] | undefined;

answerParent<SmallTransactionsQuestion, { perSecond: number }>(async ({ url, connections, seconds }) => {
  clients ??= await open(url, connections);
  const startedAt = performance.now();
  const endsAt = startedAt + seconds * 1000;
  let done = 0;
  await Promise.all(
    clients.map(async (client, owner) => {
      while (performance.now() < endsAt) {
        await transact(client, owner);
        done++;
      }
    }),
  );
  return { perSecond: done / ((performance.now() - startedAt) / 1000) };
});

async function open(url: string, connections: number): Promise<pg.Client[]> {
  const opened = Array.from({ length: connections }, () => new pg.Client({ connectionString: url }));
  await Promise.all(opened.map((client) => client.connect()));
  const first = opened[0]!;
  await first.query(
    `create table entry (
       id bigint generated always as identity primary key, owner int not null, amount int not null,
       at timestamptz not null default now())`,
  );
  await first.query("create table balance (owner int primary key, amount bigint not null)");
  await first.query("insert into balance select owner, 0 from generate_series(0, $1::int - 1) as owner", [connections]);
  return opened;
}

async function transact(client: pg.Client, owner: number): Promise<void> {
  await client.query("begin");
  const { rows } = await client.query<{ id: string }>({
    name: "insert",
    text: "insert into entry (owner, amount) values ($1, 7) returning id",
    values: [owner],
  });
  await client.query({
    name: "update",
    text: "update balance set amount = amount + 7 where owner = $1",
    values: [owner],
  });
  await client.query({
    name: "select",
    text: "select entry.amount, balance.amount as sum from entry join balance using (owner) where id = $1",
    values: [rows[0]!.id],
  });
  await client.query("commit");
}
