import { globSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parse, TYPE, type MessageFormatElement } from "@formatjs/icu-messageformat-parser";
import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, test } from "vitest";
import { defineMessages, findFlaws, type MessageTree, type Reader } from "#platform/messages";
import { languageTag, type Language } from "#shop/markets";
import { shop } from "#shop.config";
import { LATIN_WORDS, SAME_AS_ENGLISH } from "./proofreading.ts";

/**
 * Every folder `messages/` of the sources, found by looking: a page that brings its own words is proofread without being
 * entered anywhere.
 */
const root = resolve(import.meta.dirname, "../..");
const FOLDERS = globSync("src/**/messages/en.ts", { cwd: root }).map(dirname).toSorted();

/** Here nothing is known of the words, so nothing of their arguments either. */
type Define = (folder: string, words: Words) => (reader: Reader<string>) => Readonly<Record<string, unknown>>;

type Words = { readonly en: MessageTree } & Readonly<Record<string, MessageTree>>;

async function readWords(folder: string): Promise<Words> {
  const read = async (language: Language): Promise<[Language, MessageTree]> => {
    const words = (await import(pathToFileURL(resolve(root, folder, `${language}.ts`)).href)) as Record<
      string,
      MessageTree
    >;
    return [language, words[language]!];
  };
  return Object.fromEntries(await Promise.all(shop.languages.map(read))) as Words;
}

test("every area of the storefront, the mails and the forms have words", () => {
  expect(FOLDERS).toEqual(
    expect.arrayContaining([
      "src/shop/addresses/messages",
      "src/shop/notices/messages",
      "src/web/storefront/frame/messages",
    ]),
  );
});

describe.each(FOLDERS)("%s", (folder) => {
  test("is complete in every language, and nothing in it would be marked by a proofreader", async () => {
    const words = await readWords(folder);
    const flaws = findFlaws(folder, words, {
      sameAsEnglish: (key, language) => (SAME_AS_ENGLISH[folder]?.[language] ?? []).includes(key),
      latinWords: LATIN_WORDS,
    });
    expect(flaws.map(({ where, what }) => `${where} ${what}`)).toEqual([]);
  });

  test("reads as the library of reference reads it", async () => {
    const words = await readWords(folder);
    const messagesOf = (defineMessages as Define)(folder, words);
    for (const language of shop.languages) {
      const locale = languageTag(language);
      const bound = messagesOf({ language, locale });
      for (const [path, text] of leaves(words[language]!)) {
        const mine = path.reduce<unknown>((tree, key) => (tree as Record<string, unknown>)[key], bound);
        const reference = new IntlMessageFormat(text, locale);
        for (const count of [0, 1, 2, 21, 1234]) {
          const values = valuesFor(text, count);
          const told = typeof mine === "function" ? (mine as (given: object) => unknown)(values) : mine;
          expect(plain(told)).toBe(plain(reference.format(values)));
        }
      }
    }
  });
});

test("no exception outlives what it excepts", async () => {
  for (const [folder, byLanguage] of Object.entries(SAME_AS_ENGLISH)) {
    const words = await readWords(folder);
    const english = new Map(leaves(words.en).map(([path, text]) => [path.join("."), text]));
    for (const [language, keys] of Object.entries(byLanguage)) {
      const theirs = new Map(leaves(words[language]!).map(([path, text]) => [path.join("."), text]));
      expect(keys.filter((key) => theirs.get(key) !== english.get(key) || !english.has(key))).toEqual([]);
    }
  }
});

function leaves(tree: MessageTree, path: readonly string[] = []): [readonly string[], string][] {
  return Object.entries(tree).flatMap(([key, value]): [readonly string[], string][] =>
    typeof value === "string" ? [[[...path, key], value]] : leaves(value, [...path, key]),
  );
}

/** A value for everything that a message takes; a part is put in brackets. */
function valuesFor(text: string, count: number): Record<string, never> {
  const values: Record<string, unknown> = {};
  const visit = (element: MessageFormatElement): void => {
    switch (element.type) {
      case TYPE.argument:
        values[element.value] = `[${element.value}]`;
        break;
      case TYPE.number:
        values[element.value] = count;
        break;
      case TYPE.select:
        values[element.value] = Object.keys(element.options)[count % 2] ?? "other";
        break;
      case TYPE.plural:
        values[element.value] = count;
        break;
      case TYPE.tag:
        values[element.value] = (inside: string | readonly string[]) => `[${String(inside)}]`;
        element.children.forEach(visit);
        break;
      default:
    }
    if (element.type === TYPE.select || element.type === TYPE.plural) {
      for (const option of Object.values(element.options)) option.value.forEach(visit);
    }
  };
  parse(text, { shouldParseSkeletons: false }).forEach(visit);
  return values as Record<string, never>;
}

/** Lists joined, and blanks made equal: the setting of blanks is ours alone. */
function plain(told: unknown): string {
  return (Array.isArray(told) ? told.join("") : String(told)).replaceAll("\u00A0", " ");
}
