import type { PolicyVersion } from "../../../policy/clause.ts";
import { publishedVersions } from "../../../policy/versions/index.ts";
import { findVersion, isCurrentVersion } from "./versions-in-force.ts";

/** Longest id a submission may carry; anything longer is not looked up. */
export const POLICY_VERSION_CHARACTERS_MAX = 8;

export type ShownVersion =
  | { readonly ok: true; readonly version: PolicyVersion }
  /**
   * `missing`: the submission names none. `unknown`: it names none that was ever published. `stale`: it names one that
   * is not in force at that instant. In every case the policy in force is shown again and nothing is accepted.
   */
  | { readonly ok: false; readonly reason: "missing" | "unknown" | "stale" };

/**
 * Checks the policy version that a form carried when it was submitted (its raw field, not yet parsed) against the one
 * in force at the moment of submission. An order, a registration or an inquiry records the version it returns. [0.7]
 */
export function checkShownVersion(shown: unknown, at: Date, versions = publishedVersions): ShownVersion {
  if (shown === undefined || shown === null || shown === "") return { ok: false, reason: "missing" };
  if (typeof shown !== "string" || shown.length > POLICY_VERSION_CHARACTERS_MAX)
    return { ok: false, reason: "unknown" };
  const version = findVersion(shown, versions);
  if (version === undefined) return { ok: false, reason: "unknown" };
  if (!isCurrentVersion(version.id, at, versions)) return { ok: false, reason: "stale" };
  return { ok: true, version };
}
