import type { Visit } from "../visit.ts";

interface MomentProps {
  readonly visit: Visit;
  readonly at: Date;
  /** The sentence around the moment. */
  readonly text?: (when: string) => string;
}

/** A date and time in UTC: the shop does not know in which zone its visitor reads. */
export function Moment({ visit, at, text = (when) => when }: MomentProps) {
  const when = new Intl.DateTimeFormat(visit.locale, { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" });
  return <time datetime={at.toISOString()}>{text(when.format(at))}</time>;
}
