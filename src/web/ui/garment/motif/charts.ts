import { mirroredChart, type Chart } from "./chart.ts";

/** An eight-pointed star, left half with the middle column. */
export const STAR: Chart = mirroredChart([
  "....1....",
  "....11...",
  "....111..",
  ".....111.",
  "1111..11.",
  ".1111..1.",
  "..1111..1",
  "...1111.1",
  "........1".replaceAll("1", "2"),
  "...1111.1",
  "..1111..1",
  ".1111..1.",
  "1111..11.",
  ".....111.",
  "....111..",
  "....11...",
  "....1....",
]);

/** Snowflakes set in half drop, with seeds between them. */
export const SNOWFLAKES: Chart = (() => {
  const flake = mirroredChart([
    "...1..1",
    "....1.1",
    "1....11",
    ".1....1",
    "..1...1",
    "...1.11",
    "1111112",
    "...1.11",
    "..1...1",
    ".1....1",
    "1....11",
    "....1.1",
    "...1..1",
  ]);
  const blank = ".".repeat(13);
  const first = flake.map((row) => `${row}.............`);
  const second = flake.map((row) => `.............${row}`);
  const seed = `${blank.slice(0, 6)}.${blank.slice(0, 12)}3${blank.slice(0, 6)}`;
  const other = `${blank.slice(0, 6)}3${blank.slice(0, 12)}.${blank.slice(0, 6)}`;
  const gap = ".".repeat(26);
  return [...first.slice(0, 6), ...first.slice(6), gap, ...second, gap].map((row, index) =>
    index === 6 ? merge(row, seed) : index === 20 ? merge(row, other) : row,
  );
})();

/** Peerie bands: small patterns between narrow lines, each in colours of its own. */
export const PEERIE: Chart = [
  "........................",
  "1.1.1.1.1.1.1.1.1.1.1.1.",
  "........................",
  "222222222222222222222222",
  "22.22.22.22.22.22.22.22.",
  "2...2...2...2...2...2...",
  "22.22.22.22.22.22.22.22.".replaceAll("2", "2"),
  "222222222222222222222222",
  "........................",
  "...1.......1.......1....",
  "..111.....111.....111...",
  ".11.11...11.11...11.11..",
  "11.3.11.11.3.11.11.3.11.",
  ".11.11...11.11...11.11..",
  "..111.....111.....111...",
  "...1.......1.......1....",
  "........................",
  "333333333333333333333333",
  "3..33..33..33..33..33..3",
  ".33..33..33..33..33..33.",
  "333333333333333333333333",
  "........................",
  "1...1...1...1...1...1...",
  ".1.1.1.1.1.1.1.1.1.1.1.1",
  "..1...1...1...1...1...1.",
  "........................",
  "222222222222222222222222",
  "........................",
];

/** The band of the hem and cuffs under a patterned yoke. */
export const SMALL_BAND: Chart = [
  "1111111111",
  "..........",
  "..2....2..",
  ".2.2..2.2.",
  "2...22...2",
  ".2.2..2.2.",
  "..2....2..",
  "..........",
  "1.1.1.1.1.",
];

function merge(row: string, over: string): string {
  return row
    .split("")
    .map((stitch, index) => (over[index] === undefined || over[index] === "." ? stitch : over[index]))
    .join("");
}
