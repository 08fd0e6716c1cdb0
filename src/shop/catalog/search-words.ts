import { shop } from "#shop.config";

/** American spellings are read as British ones, in what is searched and in what is searched for. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ["gray", "grey"],
  ["color", "colour"],
  ["fiber", "fibre"],
]);

/** Descriptions are a page long; anything longer is not ours. */
const TEXT_CHARACTERS_MAX = 20_000;
/** Shorter beginnings of words match too much. */
const PREFIX_CHARACTERS_MIN = 3;

/**
 * The words of a text as search compares them: small letters, without accents, American spellings as British ones.
 * Anything that is neither letter nor digit parts two words, so no operator of the query language gets through.
 */
export function searchWords(text: string): string[] {
  return text
    .slice(0, TEXT_CHARACTERS_MAX)
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/['’]/g, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .map((word) => SPELLINGS.get(word) ?? word);
}

/** The words of a visitor's search, bounded. */
export function queryWords(text: string): string[] {
  return searchWords(text.slice(0, shop.catalog.searchTextCharactersMax)).slice(0, shop.catalog.searchWordsMax);
}

/** A query for PostgreSQL's `to_tsquery`: all words must occur, each may be the beginning of a longer one. */
export function toTextQuery(words: readonly string[]): string {
  return words.map((word) => (word.length < PREFIX_CHARACTERS_MIN ? word : `${word}:*`)).join(" & ");
}
