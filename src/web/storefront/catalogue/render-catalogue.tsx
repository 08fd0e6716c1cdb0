import type { Clock } from "#platform/clock";
import { CATEGORIES, type Reading, type StyleCard } from "#shop/catalog";
import { renderHtml, type Assets, type Markup } from "#web/ui";
import type { Visit } from "../visit.ts";
import type { CatalogueAddress } from "./catalogue-address.ts";
import { CategoryPage } from "./category-page.tsx";
import { deliveryLines } from "./delivery-lines.ts";
import { HomePage } from "./home-page.tsx";
import { categoryTag, LISTS_TAG, styleTag } from "./keep-pages-fresh.ts";
import { ProductPage, type ProductChoice } from "./product-page.tsx";
import { SearchPage } from "./search-page.tsx";
import type { Shelves } from "#shop/shelves";
import type { ShownCard } from "./style-card.tsx";

export interface CatalogueParts {
  readonly clock: Clock;
  readonly assets: Assets;
  readonly shelves: Shelves;
  readonly publicUrl: string;
}

export interface CataloguePage {
  readonly html: string;
  /** What the page shows, as tags of the page cache. */
  readonly tags: readonly string[];
  /** False for pages that must not be kept. */
  readonly keep: boolean;
  /** The styles shown, each with its category. */
  readonly styles: readonly { readonly slug: string; readonly category: string }[];
}

/** Cards on the home page below the four doors. */
const HOME_CARDS = 8;

/** The page of an address, or undefined when there is nothing of that name. */
export async function renderCatalogue(
  parts: CatalogueParts,
  address: CatalogueAddress,
): Promise<CataloguePage | undefined> {
  switch (address.kind) {
    case "home":
      return home(parts, address);
    case "category":
      return category(parts, address);
    case "product":
      return product(parts, address);
    case "search":
      return search(parts, address);
  }
}

function reading(parts: CatalogueParts, visit: Visit): Reading {
  return { language: visit.language, currency: visit.currency, at: parts.clock.now() };
}

async function home(parts: CatalogueParts, { visit, key }: CatalogueAddress): Promise<CataloguePage> {
  const { shelves, assets, publicUrl } = parts;
  const question = reading(parts, visit);
  const [categories, list, ...doors] = await Promise.all([
    shelves.categories(question),
    shelves.list({ ...question, perPage: HOME_CARDS }),
    ...CATEGORIES.map((code) => shelves.list({ ...question, category: code, perPage: 1 })),
  ]);
  const doorStyles = new Map(doors.flatMap(({ styles }) => styles.map((style) => [style.category, style] as const)));
  const cards = await toCards(shelves, list.styles);
  return page(
    <HomePage
      visit={visit}
      assets={assets}
      canonical={publicUrl + key}
      categories={categories}
      doorStyles={doorStyles}
      cards={cards}
    />,
    { tags: [LISTS_TAG], keep: true, styles: list.styles },
  );
}

async function category(
  parts: CatalogueParts,
  { visit, key, category: code, page: number }: CatalogueAddress & { kind: "category" },
): Promise<CataloguePage | undefined> {
  const { shelves, assets, publicUrl } = parts;
  const question = reading(parts, visit);
  const [categories, list] = await Promise.all([
    shelves.categories(question),
    shelves.list({ ...question, category: code, page: number }),
  ]);
  const entry = categories.find((known) => known.code === code);
  if (entry === undefined || (number > 1 && list.styles.length === 0)) return undefined;
  return page(
    <CategoryPage
      visit={visit}
      assets={assets}
      canonical={publicUrl + key}
      category={entry}
      cards={await toCards(shelves, list.styles)}
      page={list.page}
      pages={list.pages}
      total={list.total}
    />,
    { tags: [categoryTag(code)], keep: true, styles: list.styles },
  );
}

async function product(
  parts: CatalogueParts,
  { visit, key, slug }: CatalogueAddress & { kind: "product" },
): Promise<CataloguePage | undefined> {
  const markup = await productMarkup(parts, { visit, key, slug });
  if (markup === undefined) return undefined;
  return page(markup.page, { tags: [styleTag(slug)], keep: true, styles: [{ slug, category: markup.category }] });
}

/** A product's page, also for answers to a form, which carry what was chosen and are never kept. */
export async function productMarkup(
  parts: CatalogueParts,
  { visit, key, slug, chosen }: { visit: Visit; key: string; slug: string; chosen?: ProductChoice },
): Promise<{ page: Markup; category: string } | undefined> {
  const { shelves, assets, publicUrl } = parts;
  const question = reading(parts, visit);
  const style = await shelves.find(slug, question);
  if (style === undefined) return undefined;
  const available = await shelves.availability(
    style.colours.flatMap((colour) => colour.variants.map((variant) => variant.variantId)),
  );
  return {
    category: style.category,
    page: (
      <ProductPage
        visit={visit}
        assets={assets}
        canonical={publicUrl + key}
        style={style}
        available={available}
        deliveryLines={deliveryLines(style, visit, question.at)}
        {...(chosen === undefined ? {} : { chosen })}
      />
    ),
  };
}

async function search(
  parts: CatalogueParts,
  { visit, text, page: number }: CatalogueAddress & { kind: "search" },
): Promise<CataloguePage> {
  const { shelves, assets } = parts;
  const found =
    text === ""
      ? { styles: [], total: 0, page: 1, pages: 1 }
      : await shelves.search(text, { ...reading(parts, visit), page: number });
  return page(
    <SearchPage
      visit={visit}
      assets={assets}
      text={text}
      correctedTo={"correctedTo" in found ? found.correctedTo : undefined}
      cards={await toCards(shelves, found.styles)}
      page={found.page}
      pages={found.pages}
      total={found.total}
    />,
    // What matches nothing may be a name or an address typed into the wrong field: it is answered and forgotten.
    { tags: [LISTS_TAG], keep: text === "" || found.total > 0, styles: found.styles },
  );
}

async function toCards(shelves: Shelves, styles: readonly StyleCard[]): Promise<ShownCard[]> {
  const available = await shelves.availability(styles.flatMap((style) => style.variantIds));
  return styles.map((style) => ({
    style,
    soldOut: !style.variantIds.some((variantId) => (available.get(variantId) ?? 0) > 0),
  }));
}

function page(markup: Markup, facts: Omit<CataloguePage, "html">): CataloguePage {
  return { html: renderHtml(markup), ...facts };
}
