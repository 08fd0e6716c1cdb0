import { createHash } from "node:crypto";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Executor } from "#platform/postgres";
import type { Language } from "#shop/markets";
import {
  createWordIndexBuilder,
  describeForSearch,
  listCategories,
  readStyleWords,
  type Category,
  type StyleFacts,
  type StyleWords,
  type WordIndex,
} from "#shop/catalog";

/** What the range is called in a language, and the index of its words; never changed, only replaced. */
export interface LanguageShelf {
  /** By place; undefined for a style without words in the language, which is not for sale there. */
  readonly styles: readonly (ShownWords | undefined)[];
  readonly categories: readonly CategoryText[];
  readonly index: WordIndex;
}

export interface ShownWords {
  readonly name: string;
  readonly summary: string;
  /** In the order of the colours. */
  readonly colourNames: readonly string[];
  /** Of all that is read of the style in the language; a change of it makes the index untrue. */
  readonly digest: string;
}

export interface CategoryText {
  readonly code: Category;
  readonly name: string;
  readonly description: string;
}

const STYLES_PER_QUERY = 500;
/** Other requests are answered in between, so a large range is indexed in small steps. */
const STYLES_PER_STEP = 40;
const NO_WORDS = { name: "", facts: [], description: "", foreign: [] };

export async function readLanguageShelf(
  executor: Executor,
  styles: readonly StyleFacts[],
  language: Language,
): Promise<LanguageShelf> {
  const builder = createWordIndexBuilder(language);
  const shown: (ShownWords | undefined)[] = [];
  for (let start = 0; start < styles.length; start += STYLES_PER_QUERY) {
    const some = styles.slice(start, start + STYLES_PER_QUERY);
    const rows = await readStyleWords(
      executor,
      language,
      some.map((style) => style.styleId),
    );
    const wordsOf = new Map(rows.map((row) => [row.styleId, row]));
    for (const [index, style] of some.entries()) {
      const words = wordsOf.get(style.styleId);
      // The index names documents by their number, so a style without words takes its place too.
      builder.add(words === undefined ? NO_WORDS : describeForSearch(style, words, language));
      shown.push(words === undefined ? undefined : toShown(words));
      if (index % STYLES_PER_STEP === STYLES_PER_STEP - 1) await nextTurn();
    }
  }
  // Names of categories do not depend on a moment; their number of styles is counted elsewhere.
  const categories = await listCategories(executor, { language, at: new Date(0) });
  return {
    styles: shown,
    categories: categories.map(({ code, name, description }) => ({ code, name, description })),
    index: builder.finish(),
  };
}

/** What is shown of a style's words. */
export function toShown(words: StyleWords): ShownWords {
  const digest = createHash("sha256").update(JSON.stringify(words)).digest("base64url");
  return { name: words.name, summary: words.summary, colourNames: words.colourNames, digest };
}
