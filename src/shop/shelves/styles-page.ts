import { shop } from "#shop.config";
import { money, type Money } from "#shop/markets";
import { findFormerPrice, type Reading, type StyleCard, type StyleFacts } from "#shop/catalog";
import type { LanguageShelf } from "./language-shelf.ts";
import type { PriceView } from "./price-view.ts";
import type { StockedRange } from "./stocked-range.ts";

/** A style on the shelves: its card, and whether anything of it is there. */
export interface ShelfCard extends StyleCard {
  /** No variant has a free piece. */
  readonly soldOut: boolean;
  readonly publishedAt: Date;
  /** The lowest price of the 30 days before a reduction, for as long as it may be called one. */
  readonly formerPrice: Money | undefined;
  /** One piece of its heaviest size, as delivery and duty are reckoned. */
  readonly consignment: Pick<StyleFacts, "hsCode" | "originCountry"> & { readonly weightGrams: number };
}

/** One page of a list of styles. */
export interface StylePage {
  readonly styles: readonly ShelfCard[];
  /** Styles on all pages together. */
  readonly total: number;
  /** Counted from 1. */
  readonly page: number;
  readonly pages: number;
}

export interface Paging {
  /** From 1 to `shop.catalog.pagesMax`; a page after the last one is empty. */
  readonly page?: number;
  /** From 1 to `shop.catalog.cardsPerPageMax`. */
  readonly perPage?: number;
}

/** What a question about the range is answered from. */
export interface Shelf {
  readonly range: StockedRange;
  readonly words: LanguageShelf;
  readonly prices: PriceView;
}

/** Checks which page is asked for. Throws a RangeError for one outside its limits. */
export function boundPaging(paging: Paging): { readonly page: number; readonly perPage: number } {
  const { pagesMax, cardsPerPage, cardsPerPageMax } = shop.catalog;
  const { page = 1, perPage = cardsPerPage } = paging;
  if (!Number.isSafeInteger(page) || page < 1 || page > pagesMax) throw new RangeError(`page is from 1 to ${pagesMax}`);
  if (!Number.isSafeInteger(perPage) || perPage < 1 || perPage > cardsPerPageMax) {
    throw new RangeError(`perPage is from 1 to ${cardsPerPageMax}`);
  }
  return { page, perPage };
}

/** Marks the styles that are for sale in a language, a currency and a category at a moment. */
export function markForSale({ range, words, prices }: Shelf, category?: string): Uint8Array {
  const marks = new Uint8Array(range.styles.length);
  for (let place = 0; place < marks.length; place++) {
    if (prices.amountsMinor[place] === 0 || words.styles[place] === undefined) continue;
    if (category === undefined || range.styles[place]!.category === category) marks[place] = 1;
  }
  return marks;
}

/** The card of the style at a place, which must be for sale. */
export function cardOf({ range, words, prices }: Shelf, place: number, { currency, at }: Reading): ShelfCard {
  const style = range.styles[place]!;
  const shown = words.styles[place]!;
  const ownPrices = style.prices.filter((price) => price.currency === currency);
  const formerMinor = findFormerPrice(ownPrices, at.getTime());
  const [firstRow, endRow] = [range.rowStarts[place]!, range.rowStarts[place + 1]!];
  return {
    styleId: style.styleId,
    slug: style.slug,
    code: style.code,
    category: style.category,
    wearer: style.wearer,
    fit: style.fit,
    stitch: style.stitch,
    neckline: style.neckline,
    closure: style.closure,
    cut: style.cut,
    name: shown.name,
    summary: shown.summary,
    price: money(prices.amountsMinor[place]!, currency),
    formerPrice: formerMinor === undefined ? undefined : money(formerMinor, currency),
    colours: style.colours.map(({ code, hex, accents, family }, index) => ({
      code,
      name: shown.colourNames[index]!,
      hex,
      accents,
      family,
    })),
    variantIds: style.colours.flatMap((colour) => colour.variants.map((variant) => variant.variantId)),
    soldOut: range.stockedSizes.subarray(firstRow, endRow).every((sizes) => sizes === 0),
    publishedAt: new Date(style.publishedAtMs),
    consignment: { hsCode: style.hsCode, originCountry: style.originCountry, weightGrams: style.weightGramsMax },
  };
}
