import type { Fulfilment } from "#shop/orders";
import { shop } from "#shop.config";
import { withdrawalZone } from "./withdrawal-countries.ts";

/** What the law says of withdrawing from a contract at a moment. */
export type WithdrawalRight =
  /** It can be withdrawn from: until an instant once it was delivered, and before that without an end. */
  | { readonly verdict: "covered"; readonly until: Date | null; readonly zone: string }
  | { readonly verdict: "outside-period"; readonly until: Date; readonly zone: string }
  | { readonly verdict: "country-not-covered" }
  /** Nothing is left to withdraw from: canceled, or back with us. */
  | { readonly verdict: "already-over" };

const SATURDAY = 6;

/**
 * The instant at which the period is over: 24:00 of the 14th day after the day of delivery, in the time zone of the
 * buyer's country. A period that would end on a Saturday or Sunday goes on to the end of the next Monday (Regulation
 * 1182/71, article 3). Public holidays are not loaded: a statement of the day after one is taken in, and staff accept it.
 */
export function withdrawalEnds(deliveredAt: Date, zone: string): Date {
  const delivered = Temporal.Instant.fromEpochMilliseconds(deliveredAt.getTime()).toZonedDateTimeISO(zone);
  let lastDay = delivered.toPlainDate().add({ days: shop.withdrawal.days });
  while (lastDay.dayOfWeek >= SATURDAY) lastDay = lastDay.add({ days: 1 });
  return new Date(lastDay.add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds);
}

/** Judges an order that was paid for (EU law row on Directive 2011/83, articles 9 and 11a). */
export function judgeWithdrawal(
  order: { readonly country: string; readonly fulfilment: Fulfilment; readonly deliveredAt: Date | null },
  at: Date,
): WithdrawalRight {
  const zone = withdrawalZone(order.country);
  if (zone === undefined) return { verdict: "country-not-covered" };
  if (order.fulfilment === "canceled" || order.fulfilment === "returned_to_sender") return { verdict: "already-over" };
  if (order.deliveredAt === null) return { verdict: "covered", until: null, zone };
  const until = withdrawalEnds(order.deliveredAt, zone);
  return { verdict: at < until ? "covered" : "outside-period", until, zone };
}
