import { expect, test } from "vitest";
import { isCancelReason } from "#shop/after-sales";
import { machines, type Fulfilment } from "#shop/orders";
import { isDeskAct, nextAct, possibleActs } from "./acts.ts";

const states = Object.keys(machines.fulfilment.table) as Fulfilment[];

test("what is no act or no reason is not taken for one", () => {
  for (const word of ["", "constructor", "toString", "Verify", undefined, 7]) {
    expect(isDeskAct(word)).toBe(false);
    expect(isCancelReason(word)).toBe(false);
  }
});

test("each queue has one next act, and no act skips a step [2.1.2]", () => {
  expect(Object.fromEntries(states.map((state) => [state, nextAct(state)]))).toEqual({
    awaiting_payment: undefined,
    placed: "verify",
    verified: "prepare",
    prepared: "ship",
    shipped: undefined,
    delivered: undefined,
    returned_to_sender: undefined,
    canceled: undefined,
  });
});

test("cancelling is offered only where the machine allows it, receiving only what is back", () => {
  for (const fulfilment of states) {
    const acts = possibleActs({ fulfilment, afterSales: "none", owesRefund: false });
    const followers: readonly string[] = machines.fulfilment.table[fulfilment];
    expect(!acts.includes("cancel") || followers.includes("canceled")).toBe(true);
    expect(acts.includes("receive-return")).toBe(fulfilment === "returned_to_sender");
  }
  const received = { fulfilment: "returned_to_sender", afterSales: "return_received" } as const;
  expect(possibleActs({ ...received, owesRefund: false })).toEqual([]);
});

test("a refund is offered only where money is still owed [7.1.2]", () => {
  const canceled = { fulfilment: "canceled", afterSales: "none" } as const;
  expect(possibleActs({ ...canceled, owesRefund: false })).toEqual([]);
  expect(possibleActs({ ...canceled, owesRefund: true })).toEqual(["refund"]);
  const received = { fulfilment: "returned_to_sender", afterSales: "return_received" } as const;
  expect(possibleActs({ ...received, owesRefund: true })).toEqual(["refund"]);
});
