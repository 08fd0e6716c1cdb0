import { expect, it } from "vitest";
import { readVisit } from "../visit.ts";
import { formatDays } from "./format-days.ts";

it.each([
  ["gb", "en", "30 November – 9 December"],
  ["us", "en", "November 30 – December 9"],
  ["de", "de", "30. November – 9. Dezember"],
  ["fr", "fr", "30 novembre – 9 décembre"],
  ["cn", "zh", "11月30日至12月9日"],
  ["jp", "ja", "11月30日〜12月9日"],
])("writes a range of days in %s/%s as people there do", (market, language, written) => {
  const visit = readVisit(market, language, undefined)!;
  const shown = formatDays(visit, { earliest: "2026-11-30", latest: "2026-12-09" });
  expect(shown.replaceAll(/[\u2009\u202F\u00A0]/g, " ")).toBe(written);
});
