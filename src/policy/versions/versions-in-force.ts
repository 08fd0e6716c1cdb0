import type { Commitments, PolicyLocale, PolicyVersion } from "../../../policy/clause.ts";
import { publishedVersions } from "../../../policy/versions/index.ts";

/**
 * The version in force at an instant: the newest whose effect has begun. The shop never runs without a policy, so an
 * instant before the first version belongs to the first version.
 */
export function versionAt(at: Date, versions = publishedVersions): PolicyVersion {
  const inForce = versions.findLast((version) => Date.parse(version.effectiveAt) <= at.getTime()) ?? versions[0];
  if (inForce === undefined) throw new Error("no version of the policy is published");
  return inForce;
}

/** A published version by its id, whether in force, past or announced. */
export function findVersion(id: string, versions = publishedVersions): PolicyVersion | undefined {
  return versions.find((version) => version.id === id);
}

/** Whether `id` names the version in force at that instant. */
export function isCurrentVersion(id: string, at: Date, versions = publishedVersions): boolean {
  return versionAt(at, versions).id === id;
}

export function isPolicyLocale(locale: string, version: PolicyVersion): locale is PolicyLocale {
  return Object.hasOwn(version.texts, locale);
}

export interface CurrentPolicy {
  readonly version: PolicyVersion;
  /** The locale the policy can be shown in: the one asked for, or English, the canonical one. Record this one. [0.7] */
  readonly locale: PolicyLocale;
}

/** What to show a visitor who reads in `locale` (a lower-case language tag) at that instant. */
export function currentPolicy(locale: string, at: Date, versions = publishedVersions): CurrentPolicy {
  const version = versionAt(at, versions);
  return { version, locale: isPolicyLocale(locale, version) ? locale : "en" };
}

/** The numbers promised at an instant. Code that keeps a deadline reads it here and nowhere else. */
export function commitmentsAt(at: Date, versions = publishedVersions): Commitments {
  return versionAt(at, versions).commitments;
}
