import type { CountryCode, Currency } from "#shop/markets";
import { deliveryDates, type DeliveryDates } from "./delivery-dates.ts";
import type { Charge, ConsignmentLine } from "./landed-cost.ts";
import { quote, type Quote } from "./quote.ts";

/**
 * What a shopper is told before and after ordering: what it costs at their door, and when it is there. Product page,
 * cart, checkout, order and mail show this and compute nothing themselves, so that they all say the same.
 */
export interface DeliveryPromise extends DeliveryDates {
  readonly country: CountryCode;
  readonly currency: Currency;
  /** All amounts are minor units of `currency`. The goods at their prices. */
  readonly goodsMinor: number;
  readonly shippingMinor: number;
  /** Tax that goods and shipping contain. */
  readonly includedMinor: number;
  /** Tax and duty on top of them. */
  readonly addedMinor: number;
  /** goods + shipping + added: what is paid with the order. */
  readonly totalMinor: number;
  /** Every tax and duty by name; empty where the recipient pays them to the carrier, and where nothing is due. */
  readonly charges: readonly Charge[];
  /** About what the carrier asks for at the door; null when everything is paid with the order. */
  readonly dutiesEstimateMinor: number | null;
  /** Days from the order to the door, as `earliest` and `latest` have them as dates. */
  readonly daysMin: number;
  readonly daysMax: number;
}

export interface PromiseInput {
  /** Where the parcel goes. */
  readonly country: CountryCode;
  readonly currency: Currency;
  readonly lines: readonly ConsignmentLine[];
  /** Prices, rates and dates are those of this moment. */
  readonly at: Date;
}

/**
 * What some pieces cost and when they come, delivered to a country: the one computation behind every page that says so.
 * @throws RangeError for what no cart contains: no lines, amounts that are not whole, a country without a market.
 */
export function promiseDelivery({ country, currency, lines, at }: PromiseInput): DeliveryPromise {
  const quoted = quote({
    currency,
    at,
    destination: { country },
    lines: lines.map((line, position) => ({ ...line, id: String(position) })),
  });
  return promiseOf(quoted, at);
}

/** The promise that a quote of this moment makes, for whoever has quoted already. */
export function promiseOf(quoted: Quote, at: Date): DeliveryPromise {
  const { duties, delivery } = quoted;
  const isPaid = duties.kind === "delivered-duty-paid";
  return {
    country: quoted.country,
    currency: quoted.currency,
    goodsMinor: quoted.subtotalMinor,
    shippingMinor: quoted.shippingMinor,
    includedMinor: quoted.includedMinor,
    addedMinor: quoted.addedMinor,
    totalMinor: quoted.totalMinor,
    charges: isPaid ? duties.charges : [],
    dutiesEstimateMinor: isPaid ? null : duties.estimateMinor,
    daysMin: delivery.daysMin,
    daysMax: delivery.daysMax,
    ...deliveryDates(delivery, at),
  };
}
