import { NO_FILTER, type Reading, type Sort, type StyleFilter } from "#shop/catalog";
import { narrow, type Facets } from "./narrow.ts";
import { boundPaging, cardOf, markForSale, type Paging, type Shelf, type StylePage } from "./styles-page.ts";

/** Which styles of the range to list. */
export interface ListQuestion extends Reading, Paging {
  /** An unknown one is an empty list. */
  readonly category?: string;
  readonly filter?: StyleFilter;
  readonly sort?: Sort;
}

export interface StyleList extends StylePage {
  readonly facets: Facets;
  /** Styles on the list before any filter. */
  readonly unfiltered: number;
}

/**
 * The styles for sale, of one category or of all, narrowed and sorted, with the counts of every filter. Throws a
 * RangeError for a page outside its limits.
 */
export function listStyles(shelf: Shelf, question: ListQuestion): StyleList {
  const { sort = "recommended", category } = question;
  return listMarked(shelf, question, markForSale(shelf, category), (marks) => inOrder(shelf, marks, sort));
}

/** One page of the marked styles, narrowed by the question's filter and put in an order by the caller. */
export function listMarked(
  shelf: Shelf,
  question: ListQuestion,
  marks: Uint8Array,
  arrange: (marks: Uint8Array) => Iterable<number>,
): StyleList {
  const { page, perPage } = boundPaging(question);
  const { filter = NO_FILTER, category } = question;
  const { bands } = shelf.prices;
  const ownBands = bands[(category ?? "all") as keyof typeof bands] ?? [];
  const { passes, total, unfiltered, facets } = narrow(shelf.range, shelf.prices, marks, filter, ownBands);
  const places = slice(arrange(passes), (page - 1) * perPage, perPage);
  return {
    styles: places.map((place) => cardOf(shelf, place, question)),
    total,
    page,
    pages: Math.max(1, Math.ceil(total / perPage)),
    facets,
    unfiltered,
  };
}

/** The places of marked styles in an order; "recommended" is the order of the range. */
export function* inOrder({ prices }: Shelf, marks: Uint8Array, sort: Sort): Iterable<number> {
  const order = {
    recommended: undefined,
    newest: prices.byNewest,
    "price-up": prices.byPriceUp,
    "price-down": prices.byPriceDown,
  }[sort];
  for (let index = 0; index < marks.length; index++) {
    const place = order === undefined ? index : order[index]!;
    if (marks[place] === 1) yield place;
  }
}

function slice(places: Iterable<number>, skip: number, take: number): number[] {
  const taken: number[] = [];
  let index = 0;
  for (const place of places) {
    if (index >= skip) taken.push(place);
    index++;
    if (taken.length === take) break;
  }
  return taken;
}
