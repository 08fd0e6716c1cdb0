/**
 * Why staff cancel an order. A closed list, because free text would sooner or later carry a name or an address into
 * the order's history, where nothing personal may lie (duty 3.1.1).
 */
export const CANCEL_REASONS = {
  "asked-by-shopper": "the shopper asked for it",
  "address-cannot-be-reached": "the carrier cannot deliver to the address",
  "shopper-cannot-be-reached": "a question about the order stayed without an answer",
  "goods-missing": "the goods are not on the shelf",
  "goods-damaged": "the goods are damaged",
  "checks-failed": "the order did not pass verification",
  mistake: "the order was made by mistake",
} as const;

export type CancelReason = keyof typeof CANCEL_REASONS;

export function isCancelReason(value: unknown): value is CancelReason {
  return typeof value === "string" && Object.hasOwn(CANCEL_REASONS, value);
}
