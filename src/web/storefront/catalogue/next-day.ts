import { shop } from "#shop.config";

/**
 * The first moment after this one at which a page with dates says something else: days of delivery are counted at the
 * company's seat, and rates change by the day of UTC.
 */
export function nextDay(at: Date): Date {
  const starts = [shop.company.timeZone, "UTC"].map((timeZone) => {
    const here = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone);
    return here.startOfDay().add({ days: 1 }).epochMilliseconds;
  });
  return new Date(Math.min(...starts));
}
