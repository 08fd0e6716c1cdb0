import type { OrderView, TimelineEntry as Event } from "#shop/orders";
import { Timeline, type TimelineEntry } from "#web/ui";
import { formatDays } from "../promise/format-days.ts";
import type { Visit } from "../visit.ts";
import { ordersMessages } from "./messages/index.ts";
import { formatMoment } from "./moment.tsx";

interface OrderTimelineProps {
  readonly visit: Visit;
  readonly order: OrderView;
}

/** What the carrier tells of that may need the shopper, or delays the parcel. */
const PROBLEMS: ReadonlySet<string> = new Set(["on_hold", "customs_held", "delivery_delayed", "delivery_failed"]);

/** Told by the order and by the carrier alike: what the carrier tells is shown. */
const TOLD_TWICE: Readonly<Record<string, string>> = {
  delivered: "delivered",
  returned_to_sender: "return_to_sender",
};

/** What has happened to the parcel of an order and what comes next, customs included (duty 2.1.7). */
export function OrderTimeline({ visit, order }: OrderTimelineProps) {
  const words = ordersMessages(visit);
  const events = order.timeline.filter((event) => !isToldByCarrier(event, order.timeline));
  if (events.length === 0) return null;
  const entries = events.map((event, index) => describeEvent(visit, event, index === events.length - 1, order));
  return (
    <>
      <Timeline
        label={words.parcelHeading}
        entries={isOnItsWay(order) ? [...entries, expected(visit, order)] : entries}
      />
      <p class="small soft">{words.timesInUtc}</p>
    </>
  );
}

function isToldByCarrier(event: Event, all: readonly Event[]): boolean {
  if (event.source !== "order") return false;
  const what = TOLD_TWICE[event.what];
  return what !== undefined && all.some((other) => other.source === "parcel" && other.what === what);
}

function describeEvent(visit: Visit, event: Event, isLast: boolean, order: OrderView): TimelineEntry {
  const words = ordersMessages(visit);
  const state = !isLast || !isOnItsWay(order) ? "done" : PROBLEMS.has(event.what) ? "problem" : "current";
  return {
    title: wordOf(words.events[event.source], event.what) ?? words.events.unknown,
    text: event.source === "parcel" ? wordOf(words.eventHelp, event.what) : undefined,
    at: { iso: event.at.toISOString(), text: formatMoment(visit, event.at) },
    state,
  };
}

function expected(visit: Visit, order: OrderView): TimelineEntry {
  const words = ordersMessages(visit);
  const dates = formatDays(visit, { earliest: order.deliverFrom, latest: order.deliverBy });
  return { title: words.events.parcel.delivered, text: words.promisedFor({ dates }), state: "next" };
}

/** Paid for, and neither at its goal nor at its end. */
export function isOnItsWay({ fulfilment }: OrderView): boolean {
  return fulfilment === "placed" || fulfilment === "verified" || fulfilment === "prepared" || fulfilment === "shipped";
}

/** The word for what the carrier or we have told; undefined for one that this page does not know. */
function wordOf(words: Readonly<Record<string, string>>, what: string): string | undefined {
  return Object.hasOwn(words, what) ? words[what] : undefined;
}
