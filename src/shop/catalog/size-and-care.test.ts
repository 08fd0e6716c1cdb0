import { expect, test } from "vitest";
import { describeCare } from "./care-text.ts";
import { MEASUREMENT_POINTS, SIZES } from "./garment.ts";
import { describePoint, formatLength } from "./measurement-text.ts";
import { sizeLabel } from "./size-labels.ts";

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

test("care has five instructions, and every measured point says where the tape lies", () => {
  const care = {
    wash: "hand-30",
    bleach: "do-not-bleach",
    dry: "flat",
    iron: "low",
    professional: "dry-clean-f",
  } as const;
  expect(describeCare(care, "en")).toHaveLength(5);
  for (const point of MEASUREMENT_POINTS) expect(describePoint(point, "en").how).not.toBe("");
});
