import type { Language } from "#shop/markets";
import { prepareNearWords, type NearWords } from "./nearest-word.ts";
import { createPostings, type Postings } from "./postings.ts";
import { splitWords, type Word } from "./split-words.ts";
import { stemWord } from "./stem-word.ts";

/** What is searched of one document, by how much a word in it counts. */
export interface SearchedText {
  readonly name: string;
  /** Words for each of its facts, and other words for the same. */
  readonly facts: readonly string[];
  readonly description: string;
  /** The same in another language that people type as well. */
  readonly foreign: readonly string[];
}

const FIELD_WEIGHTS = { name: 12, facts: 5, description: 2, foreign: 1 } as const;

/** Words of names and facts are offered while somebody types; names without blanks are parted too freely for that. */
function isOffered(field: keyof SearchedText, word: Word): boolean {
  return field === "facts" || (field === "name" && !word.isUnspaced);
}

/** More different facts than the vocabulary has; names of colours come on top. */
const FACTS_REMEMBERED_MAX = 5000;

const FACTORS = { exact: 1, sameStem: 0.95, beginning: 0.7, part: 0.5 } as const;
/** Shorter beginnings of words match too much; letters of unspaced scripts say more. */
const BEGINNING_LETTERS_MIN = 3;
const BEGINNINGS_MAX = 400;
const COMPOUND_PART_LETTERS_MIN = 3;
const NEAR_WORD_LETTERS = { min: 3, max: 30 };

/** The words of one language's documents, in memory and never changed: a changed range gets a new one. */
export interface WordIndex {
  readonly documents: number;
  /**
   * Adds to `scores` how well each document matches a word, and returns whether any does. With `isUnfinished` any
   * beginning counts, as for the last word while somebody types.
   */
  match(word: Word, scores: Float32Array, options?: { readonly isUnfinished?: boolean }): boolean;
  /** Known words that were probably meant by one that matches nothing, the nearest first. */
  nearest(folded: string, most: number): string[];
  /** Words that begin like this, as they are written, the most frequent first. */
  complete(folded: string, most: number): string[];
  /** A folded word as the range writes it. */
  written(folded: string): string;
}

/** Builds the index of a language document by document; whoever builds a large one pauses in between. */
export function createWordIndexBuilder(language: Language): {
  add(text: SearchedText): void;
  finish(): WordIndex;
} {
  const words = createPostings();
  const parts = createPostings();
  const writtenOf = new Map<string, string>();
  const splitFacts = new Map<string, Word[]>();
  let documents = 0;
  /** Facts are said in the same words of every style, so they are split once. */
  const splitFact = (fact: string): Word[] => {
    const known = splitFacts.get(fact);
    if (known !== undefined) return known;
    const split = splitWords(fact, language);
    if (splitFacts.size < FACTS_REMEMBERED_MAX) splitFacts.set(fact, split);
    return split;
  };
  const addField = (field: keyof SearchedText, split: readonly Word[]): void => {
    const weight = FIELD_WEIGHTS[field];
    for (const word of split) {
      words.add(word.folded, documents, weight);
      if (isOffered(field, word) && !writtenOf.has(word.folded)) writtenOf.set(word.folded, word.written);
    }
    for (const part of partsOf(split)) parts.add(part, documents, weight);
  };
  return {
    add: (text) => {
      addField("name", splitWords(text.name, language));
      for (const fact of text.facts) addField("facts", splitFact(fact));
      addField("description", splitWords(text.description, language));
      for (const fact of text.foreign) addField("foreign", splitFact(fact));
      documents++;
    },
    finish: () => finishIndex({ language, documents, words: words.finish(), parts: parts.finish(), writtenOf }),
  };
}

/**
 * Single letters and pairs of letters of the unspaced words. Neighbours may belong to one word that the dictionary has
 * parted, so their letters run on.
 */
function partsOf(words: readonly Word[]): Set<string> {
  const parts = new Set<string>();
  let before = "";
  for (const word of words) {
    if (!word.isUnspaced) before = "";
    else {
      for (const letter of word.folded) {
        parts.add(letter);
        if (before !== "") parts.add(before + letter);
        before = letter;
      }
    }
  }
  return parts;
}

function finishIndex(made: {
  readonly language: Language;
  readonly documents: number;
  readonly words: Postings;
  readonly parts: Postings;
  readonly writtenOf: ReadonlyMap<string, string>;
}): WordIndex {
  const { language, documents, words, parts, writtenOf } = made;
  const { terms } = words;
  const termsByStem = new Map<string, number[]>();
  terms.forEach((term, index) => {
    const stem = stemWord(term, language);
    const same = termsByStem.get(stem);
    if (same === undefined) termsByStem.set(stem, [index]);
    else same.push(index);
  });
  const near = prepareNear(words, writtenOf);
  /** A rare word tells more than one that every second garment has. */
  const rarity = (documentsWithIt: number): number => Math.log2(1 + documents / documentsWithIt);

  const addTerm = (term: number, factor: number, scores: Float32Array): void => {
    words.forEach(term, factor * rarity(words.count(term)), scores);
  };

  const matchKnown = (word: Word, isUnfinished: boolean, scores: Float32Array): boolean => {
    let isMatched = false;
    const exact = words.find(word.folded);
    if (exact !== undefined) {
      addTerm(exact, FACTORS.exact, scores);
      isMatched = true;
    }
    for (const term of termsByStem.get(stemWord(word.folded, language)) ?? []) {
      if (term === exact) continue;
      addTerm(term, FACTORS.sameStem, scores);
      isMatched = true;
    }
    if (isUnfinished || word.isUnspaced || word.folded.length >= BEGINNING_LETTERS_MIN) {
      const [first, end] = words.beginningWith(word.folded);
      for (let term = first; term < Math.min(end, first + BEGINNINGS_MAX); term++) {
        // A word that is only begun says nothing about how rare the whole one is.
        if (term !== exact) words.forEach(term, FACTORS.beginning, scores);
        isMatched = true;
      }
    }
    return isMatched;
  };

  /** Documents that hold all pairs of the letters of an unspaced word, or the one letter. */
  const matchParts = (word: Word, scores: Float32Array): boolean => {
    const letters = Array.from(word.folded);
    const pairs = letters.length === 1 ? letters : letters.slice(1).map((letter, index) => letters[index]! + letter);
    const found = pairs.map((pair) => parts.find(pair));
    if (found.includes(undefined)) return false;
    return addWhereAll(
      documents,
      found.map((part) => (own) => parts.forEach(part!, FACTORS.part * rarity(parts.count(part!)), own)),
      scores,
    );
  };

  /** "Kaschmirpullover" is found where "Kaschmir" and "Pullover" are. */
  const matchCompound = (word: Word, scores: Float32Array): boolean => {
    const { folded } = word;
    for (let at = folded.length - COMPOUND_PART_LETTERS_MIN; at >= COMPOUND_PART_LETTERS_MIN; at--) {
      const head = { ...word, folded: folded.slice(0, at) };
      const tail = { ...word, folded: folded.slice(at) };
      if (!isWhole(head) || !isWhole(tail)) continue;
      const both = [head, tail].map((part) => (own: Float32Array) => void matchKnown(part, false, own));
      if (addWhereAll(documents, both, scores)) return true;
    }
    return false;
  };
  const isWhole = ({ folded }: Word): boolean =>
    words.find(folded) !== undefined || termsByStem.has(stemWord(folded, language));

  return {
    documents,
    match: (word, scores, { isUnfinished = false } = {}) => {
      const isKnown = matchKnown(word, isUnfinished, scores);
      if (word.isUnspaced) return matchParts(word, scores) || isKnown;
      return isKnown || matchCompound(word, scores);
    },
    nearest: (folded, most) => near.nearest(folded, most),
    complete: (folded, most) => {
      const [first, end] = words.beginningWith(folded);
      return Array.from({ length: Math.min(end - first, BEGINNINGS_MAX) }, (_, index) => first + index)
        .filter((term) => writtenOf.has(terms[term]!) && !/\p{N}/u.test(terms[term]!))
        .toSorted((left, right) => words.count(right) - words.count(left) || left - right)
        .slice(0, most)
        .map((term) => writtenOf.get(terms[term]!)!);
    },
    written: (folded) => writtenOf.get(folded) ?? folded,
  };
}

/** Only words of names and facts correct others; of descriptions too many are rare and none is looked for. */
function prepareNear(words: Postings, writtenOf: ReadonlyMap<string, string>): NearWords {
  const { min, max } = NEAR_WORD_LETTERS;
  const known = words.terms
    .map((word, term) => ({ word, count: words.count(term) }))
    .filter(({ word }) => writtenOf.has(word) && word.length >= min && word.length <= max && !/\p{N}/u.test(word));
  return prepareNearWords(
    known.map(({ word }) => word),
    known.map(({ count }) => count),
  );
}

/** Adds the sum of some scores for the documents that have all of them. */
function addWhereAll(
  documents: number,
  scorings: readonly ((own: Float32Array) => void)[],
  scores: Float32Array,
): boolean {
  const all = scorings.map((scoring) => {
    const own = new Float32Array(documents);
    scoring(own);
    return own;
  });
  let isMatched = false;
  for (let document = 0; document < documents; document++) {
    let sum = 0;
    for (const own of all) {
      if (own[document] === 0) {
        sum = 0;
        break;
      }
      sum += own[document]!;
    }
    if (sum === 0) continue;
    const mean = sum / all.length;
    if (mean > scores[document]!) scores[document] = mean;
    isMatched = true;
  }
  return isMatched;
}
