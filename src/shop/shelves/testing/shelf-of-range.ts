import {
  colourFamilyOf,
  createWordIndexBuilder,
  describeForSearch,
  mainFibres,
  skuOf,
  type DrawnStyle,
  type Range,
  type Reading,
  type StyleFacts,
  type StyleWords,
} from "#shop/catalog";
import type { Currency, Language } from "#shop/markets";
import { toShown } from "../language-shelf.ts";
import { viewPrices } from "../price-view.ts";
import { packRange, type HasStock } from "../stocked-range.ts";
import type { Shelf } from "../styles-page.ts";

/** For tests only: when every style of a range was published. */
export const PUBLISHED_AT = new Date("2026-11-22T08:00:00Z");

/** For tests only: a range on the shelves without a database. A variant's id is its SKU. */
export function shelfOfRange(range: Range, reading: Reading, hasStock: HasStock = () => true): Shelf {
  const styles = range.styles.map(toFacts);
  const builder = createWordIndexBuilder(reading.language);
  const words = range.styles.map((style) => toWords(style, reading.language));
  styles.forEach((style, place) => builder.add(describeForSearch(style, words[place]!, reading.language)));
  return {
    range: packRange(styles, hasStock),
    words: {
      styles: words.map(toShown),
      categories: range.categories.map(({ code, text }) => ({ code, ...text[reading.language] })),
      index: builder.finish(),
    },
    prices: viewPrices(styles, reading.currency, reading.at.getTime()),
  };
}

function toFacts(style: Range["styles"][number], position: number): StyleFacts {
  const { code, category, wearer, fit, stitch, neckline, closure, cut, slug, seasons, feel, fibres, hsCode } = style;
  const drawn: DrawnStyle = { code, category, wearer, fit, stitch, neckline, closure, cut };
  return {
    ...drawn,
    slug,
    seasons,
    feel,
    fibres,
    hsCode,
    originCountry: "CN",
    weightGramsMax: Math.max(...style.weightGrams),
    styleId: code,
    position,
    publishedAtMs: PUBLISHED_AT.getTime(),
    withdrawnAtMs: null,
    mainFibres: mainFibres(fibres),
    prices: Object.entries(style.prices).map(([currency, amountMinor]) => ({
      currency: currency as Currency,
      validFromMs: PUBLISHED_AT.getTime(),
      amountMinor,
    })),
    colours: style.colours.map((colour) => ({
      code: colour.code,
      hex: colour.hex,
      accents: colour.accents,
      family: colourFamilyOf(colour.hex),
      variants: style.sizes.map((size) => ({ variantId: skuOf(style, colour, size), size })),
    })),
  };
}

function toWords(style: Range["styles"][number], language: Language): StyleWords {
  return {
    styleId: style.code,
    ...style.text[language],
    colourNames: style.colours.map((colour) => colour.name[language]),
  };
}
