import type { Visit } from "../visit.ts";

interface MomentProps {
  readonly visit: Visit;
  readonly at: Date;
  /** The sentence around the moment. */
  readonly text?: (when: string) => string;
}

/** A date and time in UTC: the shop does not know in which zone its visitor reads. */
export function Moment({ visit, at, text = (when) => when }: MomentProps) {
  return <time datetime={at.toISOString()}>{text(formatMoment(visit, at))}</time>;
}

/** The same as words alone. */
export function formatMoment({ locale }: Pick<Visit, "locale">, at: Date, timeZone = "UTC"): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short", timeZone }).format(at);
}

/** The last day before an instant at which something is over, in the zone in which its days are counted. */
export function formatLastDay({ locale }: Pick<Visit, "locale">, until: Date, timeZone: string): string {
  const within = new Date(until.getTime() - 1);
  return new Intl.DateTimeFormat(locale, { dateStyle: "full", timeZone }).format(within);
}
