import {
  CATEGORIES,
  isNarrowed,
  readListing,
  SIZES,
  writeListing,
  type Category,
  type Listing,
  type Size,
} from "#shop/catalog";
import { shop } from "#shop.config";
import { rangePathOf, readVisit, type Visit } from "../visit.ts";

/**
 * A page of the range that an address names. `key` is the one spelling under which the page is kept, and `isView` tells
 * pages that show a part or another side of a main page: there are more of them than anybody keeps.
 */
export type CatalogueAddress = { readonly visit: Visit; readonly key: string; readonly isView: boolean } & (
  | { readonly kind: "home" }
  | { readonly kind: "category"; readonly category: Category; readonly listing: Listing }
  | { readonly kind: "product"; readonly slug: string; readonly opened: OpenedOn }
  | { readonly kind: "search"; readonly text: string; readonly listing: Listing }
  | { readonly kind: "suggestions"; readonly text: string }
);

/** On what a product's page is opened; whatever it leaves open, the page decides. */
export interface OpenedOn {
  readonly colourCode?: string | undefined;
  readonly size?: Size | undefined;
  readonly unit?: "cm" | "in" | undefined;
}

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const SLUG_CHARACTERS_MAX = 60;
const COLOUR_CODE = /^[A-Z]{3}$/;
/** Longer addresses name no page of the range. */
const ADDRESS_CHARACTERS_MAX = 1000;

/**
 * Reads a request's address, path and query as they came. Undefined when it names no page of the range; parameters
 * that no page has are ignored, so that a link decorated by others shows the same page from the same place.
 */
export function readCatalogueAddress(url: string): CatalogueAddress | undefined {
  if (url.length > ADDRESS_CHARACTERS_MAX) return undefined;
  const queryStart = url.indexOf("?");
  const path = queryStart === -1 ? url : url.slice(0, queryStart);
  const query = new URLSearchParams(queryStart === -1 ? "" : url.slice(queryStart));
  const [empty, market, language, first, second, ...rest] = path.split("/");
  const visit = readVisit(market, language, query.get("currency"));
  if (empty !== "" || visit === undefined || first === undefined || rest.length > 0) return undefined;
  if (second === undefined) {
    if (first === "") return { kind: "home", visit, key: rangePathOf(visit, "/"), isView: false };
    if (first === "search") return searchAddress(visit, query);
    return categoryAddress(visit, first, query);
  }
  if (first === "search" && second === "suggestions") {
    const text = normaliseText(query.get("q") ?? "");
    return {
      kind: "suggestions",
      text,
      visit,
      key: rangePathOf(visit, "/search/suggestions", { q: text }),
      isView: true,
    };
  }
  return first === "p" ? productAddress(visit, second, query) : undefined;
}

function categoryAddress(visit: Visit, segment: string, query: URLSearchParams): CatalogueAddress | undefined {
  const category = CATEGORIES.find((known) => known === segment);
  if (category === undefined || !hasPage(query)) return undefined;
  const read = readListing(query);
  // Here the category is in the path.
  const listing = { ...read, filter: { ...read.filter, category: [] } };
  return {
    kind: "category",
    category,
    listing,
    visit,
    key: rangePathOf(visit, `/${category}`, writeListing(listing)),
    isView: isNarrowed(listing.filter) || listing.sort !== "recommended",
  };
}

function searchAddress(visit: Visit, query: URLSearchParams): CatalogueAddress | undefined {
  if (!hasPage(query)) return undefined;
  const text = normaliseText(query.get("q") ?? "");
  const listing = readListing(query);
  const key = rangePathOf(visit, "/search", searchQuery(text, listing));
  return { kind: "search", text, listing, visit, key, isView: true };
}

/** The parameters of a search, the words first. */
export function searchQuery(text: string, listing: Listing): URLSearchParams {
  return new URLSearchParams([["q", text], ...writeListing(listing)]);
}

function productAddress(visit: Visit, slug: string, query: URLSearchParams): CatalogueAddress | undefined {
  if (slug.length > SLUG_CHARACTERS_MAX || !SLUG.test(slug)) return undefined;
  const colourCode = query.get("colour") ?? "";
  const unit = query.get("unit");
  const opened: OpenedOn = {
    colourCode: COLOUR_CODE.test(colourCode) ? colourCode : undefined,
    size: SIZES.find((size) => size === query.get("size")),
    unit: unit === "cm" || unit === "in" ? unit : undefined,
  };
  return {
    kind: "product",
    slug,
    opened,
    visit,
    key: productPath(visit, slug, opened),
    isView: Object.values(opened).some((value) => value !== undefined),
  };
}

/** The address of a product's page, opened on a colour, a size or a unit. */
export function productPath(visit: Visit, slug: string, { colourCode, size, unit }: OpenedOn = {}): string {
  return rangePathOf(visit, `/p/${slug}`, {
    ...(colourCode === undefined ? {} : { colour: colourCode }),
    ...(size === undefined ? {} : { size }),
    ...(unit === undefined ? {} : { unit }),
  });
}

/** Whether the page asked for can be one: a number within the limits, or none. */
function hasPage(query: URLSearchParams): boolean {
  const given = query.get("page");
  return given === null || (/^[1-9]\d{0,4}$/.test(given) && Number(given) <= shop.catalog.pagesMax);
}

/** Case, accents' encoding and blanks make no difference to a search. */
function normaliseText(text: string): string {
  const words = text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
  return Array.from(words).slice(0, shop.catalog.searchTextCharactersMax).join("").trim();
}
