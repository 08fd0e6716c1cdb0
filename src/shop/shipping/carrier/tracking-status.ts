/** Where a parcel can be: the vocabulary of Karrio, and two for the customs. */
export const TRACKING_STATUSES = [
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
export type TrackingStatus = (typeof TRACKING_STATUSES)[number];

/** A carrier's word in our vocabulary; a word we do not know is `unknown`, never an error. */
export function toTrackingStatus(word: string): TrackingStatus {
  return TRACKING_STATUSES.find((status) => status === word) ?? "unknown";
}
