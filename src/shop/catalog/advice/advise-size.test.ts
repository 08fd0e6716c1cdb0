import fc from "fast-check";
import { expect, test } from "vitest";
import { launchRange } from "../range/launch-range.ts";
import type { RangeStyle } from "../range/range-style.ts";
import { adviseSize, type AdvisedStyle } from "./advise-size.ts";
import { readSizeQuestion } from "./size-question.ts";

const read = (query: string) => readSizeQuestion(new URLSearchParams(query));

test.each([
  ["", { ok: false, reason: "empty" }],
  ["from=garment", { ok: false, reason: "empty" }],
  ["from=usual&label=", { ok: false, reason: "empty" }],
  ["chest=abc", { ok: false, reason: "bad-field", field: "chest" }],
  ["chest=9", { ok: false, reason: "bad-field", field: "chest" }],
  ["chest=38", { ok: false, reason: "bad-field", field: "chest" }],
  ["chest=-90", { ok: false, reason: "bad-field", field: "chest" }],
  ["chest=90&height=17", { ok: false, reason: "bad-field", field: "height" }],
  ["from=usual&label=extralarge", { ok: false, reason: "bad-field", field: "label" }],
])("refuses %j", (query, refusal) => {
  expect(read(query)).toEqual(refusal);
});

test.each([
  ["chest=90", { from: "body", chestMm: 900, heightMm: undefined, ease: "as-designed" }],
  ["chest=38&unit=in&ease=roomier", { from: "body", chestMm: 965, heightMm: undefined, ease: "roomier" }],
  ["chest=92,5&height=168", { from: "body", chestMm: 925, heightMm: 1680, ease: "as-designed" }],
  ["from=garment&chest=52.5", { from: "garment", chestMm: 525 }],
  ["from=usual&label=m&system=US", { from: "usual", system: "US", labelOf: "women", label: "M", ease: "as-designed" }],
])("reads %j", (query, question) => {
  expect(read(query)).toEqual({ ok: true, question });
});

const ask = (style: AdvisedStyle, query: string) => {
  const asked = read(query);
  if (!asked.ok) throw new Error(`not a question: ${query}`);
  return adviseSize(style, asked.question);
};

/** A women's pullover of regular fit: 96, 104, 112, 120 cm around. */
const plain: AdvisedStyle = {
  wearer: "women",
  fit: "regular",
  sizes: ["S", "M", "L", "XL"],
  measurements: (["S", "M", "L", "XL"] as const).flatMap((size, index) => [
    { size, point: "chest" as const, lengthMm: 480 + index * 40 },
    { size, point: "length" as const, lengthMm: 600 + index * 20 },
  ]),
};

test("nothing is advised for a style whose chest is not measured", () => {
  expect(ask({ ...plain, measurements: [] }, "chest=90")).toEqual({ ok: false, reason: "not-measured" });
});

test("a label that no system knows is refused", () => {
  expect(ask(plain, "from=usual&label=99")).toEqual({ ok: false, reason: "unknown-label" });
});

test("a chest far from every size is told so, with the size that comes nearest", () => {
  expect(ask(plain, "chest=62")).toMatchObject({ ok: false, reason: "below-all", nearest: "S" });
  expect(ask(plain, "chest=140")).toMatchObject({ ok: false, reason: "above-all", nearest: "XL" });
});

test("a body gets the size that is as much wider as the style is meant to be", () => {
  expect(ask(plain, "chest=90")).toMatchObject({
    ok: true,
    size: "M",
    reason: "nearest",
    comparison: { garmentMm: 1040, yoursMm: 900, differenceMm: 140, intendedMm: 140 },
    points: [
      { point: "chest", lengthMm: 520, smallerByMm: 40, largerByMm: 40 },
      { point: "length", lengthMm: 620, smallerByMm: 20, largerByMm: 20 },
    ],
    height: undefined,
  });
});

test("inches and centimetres get the same advice", () => {
  expect(ask(plain, "chest=35.43&unit=in")).toEqual(ask(plain, "chest=90"));
});

test("between two sizes the larger is advised, and of a close fit the smaller", () => {
  expect(ask(plain, "chest=94")).toMatchObject({ size: "L", reason: "between-take-larger", other: "M" });
  expect(ask({ ...plain, fit: "slim" }, "chest=94")).toMatchObject({
    size: "M",
    reason: "between-take-smaller",
    other: "L",
  });
});

test("who likes it roomier gets no smaller size, who likes it closer no larger one", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...launchRange.styles.map(advised)),
      fc.integer({ min: 760, max: 1200 }),
      (style, chestMm) => {
        const sizeFor = (ease: "closer" | "as-designed" | "roomier") => {
          const advice = adviseSize(style, { from: "body", chestMm, heightMm: undefined, ease });
          return advice.ok
            ? style.sizes.indexOf(advice.size)
            : "nearest" in advice
              ? style.sizes.indexOf(advice.nearest)
              : -1;
        };
        expect(sizeFor("closer")).toBeLessThanOrEqual(sizeFor("as-designed"));
        expect(sizeFor("as-designed")).toBeLessThanOrEqual(sizeFor("roomier"));
      },
    ),
  );
});

test("a garment that is one of the sizes gets that size", () => {
  for (const style of launchRange.styles.map(advised)) {
    for (const { size, point, lengthMm } of style.measurements) {
      if (point !== "chest") continue;
      expect(adviseSize(style, { from: "garment", chestMm: lengthMm })).toMatchObject({
        size,
        comparison: { differenceMm: 0, intendedMm: undefined },
      });
    }
  }
});

test("a garment is compared as it lies, not around", () => {
  expect(ask(plain, "from=garment&chest=51")).toMatchObject({
    size: "M",
    comparison: { garmentMm: 520, yoursMm: 510, differenceMm: 10 },
  });
});

test.each([
  ["from=usual&label=M", "M"],
  ["from=usual&label=40&system=EU", "M"],
  ["from=usual&label=39&system=EU", "M"],
  ["from=usual&label=42&system=EU", "L"],
  ["from=usual&label=14&system=UK", "L"],
  ["from=usual&label=8&system=US", "M"],
  ["from=usual&label=9&system=JP", "M"],
])("%s of a women's style is %s", (query, size) => {
  expect(ask(plain, query)).toMatchObject({ ok: true, size });
});

test("a woman takes a size less of what is graded for either sex", () => {
  const unisex: AdvisedStyle = { ...plain, wearer: "unisex" };
  expect(ask(unisex, "from=usual&label=M&labelOf=men")).toMatchObject({ size: "M" });
  expect(ask(unisex, "from=usual&label=M&labelOf=women")).toMatchObject({ size: "S" });
});

test.each([
  ["170", "as-cut"],
  ["186", "cut-for-shorter"],
  ["155", "cut-for-taller"],
])("of somebody %s cm tall it says %s", (height, words) => {
  expect(ask(plain, `chest=90&height=${height}`)).toMatchObject({ height: words });
});

test("the same question has the same answer, and a wider chest never a smaller size", () => {
  for (const style of launchRange.styles.map(advised)) {
    let before = -1;
    for (let chestMm = 700; chestMm <= 1300; chestMm += 5) {
      const question = { from: "body", chestMm, heightMm: undefined, ease: "as-designed" } as const;
      const advice = adviseSize(style, question);
      expect(adviseSize(style, question)).toEqual(advice);
      if (!advice.ok) continue;
      const place = style.sizes.indexOf(advice.size);
      expect(place).toBeGreaterThanOrEqual(before);
      before = place;
    }
  }
});

function advised(style: RangeStyle): AdvisedStyle {
  return {
    wearer: style.wearer,
    fit: style.fit,
    sizes: style.sizes,
    measurements: Object.entries(style.measurementsCm).flatMap(([point, lengths]) =>
      style.sizes.map((size, index) => ({
        size,
        point: point as AdvisedStyle["measurements"][number]["point"],
        lengthMm: Math.round(lengths[index]! * 10),
      })),
    ),
  };
}
