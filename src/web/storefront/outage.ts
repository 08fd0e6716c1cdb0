import { isDatabaseOutage } from "#platform/postgres";
import { KeyringUnavailable } from "#privacy/keyring";

/** A database that restarts is back after a few seconds. */
export const RETRY_AFTER_SECONDS = "5";

/** Whether the same request may well be answered in a moment: then it is a 503 and no fault of ours. */
export function isOutage(error: unknown): boolean {
  return isDatabaseOutage(error) || error instanceof KeyringUnavailable;
}
