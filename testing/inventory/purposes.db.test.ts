import { afterAll, beforeAll, expect, test } from "vitest";
import { silentLogger } from "#platform/log";
import { sql } from "#platform/postgres";
import { defineActivity, jobAccess } from "#privacy/access";
import { PURPOSES } from "#privacy/inventory";
import { createTestShop, placeOrder, takeGoods, type TestShop } from "#testing/shop";
import { orderFields } from "#shop/orders";
import { runTasks } from "../../src/main.ts";

let world: TestShop;
beforeAll(async () => {
  world = await createTestShop();
});
afterAll(() => world[Symbol.asyncDispose]());

/** Tasks that open what a person gave, by what they open it for. */
const OPENING_TASKS = {
  "book-parcel": "ORDER",
  "dispose-of-unplaced-orders": "ORDER",
  "send-letter": "SERVICE",
  "send-notice": "ORDER",
};

test.each(["MARKETING", "order", "", "ANALYTICS", undefined])(
  "a task whose purpose is %j keeps the worker from starting [2.1.1]",
  async (purpose) => {
    const [task, ...others] = world.shop.tasks;
    const tasks = [...others, { ...task!, purpose: purpose as string }];
    await expect(runTasks(world.databases.dataUrl, tasks, silentLogger)).rejects.toThrow("declares no known purpose");
  },
);

test("tasks that open what is known of a person do so for an order or for service; the others open nothing [2.1.1]", async () => {
  const opening = world.shop.tasks.filter(({ purpose }) => purpose !== "none");
  expect(Object.fromEntries(opening.map(({ name, purpose }) => [name, purpose]))).toEqual(OPENING_TASKS);
  expect(PURPOSES).toEqual(["ORDER", "SERVICE", "LEGAL"]);
  const worker = await world.startWorker();
  await worker.stop();
});

test("what an order knows of a person is opened for an order or its service, for nothing else, and a try is recorded [1.1.3, 2.1.1]", async () => {
  const { orderId } = await placeOrder(world, await takeGoods(world));
  const scope = { kind: "order", id: orderId };
  const reporting = defineActivity({ id: "order.report-to-office", purpose: "LEGAL" });
  const fields = ["order.name", "order.phone", "order.address", "order.email"] as const;
  for (const field of fields) {
    expect(orderFields[field].purposes).toEqual(["ORDER", "SERVICE"]);
    const access = jobAccess(reporting, "report-to-office", scope);
    await expect(world.privacy.vault.open(access, { scope, fields: [field] })).rejects.toThrow("purpose-not-allowed");
  }
  const advertising = { ...jobAccess(reporting, "advertise", scope), purpose: "MARKETING" as "ORDER" };
  await expect(world.privacy.vault.open(advertising, { scope, fields })).rejects.toThrow("unknown-purpose");
  const entries = await world.databases.data.rows(sql`
    select outcome, count(*) as times from ledger.entry
    where scope_id = ${orderId} and kind = 'refused' group by outcome order by outcome`);
  expect(entries).toEqual([
    { outcome: "purpose-not-allowed", times: 4 },
    { outcome: "unknown-purpose", times: 1 },
  ]);
});
