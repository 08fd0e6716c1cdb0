import { isActivityId } from "./activity.ts";
import type { Refusal } from "./judge-access.ts";

/** A field was asked for that the inventory does not declare, or not as held there: somebody has to decide first. */
export class InventoryGap extends Error {
  override readonly name = "InventoryGap";
  readonly refusal: Refusal;

  constructor(activity: string, refusal: Refusal) {
    super(`${activity} asked for fields that the inventory does not declare as held there`);
    this.refusal = refusal;
  }
}

/** The access is for another purpose, order or case than the data; it was refused and recorded. */
export class AccessViolation extends Error {
  override readonly name = "AccessViolation";
  readonly refusal: Refusal;

  constructor(activity: string, refusal: Refusal) {
    super(`${activity} was refused: ${refusal.reason} ${refusal.fields.join(", ")}`.trim());
    this.refusal = refusal;
  }
}

export function refusalError(activity: string, refusal: Refusal): InventoryGap | AccessViolation {
  // A malformed access may carry anything where its activity should be.
  const named = isActivityId(activity) ? activity : "an unnamed activity";
  return refusal.kind === "gap" ? new InventoryGap(named, refusal) : new AccessViolation(named, refusal);
}
