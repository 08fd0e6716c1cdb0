import { cancelOrder, owesRefund, receiveReturn, refundOrder } from "#shop/after-sales";
import { findDetailedOrder, parseOrderNumber, viewOrder } from "#shop/orders";
import { shipOrder } from "#shop/shipping";
import type { DeskOrders } from "./desk-orders.ts";
import { prepareOrder } from "./prepare-order.ts";
import { listPicks, listQueue } from "./queries.ts";
import { verifyOrder, type VerifyParts } from "./verify-order.ts";

/** Staff may cancel until the parcel has left the house. */
const STAFF_MAY_CANCEL = ["placed", "verified", "prepared"] as const;

export function createDeskOrders(parts: VerifyParts): DeskOrders {
  /** Staff type numbers too: one that cannot be ours is an order that does not exist. */
  const known = (number: string) => parseOrderNumber(number) ?? "";
  return {
    queue: (state) => listQueue(parts.db, state),
    view: async (number) => {
      const order = await findDetailedOrder(parts.db, known(number));
      if (order === undefined) return undefined;
      const view = viewOrder(order, parts.clock.now());
      return { ...view, owesRefund: await owesRefund(parts.db, order) };
    },
    verify: (number, actor) => verifyOrder(parts, known(number), actor),
    prepare: (number, actor) => prepareOrder(parts, known(number), actor),
    ship: (number, actor) => shipOrder(parts, known(number), actor),
    cancel: (number, actor, reason) => cancelOrder(parts, known(number), { actor, reason, from: STAFF_MAY_CANCEL }),
    receiveReturn: (number, actor) => receiveReturn(parts, known(number), actor),
    refund: (number, actor) => refundOrder(parts, known(number), actor),
    pickList: () => listPicks(parts.db),
  };
}
