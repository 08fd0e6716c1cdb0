import type { Currency } from "#shop/markets";
import type { AfterSales, Fulfilment, OrderStatus } from "./order-machine.ts";

/** An order as its owner follows it. Holds nothing personal: name and address stay in the vault. */
export interface OrderView {
  readonly number: string;
  readonly status: OrderStatus;
  readonly fulfilment: Fulfilment;
  readonly afterSales: AfterSales;
  readonly market: string;
  readonly country: string;
  readonly currency: Currency;
  readonly lines: readonly OrderLineView[];
  readonly charges: readonly OrderChargeView[];
  readonly subtotalMinor: number;
  readonly totalMinor: number;
  readonly chargedMinor: number;
  readonly refundedMinor: number;
  /** What the carrier may ask for at the door, or null when everything is paid. */
  readonly dutiesEstimateMinor: number | null;
  readonly createdAt: Date;
  readonly placedAt: Date | null;
  /** Until when an unpaid order keeps its goods. */
  readonly holdUntil: Date;
  readonly deliveryDaysMin: number;
  readonly deliveryDaysMax: number;
  /** The days between which it was promised to be there, as `2026-12-01`. */
  readonly deliverFrom: string;
  readonly deliverBy: string;
  /** The shopper may cancel, or correct the address, now. */
  readonly mayChange: boolean;
  /** A payment can be begun again now. */
  readonly mayPay: boolean;
  readonly timeline: readonly TimelineEntry[];
  readonly parcel: ParcelView | undefined;
}

export interface OrderLineView {
  readonly title: string;
  readonly colour: string;
  readonly size: string;
  readonly sku: string;
  readonly quantity: number;
  readonly unitPriceMinor: number;
}

export interface OrderChargeView {
  readonly kind: "shipping" | "tax" | "duty";
  readonly name: string;
  readonly amountMinor: number;
  readonly included: boolean;
}

export interface TimelineEntry {
  /** A fulfilment state, or a tracking status of the parcel. */
  readonly what: string;
  readonly source: "order" | "parcel";
  readonly at: Date;
}

export interface ParcelView {
  readonly trackingNumber: string | null;
  readonly status: string;
}
