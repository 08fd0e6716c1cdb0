import { expect, test } from "vitest";
import { createChance } from "./chance.ts";

const draw = (seed: number) => {
  const chance = createChance(seed);
  return Array.from({ length: 50 }, () => chance.between(1, 6));
};

test("the same seed gives the same chance, another seed another", () => {
  expect(draw(1)).toEqual(draw(1));
  expect(draw(2)).not.toEqual(draw(1));
});

test("both ends are met, and nothing beyond them", () => {
  const drawn = new Set(Array.from({ length: 40 }, (_, seed) => draw(seed)).flat());
  expect([...drawn].toSorted((one, other) => one - other)).toEqual([1, 2, 3, 4, 5, 6]);
});

test("a shuffle keeps everything once", () => {
  const things = [1, 2, 3, 4, 5, 6, 7];
  const shuffled = createChance(3).shuffle(things);
  expect(shuffled.toSorted((one, other) => one - other)).toEqual(things);
  expect(shuffled).not.toEqual(things);
});

test("a fork goes its own way, however much its origin draws afterwards", () => {
  const one = createChance(5);
  const forkOfOne = one.fork();
  one.between(1, 6);
  const forkOfOther = createChance(5).fork();
  expect(forkOfOne.between(1, 1000)).toBe(forkOfOther.between(1, 1000));
});
