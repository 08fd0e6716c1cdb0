import fc from "fast-check";
import { expect, test } from "vitest";
import { COLOUR_FAMILIES, colourFamilyOf } from "./colour-family.ts";
import { mainFibres } from "./main-fibres.ts";
import { priceBands } from "./price-bands.ts";

test.each([
  ["#ffffff", "white"],
  ["#efe6d2", "white"],
  ["#d9ccb4", "beige"],
  ["#b98b5e", "beige"],
  ["#5b4636", "brown"],
  ["#8a5a34", "brown"],
  ["#808080", "grey"],
  ["#3d4045", "grey"],
  ["#17181a", "black"],
  ["#000000", "black"],
  ["#22304f", "blue"],
  ["#9fb9cf", "blue"],
  ["#5c6b3c", "green"],
  ["#6a6b3f", "green"],
  ["#e6c860", "yellow"],
  ["#c08a2e", "yellow"],
  ["#b5613f", "orange"],
  ["#a4502f", "orange"],
  ["#6e2a35", "red"],
  ["#cc2222", "red"],
  ["#e8a3ad", "pink"],
  ["#8f8196", "purple"],
  ["#5b2f45", "purple"],
])("%s is called %s", (hex, family) => {
  expect(colourFamilyOf(hex)).toBe(family);
});

test("every colour has a family", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffff }), (value) => {
      expect(COLOUR_FAMILIES).toContain(colourFamilyOf(`#${value.toString(16).padStart(6, "0")}`));
    }),
  );
});

test.each([
  [[], []],
  [[120], []],
  [[120, 120, 120, 120], []],
  [
    [60, 80, 90, 110, 140, 160, 210, 320],
    [
      { min: undefined, max: 79 },
      { min: 80, max: 149 },
      { min: 150, max: 199 },
      { min: 200, max: undefined },
    ],
  ],
])("%j is parted into %j", (prices, bands) => {
  expect(priceBands(prices)).toEqual(bands);
});

test("every price lies in one band, and every band but the last begins where the one before ends", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 60_000 }), { minLength: 1, maxLength: 80 }), (given) => {
      const prices = given.toSorted((left, right) => left - right);
      const bands = priceBands(prices);
      for (const price of prices) {
        const fitting = bands.filter(({ min = 0, max = Infinity }) => price >= min && price <= max);
        expect(fitting).toHaveLength(bands.length === 0 ? 0 : 1);
      }
      expect(bands.length).toBeLessThanOrEqual(4);
    }),
  );
});

test.each([
  [
    [
      ["wool", 80],
      ["nylon", 20],
    ],
    ["wool"],
  ],
  [
    [
      ["wool", 90],
      ["cashmere", 10],
    ],
    ["wool", "cashmere"],
  ],
  [
    [
      ["cotton", 60],
      ["modal", 40],
    ],
    ["cotton", "modal"],
  ],
  [
    [
      ["viscose", 28],
      ["wool", 26],
      ["nylon", 24],
      ["cotton", 22],
    ],
    ["viscose"],
  ],
] as const)("%j is found under %j", (fibres, found) => {
  const whole = fibres.map(([name, percent]) => ({ part: "whole" as const, name, percent }));
  expect(mainFibres(whole)).toEqual(found);
});

test("a lining is not what a coat is found under", () => {
  expect(
    mainFibres([
      { part: "shell", name: "wool", percent: 100 },
      { part: "lining", name: "viscose", percent: 100 },
    ]),
  ).toEqual(["wool"]);
});
