import fc from "fast-check";
import { expect, test } from "vitest";
import {
  COLOUR_FAMILIES,
  colourFamilyOf,
  FACETS,
  facetValues,
  launchRange,
  mainFibres,
  NO_FILTER,
  SIZES,
  skuOf,
  type FacetName,
  type RangeStyle,
  type StyleFilter,
} from "#shop/catalog";
import { listStyles } from "./list-styles.ts";
import { PUBLISHED_AT, shelfOfRange } from "./testing/shelf-of-range.ts";

const reading = { language: "en", currency: "USD", at: PUBLISHED_AT } as const;
/** Every third variant is sold out. */
const soldOut = new Set(
  launchRange.styles
    .flatMap((style) => style.colours.flatMap((colour) => style.sizes.map((size) => skuOf(style, colour, size))))
    .filter((_, index) => index % 3 === 0),
);
const shelf = shelfOfRange(launchRange, reading, (variantId) => !soldOut.has(variantId));
const list = (filter: StyleFilter, category?: string) =>
  listStyles(shelf, { ...reading, perPage: 48, filter, ...(category === undefined ? {} : { category }) });

/** What a filter means, style by style, without any cleverness. */
function passes(style: RangeStyle, filter: StyleFilter): boolean {
  const hasOne = <Value>(chosen: readonly Value[], own: readonly Value[]) =>
    chosen.length === 0 || chosen.some((value) => own.includes(value));
  const dollars = Math.floor(style.prices.USD / 100);
  return (
    hasOne(filter.category, [style.category]) &&
    hasOne(filter.fibre, mainFibres(style.fibres)) &&
    hasOne(filter.wearer, style.wearer === "unisex" ? ["women", "men", "unisex"] : [style.wearer]) &&
    hasOne(filter.season, style.seasons) &&
    hasOne(filter.stitch, [style.stitch]) &&
    hasOne(filter.neckline, [style.neckline]) &&
    dollars >= (filter.priceMin ?? 0) &&
    dollars <= (filter.priceMax ?? Infinity) &&
    style.colours.some(
      (colour) =>
        hasOne(filter.colour, [colourFamilyOf(colour.hex)]) &&
        style.sizes.some(
          (size) => hasOne(filter.size, [size]) && !(filter.inStock && soldOut.has(skuOf(style, colour, size))),
        ),
    )
  );
}

const few = <Value>(values: readonly Value[]) => fc.subarray([...values], { maxLength: 3 });
const anyFilter: fc.Arbitrary<StyleFilter> = fc.record({
  category: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, few(facetValues("category"))),
  size: fc.oneof(fc.constant([]), few(SIZES)),
  colour: fc.oneof(fc.constant([]), few(COLOUR_FAMILIES)),
  fibre: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, few(facetValues("fibre"))),
  wearer: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, few(facetValues("wearer"))),
  season: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, few(facetValues("season"))),
  stitch: fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, few(facetValues("stitch"))),
  neckline: fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, few(facetValues("neckline"))),
  priceMin: fc.option(fc.integer({ min: 1, max: 200 }), { nil: undefined, freq: 2 }),
  priceMax: fc.option(fc.integer({ min: 120, max: 500 }), { nil: undefined, freq: 2 }),
  inStock: fc.boolean(),
});

test("a filter leaves exactly the styles that it describes", () => {
  fc.assert(
    fc.property(anyFilter, (filter) => {
      const expected = launchRange.styles.filter((style) => passes(style, filter));
      expect(list(filter).total).toBe(expected.length);
      expect(list(filter).styles.map((style) => style.slug)).toEqual(expected.slice(0, 48).map((style) => style.slug));
    }),
    { numRuns: 300 },
  );
});

test("the count of an option is what choosing it alone in its facet yields", () => {
  const anyFacet = fc.constantFrom(...FACETS);
  fc.assert(
    fc.property(anyFilter, anyFacet, (filter, facet) => {
      for (const { value, styles, chosen } of list(filter).facets[facet]) {
        expect(list({ ...filter, [facet]: [value] }).total).toBe(styles);
        expect(chosen).toBe((filter[facet] as readonly string[]).includes(value));
      }
    }),
    { numRuns: 150 },
  );
});

test("the counts of price bands and of what is there are what choosing them yields", () => {
  fc.assert(
    fc.property(anyFilter, fc.constantFrom(undefined, ...facetValues("category")), (filter, category) => {
      const { facets } = list(filter, category);
      for (const { min, max, styles } of facets.price) {
        expect(list({ ...filter, priceMin: min, priceMax: max }, category).total).toBe(styles);
      }
      expect(list({ ...filter, inStock: true }, category).total).toBe(facets.inStock.styles);
    }),
    { numRuns: 150 },
  );
});

test("an option that nothing of the list has is left out, one that other choices exclude stays and counts nothing", () => {
  const coats = list(NO_FILTER, "coats").facets;
  expect(coats.stitch.map((option) => option.value)).toContain("herringbone");
  expect(coats.stitch.map((option) => option.value)).not.toContain("pointelle");
  const cotton = list({ ...NO_FILTER, fibre: ["cotton"] }, "coats").facets;
  expect(cotton.stitch.find((option) => option.value === "herringbone")).toMatchObject({ styles: 0, chosen: false });
});

test("a blue M in stock is one piece that is all three", () => {
  const [style] = launchRange.styles;
  const [first, second] = style!.colours;
  const only = shelfOfRange({ ...launchRange, styles: [style!] }, reading, (id) => id === skuOf(style!, first!, "M"));
  const ask = (colour: string, size: string) =>
    listStyles(only, {
      ...reading,
      filter: { ...NO_FILTER, colour: [colour], size: [size], inStock: true } as StyleFilter,
    }).total;
  expect(ask(colourFamilyOf(first!.hex), "M")).toBe(1);
  expect(ask(colourFamilyOf(first!.hex), "S")).toBe(0);
  expect(ask(colourFamilyOf(second!.hex), "M")).toBe(0);
});

test.each(["pullovers", "coats", undefined])("the bands of %s hold every style once", (category) => {
  const { facets, total } = list(NO_FILTER, category);
  expect(facets.price.length).toBeGreaterThan(1);
  expect(facets.price.reduce((sum, band) => sum + band.styles, 0)).toBe(total);
});

test("every facet of the range has options", () => {
  const { facets } = list(NO_FILTER);
  const names: readonly FacetName[] = FACETS;
  for (const name of names) expect(facets[name].length, name).toBeGreaterThan(1);
});
