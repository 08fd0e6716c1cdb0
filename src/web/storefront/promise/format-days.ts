import type { DeliveryDates } from "#shop/pricing";
import type { Visit } from "../visit.ts";

/** In characters a range of days with its months is shortened to numbers, so it is put together of two days. */
const BETWEEN = { zh: "至", ja: "〜" } as const;

/** Two civil days as the reader writes a range: "30 November – 9 December", "11月30日至12月9日". */
export function formatDays(
  { locale, language }: Pick<Visit, "locale" | "language">,
  { earliest, latest }: DeliveryDates,
): string {
  const format = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", timeZone: "UTC" });
  const [from, to] = [earliest, latest].map((day) => new Date(`${day}T00:00:00Z`)) as [Date, Date];
  if (language !== "zh" && language !== "ja") return format.formatRange(from, to);
  return `${format.format(from)}${BETWEEN[language]}${format.format(to)}`;
}
