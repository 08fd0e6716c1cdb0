import { expect, test } from "vitest";
import { differentSearches } from "./different-searches.ts";

test("no two searches are alike, not even when case and blanks make no difference", () => {
  const searches = differentSearches(1, 20_000);
  const normalised = new Set(searches.map((words) => words.toLowerCase().replace(/\s+/g, " ").trim()));
  expect(normalised.size).toBe(20_000);
});

test("the same seed gives the same searches, another seed others", () => {
  expect(differentSearches(7, 50)).toEqual(differentSearches(7, 50));
  expect(differentSearches(8, 50)).not.toEqual(differentSearches(7, 50));
});
