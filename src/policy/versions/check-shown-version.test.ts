import { expect, test } from "vitest";
import { publishedVersions } from "../../../policy/versions/index.ts";
import { checkShownVersion } from "./check-shown-version.ts";

const first = publishedVersions[0]!;
const second = { ...first, id: "2", effectiveAt: "2027-03-01T00:00:00+08:00" };
const versions = [first, second];
const beforeSecond = new Date("2027-02-28T15:59:59.999Z");
const fromSecond = new Date("2027-02-28T16:00:00.000Z");

test.for([undefined, null, ""])("refuses a submission that names no version: %o [0.7]", (shown) => {
  expect(checkShownVersion(shown, fromSecond, versions)).toEqual({ ok: false, reason: "missing" });
});

test.for(["3", "01", "1 ", " 2", "2.0", "0", "-1", "constructor", 1, 2, true, ["2"], { id: "2" }])(
  "refuses what was never published: %o [0.7]",
  (shown) => {
    expect(checkShownVersion(shown, fromSecond, versions)).toEqual({ ok: false, reason: "unknown" });
  },
);

test("refuses a version of enormous length [0.7]", () => {
  expect(checkShownVersion("1".repeat(100_000), fromSecond, versions)).toEqual({ ok: false, reason: "unknown" });
});

test("refuses the former version from the instant the next one takes effect [0.7]", () => {
  expect(checkShownVersion("1", beforeSecond, versions)).toEqual({ ok: true, version: first });
  expect(checkShownVersion("1", fromSecond, versions)).toEqual({ ok: false, reason: "stale" });
});

test("refuses an announced version until it takes effect [0.7]", () => {
  expect(checkShownVersion("2", beforeSecond, versions)).toEqual({ ok: false, reason: "stale" });
  expect(checkShownVersion("2", fromSecond, versions)).toEqual({ ok: true, version: second });
});

test("returns the version that a submission accepted, so that it can be recorded [0.7]", () => {
  const checked = checkShownVersion("1", new Date("2026-12-01T00:00:00Z"));
  expect(checked).toEqual({ ok: true, version: first });
});
