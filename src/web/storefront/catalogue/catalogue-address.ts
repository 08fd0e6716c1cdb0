import { CATEGORIES, type Category } from "#shop/catalog";
import { shop } from "#shop.config";
import { rangePathOf, readVisit, type Visit } from "../visit.ts";

/** A page of the range that an address names. `key` is the one spelling under which the page is kept. */
export type CatalogueAddress = { readonly visit: Visit; readonly key: string } & (
  | { readonly kind: "home" }
  | { readonly kind: "category"; readonly category: Category; readonly page: number }
  | { readonly kind: "product"; readonly slug: string }
  | { readonly kind: "search"; readonly text: string; readonly page: number }
);

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const SLUG_CHARACTERS_MAX = 60;
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
    if (first === "") return { kind: "home", visit, key: rangePathOf(visit, "/") };
    if (first === "search") return searchAddress(visit, query);
    return categoryAddress(visit, first, query);
  }
  if (first !== "p" || second.length > SLUG_CHARACTERS_MAX || !SLUG.test(second)) return undefined;
  return { kind: "product", slug: second, visit, key: rangePathOf(visit, `/p/${second}`) };
}

function categoryAddress(visit: Visit, segment: string, query: URLSearchParams): CatalogueAddress | undefined {
  const category = CATEGORIES.find((known) => known === segment);
  const page = readPage(query);
  if (category === undefined || page === undefined) return undefined;
  return { kind: "category", category, page, visit, key: rangePathOf(visit, `/${category}`, pageQuery(page)) };
}

function searchAddress(visit: Visit, query: URLSearchParams): CatalogueAddress | undefined {
  const page = readPage(query);
  if (page === undefined) return undefined;
  const text = normaliseText(query.get("q") ?? "");
  return { kind: "search", text, page, visit, key: rangePathOf(visit, "/search", { q: text, ...pageQuery(page) }) };
}

/** The first page without a number, so that it has one address. */
function pageQuery(page: number): Record<string, string> {
  return page === 1 ? {} : { page: String(page) };
}

function readPage(query: URLSearchParams): number | undefined {
  const given = query.get("page");
  if (given === null) return 1;
  const page = /^[1-9]\d{0,4}$/.test(given) ? Number(given) : Number.NaN;
  return page <= shop.catalog.pagesMax ? page : undefined;
}

/** Case, accents' encoding and blanks make no difference to a search, so they make none to where its page is kept. */
function normaliseText(text: string): string {
  const words = text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
  return Array.from(words).slice(0, shop.catalog.searchTextCharactersMax).join("").trim();
}
