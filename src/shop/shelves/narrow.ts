import { FACETS, facetValues, type FacetName, type FacetValues, type PriceBand, type StyleFilter } from "#shop/catalog";
import type { PriceView } from "./price-view.ts";
import { maskOf, STYLE_FACETS, type StockedRange } from "./stocked-range.ts";

/** One value of a facet, and how many styles choosing it alone in its facet would leave. */
export interface FacetOption<Value> {
  readonly value: Value;
  readonly styles: number;
  readonly chosen: boolean;
}

export interface BandOption extends PriceBand {
  readonly styles: number;
  readonly chosen: boolean;
}

/** What a list can be narrowed by. Values that no style of the list has, whatever is chosen, are left out. */
export type Facets = { readonly [Name in FacetName]: readonly FacetOption<FacetValues[Name]>[] } & {
  readonly price: readonly BandOption[];
  readonly inStock: { readonly styles: number; readonly chosen: boolean };
};

export interface Narrowed {
  /** Per style, 1 when it passes the whole filter. */
  readonly passes: Uint8Array;
  readonly total: number;
  /** Styles before any filter. */
  readonly unfiltered: number;
  readonly facets: Facets;
}

/**
 * Narrows the styles with a `candidate` mark to a filter and counts every option of every facet, in one pass. An option
 * counts the styles that would be left if it alone were chosen in its facet, with all other facets as they are. Size,
 * colour and stock are asked of one variant: a blue M in stock is one piece that is all three.
 */
export function narrow(
  range: StockedRange,
  prices: PriceView,
  candidates: Uint8Array,
  filter: StyleFilter,
  bands: readonly PriceBand[],
): Narrowed {
  const { rowStarts, families, sizes, stockedSizes } = range;
  const wanted = Object.fromEntries(FACETS.map((name) => [name, maskOf(name, filter[name])])) as Record<
    FacetName,
    number
  >;
  const columns = STYLE_FACETS.map((name) => ({ masks: range.masks[name], wanted: wanted[name] }));
  const counters = Object.fromEntries(FACETS.map((name) => [name, newCounter(name)])) as Record<FacetName, Counter>;
  const styleCounters = STYLE_FACETS.map((name) => counters[name]);
  const bandCounts = new Uint32Array(bands.length);
  const passes = new Uint8Array(candidates.length);
  const priceMin = filter.priceMin ?? 0;
  const priceMax = filter.priceMax ?? Infinity;
  const PRICE = columns.length;
  const anyFamily = wanted.colour === 0;
  const anySize = wanted.size === 0;
  let total = 0;
  let unfiltered = 0;
  let inStock = 0;

  for (let place = 0; place < candidates.length; place++) {
    if (candidates[place] === 0) continue;
    unfiltered++;
    let misses = 0;
    let missed = -1;
    for (let index = 0; index < columns.length; index++) {
      const column = columns[index]!;
      if (column.wanted !== 0 && (column.masks[place]! & column.wanted) === 0) {
        misses++;
        missed = index;
      }
    }
    const price = prices.amountsMajor[place]!;
    if (price < priceMin || price > priceMax) {
      misses++;
      missed = PRICE;
    }

    let sizesOfColour = 0;
    let familiesOfSize = 0;
    let passesVariant = false;
    let passesStocked = false;
    let ownFamilies = 0;
    let ownSizes = 0;
    for (let row = rowStarts[place]!; row < rowStarts[place + 1]!; row++) {
      const family = families[row]!;
      const stocked = stockedSizes[row]!;
      const offered = filter.inStock ? stocked : sizes[row]!;
      const isFamily = anyFamily || (family & wanted.colour) !== 0;
      const isSize = anySize ? offered !== 0 : (offered & wanted.size) !== 0;
      ownFamilies |= family;
      ownSizes |= sizes[row]!;
      if (isFamily) {
        sizesOfColour |= offered;
        if (isSize) passesVariant = true;
        if (anySize ? stocked !== 0 : (stocked & wanted.size) !== 0) passesStocked = true;
      }
      if (isSize) familiesOfSize |= family;
    }
    counters.size.exist |= ownSizes;
    counters.colour.exist |= ownFamilies;
    for (let index = 0; index < columns.length; index++) styleCounters[index]!.exist |= columns[index]!.masks[place]!;

    if (misses === 0) {
      count(counters.size, sizesOfColour);
      count(counters.colour, familiesOfSize);
      if (passesStocked) inStock++;
    }
    if (misses > 1 || !passesVariant) continue;
    if (misses === 0) {
      passes[place] = 1;
      total++;
      for (let index = 0; index < columns.length; index++) count(styleCounters[index]!, columns[index]!.masks[place]!);
      countBand(bands, bandCounts, price);
    } else if (missed === PRICE) {
      countBand(bands, bandCounts, price);
    } else {
      count(styleCounters[missed]!, columns[missed]!.masks[place]!);
    }
  }

  const options = <Name extends FacetName>(name: Name) => toOptions(name, counters[name], wanted[name]);
  return {
    passes,
    total,
    unfiltered,
    facets: {
      category: options("category"),
      size: options("size"),
      colour: options("colour"),
      fibre: options("fibre"),
      wearer: options("wearer"),
      season: options("season"),
      stitch: options("stitch"),
      neckline: options("neckline"),
      price: bands.map((band, index) => ({
        ...band,
        styles: bandCounts[index]!,
        chosen: band.min === filter.priceMin && band.max === filter.priceMax,
      })),
      inStock: { styles: inStock, chosen: filter.inStock },
    },
  };
}

interface Counter {
  readonly counts: Uint32Array;
  /** Values that any candidate has. */
  exist: number;
}

function newCounter(name: FacetName): Counter {
  return { counts: new Uint32Array(facetValues(name).length), exist: 0 };
}

function count(counter: Counter, mask: number): void {
  const { counts } = counter;
  for (let rest = mask; rest !== 0; rest &= rest - 1) {
    const bit = 31 - Math.clz32(rest & -rest);
    counts[bit] = counts[bit]! + 1;
  }
}

function countBand(bands: readonly PriceBand[], counts: Uint32Array, price: number): void {
  for (let index = 0; index < bands.length; index++) {
    const { min = 0, max = Infinity } = bands[index]!;
    if (price >= min && price <= max) counts[index] = counts[index]! + 1;
  }
}

function toOptions<Name extends FacetName>(
  name: Name,
  { counts, exist }: Counter,
  wanted: number,
): FacetOption<FacetValues[Name]>[] {
  return facetValues(name).flatMap((value, bit) => {
    const chosen = (wanted & (1 << bit)) !== 0;
    return chosen || (exist & (1 << bit)) !== 0 ? [{ value, styles: counts[bit]!, chosen }] : [];
  });
}
