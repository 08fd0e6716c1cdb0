/**
 * The states of an order on three independent axes. What a shopper reads as "status" is derived from them. A table
 * says which state may follow which; acts store a state by compare-and-set, so a table is the whole truth.
 */
export const fulfilmentMachine = {
  awaiting_payment: ["placed", "canceled"],
  placed: ["verified", "canceled"],
  // A corrected address is verified again.
  verified: ["prepared", "placed", "canceled"],
  prepared: ["shipped", "canceled"],
  shipped: ["delivered", "returned_to_sender"],
  delivered: ["returned_to_sender"],
  returned_to_sender: [],
  canceled: [],
} as const satisfies Machine;

export const paymentMachine = {
  pending: ["captured", "failed", "canceled"],
  captured: ["partially_refunded", "refunded"],
  partially_refunded: ["partially_refunded", "refunded"],
  refunded: [],
  failed: ["captured"],
  // A provider may capture what we gave up; the money then buys the goods or goes back.
  canceled: ["captured"],
} as const satisfies Machine;

export const afterSalesMachine = {
  none: ["return_in_transit"],
  return_in_transit: ["return_received"],
  return_received: [],
} as const satisfies Machine;

export const machines = {
  fulfilment: { table: fulfilmentMachine, initial: "awaiting_payment" },
  payment: { table: paymentMachine, initial: "pending" },
  after_sales: { table: afterSalesMachine, initial: "none" },
} as const;

export type Axis = keyof typeof machines;
export type Fulfilment = keyof typeof fulfilmentMachine;
export type PaymentState = keyof typeof paymentMachine;
export type AfterSales = keyof typeof afterSalesMachine;

type Machine = Readonly<Record<string, readonly string[]>>;

/** The states from which `to` may be entered on an axis. */
export function statesBefore(axis: Axis, to: string): string[] {
  return Object.entries(machines[axis].table as Machine)
    .filter(([, followers]) => followers.includes(to))
    .map(([state]) => state);
}

/** Until *prepared* the shopper may cancel or correct the address. */
export const SHOPPER_MAY_CHANGE: readonly Fulfilment[] = ["placed", "verified"];

/** What a shopper is told, derived from the axes. */
export type OrderStatus =
  | "awaiting_payment"
  | "received"
  | "verified"
  | "prepared"
  | "shipped"
  | "delivered"
  | "returned"
  | "canceled"
  | "canceled_and_refunded";

export function deriveStatus(order: {
  fulfilment: Fulfilment;
  refundedMinor: number;
  chargedMinor: number;
}): OrderStatus {
  switch (order.fulfilment) {
    case "placed":
      return "received";
    case "returned_to_sender":
      return "returned";
    case "canceled":
      return order.chargedMinor > 0 && order.refundedMinor === order.chargedMinor
        ? "canceled_and_refunded"
        : "canceled";
    case "awaiting_payment":
    case "verified":
    case "prepared":
    case "shipped":
    case "delivered":
      return order.fulfilment;
  }
}
