import { shop } from "#shop.config";
import {
  CATEGORIES,
  FIBRE_NAMES,
  NECKLINES,
  SEASONS,
  SIZES,
  STITCHES,
  WEARERS,
  type Category,
  type FibreName,
  type Neckline,
  type Season,
  type Size,
  type Stitch,
  type Wearer,
} from "../garment.ts";
import { COLOUR_FAMILIES, type ColourFamily } from "./colour-family.ts";

/** The values each facet can take. Their order is the order of options on a page and of parameters in an address. */
const VALUES: { readonly [Name in FacetName]: readonly FacetValues[Name][] } = {
  category: CATEGORIES,
  size: SIZES,
  colour: COLOUR_FAMILIES,
  fibre: FIBRE_NAMES,
  wearer: WEARERS,
  season: SEASONS,
  stitch: STITCHES,
  neckline: NECKLINES,
};

/** What a value of each facet is. */
export interface FacetValues {
  readonly category: Category;
  readonly size: Size;
  readonly colour: ColourFamily;
  readonly fibre: FibreName;
  readonly wearer: Wearer;
  readonly season: Season;
  readonly stitch: Stitch;
  readonly neckline: Neckline;
}

/** What a shopper can narrow a list by, beside price and stock. */
export type FacetName = keyof FacetValues;

export const FACETS: readonly FacetName[] = Object.keys(VALUES) as FacetName[];

/** The values of a facet, in order. */
export function facetValues<Name extends FacetName>(name: Name): readonly FacetValues[Name][] {
  return VALUES[name];
}

/**
 * What a list is narrowed to. Values of one facet are alternatives, facets add up; size, colour and stock are asked of
 * one and the same variant. An empty facet asks nothing. Values stand in the order of their facet, each once.
 */
export interface StyleFilter extends Readonly<{ [Name in FacetName]: readonly FacetValues[Name][] }> {
  /** Whole units of the visit's currency; what is below the next unit still counts as this one. */
  readonly priceMin: number | undefined;
  readonly priceMax: number | undefined;
  readonly inStock: boolean;
}

export const SORTS = ["recommended", "newest", "price-up", "price-down"] as const;
/** Recommended is the order of the range, and of a search the best match first. */
export type Sort = (typeof SORTS)[number];

/** What an address of a list asks for. */
export interface Listing {
  readonly filter: StyleFilter;
  readonly sort: Sort;
  /** Counted from 1. */
  readonly page: number;
}

export const NO_FILTER: StyleFilter = {
  category: [],
  size: [],
  colour: [],
  fibre: [],
  wearer: [],
  season: [],
  stitch: [],
  neckline: [],
  priceMin: undefined,
  priceMax: undefined,
  inStock: false,
};

/** Dearer than anything knitted, in the smallest currency. */
const PRICE_MAX = 10_000_000;

/**
 * Reads a list's address: `?size=S&size=M&colour=blue&min=100&max=250&stock=in&sort=price-up&page=2`. A form without
 * script writes the same. Whatever is not known, out of bounds or repeated is ignored, so any address has an answer and
 * `writeListing` gives its one canonical spelling.
 */
export function readListing(query: URLSearchParams): Listing {
  const chosen = <Name extends FacetName>(name: Name): readonly FacetValues[Name][] => {
    const given = new Set(query.getAll(name));
    return given.size === 0 ? [] : facetValues(name).filter((value) => given.has(value));
  };
  const [low, high] = [readPrice(query.get("min")), readPrice(query.get("max"))];
  // Two bounds typed into the wrong fields still mean what lies between them.
  const isTurned = low !== undefined && high !== undefined && low > high;
  return {
    filter: {
      category: chosen("category"),
      size: chosen("size"),
      colour: chosen("colour"),
      fibre: chosen("fibre"),
      wearer: chosen("wearer"),
      season: chosen("season"),
      stitch: chosen("stitch"),
      neckline: chosen("neckline"),
      priceMin: zeroAsNone(isTurned ? high : low),
      priceMax: isTurned ? low : high,
      inStock: query.get("stock") === "in",
    },
    sort: SORTS.find((sort) => sort === query.get("sort")) ?? "recommended",
    page: readPage(query.get("page")),
  };
}

/** The one spelling of a listing: facets in their order, values in theirs, nothing that says what is so anyway. */
export function writeListing({ filter, sort, page }: Listing): URLSearchParams {
  const query = new URLSearchParams();
  for (const name of FACETS) for (const value of filter[name]) query.append(name, value);
  if (filter.priceMin !== undefined) query.append("min", String(filter.priceMin));
  if (filter.priceMax !== undefined) query.append("max", String(filter.priceMax));
  if (filter.inStock) query.append("stock", "in");
  if (sort !== "recommended") query.append("sort", sort);
  if (page !== 1) query.append("page", String(page));
  return query;
}

/** Whether the filter leaves anything out. */
export function isNarrowed(filter: StyleFilter): boolean {
  return (
    FACETS.some((name) => filter[name].length > 0) ||
    filter.priceMin !== undefined ||
    filter.priceMax !== undefined ||
    filter.inStock
  );
}

/** The filter with a value of a facet chosen if it was not, and given up if it was. */
export function toggleValue<Name extends FacetName>(
  filter: StyleFilter,
  name: Name,
  value: FacetValues[Name],
): StyleFilter {
  const given = filter[name] as readonly FacetValues[Name][];
  const kept = facetValues(name).filter((known) => given.includes(known) !== (known === value));
  return { ...filter, [name]: kept };
}

function readPrice(text: string | null): number | undefined {
  if (text === null || !/^\d{1,8}$/.test(text)) return undefined;
  const price = Number(text);
  return price <= PRICE_MAX ? price : undefined;
}

function zeroAsNone(price: number | undefined): number | undefined {
  return price === 0 ? undefined : price;
}

function readPage(text: string | null): number {
  if (text === null || !/^[1-9]\d{0,4}$/.test(text)) return 1;
  const page = Number(text);
  return page <= shop.catalog.pagesMax ? page : 1;
}
