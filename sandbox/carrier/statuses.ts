/** Where a parcel can be: the vocabulary of Karrio, and two for the customs. */
export const STATUSES = [
  "pending",
  "picked_up",
  "in_transit",
  "on_hold",
  "customs_held",
  "customs_cleared",
  "out_for_delivery",
  "ready_for_pickup",
  "delivery_delayed",
  "delivery_failed",
  "delivered",
  "return_to_sender",
  "cancelled",
  "unknown",
] as const;
export type Status = (typeof STATUSES)[number];

/** The way of a parcel that meets no trouble. */
const USUAL_WAY: readonly Status[] = [
  "pending",
  "picked_up",
  "in_transit",
  "customs_cleared",
  "out_for_delivery",
  "delivered",
];

/** What comes after `status` on the usual way; a parcel that left it goes back by `in_transit`. */
export function nextOnTheWay(status: Status): Status | undefined {
  if (isFinal(status)) return undefined;
  const place = USUAL_WAY.indexOf(status);
  if (place !== -1) return USUAL_WAY[place + 1];
  switch (status) {
    case "customs_held":
      return "customs_cleared";
    case "ready_for_pickup":
      return "delivered";
    case "delivery_failed":
    case "delivery_delayed":
      return "out_for_delivery";
    default:
      return "in_transit";
  }
}

export function isFinal(status: Status): boolean {
  return status === "delivered" || status === "cancelled" || status === "return_to_sender";
}

/** A parcel can be called back until the carrier holds it. */
export function isCancellable(status: Status): boolean {
  return status === "pending";
}
