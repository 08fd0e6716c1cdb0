import type { CancelReason } from "#shop/after-sales";
import type { Actor, Fulfilment, OrderView } from "#shop/orders";

/** The acts of staff on an order. Each is done once: whoever comes second is told the state the order is in. */
export interface DeskOrders {
  /** Orders in a state, oldest first, at most `QUEUE_MAX`. Shows no personal value. */
  queue(state: Fulfilment): Promise<readonly QueueEntry[]>;
  view(number: string): Promise<DeskOrderView | undefined>;
  /** Runs the checks and, when all pass, marks the order verified (duty 2.1.2). */
  verify(number: string, actor: Actor): Promise<{ ok: true; checks: readonly Check[] } | Refused | ChecksFailed>;
  prepare(number: string, actor: Actor): Promise<{ ok: true } | Refused>;
  /** Books the parcel; the order is shipped once the carrier has accepted it. */
  ship(number: string, actor: Actor): Promise<{ ok: true } | Refused>;
  cancel(number: string, actor: Actor, reason: CancelReason): Promise<{ ok: true } | Refused>;
  /** The parcel came back: restock and refund what is still charged. */
  receiveReturn(number: string, actor: Actor): Promise<{ ok: true } | Refused>;
  /** Asks again for the refund of a canceled or returned order whose money is still owed. */
  refund(number: string, actor: Actor): Promise<{ ok: true } | Refused | NothingOwed>;
  /** What to take from the shelves for the verified orders: pieces and order numbers, no person (duty 2.1.3). */
  pickList(): Promise<readonly PickListLine[]>;
}

export interface DeskOrderView extends OrderView {
  /** Money of a canceled or returned order is with us, and neither returned nor promised back. */
  readonly owesRefund: boolean;
}

export interface QueueEntry {
  readonly number: string;
  readonly fulfilment: Fulfilment;
  readonly country: string;
  readonly pieces: number;
  readonly placedAt: Date | null;
  readonly parcelStatus: string | null;
}

export interface Check {
  readonly name: "paid-in-full" | "stock-taken" | "contact-complete" | "country-served";
  readonly passed: boolean;
}

export interface PickListLine {
  readonly orderNumber: string;
  readonly sku: string;
  readonly title: string;
  readonly colour: string;
  readonly size: string;
  readonly quantity: number;
}

export interface Refused {
  readonly ok: false;
  readonly reason: "unknown-order" | "wrong-state";
  readonly state?: Fulfilment;
}

export interface NothingOwed {
  readonly ok: false;
  readonly reason: "nothing-owed";
}

export interface ChecksFailed {
  readonly ok: false;
  readonly reason: "checks-failed";
  readonly checks: readonly Check[];
}
