import { compileMessage, MessageError, type BoundMessage, type CompiledMessage } from "./compile-message.ts";
import type { Messages, MessageTree, Translation } from "./message-types.ts";

/** Who reads: in which language, and by which locale numbers are written (`de` and `de-CH`). */
export interface Reader<Language extends string> {
  readonly language: Language;
  /** BCP 47 tag. Locales come from a closed list, as each is remembered. */
  readonly locale: string;
}

export type Compiled = { readonly [key: string]: CompiledMessage | Compiled };
type Bound = { readonly [key: string]: BoundMessage | Bound };

/**
 * Compiles the words of an area in all its languages and gives the function that finds them for a reader:
 *
 *     export const cartMessages = defineMessages("storefront/cart", { en, zh, de, fr, ja });
 *     cartMessages(visit).quantity({ title })
 *
 * Throws a MessageError that names area, language and key for a message that is no ICU message, for a key that is
 * missing or too many, and for a translation that takes other arguments than the English text.
 */
export function defineMessages<const All extends { readonly en: MessageTree } & Readonly<Record<string, MessageTree>>>(
  area: string,
  all: All & { readonly [Language in keyof All]: Translation<All["en"]> },
): (reader: Reader<keyof All & string>) => Messages<All["en"]> {
  const languages = new Map(
    [...compileLanguages(area, all)].map(([language, words]) => [
      language,
      { words, byLocale: new Map<string, Bound>() },
    ]),
  );
  return ({ language, locale }) => {
    const spoken = languages.get(language);
    if (spoken === undefined) throw new TypeError(`${area} has no words in "${language}"`);
    let bound = spoken.byLocale.get(locale);
    if (bound === undefined) {
      bound = bindTree(spoken.words, new Intl.NumberFormat(locale));
      spoken.byLocale.set(locale, bound);
    }
    return bound as Messages<All["en"]>;
  };
}

/** Every language compiled and held against the English words. */
export function compileLanguages(
  area: string,
  all: { readonly en: MessageTree } & Readonly<Record<string, MessageTree>>,
): Map<string, Compiled> {
  const english = compileTree(all.en, { area, language: "en", path: [] });
  return new Map(
    Object.entries(all).map(([language, tree]) => {
      const place = { area, language, path: [] };
      const compiled = language === "en" ? english : compileTree(tree, place);
      compare(english, compiled, place);
      return [language, compiled];
    }),
  );
}

interface Where {
  readonly area: string;
  readonly language: string;
  readonly path: readonly string[];
}

function compileTree(tree: MessageTree, where: Where): Compiled {
  return Object.fromEntries(
    Object.entries(tree).map(([key, value]) => {
      const inside = { ...where, path: [...where.path, key] };
      return [key, typeof value === "string" ? compileLeaf(value, inside) : compileTree(value, inside)];
    }),
  );
}

function compileLeaf(text: string, where: Where): CompiledMessage {
  try {
    return compileMessage(text, where.language);
  } catch (error) {
    if (error instanceof MessageError) throw new MessageError(`${describe(where)} ${error.message}`, { cause: error });
    throw error;
  }
}

function compare(english: Compiled, other: Compiled, where: Where): void {
  for (const key of new Set([...Object.keys(english), ...Object.keys(other)])) {
    const inside = { ...where, path: [...where.path, key] };
    const [mine, theirs] = [other[key], english[key]];
    if (mine === undefined || theirs === undefined || isMessage(mine) !== isMessage(theirs)) {
      throw new MessageError(
        `${describe(inside)} ${mine === undefined ? "is missing" : "is not in the English words"}`,
      );
    }
    if (!isMessage(mine) || !isMessage(theirs)) compare(theirs as Compiled, mine as Compiled, inside);
    else compareArguments(theirs.takes, mine.takes, inside);
  }
}

function compareArguments(
  english: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string>,
  where: Where,
): void {
  for (const [name, kind] of english) {
    const given = other.get(name);
    if (given === undefined) throw new MessageError(`${describe(where)} leaves out "${name}"`);
    if (given !== kind) throw new MessageError(`${describe(where)} takes "${name}" as ${given} instead of ${kind}`);
  }
  for (const name of other.keys()) {
    if (!english.has(name)) throw new MessageError(`${describe(where)} takes "${name}", which nobody gives`);
  }
}

function bindTree(tree: Compiled, numbers: Intl.NumberFormat): Bound {
  return Object.freeze(
    Object.fromEntries(
      Object.entries(tree).map(([key, value]) => [
        key,
        isMessage(value) ? value.bind(numbers) : bindTree(value, numbers),
      ]),
    ),
  );
}

export function isMessage(value: CompiledMessage | Compiled): value is CompiledMessage {
  return typeof value["bind"] === "function";
}

function describe({ area, language, path }: Where): string {
  return `message ${area}.${path.join(".")} (${language})`;
}
