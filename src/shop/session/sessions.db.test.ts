import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { manualClock, type ManualClock } from "#platform/clock";
import { createIds, systemRandomness } from "#platform/ids";
import { sql } from "#platform/postgres";
import { createTestDatabases, type TestDatabases } from "#testing/database";
import { createSessions, createSweepExpiredSessions, type Sessions } from "./index.ts";

const LIFETIME_DAYS = 30;
const LIFETIME_MILLISECONDS = LIFETIME_DAYS * 86_400_000;

let databases: TestDatabases;
let clock: ManualClock;
let sessions: Sessions;
beforeAll(async () => {
  databases = await createTestDatabases();
  clock = manualClock("2026-11-23T09:00:00Z");
  const ids = createIds(() => clock.now(), systemRandomness);
  sessions = createSessions({
    db: databases.data,
    clock,
    ids,
    randomness: systemRandomness,
    lifetimeDays: LIFETIME_DAYS,
  });
});
afterAll(() => databases[Symbol.asyncDispose]());

const sweep = () => createSweepExpiredSessions({ db: databases.data, clock }).perform({});

async function countSessions(): Promise<number> {
  const { count } = await databases.data.one<{ count: number }>(sql`select count(*) from shop.session`);
  return count;
}

test.each(["", "x", "a".repeat(42), "a".repeat(44), "a".repeat(100_000), "=".repeat(43), `${"a".repeat(42)}'`])(
  "the token %j finds nothing [1.3.5]",
  async (token) => {
    expect(await sessions.find(token)).toBeUndefined();
  },
);

test("another's token, or one with a letter changed, finds nothing [1.3.5]", async () => {
  const { token } = await sessions.start();
  const changed = (token.startsWith("A") ? "B" : "A") + token.slice(1);
  expect(await sessions.find(changed)).toBeUndefined();
  expect(await sessions.find("A".repeat(43))).toBeUndefined();
});

test("a session is found by its token, of which the database knows the hash alone [1.3.5]", async () => {
  const { token, id, expiresAt } = await sessions.start();
  expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
  expect(await sessions.find(token)).toEqual({ id, expiresAt });
  const row = await databases.data.one<{ row: string; hash: Buffer }>(sql`
    select session::text as row, token_hash as hash from shop.session where id = ${id}`);
  expect(row.hash.equals(createHash("sha256").update(token).digest())).toBe(true);
  expect(row.row).not.toContain(token);
  expect(row.row).not.toContain(Buffer.from(token, "base64url").toString("hex"));
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

test("the sweep removes what has ended, with its cart, and nothing else [1.3.5]", async () => {
  await sweep();
  const ended = await sessions.start();
  clock.advance(1);
  const living = await sessions.start();
  for (const { id } of [ended, living]) {
    await databases.data.run(sql`
      insert into shop.cart (id, session_id, market, currency, changed_at) values (${id}, ${id}, 'us', 'USD', ${clock.now()})`);
  }
  clock.set(ended.expiresAt);
  await sweep();
  const carts = await databases.data.rows<{ id: string }>(sql`select session_id as id from shop.cart`);
  expect(carts).toEqual([{ id: living.id }]);
  expect(await sessions.find(living.token)).toMatchObject({ id: living.id });
  expect(await countSessions()).toBe(1);
});

test("the sweep removes any number of them [1.3.5]", async () => {
  await databases.data.run(sql`
    insert into shop.session (id, token_hash, created_at, expires_at)
    select gen_random_uuid(), int4send(number), ${clock.now()}, ${clock.now()} from generate_series(1, 2500) as number`);
  await sweep();
  expect(await countSessions()).toBe(1);
});
