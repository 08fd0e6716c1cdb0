import { sql, type Db } from "#platform/postgres";
import { shop } from "#shop.config";
import { findStyle, listSlugs, listVariants, type CategoryEntry, type Reading } from "#shop/catalog";
import { readAvailability } from "#shop/stock";
import { keepRange, type RangeChanges } from "./keep-range.ts";
import { listOffers, type OfferPage } from "./list-offers.ts";
import { inOrder, listStyles, type ListQuestion, type StyleList } from "./list-styles.ts";
import { searchStyles, type StyleSearch } from "./search-styles.ts";
import { cardOf, markForSale, type Shelf, type ShelfCard } from "./styles-page.ts";
import { suggest, type Suggestions } from "./suggest.ts";

/** New pieces that one answer may hold. */
const NEW_STYLES_MAX = 100;
/** Cards asked for by address at once. */
const CARDS_MAX = 100;

/**
 * The range and what of it is there. Lists, filters, search and suggestions are answered from memory, which `changes`
 * keeps true; without them the range is read anew for every question, which only suits small ones. Single styles,
 * variants and stock come from the database.
 */
export function createShelves(db: Db, changes?: RangeChanges) {
  const keeper = keepRange(db, changes);
  const shelfFor = async (reading: Reading): Promise<Shelf> => {
    const held = await keeper.current();
    return {
      range: held.range,
      words: await held.words(reading.language),
      prices: held.prices(reading.currency, reading.at),
    };
  };
  return {
    /**
     * All categories in their order, with the number of styles for sale in the language (duty 0.2). Styles have a price
     * in every currency, so any will do to count them.
     */
    categories: async ({ language, at }: Pick<Reading, "language" | "at">): Promise<CategoryEntry[]> => {
      const shelf = await shelfFor({ language, at, currency: shop.currencies[0] });
      const marks = markForSale(shelf);
      return shelf.words.categories.map((category) => ({
        ...category,
        styles: shelf.range.styles.filter((style, place) => marks[place] === 1 && style.category === category.code)
          .length,
      }));
    },
    list: async (question: ListQuestion): Promise<StyleList> => listStyles(await shelfFor(question), question),
    search: async (text: string, question: ListQuestion): Promise<StyleSearch> =>
      searchStyles(await shelfFor(question), text, question),
    suggest: async (text: string, reading: Reading): Promise<Suggestions> =>
      suggest(await shelfFor(reading), text, reading),
    /** The cards of styles in the order of their addresses; those that are not for sale are left out. */
    cards: async (slugs: readonly string[], reading: Reading): Promise<ShelfCard[]> => {
      const shelf = await shelfFor(reading);
      const marks = markForSale(shelf);
      return slugs.slice(0, CARDS_MAX).flatMap((slug) => {
        const place = shelf.range.placeBySlug.get(slug);
        return place !== undefined && marks[place] === 1 ? [cardOf(shelf, place, reading)] : [];
      });
    },
    /** The latest styles, the newest first, at most 100. */
    newStyles: async (reading: Reading, most: number): Promise<ShelfCard[]> => {
      const shelf = await shelfFor(reading);
      const places = [...inOrder(shelf, markForSale(shelf), "newest")].slice(0, Math.min(most, NEW_STYLES_MAX));
      return places.map((place) => cardOf(shelf, place, reading));
    },
    /** Variants for sale as a merchant feed lists them, page by page. */
    offers: (reading: Reading, page: number): Promise<OfferPage> => listOffers(db, reading, page),
    /** The addresses of all styles for sale, with the moment of their last change. */
    addresses: (at: Date) => listSlugs(db, at),
    find: (slug: string, reading: Reading) => findStyle(db, slug, reading),
    variants: (variantIds: readonly string[], reading: Reading) => listVariants(db, variantIds, reading),
    /** Free pieces per variant; a variant without stock may be absent. */
    availability: (variantIds: readonly string[]) => readAvailability(db, variantIds),
    /** The next moment at which the range changes by itself: a dated price begins, a style appears or is withdrawn. */
    nextChange: async (after: Date): Promise<Date | undefined> => {
      const { next } = await db.one<{ next: Date | null }>(sql`
        select least(
          (select min(valid_from) from catalog.price where valid_from > ${after}),
          (select min(published_at) from catalog.style where published_at > ${after}),
          (select min(withdrawn_at) from catalog.style where withdrawn_at > ${after})) as next`);
      return next ?? undefined;
    },
    /** Stops listening to changes. */
    close: () => keeper.close(),
  };
}

export type Shelves = ReturnType<typeof createShelves>;
