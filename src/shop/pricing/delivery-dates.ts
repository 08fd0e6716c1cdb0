import { shop } from "#shop.config";
import type { DeliveryDays } from "./shipping.ts";

/** The first and the last civil day on which a parcel is at the door, as `2026-12-01`. */
export interface DeliveryDates {
  readonly earliest: string;
  readonly latest: string;
}

const CIVIL_DAY = new Intl.DateTimeFormat("sv-SE", { timeZone: shop.company.timeZone });
const MILLISECONDS_PER_DAY = 86_400_000;

/**
 * The dates that a number of days means for an order of this moment.
 *
 * The rule: day 0 is the civil day at the company's seat, where the parcel is packed, and every day after it counts,
 * weekends and holidays too, for the preparation as for the way. So dates and days always say the same, in any time
 * zone in which either is read.
 */
export function deliveryDates({ daysMin, daysMax }: DeliveryDays, at: Date): DeliveryDates {
  const dayZero = Date.parse(`${CIVIL_DAY.format(at)}T00:00:00Z`);
  const dayAfter = (days: number) => new Date(dayZero + days * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
  return { earliest: dayAfter(daysMin), latest: dayAfter(daysMax) };
}
