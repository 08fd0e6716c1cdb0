import { describe, expect, test } from "vitest";
import { shop } from "#shop.config";
import { COLOUR_FAMILIES } from "../filter/colour-family.ts";
import {
  BODY_LENGTHS,
  BUTTONS,
  CATEGORIES,
  CLOSURES,
  FEELS,
  FIBRE_NAMES,
  FIBRE_PARTS,
  FITS,
  HEMS,
  LEGS,
  MOTIFS,
  NECKLINES,
  POCKETS,
  SEASONS,
  SLEEVE_LENGTHS,
  SLEEVES,
  STITCHES,
  WEARERS,
  type Fibre,
} from "../garment.ts";
import { describeAnimalParts, describeFibres } from "./describe-fibres.ts";
import { describeOrigin } from "./describe-origin.ts";
import { LABELS, labelOf, nameOfFact } from "./label-of.ts";
import type { Fact, FactValues } from "./label-table.ts";

/** The compiler asks for every fact here, so a list that is added to a garment cannot stay without words. */
const LISTS: { readonly [Name in Fact]: readonly FactValues[Name][] } = {
  category: CATEGORIES,
  wearer: WEARERS,
  fit: FITS,
  stitch: STITCHES,
  neckline: NECKLINES,
  closure: CLOSURES,
  sleeve: SLEEVES,
  sleeveLength: SLEEVE_LENGTHS,
  length: BODY_LENGTHS,
  hem: HEMS,
  pocket: POCKETS,
  leg: LEGS,
  motif: MOTIFS,
  buttons: BUTTONS,
  season: SEASONS,
  feel: FEELS,
  warmth: [1, 2, 3, 4, 5],
  colour: COLOUR_FAMILIES,
  fibre: FIBRE_NAMES,
  fibrePart: FIBRE_PARTS,
};
const FACTS = Object.keys(LISTS) as Fact[];

/** Chinese characters or kana; a label in English that was left behind has neither. */
const SCRIPT = { zh: /\p{Script=Han}/u, ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u } as const;

const fibre = (part: Fibre["part"], name: Fibre["name"], percent: number): Fibre => ({ part, name, percent });

describe.each(shop.languages)("in %s", (language) => {
  test.each(FACTS)("no two values of %s have the same label, and none has an empty one", (fact) => {
    const { values } = LABELS[language];
    const labels = LISTS[fact].map((value) => (values[fact] as Record<string, string>)[value]!);
    expect(labels.every((label) => label !== "" && label === label.trim())).toBe(true);
    expect(new Set(labels).size).toBe(LISTS[fact].length);
    expect(Object.keys(values[fact])).toHaveLength(LISTS[fact].length);
  });

  test("no two facts have the same name", () => {
    const names = FACTS.map((fact) => nameOfFact(fact, language));
    expect(names).not.toContain("");
    expect(new Set(names).size).toBe(FACTS.length);
  });
});

test.each(["zh", "ja"] as const)("labels in %s are written in its script", (language) => {
  for (const fact of FACTS) {
    for (const label of Object.values(LABELS[language].values[fact])) expect(label).toMatch(SCRIPT[language]);
  }
});

test.each([
  ["en", "Wool"],
  ["zh", "绵羊毛"],
  ["de", "Wolle"],
  ["fr", "Laine"],
  ["ja", "羊毛"],
] as const)("a fibre that stands alone begins with a capital in %s", (language, label) => {
  expect(labelOf("fibre", "wool", language)).toBe(label);
});

test.each([
  ["en", "80% wool, 20% nylon"],
  ["zh", "绵羊毛 80%，聚酰胺纤维（锦纶） 20%"],
  ["de", "80\u00A0% Wolle, 20\u00A0% Polyamid"],
  ["fr", "80\u00A0% laine, 20\u00A0% polyamide"],
  ["ja", "羊毛 80%、ナイロン 20%"],
] as const)("a composition in %s has the names that a label must use", (language, line) => {
  expect(describeFibres([fibre("whole", "wool", 80), fibre("whole", "nylon", 20)], language)).toEqual([line]);
});

test.each([
  ["en", ["Outer fabric: 65% wool, 35% yak", "Lining: 100% viscose"]],
  ["zh", ["外层面料：绵羊毛 65%，牦牛绒 35%", "里料：粘胶纤维（粘纤） 100%"]],
  ["de", ["Oberstoff: 65\u00A0% Wolle, 35\u00A0% Yak", "Futter: 100\u00A0% Viskose"]],
  ["fr", ["Tissu extérieur\u00A0: 65\u00A0% laine, 35\u00A0% yack", "Doublure\u00A0: 100\u00A0% viscose"]],
  ["ja", ["表地：羊毛 65%、毛（ヤク） 35%", "裏地：レーヨン 100%"]],
] as const)("each part of a lined coat has its own line in %s", (language, lines) => {
  const fibres = [fibre("shell", "wool", 65), fibre("shell", "yak", 35), fibre("lining", "viscose", 100)];
  expect(describeFibres(fibres, language)).toEqual(lines);
});

test("parts of animal origin are stated in the words of the regulation", () => {
  expect(describeAnimalParts("en")).toBe("Contains non-textile parts of animal origin");
  expect(describeAnimalParts("de")).toBe("Enthält nichttextile Teile tierischen Ursprungs");
  expect(describeAnimalParts("fr")).toBe("Contient des parties non textiles d’origine animale");
});

test.each([
  ["en", "Made in China"],
  ["zh", "产地：中国"],
  ["de", "Herstellungsland: China"],
  ["fr", "Pays de fabrication\u00A0: Chine"],
  ["ja", "原産国：中国"],
] as const)("the origin is told in %s", (language, line) => {
  expect(describeOrigin("CN", language)).toBe(line);
});
