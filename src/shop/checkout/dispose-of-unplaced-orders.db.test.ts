import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { sql } from "#platform/postgres";
import { shop } from "#shop.config";
import {
  beginOrder,
  clearPaymentFaults,
  createTestShop,
  deliverPaymentEvents,
  expireHolds,
  faultMail,
  faultPayments,
  hastenJobs,
  payAtProvider,
  placeOrder,
  runJobs,
  runTask,
  takeGoods,
  type Bought,
  type TestShop,
} from "#testing/shop";

let world: TestShop;
beforeAll(async () => {
  world = await createTestShop();
});
afterEach(() => clearPaymentFaults(world));
afterAll(() => world[Symbol.asyncDispose]());

/** What is left of a person in both databases. */
async function readRemains({ orderId }: Bought) {
  const { data, keyring } = world.databases;
  const subject = await data.one<{ id: string; keyId: string; destroyed: boolean }>(sql`
    select id, key_id as "keyId", key_destroyed_at is not null as destroyed from vault.subject
    where id = (select subject_id from shop."order" where id = ${orderId})`);
  const { records } = await data.one<{ records: number }>(sql`
    select count(*) as records from vault.record where scope_id = ${orderId}`);
  const { indexes } = await data.one<{ indexes: number }>(sql`
    select count(*) as indexes from vault.blind_index where record_id not in (select id from vault.record)`);
  const { keys } = await keyring.one<{ keys: number }>(sql`
    select count(*) as keys from keyring.data_key where id = ${subject.keyId}`);
  const order = await data.one<{ requestTag: Buffer; disposed: boolean }>(sql`
    select request_tag as "requestTag", disposed_at is not null as disposed from shop."order" where id = ${orderId}`);
  return {
    records,
    indexes,
    keys,
    destroyed: subject.destroyed,
    disposed: order.disposed,
    tagBytes: order.requestTag.length,
  };
}

const WHOLE = { records: 4, indexes: 0, keys: 1, destroyed: false, disposed: false, tagBytes: 16 };
const GONE = { records: 0, indexes: 0, keys: 0, destroyed: true, disposed: true, tagBytes: 0 };
const KEPT_MINUTES = shop.checkout.unplacedKeptHours * 60;

async function dispose(afterMinutes = KEPT_MINUTES): Promise<void> {
  world.clock.advance(afterMinutes * 60_000);
  await runTask(world, "dispose-of-unplaced-orders");
}

describe("what was given for an order that never was paid", () => {
  test("goes with its index, its key and its digests, not a moment early [1.1.3, 2.1.1]", async () => {
    const bought = await beginOrder(world, await takeGoods(world));
    const paid = await placeOrder(world, await takeGoods(world));
    await expireHolds(world);
    await world.drain();
    world.clock.advance(-1);
    await dispose();
    expect(await readRemains(bought)).toEqual(WHOLE);
    world.clock.advance(1);
    await dispose(0);
    expect(await readRemains(bought)).toEqual(GONE);
    expect(await readRemains(paid)).toEqual(WHOLE);
    const { kind, purpose } = await world.databases.data.one<{ kind: string; purpose: string }>(sql`
      select kind, purpose from ledger.entry where scope_id = ${bought.orderId} and kind = 'disposed'`);
    expect({ kind, purpose }).toEqual({ kind: "disposed", purpose: "ORDER" });
  });

  test("stays while the order may still be paid [1.1.3]", async () => {
    const bought = await beginOrder(world, await takeGoods(world));
    await dispose();
    expect(await readRemains(bought)).toEqual(WHOLE);
    await runTask(world, "sweep-unpaid-orders");
    await world.drain();
  });

  test("stays until late money is back and its mail is sent [1.1.3, 7.1.2]", async () => {
    const bought = await beginOrder(world, await takeGoods(world));
    await expireHolds(world);
    await world.drain();
    await payAtProvider(world, bought.number, { late: true });
    await deliverPaymentEvents(world, bought.number);
    await dispose();
    expect(await readRemains(bought)).toEqual(WHOLE);
    await faultMail(world, { on: "recipient", do: "defer", only: bought.buyer.email });
    expect(await runJobs(world)).toHaveLength(1);
    await dispose();
    expect(await readRemains(bought)).toEqual(WHOLE);
    await hastenJobs(world);
    expect(await runJobs(world)).toEqual([]);
    await dispose();
    expect(await readRemains(bought)).toEqual(GONE);
  });

  test("stays while the provider will not give the money back: a person has to be reached [1.1.3, 7.1.2]", async () => {
    const bought = await beginOrder(world, await takeGoods(world));
    await expireHolds(world);
    await world.drain();
    await faultPayments(world, { on: "create-refund", do: "decline" });
    await payAtProvider(world, bought.number, { late: true });
    await deliverPaymentEvents(world, bought.number);
    await world.drain();
    await dispose();
    expect(await readRemains(bought)).toEqual(WHOLE);
  });

  test("is not needed to give money back that comes later still; nobody is left to be told [7.1.2]", async () => {
    const bought = await beginOrder(world, await takeGoods(world));
    await expireHolds(world);
    await world.drain();
    await dispose();
    expect(await readRemains(bought)).toEqual(GONE);
    await payAtProvider(world, bought.number, { late: true });
    await deliverPaymentEvents(world, bought.number);
    await world.drain();
    const { data } = world.databases;
    expect(await data.rows(sql`select state from shop.refund where order_id = ${bought.orderId}`)).toEqual([
      { state: "succeeded" },
    ]);
    expect(await data.rows(sql`select kind, state from shop.notice where order_id = ${bought.orderId}`)).toEqual([
      { kind: "refund-sent", state: "void" },
    ]);
  });
});
