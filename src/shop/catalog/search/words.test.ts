import fc from "fast-check";
import { expect, test } from "vitest";
import { shop } from "#shop.config";
import { countMistakes, prepareNearWords } from "./nearest-word.ts";
import { joinWords, splitQuery, splitWords } from "./split-words.ts";
import { stemWord } from "./stem-word.ts";

const folded = (text: string, language: Parameters<typeof splitQuery>[1] = "en") =>
  splitQuery(text, language).map((word) => word.folded);

test.each([
  ["", []],
  ["   \t\u200b ", []],
  ["the", []],
  ["!!! & | ( ) <-> :*", []],
  ["it's; drop table", ["its", "drop", "table"]],
  ["Grey JUMPER", ["grey", "jumper"]],
  ["gray jumper", ["grey", "jumper"]],
  ["Écru", ["ecru"]],
  ["ﬁne‑rib", ["fine", "rib"]],
  ["men’s roll-neck", ["mens", "roll", "neck"]],
  ["ＷＯＯＬ", ["wool"]],
  ["\u0000", []],
])("reads %j as %j", (text, words) => {
  expect(folded(text)).toEqual(words);
});

test.each([
  ["de", "Größe für Männer", ["grosse", "manner"]],
  ["fr", "pull d’hiver à col roulé", ["pull", "hiver", "col", "roule"]],
  ["fr", "l'été", ["ete"]],
  ["zh", "羊毛的毛衣", ["羊毛", "毛衣"]],
  ["zh", "針織衫", splitQuery("针织衫", "zh").map((word) => word.folded)],
  ["zh", "V领毛衣", ["v", "领", "毛衣"]],
  ["ja", "ウールのセーター", ["ウール", "セーター"]],
  ["ja", "せーたー", ["セーター"]],
  ["ja", "ｶｰﾃﾞｨｶﾞﾝ", ["カーディガン"]],
] as const)("in %s, %j is read as %j", (language, text, words) => {
  expect(folded(text, language)).toEqual(words);
});

test("a long search is cut, not refused", () => {
  expect(splitQuery("wool ".repeat(1000), "en")).toHaveLength(shop.catalog.searchWordsMax);
  expect(folded("w".repeat(10_000))[0]).toHaveLength(shop.catalog.searchTextCharactersMax);
});

test("words are joined as their script is written", () => {
  expect(joinWords(splitWords("cable jumper", "en"))).toBe("cable jumper");
  expect(joinWords(splitWords("羊毛毛衣", "zh"))).toBe("羊毛毛衣");
  expect(joinWords(splitWords("wool毛衣", "zh"))).toBe("wool 毛衣");
});

test("no text leaves a sign, a blank or an empty word", () => {
  const anyText = fc
    .array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 120 })
    .map((codePoints) => String.fromCodePoint(...codePoints));
  fc.assert(
    fc.property(anyText, fc.constantFrom(...shop.languages), (text, language) => {
      for (const word of splitQuery(text, language)) expect(word.folded).toMatch(/^[\p{L}\p{N}\p{M}]+$/u);
    }),
  );
});

test.each([
  ["en", ["coat", "coats"]],
  ["en", ["body", "bodies"]],
  ["en", ["crew"]],
  ["de", ["grun", "grune", "gruner", "grunes", "grunen"]],
  ["de", ["pullover", "pullovers", "pullovern"]],
  ["fr", ["gris", "grise", "grises"]],
  ["fr", ["pull", "pulls"]],
] as const)("in %s these are forms of one word: %j", (language, forms) => {
  expect(new Set(forms.map((form) => stemWord(form, language))).size).toBe(1);
});

test.each(["dress", "plus", "wool"])("%j is no plural", (word) => {
  expect(stemWord(word, "en")).toBe(word);
});

const words = ["cable", "camel", "cashmere", "herringbone", "turtleneck", "wool", "v", "yarrow"];
const near = prepareNearWords(
  words,
  words.map(() => 1),
);

test.each([
  ["cabel", "cable"],
  ["cashmeer", "cashmere"],
  ["turtelneck", "turtleneck"],
  ["yarow", "yarrow"],
  ["wol", "wool"],
  ["heringbon", "herringbone"],
])("%j is near %j", (typed, word) => {
  expect(near.nearest(typed, 1)).toEqual([word]);
});

test.each(["zzzzzzzz", "wo", "", "xashmexx", "cable", "w".repeat(5000)])("%j is near nothing", (typed) => {
  expect(near.nearest(typed, 3)).not.toContain(typed);
  expect(near.nearest(typed, 3).filter((word) => countMistakes(typed, word, 2) > 2)).toEqual([]);
});

test("the quick look at the letters leaves out no word that is near", () => {
  const letters = fc.string({ unit: fc.constantFrom(..."abcdeé毛衣"), minLength: 3, maxLength: 9 });
  fc.assert(
    fc.property(fc.uniqueArray(letters, { minLength: 1, maxLength: 30 }), letters, (known, typed) => {
      const allowed = typed.length < 6 ? 1 : 2;
      const expected = known.filter((word) => {
        const mistakes = countMistakes(typed, word, allowed);
        return mistakes > 0 && mistakes <= allowed && (mistakes === 1 || word[0] === typed[0]);
      });
      const found = prepareNearWords(
        known,
        known.map(() => 1),
      ).nearest(typed, known.length);
      expect(found.toSorted()).toEqual(expected.toSorted());
    }),
  );
});
