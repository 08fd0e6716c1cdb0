import { shop } from "#shop.config";
import type { Language } from "#shop/markets";
import { foldText } from "./fold-text.ts";
import { isStopWord } from "./stop-words.ts";

/** A word as search compares it. */
export interface Word {
  /** Small letters without accents; British spelling. */
  readonly folded: string;
  /** As it was written, in small letters. */
  readonly written: string;
  /** Whether it is of a script that is written without blanks, so that a part of it may be a word too. */
  readonly isUnspaced: boolean;
}

/** Descriptions are a page long; anything longer is not ours. */
const TEXT_CHARACTERS_MAX = 20_000;
const BETWEEN_WORDS = /[^\p{L}\p{N}\p{M}]+/u;
/** The article or pronoun before a vowel: "d'hiver" is looked for as "hiver". */
const FRENCH_ELISION = /(?<![\p{L}\p{N}])(?:[cdjlmnst]|qu)['’]/giu;
/** A word of another language in hiragana, as a keyboard leaves it: the dictionary knows it in katakana only. */
const HIRAGANA_LOANWORD = /[\u3041-\u3096]+ー[\u3041-\u3096ー]*/g;
const HAN = /\p{Script=Han}/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;
const SCRIPT_RUNS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々\u3099\u309a]+|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+/gu;

/** American spellings are read as British ones, in what is searched and in what is searched for. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ["gray", "grey"],
  ["color", "colour"],
  ["colors", "colours"],
  ["fiber", "fibre"],
  ["fibers", "fibres"],
  ["woolen", "woollen"],
  ["wooly", "woolly"],
  ["cozy", "cosy"],
  ["pajamas", "pyjamas"],
]);

const segmenters = {
  zh: new Intl.Segmenter("zh", { granularity: "word" }),
  ja: new Intl.Segmenter("ja", { granularity: "word" }),
};

/**
 * The words of a text. Blanks and signs part words, so no sign of any query language gets through; Chinese and Japanese
 * are parted by the dictionary of ICU, the same at indexing and at asking.
 */
export function splitWords(text: string, language: Language): Word[] {
  const words: Word[] = [];
  const bounded = text.slice(0, TEXT_CHARACTERS_MAX);
  const whole = language === "fr" ? bounded.replaceAll(FRENCH_ELISION, "") : bounded;
  for (const run of whole.replaceAll(/['’]/g, "").split(BETWEEN_WORDS)) {
    if (run === "") continue;
    if (UNSPACED.test(run.normalize("NFKC"))) {
      for (const [part] of run.normalize("NFKC").matchAll(SCRIPT_RUNS)) {
        if (!UNSPACED.test(part)) addSpaced(words, part, language);
        else for (const written of segment(part, language)) addUnspaced(words, written, language);
      }
    } else {
      addSpaced(words, run, language);
    }
  }
  return words;
}

/** Words in a row as one would write them: unspaced scripts without blanks. */
export function joinWords(words: readonly Word[]): string {
  return words.reduce((text, word, index) => {
    const isClose = index === 0 || (word.isUnspaced && words[index - 1]!.isUnspaced);
    return `${text}${isClose ? "" : " "}${word.written}`;
  }, "");
}

/** The words of a visitor's search, bounded, without those that say nothing. */
export function splitQuery(text: string, language: Language): Word[] {
  const bounded = Array.from(text.slice(0, 4 * shop.catalog.searchTextCharactersMax))
    .slice(0, shop.catalog.searchTextCharactersMax)
    .join("");
  return splitWords(bounded, language)
    .filter((word) => !isStopWord(word.folded, language))
    .slice(0, shop.catalog.searchWordsMax);
}

function addSpaced(words: Word[], written: string, language: Language): void {
  for (const folded of foldText(written, language).split(BETWEEN_WORDS)) {
    if (folded === "") continue;
    words.push({ folded: SPELLINGS.get(folded) ?? folded, written: written.toLowerCase(), isUnspaced: false });
  }
}

function addUnspaced(words: Word[], written: string, language: Language): void {
  const folded = foldText(written, language);
  if (folded !== "") words.push({ folded, written, isUnspaced: true });
}

/** The dictionary knows few words of knitwear and leaves their letters alone; letters left alone in a row are a word. */
function segment(run: string, language: Language): string[] {
  const segmenter = language === "ja" || /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(run) ? "ja" : "zh";
  const words: string[] = [];
  let isOpen = false;
  const spelt = segmenter === "ja" ? run.replaceAll(HIRAGANA_LOANWORD, (word) => foldText(word, "ja")) : run;
  for (const { segment: part } of segmenters[segmenter].segment(spelt)) {
    const isAlone = part.length === 1 && HAN.test(part) && !isStopWord(part, language);
    if (isAlone && isOpen) words[words.length - 1] += part;
    else words.push(part);
    isOpen = isAlone;
  }
  return words;
}
