import {
  categoryWords,
  joinWords,
  splitQuery,
  splitWords,
  type Category,
  type Reading,
  type Word,
  type WordIndex,
} from "#shop/catalog";
import type { Language } from "#shop/markets";
import { byScore, findWords } from "./search-styles.ts";
import { cardOf, markForSale, type Shelf, type ShelfCard } from "./styles-page.ts";

/** What a search box offers while somebody types. */
export interface Suggestions {
  /** Whole searches: what was typed with its last word completed. */
  readonly words: readonly string[];
  readonly categories: readonly { readonly code: Category; readonly name: string }[];
  readonly styles: readonly ShelfCard[];
}

const WORDS_MAX = 5;
const STYLES_MAX = 4;
const NOTHING: Suggestions = { words: [], categories: [], styles: [] };

/** The last word may be unfinished. What was typed is neither kept nor logged. */
export function suggest(shelf: Shelf, text: string, reading: Reading): Suggestions {
  const { index, categories } = shelf.words;
  const { language } = reading;
  const typed = readUnfinished(text, language, index);
  const last = typed.at(-1);
  if (last === undefined) return NOTHING;
  const found = findWords(shelf, typed, { isUnfinished: true });
  const completed = index.complete(last.folded, WORDS_MAX);
  const endings = completed.length > 0 ? completed : index.nearest(last.folded, WORDS_MAX).map(index.written);
  return {
    words: endings.map((written) => joinWords([...typed.slice(0, -1), { ...last, written }])),
    categories: categories
      .filter(({ code, name }) =>
        splitWords(`${name} ${categoryWords(code, language)}`, language).some((word) =>
          word.folded.startsWith(last.folded),
        ),
      )
      .map(({ code, name }) => ({ code, name })),
    styles: found === undefined ? [] : bestStyles(shelf, found.scores, reading),
  };
}

/**
 * The typed words. Half a word of an unspaced script is parted wrongly by any dictionary, so what follows the last blank
 * is taken as one word where the range knows words that begin so.
 */
function readUnfinished(text: string, language: Language, index: WordIndex): Word[] {
  const typed = splitQuery(text, language);
  if (typed.at(-1)?.isUnspaced !== true) return typed;
  const blank = text.trimEnd().search(/\s\S*$/u);
  const tail = splitQuery(text.slice(blank + 1), language);
  const whole = tail.map((word) => word.folded).join("");
  if (tail.length < 2 || index.complete(whole, 1).length === 0) return typed;
  const head = blank === -1 ? [] : splitQuery(text.slice(0, blank), language);
  return [...head, { folded: whole, written: joinWords(tail), isUnspaced: true }];
}

function bestStyles(shelf: Shelf, scores: Float32Array, reading: Reading): ShelfCard[] {
  const marks = markForSale(shelf);
  for (let place = 0; place < marks.length; place++) if (scores[place] === 0) marks[place] = 0;
  const styles: ShelfCard[] = [];
  for (const place of byScore(marks, scores)) {
    styles.push(cardOf(shelf, place, reading));
    if (styles.length === STYLES_MAX) break;
  }
  return styles;
}
