import { isCancelReason } from "#shop/after-sales";
import type { Check, DeskOrders, DeskOrderView, NothingOwed, Refused } from "#shop/fulfilment";
import { staffMember, type Fulfilment } from "#shop/orders";

/** What can be done with an order at the desk. */
export type DeskAct = "verify" | "prepare" | "ship" | "cancel" | "receive-return" | "refund";

export const DESK_ACTS: readonly DeskAct[] = ["verify", "prepare", "ship", "cancel", "receive-return", "refund"];

/** Buttons say what will be done. */
export const ACT_WORDS: Readonly<Record<DeskAct, string>> = {
  verify: "Verify",
  prepare: "Mark as prepared",
  ship: "Book the parcel",
  cancel: "Cancel and request the refund",
  "receive-return": "Receive the return",
  refund: "Request the refund",
};

/** What is said when it has been done. */
export const DONE_WORDS: Readonly<Record<DeskAct, string>> = {
  verify: "Verified: all checks have passed.",
  prepare: "Prepared.",
  ship: "The parcel is being booked. The order is shipped once the carrier has accepted it.",
  cancel: "Canceled. The refund of what was charged is requested.",
  "receive-return": "Received. The pieces are back on the shelf and the refund is requested.",
  refund: "The refund is requested.",
};

export function isDeskAct(value: unknown): value is DeskAct {
  return (DESK_ACTS as readonly unknown[]).includes(value);
}

/** The one act that an order of a queue waits for, if its state alone tells. */
export function nextAct(fulfilment: Fulfilment): DeskAct | undefined {
  switch (fulfilment) {
    case "placed":
      return "verify";
    case "verified":
      return "prepare";
    case "prepared":
      return "ship";
    case "awaiting_payment":
    case "shipped":
    case "delivered":
    case "returned_to_sender":
    case "canceled":
      return undefined;
  }
}

/** Everything that can be done with an order as it stands, the next act first. */
export function possibleActs(order: Pick<DeskOrderView, "fulfilment" | "afterSales" | "owesRefund">): DeskAct[] {
  const next = nextAct(order.fulfilment);
  if (next !== undefined) return [next, "cancel"];
  const isBack = order.fulfilment === "returned_to_sender" && order.afterSales !== "return_received";
  if (isBack) return ["receive-return"];
  return order.owesRefund ? ["refund"] : [];
}

export type ActOutcome =
  | { readonly ok: true }
  | Refused
  | NothingOwed
  | { readonly ok: false; readonly reason: "checks-failed"; readonly checks: readonly Check[] }
  /** Cancelling needs one of the reasons of the list. */
  | { readonly ok: false; readonly reason: "no-reason" };

/** Whoever sits at this machine. */
const desk = staffMember("desk");

/** Does an act. Whoever comes second is told the state that the first one left. */
export async function act(
  orders: DeskOrders,
  number: string,
  chosen: DeskAct,
  cancelReason: unknown,
): Promise<ActOutcome> {
  switch (chosen) {
    case "verify":
      return orders.verify(number, desk);
    case "prepare":
      return orders.prepare(number, desk);
    case "ship":
      return orders.ship(number, desk);
    case "cancel":
      return isCancelReason(cancelReason)
        ? orders.cancel(number, desk, cancelReason)
        : { ok: false, reason: "no-reason" };
    case "receive-return":
      return orders.receiveReturn(number, desk);
    case "refund":
      return orders.refund(number, desk);
  }
}
