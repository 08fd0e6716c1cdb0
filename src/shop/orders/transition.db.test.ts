import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sql, type Tx } from "#platform/postgres";
import { beginOrder, createTestShop, placeOrder, readOrder, takeGoods, type TestShop } from "#testing/shop";
import { machines, statesBefore, type AfterSales, type Fulfilment, type PaymentState } from "./order-machine.ts";
import { moveAfterSales, moveFulfilment, movePayment } from "./transition.ts";

let world: TestShop;
beforeAll(async () => {
  world = await createTestShop();
});
afterAll(() => world[Symbol.asyncDispose]());

const actor = { kind: "staff", id: "tester" } as const;

/** Thrown to leave everything as it was. */
class Undone extends Error {}

async function tryAndUndo<T>(act: (tx: Tx) => Promise<T>): Promise<T> {
  let outcome: T | undefined;
  await world.databases.data
    .transact(async (tx) => {
      outcome = await act(tx);
      throw new Undone();
    })
    .catch((error: unknown) => {
      if (!(error instanceof Undone)) throw error;
    });
  return outcome as T;
}

describe("a step is taken if and only if the machine allows it [2.1.2]", () => {
  test("along fulfilment, for every pair of states [2.1.2]", async () => {
    const { orderId } = await placeOrder(world, await takeGoods(world));
    const states = Object.keys(machines.fulfilment.table) as Fulfilment[];
    for (const from of states) {
      for (const to of states) {
        const moved = await tryAndUndo(async (tx) => {
          await tx.run(sql`update shop."order" set fulfilment = ${from} where id = ${orderId}`);
          return moveFulfilment(tx, { orderId, to, actor, reason: "test", at: world.clock.now() });
        });
        const expected = statesBefore("fulfilment", to).includes(from) ? from : undefined;
        expect([from, to, moved?.from]).toEqual([from, to, expected]);
      }
    }
  });

  test("along payment and after-sales, for every pair of states [2.1.2]", async () => {
    const { orderId } = await placeOrder(world, await takeGoods(world));
    const { id } = await world.databases.data.one<{ id: string }>(
      sql`select id from shop.payment where order_id = ${orderId}`,
    );
    for (const axis of ["payment", "after_sales"] as const) {
      const states = Object.keys(machines[axis].table);
      for (const from of states) {
        for (const to of states) {
          const moved = await tryAndUndo(async (tx) => {
            await tx.run(sql`update shop.payment set state = ${from} where id = ${id}`);
            await tx.run(sql`update shop."order" set after_sales = ${from} where id = ${orderId}`);
            const move = { orderId, actor, reason: "test", at: world.clock.now() };
            return axis === "payment"
              ? movePayment(tx, id, { ...move, to: to as PaymentState })
              : moveAfterSales(tx, { ...move, to: to as AfterSales });
          });
          expect([axis, from, to, moved]).toEqual([axis, from, to, statesBefore(axis, to).includes(from)]);
        }
      }
    }
  });

  test("an act may narrow the states it starts from, and never widen them [2.1.2]", async () => {
    const { orderId, number } = await beginOrder(world, await takeGoods(world));
    const move = { orderId, actor, reason: "test", at: world.clock.now() };
    const { data } = world.databases;
    expect(
      await data.transact((tx) => moveFulfilment(tx, { ...move, to: "canceled", from: ["placed"] })),
    ).toBeUndefined();
    expect(
      await data.transact((tx) => moveFulfilment(tx, { ...move, to: "shipped", from: ["awaiting_payment"] })),
    ).toBeUndefined();
    expect(await readOrder(world, number)).toMatchObject({ fulfilment: "awaiting_payment" });
  });
});

test("a payment is moved with its own order only [2.1.2]", async () => {
  const [one, other] = [
    await beginOrder(world, await takeGoods(world)),
    await beginOrder(world, await takeGoods(world)),
  ];
  const { id } = await world.databases.data.one<{ id: string }>(
    sql`select id from shop.payment where order_id = ${one.orderId}`,
  );
  const move = { to: "canceled", actor, reason: "test", at: world.clock.now() } as const;
  expect(await world.databases.data.transact((tx) => movePayment(tx, id, { ...move, orderId: other.orderId }))).toBe(
    false,
  );
});

test("of two who take the same step at once one is first, and the history says who and why [2.1.2]", async () => {
  const { orderId } = await placeOrder(world, await takeGoods(world));
  const take = (id: string) =>
    world.databases.data.transact((tx) =>
      moveFulfilment(tx, {
        orderId,
        to: "verified",
        actor: { kind: "staff", id },
        reason: `by-${id}`,
        at: world.clock.now(),
      }),
    );
  const taken = await Promise.all([take("ann"), take("bob"), take("cat")]);
  expect(taken.filter((step) => step !== undefined)).toHaveLength(1);
  const winner = ["ann", "bob", "cat"][taken.findIndex((step) => step !== undefined)];
  const history = await world.databases.data.rows(sql`
    select from_state as "from", to_state as "to", actor_kind as kind, actor_id as id, reason, at from shop.order_event
    where order_id = ${orderId} and axis = 'fulfilment' order by order_event.id`);
  expect(history).toEqual([
    { from: "awaiting_payment", to: "placed", kind: "partner", id: "payment", reason: "paid", at: world.clock.now() },
    { from: "placed", to: "verified", kind: "staff", id: winner, reason: `by-${winner}`, at: world.clock.now() },
  ]);
});

test("history and money are written once [2.1.2]", async () => {
  await placeOrder(world, await takeGoods(world));
  const { data } = world.databases;
  for (const change of [
    sql`update shop.order_event set reason = 'other'`,
    sql`delete from shop.order_event`,
    sql`truncate shop.order_event`,
    sql`update shop.money_entry set amount_minor = 1`,
    sql`delete from shop.money_entry`,
  ]) {
    await expect(data.run(change)).rejects.toThrow(/append-only|foreign key/);
  }
});
