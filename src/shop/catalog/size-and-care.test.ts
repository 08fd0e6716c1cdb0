import { expect, test } from "vitest";
import { shop } from "#shop.config";
import { describeCare } from "./care-text.ts";
import { MEASUREMENT_POINTS, SIZES, type Care } from "./garment.ts";
import { describePoint, formatLength } from "./measurement-text.ts";
import { sizeLabel, sizeSystemName } from "./size-labels.ts";

test("a unisex garment is sold by letter alone", () => {
  expect(sizeLabel("M", "unisex", "EU")).toBeUndefined();
});

test.each([
  ["S", "women", "UK", "8"],
  ["M", "women", "EU", "38–40"],
  ["XS", "women", "US", "2"],
  ["L", "women", "JP", "13"],
  ["XL", "men", "EU", "54"],
  ["M", "men", "US", "38–40"],
] as const)("%s for %s is %s %s", (size, wearer, system, label) => {
  expect(sizeLabel(size, wearer, system)).toBe(label);
});

test("every size has a label in every system", () => {
  for (const wearer of ["women", "men"] as const) {
    for (const system of ["EU", "UK", "US", "JP"] as const) {
      const labels = SIZES.map((size) => sizeLabel(size, wearer, system));
      expect(new Set(labels).size).toBe(SIZES.length);
    }
  }
});

test.each([
  [420, "cm", "42"],
  [395, "cm", "39.5"],
  [420, "in", "16½"],
  [508, "in", "20"],
  [571, "in", "22½"],
  [578, "in", "22¾"],
] as const)("%d mm is shown in %s as %s", (millimetres, unit, shown) => {
  expect(formatLength(millimetres, unit)).toBe(shown);
});

test.each([
  ["de", "39,5"],
  ["fr", "39,5"],
  ["zh", "39.5"],
  ["ja", "39.5"],
] as const)("half a centimetre is written in %s as %s", (language, shown) => {
  expect(formatLength(395, "cm", language)).toBe(shown);
});

const CARE = {
  wash: ["hand-30", "machine-30-wool", "machine-30-gentle", "machine-40", "do-not-wash"],
  bleach: ["do-not-bleach", "oxygen-only"],
  dry: ["flat", "flat-in-shade", "line", "tumble-low"],
  iron: ["do-not-iron", "low", "medium"],
  professional: ["dry-clean-p", "dry-clean-f", "wet-clean", "do-not-dry-clean"],
} as const satisfies { readonly [Instruction in keyof Care]: readonly Care[Instruction][] };
const INSTRUCTIONS = Object.keys(CARE) as (keyof Care)[];
const mildest: Care = {
  wash: "hand-30",
  bleach: "do-not-bleach",
  dry: "flat",
  iron: "low",
  professional: "dry-clean-f",
};

test.each(shop.languages)("no two care instructions read the same in %s", (language) => {
  const sentences = INSTRUCTIONS.flatMap((instruction, place) =>
    CARE[instruction].map((value) => describeCare({ ...mildest, [instruction]: value }, language)[place]!),
  );
  expect(sentences).not.toContain("");
  expect(new Set(sentences).size).toBe(INSTRUCTIONS.flatMap((instruction) => CARE[instruction]).length);
});

test.each(shop.languages)(
  "care has five instructions in %s, and every measured point says where the tape lies",
  (language) => {
    expect(describeCare(mildest, language)).toHaveLength(5);
    const texts = MEASUREMENT_POINTS.map((point) => describePoint(point, language));
    for (const { name, how } of texts) expect(name.length * how.length).toBeGreaterThan(0);
    expect(new Set(texts.map((text) => text.name)).size).toBe(MEASUREMENT_POINTS.length);
  },
);

test.each(shop.languages)("size systems are told apart in %s", (language) => {
  const names = (["EU", "UK", "US", "JP"] as const).map((system) => sizeSystemName(system, language));
  expect(new Set(names).size).toBe(4);
});
