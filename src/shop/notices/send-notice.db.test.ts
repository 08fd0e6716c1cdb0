import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sql } from "#platform/postgres";
import { staffMember } from "#shop/orders";
import { shop } from "#shop.config";
import {
  createBuyer,
  createTestShop,
  dumpDatabases,
  faultMail,
  findInDump,
  hastenJobs,
  listMails,
  loseJobs,
  placeOrder,
  reportScan,
  runJobs,
  runTask,
  takeGoods,
  type Bought,
  type TestShop,
} from "#testing/shop";
import { oweNotice } from "./owe-notice.ts";

let world: TestShop;
beforeAll(async () => {
  world = await createTestShop();
});
afterAll(() => world[Symbol.asyncDispose]());

const packer = staffMember("packer");

async function readNotices({ orderId }: Bought): Promise<string[]> {
  const rows = await world.databases.data.rows<{ notice: string }>(sql`
    select kind || ' ' || state as notice from shop.notice where order_id = ${orderId} order by owed_at, kind`);
  return rows.map(({ notice }) => notice);
}

async function deliver(bought: Bought): Promise<void> {
  const { deskOrders } = world.shop;
  await deskOrders.verify(bought.number, packer);
  await deskOrders.prepare(bought.number, packer);
  await deskOrders.ship(bought.number, packer);
  await world.drain();
  await reportScan(world, bought.number, { status: "delivered" });
}

describe("a mail that is not taken", () => {
  test.each([
    ["put off at the recipient", { on: "recipient", do: "defer" }, 0],
    ["put off after its text", { on: "data", do: "defer" }, 0],
    ["taken, and the connection broke before we heard so", { on: "data", do: "drop" }, 1],
  ])("(%s) is sent again under the same Message-ID [2.1.6, 7.1.2]", async (_, rule, taken) => {
    const bought = await placeOrder(world, await takeGoods(world));
    await faultMail(world, { ...rule, only: bought.buyer.email });
    expect(await runJobs(world)).toHaveLength(1);
    expect(await readNotices(bought)).toEqual(["order-placed owed"]);
    expect(await listMails(world, bought.buyer.email)).toHaveLength(taken);
    await hastenJobs(world);
    expect(await runJobs(world)).toEqual([]);
    expect(await readNotices(bought)).toEqual(["order-placed sent"]);
    const mails = await listMails(world, bought.buyer.email);
    expect(mails.map(({ copy }) => copy)).toEqual(taken === 0 ? [1] : [1, 2]);
    expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(1);
  });

  test("for good is closed, and nothing of the address is kept about it [2.1.6, 3.1.1]", async () => {
    const bought = await placeOrder(world, await takeGoods(world));
    await faultMail(world, { on: "recipient", do: "refuse", only: bought.buyer.email });
    expect(await runJobs(world)).toEqual([]);
    expect(await readNotices(bought)).toEqual(["order-placed refused"]);
    expect(findInDump(await dumpDatabases(world), bought.buyer.email)).toEqual([]);
    await hastenJobs(world);
    await world.drain();
    expect(await listMails(world, bought.buyer.email)).toEqual([]);
  });

  test("waits in a queue that holds no address, and leaves no word of the fault there [2.1.6, 3.1.1]", async () => {
    const bought = await placeOrder(world, await takeGoods(world));
    await faultMail(world, { on: "recipient", do: "defer", only: bought.buyer.email });
    const worker = await world.startWorker();
    const job = () =>
      world.databases.data.maybe<{ payload: unknown; error: string }>(sql`
        select payload, last_error as error from graphile_worker._private_jobs where last_error is not null`);
    await expect.poll(job, { timeout: 10_000 }).toBeDefined();
    await worker.stop();
    const waiting = await job();
    expect(Object.keys(waiting!.payload as object)).toEqual(["noticeId"]);
    expect(waiting!.error).toBe("MailUnavailable");
    expect(findInDump(await dumpDatabases(world), bought.buyer.email)).toEqual([]);
    await hastenJobs(world);
    await world.drain();
  });
});

describe("a step of an order", () => {
  test("makes exactly one mail, and the shopper gets them in order [2.1.6]", async () => {
    const bought = await placeOrder(world, await takeGoods(world));
    await deliver(bought);
    await world.drain();
    await world.drain();
    const mails = await listMails(world, bought.buyer.email);
    expect(mails.map(({ subject }) => subject)).toEqual(
      ["thank you", "checked", "packed", "on its way", "delivered"].map((words) => `Order ${bought.number}: ${words}`),
    );
    expect(mails.every(({ copy }) => copy === 1)).toBe(true);
    expect((await readNotices(bought)).every((notice) => notice.endsWith(" sent"))).toBe(true);
  });

  test("is told with the company's name and without anything personal [0.1, 3.1.1]", async () => {
    const changes = { name: "Plantedname Lovelace", phone: "+13125550188", line1: "77 Plantedstreet" };
    const bought = await placeOrder(world, await takeGoods(world), { changes });
    await deliver(bought);
    await world.drain();
    for (const mail of await listMails(world, bought.buyer.email)) {
      const whole = JSON.stringify({ ...mail, headers: { ...mail.headers, to: "" }, to: "" });
      expect(mail.text).toContain(shop.company.legalName);
      expect(mail.from).toBe(`${shop.company.brand} <${shop.contact.email}>`);
      expect(whole).not.toMatch(/Plantedname|5550188|Plantedstreet|62701/);
      const links = mail.links.map((link) => decodeURIComponent(link)).join(" ");
      expect(links).not.toContain(bought.buyer.email);
    }
  });

  test("owes its mail with the act: an act that is undone owes none, one told twice owes one [2.1.6]", async () => {
    const bought = await placeOrder(world, await takeGoods(world));
    await world.drain();
    world.clock.advance(1);
    const about = { orderId: bought.orderId, at: world.clock.now() };
    const undone = world.databases.data.transact(async (tx) => {
      await oweNotice(tx, world.ground.ids, { ...about, kind: "order-verified", cause: "event-0" });
      throw new Error("undone");
    });
    await expect(undone).rejects.toThrow("undone");
    for (let times = 0; times < 3; times++) {
      await world.databases.data.transact((tx) =>
        oweNotice(tx, world.ground.ids, { ...about, kind: "order-prepared", cause: "event-0" }),
      );
      if (times > 0) await world.drain();
    }
    expect(await readNotices(bought)).toEqual(["order-placed sent", "order-prepared sent"]);
    expect(await listMails(world, bought.buyer.email)).toHaveLength(2);
  });

  test("opens the address for this order alone, on record [1.1.3, 2.1.1]", async () => {
    const bought = await placeOrder(world, await takeGoods(world));
    await world.drain();
    const entries = await world.databases.data.rows(sql`
      select kind, actor_kind as actor, actor_id as id, activity, purpose, fields from ledger.entry
      where scope_id = ${bought.orderId} and activity = 'order.notify-shopper'`);
    expect(entries).toEqual([
      {
        kind: "opened",
        actor: "job",
        id: "send-notice",
        activity: "order.notify-shopper",
        purpose: "ORDER",
        fields: ["order.email"],
      },
    ]);
  });
});

test("a mail that is owed is sent, whatever became of its job, and once [2.1.6, 7.1.2]", async () => {
  const bought = await placeOrder(world, await takeGoods(world));
  await loseJobs(world);
  await world.drain();
  expect(await readNotices(bought)).toEqual(["order-placed owed"]);
  world.clock.advance(3_600_001);
  await runTask(world, "renew-owed-notices");
  await runTask(world, "renew-owed-notices");
  await world.drain();
  expect(await readNotices(bought)).toEqual(["order-placed sent"]);
  expect(await listMails(world, bought.buyer.email)).toHaveLength(1);
});

test("a code that could not be sent in its time is not sent at all [2.1.7]", async () => {
  const bought = await placeOrder(world, await takeGoods(world));
  await world.drain();
  world.clock.advance(1);
  const who = await createBuyer(world);
  expect(await world.shop.shopperOrders.requestCode(who.sessionId, bought.number, who.networkPrefix)).toEqual({
    ok: true,
  });
  world.clock.advance(shop.tracking.codeValidMinutes * 60_000);
  await world.drain();
  expect(await readNotices(bought)).toEqual(["order-placed sent", "access-code void"]);
  expect(await listMails(world, bought.buyer.email)).toHaveLength(1);
});
