import { expect, test } from "vitest";
import { classifyGarment } from "./classify-garment.ts";
import { describeForCustoms } from "./customs-description.ts";
import type { Fibre } from "./garment.ts";

const whole = (...fibres: [Fibre["name"], number][]): Fibre[] =>
  fibres.map(([name, percent]) => ({ part: "whole", name, percent }));

test("refuses to classify a garment without fibres", () => {
  expect(() => classifyGarment({ wearer: "women", construction: "knitted", noun: "pullover", fibres: [] })).toThrow(
    /without fibres/,
  );
});

test.each([
  ["pullover", "women", "knitted", whole(["wool", 80], ["nylon", 20]), "611011"],
  ["pullover", "men", "knitted", whole(["cashmere", 60], ["wool", 40]), "611012"],
  ["pullover", "women", "knitted", whole(["alpaca", 45], ["wool", 35], ["nylon", 20]), "611019"],
  // Wool and fine hair count as one material: together they outweigh the cotton.
  ["pullover", "women", "knitted", whole(["cotton", 40], ["wool", 35], ["mohair", 25]), "611011"],
  ["cardigan", "men", "knitted", whole(["cotton", 55], ["wool", 45]), "611020"],
  ["pullover", "unisex", "knitted", whole(["acrylic", 50], ["wool", 30], ["nylon", 20]), "611030"],
  ["pullover", "women", "knitted", whole(["flax", 100]), "611090"],
  ["jumpsuit", "women", "knitted", whole(["wool", 100]), "611490"],
  ["jumpsuit", "women", "knitted", whole(["viscose", 83], ["nylon", 17]), "611430"],
  ["jumpsuit", "unisex", "knitted", whole(["cotton", 70], ["polyester", 30]), "611420"],
  ["coat", "women", "knitted", whole(["wool", 100]), "610210"],
  ["coat", "unisex", "knitted", whole(["cotton", 100]), "610220"],
  ["coat", "men", "knitted", whole(["nylon", 100]), "610130"],
  ["overcoat", "men", "woven", whole(["wool", 80], ["nylon", 20]), "620120"],
  ["coat", "women", "woven", whole(["wool", 70], ["nylon", 30]), "620220"],
] as const)("a %s for %s, %s, of %j is %s", (noun, wearer, construction, fibres, code) => {
  expect(classifyGarment({ noun, wearer, construction, fibres })).toBe(code);
});

test("the lining does not decide", () => {
  const fibres: Fibre[] = [
    { part: "shell", name: "wool", percent: 100 },
    { part: "lining", name: "viscose", percent: 100 },
  ];
  expect(classifyGarment({ noun: "overcoat", wearer: "men", construction: "woven", fibres })).toBe("620120");
  expect(describeForCustoms({ noun: "overcoat", wearer: "men", construction: "woven", fibres })).toBe(
    "Men's woven overcoat, shell 100% wool, lining 100% viscose",
  );
});

test("describes goods as the customs of the European Union want them", () => {
  const fibres = whole(["wool", 80], ["nylon", 20]);
  expect(describeForCustoms({ noun: "pullover", wearer: "women", construction: "knitted", fibres })).toBe(
    "Women's knitted pullover, 80% wool 20% nylon",
  );
});
