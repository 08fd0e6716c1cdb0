import { joinWords, splitQuery, type FacetName, type Word, type WordIndex } from "#shop/catalog";
import { inOrder, listMarked, type ListQuestion, type StyleList } from "./list-styles.ts";
import { markForSale, type Shelf } from "./styles-page.ts";

export interface StyleSearch extends StyleList {
  /** The words that were searched for instead, when what was typed occurs nowhere and looks misspelt. */
  readonly correctedTo?: string;
  /** What may lead on, when nothing is found although something was asked. */
  readonly help?: SearchHelp;
}

/** Ways on from a search that found nothing. */
export interface SearchHelp {
  /** Known words near those that were typed. */
  readonly words: readonly string[];
  /** The search without one of its words, and how many styles that finds. */
  readonly shorter: readonly { readonly text: string; readonly styles: number }[];
  /** Styles that are found when the filter is left out. */
  readonly withoutFilter: number;
  readonly categories: readonly { readonly code: string; readonly name: string; readonly styles: number }[];
  /** What most styles have in common, the most frequent first. */
  readonly filters: readonly { readonly facet: FacetName; readonly value: string; readonly styles: number }[];
}

const HELP_WORDS_MAX = 6;
const HELP_BEGINNING_LETTERS = 2;
const HELP_FILTERS_PER_FACET = 3;
const HELP_FACETS: readonly FacetName[] = ["fibre", "stitch", "colour"];

/**
 * Styles for sale in which every word of the text occurs, the best match first: a word of the name counts more than a
 * fact, and a fact more than a word of the description. A word that the range does not know is taken for the nearest
 * that it does. The text itself is neither kept nor logged.
 */
export function searchStyles(shelf: Shelf, text: string, question: ListQuestion): StyleSearch {
  const typed = splitQuery(text, question.language);
  const found = findWords(shelf, typed);
  const { words, scores } = found ?? { words: typed, scores: undefined };
  const marks = markForSale(shelf, question.category);
  for (let place = 0; place < marks.length; place++) if ((scores?.[place] ?? 0) === 0) marks[place] = 0;
  const { sort = "recommended" } = question;
  const list = listMarked(shelf, question, marks, (passes) =>
    sort === "recommended" && scores !== undefined ? byScore(passes, scores) : inOrder(shelf, passes, sort),
  );
  const isCorrected = list.unfiltered > 0 && words !== typed;
  return {
    ...list,
    ...(isCorrected ? { correctedTo: joinWords(words) } : {}),
    ...(list.total === 0 && typed.length > 0 ? { help: helpOn(shelf, typed, question, list) } : {}),
  };
}

interface FoundWords {
  /** The typed words, or others in place of misspelt ones. */
  readonly words: readonly Word[];
  /** Per style, 0 where a word is missing. */
  readonly scores: Float32Array;
}

/**
 * Scores styles by words, each of which must occur. Unknown words are replaced by the nearest known ones; undefined
 * when there is none.
 */
export function findWords(
  { words: { index } }: Shelf,
  typed: readonly Word[],
  options: { readonly isUnfinished?: boolean } = {},
): FoundWords | undefined {
  if (typed.length === 0) return undefined;
  let words = typed;
  for (let corrections = 0; corrections <= typed.length; corrections++) {
    const scored = scoreWords(index, words, options.isUnfinished === true && words === typed);
    if (scored.unknown === undefined && scored.scores.some((score) => score > 0))
      return { words, scores: scored.scores };
    // The pieces of a misspelt word of an unspaced script may each be known, and never occur together.
    const suspect = scored.unknown ?? words.findIndex((word) => word.isUnspaced);
    const corrected = suspect === -1 ? undefined : correctWord(index, words, suspect, scored.unknown !== undefined);
    if (corrected === undefined) return scored.unknown === undefined ? { words, scores: scored.scores } : undefined;
    words = corrected;
  }
  return undefined;
}

/** The scores, up to the place of the first word that nothing matches. */
function scoreWords(
  index: WordIndex,
  words: readonly Word[],
  isLastUnfinished: boolean,
): { readonly scores: Float32Array; readonly unknown: number | undefined } {
  const scores = new Float32Array(index.documents);
  const own = new Float32Array(index.documents);
  for (const [place, word] of words.entries()) {
    own.fill(0);
    const isUnfinished = isLastUnfinished && place === words.length - 1;
    if (!index.match(word, own, { isUnfinished })) return { scores, unknown: place };
    for (let document = 0; document < own.length; document++) {
      const isMissing = own[document] === 0 || (place > 0 && scores[document] === 0);
      scores[document] = isMissing ? 0 : scores[document]! + own[document]!;
    }
  }
  return { scores, unknown: undefined };
}

/**
 * The words with the nearest known one in the place of an unknown. A dictionary tears a misspelt word of an unspaced
 * script to pieces, so its neighbours are put together again.
 */
function correctWord(
  index: WordIndex,
  words: readonly Word[],
  unknown: number,
  mayStandAlone: boolean,
): readonly Word[] | undefined {
  const replace = (first: number, end: number): readonly Word[] | undefined => {
    const folded = words.slice(first, end).map((word) => word.folded);
    const [nearest] = index.nearest(folded.join(""), 1);
    if (nearest === undefined) return undefined;
    const corrected = { ...words[unknown]!, folded: nearest, written: index.written(nearest) };
    return words.toSpliced(first, end - first, corrected);
  };
  if (!words[unknown]!.isUnspaced) return replace(unknown, unknown + 1);
  let [first, end] = [unknown, unknown + 1];
  while (first > 0 && words[first - 1]!.isUnspaced) first--;
  while (end < words.length && words[end]!.isUnspaced) end++;
  return replace(first, end) ?? (mayStandAlone ? replace(unknown, unknown + 1) : undefined);
}

/** Scores are compared in steps of a thousandth; equals stay in the order of the range. */
const SCORE_STEPS = 1000;
/** More styles than any range has, so that score and place fit one number. */
const PLACES = 2 ** 20;

/** The places of marked styles, the greatest score first. */
export function byScore(marks: Uint8Array, scores: Float32Array): Iterable<number> {
  const keys = new Float64Array(marks.length);
  let size = 0;
  for (let place = 0; place < marks.length; place++) {
    if (marks[place] === 1) keys[size++] = -Math.round(scores[place]! * SCORE_STEPS) * PLACES + place;
  }
  const sorted = keys.subarray(0, size).toSorted();
  return sorted.map((key) => ((key % PLACES) + PLACES) % PLACES);
}

function helpOn(shelf: Shelf, typed: readonly Word[], question: ListQuestion, list: StyleList): SearchHelp {
  const { index, categories } = shelf.words;
  const { language, currency, at } = question;
  const all = listMarked(shelf, { language, currency, at }, markForSale(shelf), () => []);
  const near = typed
    .filter((word) => countFound(shelf, [word]) === 0)
    .flatMap(({ folded }) => [
      ...index.nearest(folded, HELP_WORDS_MAX).map((known) => index.written(known)),
      ...index.complete(Array.from(folded).slice(0, HELP_BEGINNING_LETTERS).join(""), HELP_WORDS_MAX),
    ]);
  return {
    words: [...new Set(near)].slice(0, HELP_WORDS_MAX),
    shorter: shorten(typed).flatMap((words) => {
      const styles = countFound(shelf, words);
      return styles === 0 ? [] : [{ text: joinWords(words), styles }];
    }),
    withoutFilter: list.unfiltered,
    categories: categories.map(({ code, name }) => ({
      code,
      name,
      styles: all.facets.category.find((option) => option.value === code)?.styles ?? 0,
    })),
    filters: HELP_FACETS.flatMap((facet) =>
      all.facets[facet]
        .map(({ value, styles }) => ({ facet, value, styles }))
        .toSorted((left, right) => right.styles - left.styles)
        .slice(0, HELP_FILTERS_PER_FACET),
    ),
  };
}

/** The words with one left out; of one word without blanks, what is left when letters at its end or beginning go. */
function shorten(typed: readonly Word[]): (readonly Word[])[] {
  if (typed.length > 1) return typed.map((_, left) => typed.filter((__, place) => place !== left));
  const [only] = typed;
  if (only === undefined || !only.isUnspaced) return [];
  const letters = Array.from(only.folded);
  const half = Math.ceil(letters.length / 2);
  return letters.length < 3
    ? []
    : [letters.slice(0, half), letters.slice(-half)].map((part) => {
        const folded = part.join("");
        return [{ folded, written: folded, isUnspaced: true }];
      });
}

function countFound(shelf: Shelf, words: readonly Word[]): number {
  const found = findWords(shelf, words);
  if (found === undefined) return 0;
  const marks = markForSale(shelf);
  return marks.reduce((sum, mark, place) => sum + (mark === 1 && found.scores[place]! > 0 ? 1 : 0), 0);
}
