import { expect, test } from "vitest";
import { publishedVersions } from "../../../policy/versions/index.ts";
import { commitmentsAt, currentPolicy, findVersion, isCurrentVersion, versionAt } from "./versions-in-force.ts";

const first = publishedVersions[0]!;
const shorter = { ...first.commitments, "correction.decision": { value: 2, unit: "working-day" } as const };
const second = { ...first, id: "2", effectiveAt: "2027-03-01T00:00:00+08:00", commitments: shorter };
const versions = [first, second];
const beforeSecond = new Date("2027-02-28T15:59:59.999Z");
const fromSecond = new Date("2027-02-28T16:00:00.000Z");

test("refuses to run without any version", () => {
  expect(() => versionAt(fromSecond, [])).toThrow("no version of the policy is published");
});

test("finds no version under an id that was never published", () => {
  expect(findVersion("3", versions)).toBeUndefined();
  expect(isCurrentVersion("3", fromSecond, versions)).toBe(false);
});

test("a version is in force from its instant of effect until the next one's [0.7]", () => {
  expect(versionAt(beforeSecond, versions).id).toBe("1");
  expect(versionAt(fromSecond, versions).id).toBe("2");
  expect(isCurrentVersion("1", fromSecond, versions)).toBe(false);
  expect(isCurrentVersion("2", beforeSecond, versions)).toBe(false);
});

test("an instant before the first version belongs to the first version", () => {
  expect(versionAt(new Date("2020-01-01T00:00:00Z"), versions).id).toBe("1");
});

test("names the locale that is shown, which is English where no translation is published [0.7]", () => {
  expect(currentPolicy("en", fromSecond, versions)).toEqual({ version: second, locale: "en" });
  expect(currentPolicy("ja", fromSecond, versions)).toEqual({ version: second, locale: "en" });
  expect(currentPolicy("toString", fromSecond, versions).locale).toBe("en");
});

test("promises the numbers of the version in force", () => {
  expect(commitmentsAt(beforeSecond, versions)["correction.decision"]).toEqual({ value: 3, unit: "working-day" });
  expect(commitmentsAt(fromSecond, versions)["correction.decision"]).toEqual({ value: 2, unit: "working-day" });
});
