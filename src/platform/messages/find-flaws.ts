import { isMessage, type Compiled, compileLanguages } from "./define-messages.ts";
import type { CompiledMessage } from "./compile-message.ts";
import type { MessageTree } from "./message-types.ts";

/** Something that a proofreader would mark: where it stands and what is wrong with it. */
export interface Flaw {
  /** `problem.out-of-stock (fr)` */
  readonly where: string;
  readonly what: string;
}

/** Counts of a shop end here, so that branches only reached by millions need not be written. */
const COUNT_MAX = 9_999;

/** Quotes, and the sign of the apostrophe, as each language prints them; none uses another's. */
const QUOTES: Readonly<Record<string, string>> = { en: "“”‘’", de: "„“‚‘’", fr: "«»’", zh: "“”‘’", ja: "「」『』" };
const ANY_QUOTE = /["'„“”‚‘’«»‹›「」『』]/gu;

/** Small words of English that are no words of the language. */
const ENGLISH_WORDS =
  /(?<!\p{L})(?:the|and|of|your|you|with|is|are|this|that|it|its|for|to|from|by|we|our|not|no)(?!\p{L})/giu;
const ALSO_WORDS_OF: Readonly<Record<string, readonly string[]>> = { de: ["its"], fr: ["are"] };

const CJK = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}";
const NARROW_PUNCTUATION = new RegExp(`[${CJK}][,;:?!()]|[,;:?!()][${CJK}]`, "u");
const BLANK_BESIDE_CJK = new RegExp(`[${CJK}] | [${CJK}]`, "u");
/** Shorter runs of letters are units and codes, which need no translation. */
const WORD = /\p{L}{3}/u;
/** A question may become a heading in another language; a statement stays one. */
const STATEMENT_END = /[.…]$/u;
const SENTENCE_END = /[.?!…。？！]$/u;

/**
 * Reads the words of an area as a proofreader would, for a test over all areas:
 *
 * - each plural has the branches that whole numbers reach in its language (CLDR), and no others
 * - no text equals the English one, unless `sameAsEnglish` says that it should
 * - quotes, apostrophes, blanks and punctuation are those of the language; sentences end where the English ones do
 * - no English words are left; Latin words in Chinese and Japanese are those of `latinWords`
 */
export function findFlaws(
  area: string,
  all: { readonly en: MessageTree } & Readonly<Record<string, MessageTree>>,
  allowed: {
    readonly sameAsEnglish: (key: string, language: string) => boolean;
    readonly latinWords: ReadonlySet<string>;
  },
): Flaw[] {
  const compiled = compileLanguages(area, all);
  const english = new Map(listMessages(compiled.get("en")!));
  return [...compiled].flatMap(([language, tree]) =>
    listMessages(tree).flatMap(([key, message]) => {
      const original = english.get(key)!;
      const text = message.literals.join("\uFFFC");
      const flaws = [
        ...pluralFlaws(message, language),
        ...(message.text === message.text.trim() ? [] : ["begins or ends blank"]),
        ...printFlaws(message.literals, language),
        ...(STATEMENT_END.test(original.literals.at(-1) ?? "") && !SENTENCE_END.test(message.literals.at(-1) ?? "")
          ? ["does not end as a sentence"]
          : []),
        ...(language === "en" ? [] : leftovers(text, language, allowed.latinWords)),
      ];
      const isSame = language !== "en" && WORD.test(text) && message.text === original.text;
      if (isSame && !allowed.sameAsEnglish(key, language)) flaws.push("is the English text");
      return flaws.map((what) => ({ where: `${area}.${key} (${language})`, what }));
    }),
  );
}

function listMessages(tree: Compiled, path: readonly string[] = []): [string, CompiledMessage][] {
  return Object.entries(tree).flatMap(([key, value]): [string, CompiledMessage][] =>
    isMessage(value) ? [[[...path, key].join("."), value]] : listMessages(value, [...path, key]),
  );
}

function pluralFlaws(message: CompiledMessage, language: string): string[] {
  const needed = branchesNeeded(language);
  return message.plurals.flatMap((branches) => {
    const named = branches.filter((branch) => !branch.startsWith("="));
    const missing = [...needed].filter((branch) => !named.includes(branch));
    const idle = named.filter((branch) => branch !== "other" && !needed.has(branch));
    return [
      ...missing.map((branch) => `has a plural without "${branch}"`),
      ...idle.map((branch) => `has a plural with "${branch}", which no number reaches`),
    ];
  });
}

const neededByLanguage = new Map<string, ReadonlySet<string>>();

function branchesNeeded(language: string): ReadonlySet<string> {
  let needed = neededByLanguage.get(language);
  if (needed === undefined) {
    const rules = new Intl.PluralRules(language);
    needed = new Set(Array.from({ length: COUNT_MAX + 1 }, (_, count) => rules.select(count)));
    neededByLanguage.set(language, needed);
  }
  return needed;
}

function printFlaws(literals: readonly string[], language: string): string[] {
  const quotes = QUOTES[language];
  const flaws: string[] = [];
  for (const literal of literals) {
    const foreign = [...literal.matchAll(ANY_QUOTE)].map(([sign]) => sign).filter((sign) => !quotes?.includes(sign));
    if (foreign.length > 0) flaws.push(`has ${foreign.join(" ")}, quotes of another language`);
    if (/ {2}|\t|\n/.test(literal)) flaws.push("has blanks side by side");
    if (/\.\.\./.test(literal)) flaws.push("has three dots instead of …");
    if (language === "fr" && /[\p{L}\p{N}][;!?»]|«[\p{L}\p{N}]|\p{L}:(?!\/)/u.test(literal)) {
      flaws.push("lacks a blank beside a sign");
    }
    if (language === "zh" || language === "ja") {
      if (NARROW_PUNCTUATION.test(literal)) flaws.push("has narrow punctuation beside a character");
      if (BLANK_BESIDE_CJK.test(literal)) flaws.push("has a blank beside a character");
    }
  }
  return flaws;
}

function leftovers(text: string, language: string, latinWords: ReadonlySet<string>): string[] {
  if (language === "zh" || language === "ja") {
    const words = [...text.matchAll(/[A-Za-z][A-Za-z\d-]*[A-Za-z\d]/g)].map(([word]) => word);
    return words.filter((word) => !latinWords.has(word)).map((word) => `has the word "${word}" in Latin letters`);
  }
  const own = ALSO_WORDS_OF[language] ?? [];
  const words = [...text.matchAll(ENGLISH_WORDS)].map(([word]) => word);
  return words.filter((word) => !own.includes(word.toLowerCase())).map((word) => `has the English word "${word}"`);
}
