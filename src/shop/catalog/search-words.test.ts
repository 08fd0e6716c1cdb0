import fc from "fast-check";
import { expect, test } from "vitest";
import { shop } from "#shop.config";
import { queryWords, searchWords, toTextQuery } from "./search-words.ts";

test.each([
  ["", []],
  ["   \t\u200b ", []],
  ["!!! & | ( ) <-> :*", []],
  ["it's; drop table", ["its", "drop", "table"]],
  ["Grey JUMPER", ["grey", "jumper"]],
  ["gray jumper", ["grey", "jumper"]],
  ["Écru", ["ecru"]],
  ["ﬁne‑rib", ["fine", "rib"]],
  ["men’s roll-neck", ["mens", "roll", "neck"]],
  ["羊毛 свитер", ["羊毛", "свитер"]],
])("reads %j as %j", (text, words) => {
  expect(queryWords(text)).toEqual(words);
});

test("a long search is cut, not refused", () => {
  expect(queryWords("wool ".repeat(1000))).toHaveLength(shop.catalog.searchWordsMax);
  expect(queryWords("w".repeat(10_000))[0]).toHaveLength(shop.catalog.searchTextCharactersMax);
});

test("short words stand for themselves, longer ones for what begins with them", () => {
  expect(toTextQuery(["v", "neck"])).toBe("v & neck:*");
});

const anyText = fc
  .array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 120 })
  .map((codePoints) => String.fromCodePoint(...codePoints));

test("no text smuggles an operator into the query", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(toTextQuery(searchWords(text))).toMatch(/^([\p{L}\p{N}]+(:\*)?( & [\p{L}\p{N}]+(:\*)?)*)?$/u);
    }),
  );
});
