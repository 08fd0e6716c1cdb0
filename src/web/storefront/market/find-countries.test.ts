import { describe, expect, it } from "vitest";
import { COUNTRY_CODES, listDestinations } from "#shop/addresses";
import { findCountries } from "./find-countries.ts";
import { listUnknownCodes, REGIONS, regionOf } from "./regions.ts";

const find = (typed: string, locale = "en") =>
  findCountries(listDestinations(locale), typed).map(({ country }) => country);

describe("a country is found", () => {
  it.each([
    ["ger", "DE"],
    ["GERMANY", "DE"],
    ["de", "DE"],
    ["deutschland", "DE"],
    ["uk", "GB"],
    ["usa", "US"],
    ["cote", "CI"],
    ["aland", "AX"],
    ["holland", "NL"],
  ])("by %j", (typed, country) => {
    expect(find(typed)[0]).toBe(country);
  });

  it("by its name in the reader's language, and by its English one", () => {
    expect(find("日本", "ja")[0]).toBe("JP");
    expect(find("japan", "ja")[0]).toBe("JP");
    expect(find("德国", "zh")[0]).toBe("DE");
  });

  it("not by what no country is called; nothing typed finds all", () => {
    expect(find("zzzz")).toEqual([]);
    expect(find(" ")).toHaveLength(COUNTRY_CODES.length);
    expect(find("x".repeat(10_000))).toEqual([]);
  });
});

it("puts every country in one part of the world, and names none that does not exist", () => {
  expect(listUnknownCodes()).toEqual([]);
  for (const country of COUNTRY_CODES) expect(REGIONS).toContain(regionOf(country));
  expect(COUNTRY_CODES.filter((country) => regionOf(country) === "009").length).toBeLessThan(40);
  for (const [country, region] of [
    ["FR", "150"],
    ["TH", "142"],
    ["BR", "019"],
    ["KE", "002"],
    ["NZ", "009"],
  ] as const) {
    expect(regionOf(country)).toBe(region);
  }
});
