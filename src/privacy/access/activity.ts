import { DOTTED_ID, isPurpose, PURPOSES, type Purpose } from "#privacy/inventory";

/** A processing activity: one named reason for touching personal data, with the purpose that it serves. */
export interface Activity {
  /** Dotted and stable, such as `mail.order-confirmed`; shown to the person beside each opening. */
  readonly id: string;
  readonly purpose: Purpose;
}

const ACTIVITY_ID_LENGTH_MAX = 80;

/**
 * Declares an activity where a module loads, so that one without a purpose of the closed list keeps the program from
 * starting (duty 2.1.1).
 */
export function defineActivity(activity: Activity): Activity {
  if (!isActivityId(activity.id)) throw new Error(`activity id "${activity.id}" is not dotted kebab-case`);
  if (!isPurpose(activity.purpose)) {
    throw new Error(`activity ${activity.id} has no purpose of the closed list ${PURPOSES.join(", ")}`);
  }
  return Object.freeze({ ...activity });
}

export function isActivityId(value: unknown): value is string {
  return typeof value === "string" && value.length <= ACTIVITY_ID_LENGTH_MAX && DOTTED_ID.test(value);
}
