import { writeListing, type Listing } from "#shop/catalog";
import type { ListQuestion, ShelfCard, StyleList, StyleSearch } from "#shop/shelves";
import { shop } from "#shop.config";
import type { ProductCardProps } from "#web/ui";
import { rangePathOf, type Visit } from "../visit.ts";
import { searchQuery, type CatalogueAddress } from "./catalogue-address.ts";
import { CategoryPage } from "./category-page.tsx";
import type { WayOn } from "./list-body.tsx";
import { chosenFilters } from "./list-filters.ts";
import { readingOf, type CatalogueParts, type DrawnPage } from "./catalogue-parts.ts";
import { SearchPage } from "./search-page.tsx";
import { showCards } from "./show-cards.ts";

/** Filters that are tried one by one where together they leave nothing. */
const WAYS_ON_MAX = 6;
/** Cards of a phone's first screen. */
const FIRST_CARDS = 2;

export async function renderCategory(
  parts: CatalogueParts,
  { visit, category: code, listing, isView }: CatalogueAddress & { kind: "category" },
): Promise<DrawnPage | undefined> {
  const { shelves, assets, heads } = parts;
  const reading = readingOf(parts, visit);
  const addressOf = (other: Listing): string => rangePathOf(visit, `/${code}`, writeListing(other));
  const ask = (question: Partial<ListQuestion>): Promise<StyleList> =>
    shelves.list({ ...reading, category: code, ...question });
  const [categories, list, pieces] = await Promise.all([
    shelves.categories(reading),
    askWithin(ask, listing, isView),
    parts.pieces(code),
  ]);
  const entry = categories.find((known) => known.code === code);
  if (entry === undefined || (listing.page > 1 && list.styles.length === 0)) return undefined;
  const shown = { category: code, name: entry.name, styles: list.styles, page: list.page, total: list.total };
  const head = heads.category(visit, { ...shown, perPage: shop.catalog.cardsPerPage, isView, pieces });
  return {
    styles: list.styles,
    page: (
      <CategoryPage
        visit={visit}
        assets={assets}
        // A narrowed list is a part of its category, which is what should be found.
        head={isView ? { feeds: head.feeds } : head}
        category={entry}
        list={list}
        listing={{ ...listing, page: list.page }}
        cards={await cardsOf(parts, visit, list.styles, listing)}
        path={`/${code}`}
        addressOf={addressOf}
        waysOn={await findWaysOn({ visit, listing, addressOf }, list, ask)}
      />
    ),
  };
}

export async function renderSearch(
  parts: CatalogueParts,
  { visit, text, listing }: CatalogueAddress & { kind: "search" },
): Promise<DrawnPage> {
  const { shelves, assets } = parts;
  if (text === "") {
    const page = (
      <SearchPage visit={visit} assets={assets} text="" correctedTo={undefined} found={undefined} help={undefined} />
    );
    return { styles: [], page };
  }
  const reading = readingOf(parts, visit);
  const addressOf = (other: Listing): string => rangePathOf(visit, "/search", searchQuery(text, other));
  const ask = (question: Partial<ListQuestion>): Promise<StyleSearch> =>
    shelves.search(text, { ...reading, ...question });
  const list = await askWithin(ask, listing, true);
  return {
    styles: list.styles,
    page: (
      <SearchPage
        visit={visit}
        assets={assets}
        text={text}
        correctedTo={list.correctedTo}
        help={list.help}
        found={{
          list,
          listing: { ...listing, page: list.page },
          cards: await cardsOf(parts, visit, list.styles, listing),
          addressOf,
          waysOn: await findWaysOn({ visit, listing, addressOf }, list, ask),
        }}
      />
    ),
  };
}

/** The page asked for; of a view that has become shorter meanwhile, its last one. */
async function askWithin<List extends StyleList>(
  ask: (question: Partial<ListQuestion>) => Promise<List>,
  { filter, sort, page }: Listing,
  isView: boolean,
): Promise<List> {
  const list = await ask({ filter, sort, page });
  return isView && page > list.pages ? ask({ filter, sort, page: list.pages }) : list;
}

async function cardsOf(
  { shelves, pictures, clock }: CatalogueParts,
  visit: Visit,
  styles: readonly ShelfCard[],
  { filter }: Listing,
): Promise<ProductCardProps[]> {
  const available = await shelves.availability(styles.flatMap((style) => style.variantIds));
  const scene = { visit, pictures, available, at: clock.now(), families: filter.colour, first: FIRST_CARDS };
  return showCards(styles, scene);
}

/** Where a filter leaves nothing: the list without each of its parts, where that leaves something. */
async function findWaysOn(
  scene: Parameters<typeof chosenFilters>[0],
  list: StyleList,
  ask: (question: Partial<ListQuestion>) => Promise<StyleList>,
): Promise<WayOn[]> {
  if (list.total > 0 || list.unfiltered === 0) return [];
  const chosen = chosenFilters(scene).slice(0, WAYS_ON_MAX);
  const counted = await Promise.all(
    chosen.map(async ({ text, href, without }) => ({
      text,
      href,
      styles: (await ask({ filter: without, page: 1, perPage: 1 })).total,
    })),
  );
  return counted.filter(({ styles }) => styles > 0);
}
