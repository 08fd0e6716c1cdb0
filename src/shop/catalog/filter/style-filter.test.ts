import fc from "fast-check";
import { expect, test } from "vitest";
import { shop } from "#shop.config";
import {
  FACETS,
  facetValues,
  isNarrowed,
  NO_FILTER,
  readListing,
  SORTS,
  toggleValue,
  writeListing,
} from "./style-filter.ts";

const read = (query: string) => readListing(new URLSearchParams(query));
const canonical = (query: string) => writeListing(read(query)).toString();

test.each([
  ["", ""],
  ["size=HUGE&colour=mauve&fibre=gold&sort=cheapest&stock=yes&wearer=&utm_source=x", ""],
  ["size=M&size=M&size=S", "size=S&size=M"],
  ["size=s", ""],
  ["size=S,M", ""],
  ["page=1", ""],
  ["page=0", ""],
  ["page=-2", ""],
  ["page=1e3", ""],
  [`page=${shop.catalog.pagesMax + 1}`, ""],
  ["page=3&stock=in&colour=blue&category=coats", "category=coats&colour=blue&stock=in&page=3"],
  ["min=&max=", ""],
  ["min=0", ""],
  ["min=-5&max=12.5", ""],
  ["min=999999999", ""],
  ["max=200&min=100", "min=100&max=200"],
  ["min=200&max=100", "min=100&max=200"],
  ["sort=recommended", ""],
  ["sort=price-up", "sort=price-up"],
  ["__proto__=1&constructor=S", ""],
])("%j is read as %j", (given, written) => {
  expect(canonical(given)).toBe(written);
});

test("a filter without choices leaves nothing out", () => {
  expect(read("").filter).toEqual(NO_FILTER);
  expect(isNarrowed(NO_FILTER)).toBe(false);
});

test.each(["size=M", "min=5", "max=5", "stock=in", "neckline=roll"])("%j narrows", (query) => {
  expect(isNarrowed(read(query).filter)).toBe(true);
});

const anyListing = fc.record({
  filter: fc.record({
    ...(Object.fromEntries(FACETS.map((name) => [name, fc.subarray([...facetValues(name)])])) as object),
    priceMin: fc.option(fc.integer({ min: 1, max: 500 }), { nil: undefined }),
    priceMax: fc.option(fc.integer({ min: 500, max: 9000 }), { nil: undefined }),
    inStock: fc.boolean(),
  }),
  sort: fc.constantFrom(...SORTS),
  page: fc.integer({ min: 1, max: shop.catalog.pagesMax }),
}) as fc.Arbitrary<ReturnType<typeof readListing>>;

test("what is written is read as the same, whatever the order of its parts", () => {
  fc.assert(
    fc.property(anyListing, fc.infiniteStream(fc.nat()), (listing, chance) => {
      const written = writeListing(listing);
      expect(readListing(written)).toEqual(listing);
      const shuffled = [...written].map((pair) => ({ pair, key: chance.next().value as number }));
      shuffled.sort((left, right) => left.key - right.key);
      const query = new URLSearchParams(shuffled.map(({ pair }) => pair));
      expect(writeListing(readListing(query)).toString()).toBe(written.toString());
    }),
  );
});

test("any address has one canonical spelling, and that is its own", () => {
  const pair = fc.tuple(
    fc.constantFrom(...FACETS, "min", "max", "stock", "sort", "page"),
    fc.string({ maxLength: 12 }),
  );
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 30 }), (pairs) => {
      const once = writeListing(readListing(new URLSearchParams(pairs))).toString();
      expect(canonical(once)).toBe(once);
    }),
  );
});

test("a value that is toggled twice is as it was", () => {
  const once = toggleValue(toggleValue(NO_FILTER, "size", "M"), "size", "S");
  expect(once.size).toEqual(["S", "M"]);
  expect(toggleValue(toggleValue(once, "size", "M"), "size", "S")).toEqual(NO_FILTER);
});
