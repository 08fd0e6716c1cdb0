import { expect, test } from "vitest";
import { CATEGORIES, type Care } from "#shop/catalog";
import { drawCareSymbol, listCareSymbols } from "./care-symbol.ts";
import { drawMeasurementGuide, listMeasurementLetters } from "./measurement-guide.ts";
import { drawFavicon, drawWordmark } from "./wordmark.ts";

const CARE: { readonly [Instruction in keyof Care]: readonly Care[Instruction][] } = {
  wash: ["hand-30", "machine-30-wool", "machine-30-gentle", "machine-40", "do-not-wash"],
  bleach: ["do-not-bleach", "oxygen-only"],
  dry: ["flat", "flat-in-shade", "line", "tumble-low"],
  iron: ["do-not-iron", "low", "medium"],
  professional: ["dry-clean-p", "dry-clean-f", "wet-clean", "do-not-dry-clean"],
};

test("no mark needs a font, a style or anything from elsewhere", () => {
  const marks = [
    drawWordmark(),
    drawFavicon(),
    drawCareSymbol("wash", "machine-40"),
    ...CATEGORIES.map(drawMeasurementGuide),
  ];
  for (const mark of marks) {
    expect(mark).not.toMatch(/<text|style=|<style|<script|NaN|undefined/);
    expect(mark.replace("http://www.w3.org/2000/svg", "")).not.toContain("http");
  }
});

test("every care instruction has a symbol of its own", () => {
  const symbols = (Object.keys(CARE) as (keyof Care)[]).flatMap((instruction) =>
    CARE[instruction].map((value) => drawCareSymbol(instruction, value as never)),
  );
  expect(new Set(symbols).size).toBe(18);
});

test("a label has five symbols in the order of the standard", () => {
  const care: Care = { wash: "hand-30", bleach: "do-not-bleach", dry: "flat", iron: "low", professional: "wet-clean" };
  expect(listCareSymbols(care)).toEqual([
    drawCareSymbol("wash", "hand-30"),
    drawCareSymbol("bleach", "do-not-bleach"),
    drawCareSymbol("dry", "flat"),
    drawCareSymbol("iron", "low"),
    drawCareSymbol("professional", "wet-clean"),
  ]);
});

test.each(CATEGORIES)("the guide for %s shows a letter for every point that a chart can list", (category) => {
  const letters = listMeasurementLetters(category);
  expect(letters.map(({ letter }) => letter)).toEqual([..."ABCDEFG"].slice(0, letters.length));
  expect(drawMeasurementGuide(category).match(/<circle /g)).toHaveLength(letters.length);
});
