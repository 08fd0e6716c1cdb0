import { afterAll, beforeAll, expect, test } from "vitest";
import { manualClock, type ManualClock } from "#platform/clock";
import { bytesOfUuid } from "#platform/ids";
import { sql } from "#platform/postgres";
import { openTestPrivacy, type TestPrivacy } from "#privacy/testing";
import { createTestDatabases, type TestDatabases } from "#testing/database";
import { createSessions, createSweepExpiredSessions, SESSION_KEY, type Sessions } from "./index.ts";

const LIFETIME_DAYS = 30;
const LIFETIME_MILLISECONDS = LIFETIME_DAYS * 86_400_000;

let databases: TestDatabases;
let privacy: TestPrivacy<object>;
let clock: ManualClock;
let sessions: Sessions;
beforeAll(async () => {
  databases = await createTestDatabases();
  clock = manualClock("2026-11-23T09:00:00Z");
  privacy = await openTestPrivacy(databases, { declarations: [], clock, servicePurposes: [SESSION_KEY] });
  const { ids, keyring } = privacy;
  sessions = createSessions({ services: keyring.services, clock, ids, lifetimeDays: LIFETIME_DAYS });
});
afterAll(async () => {
  await privacy[Symbol.asyncDispose]();
  await databases[Symbol.asyncDispose]();
});

const sweep = () => createSweepExpiredSessions({ db: databases.data, clock, lifetimeDays: LIFETIME_DAYS }).perform({});

async function keepCart(sessionId: string): Promise<void> {
  await databases.data.run(sql`
    insert into shop.cart (id, session_id, market, currency, changed_at)
    values (${sessionId}, ${sessionId}, 'us', 'USD', ${clock.now()})`);
}

async function listCarts(): Promise<string[]> {
  const rows = await databases.data.rows<{ id: string }>(sql`select session_id as id from shop.cart order by id`);
  return rows.map(({ id }) => id);
}

test.each(["", "x", "a".repeat(42), "a".repeat(44), "a".repeat(100_000), "=".repeat(43), `${"a".repeat(42)}'`])(
  "the token %j finds nothing [1.3.5]",
  async (token) => {
    expect(await sessions.find(token)).toBeUndefined();
  },
);

test("a token with any letter changed finds nothing [1.3.5]", async () => {
  const { token } = await sessions.start();
  for (let at = 0; at < token.length; at++) {
    for (const letter of ["A", "B", "z", "_"].filter((other) => other !== token[at])) {
      expect(await sessions.find(token.slice(0, at) + letter + token.slice(at + 1))).toBeUndefined();
    }
  }
});

test("whoever reads a session's id in the database cannot open the session [1.3.5]", async () => {
  const { id, token } = await sessions.start();
  const { token: own } = await sessions.start();
  const body = bytesOfUuid(id);
  const forged = [Buffer.alloc(16), Buffer.from(own, "base64url").subarray(16), body];
  for (const digest of forged) {
    const attempt = Buffer.concat([body, digest]).toString("base64url");
    expect(attempt).not.toBe(token);
    expect(await sessions.find(attempt)).toBeUndefined();
  }
});

test("a session is found by its token, and to begin one stores nothing [1.3.5]", async () => {
  const { token, id, expiresAt } = await sessions.start();
  expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
  expect(await sessions.find(token)).toEqual({ id, expiresAt });
  expect(await listCarts()).toEqual([]);
});

test("tokens do not repeat [1.3.5]", async () => {
  const tokens = await Promise.all(Array.from({ length: 50 }, async () => (await sessions.start()).token));
  expect(new Set(tokens).size).toBe(tokens.length);
});

test("a session ends after thirty days, to the millisecond, and its use does not prolong it [1.3.5]", async () => {
  const { token, id } = await sessions.start();
  clock.advance(LIFETIME_MILLISECONDS - 1);
  expect(await sessions.find(token)).toMatchObject({ id });
  clock.advance(1);
  expect(await sessions.find(token)).toBeUndefined();
});

test("the sweep removes what hangs on sessions that ended, to the millisecond, and nothing else [1.3.5]", async () => {
  const ended = await sessions.start();
  clock.advance(1);
  const living = await sessions.start();
  for (const { id } of [ended, living]) await keepCart(id);
  clock.set(new Date(ended.expiresAt.getTime() - 1));
  await sweep();
  expect(await listCarts()).toEqual([ended.id, living.id].toSorted());
  clock.set(ended.expiresAt);
  await sweep();
  expect(await listCarts()).toEqual([living.id]);
  expect(await sessions.find(living.token)).toMatchObject({ id: living.id });
});

test("the sweep removes any number of them [1.3.5]", async () => {
  await databases.data.run(sql`
    insert into shop.cart (id, session_id, market, currency, changed_at)
    select id, id, 'us', 'USD', ${clock.now()} from (
      select ('00000000-0000-7000-8000-' || lpad(number::text, 12, '0'))::uuid as id from generate_series(1, 2500) as number
    ) as ended`);
  await sweep();
  expect(await listCarts()).toHaveLength(1);
});

test("the sweep knows every table that names sessions [1.3.5]", async () => {
  const rows = await databases.data.rows<{ name: string }>(sql`
    select table_name as name from information_schema.columns
    where column_name = 'session_id' and table_schema not in ('pg_catalog', 'information_schema') order by table_name`);
  // A new one is to be swept as well, before it is written here.
  expect(rows.map(({ name }) => name)).toEqual(["access_code", "cart", "order", "order_access"]);
});
