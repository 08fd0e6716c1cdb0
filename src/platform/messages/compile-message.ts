import {
  isPluralElement,
  isSelectElement,
  parse,
  TYPE,
  type MessageFormatElement,
} from "@formatjs/icu-messageformat-parser";
import { typeset } from "./typeset.ts";

/** A message that was parsed. Writing it costs a walk over its pieces; nothing is parsed again. */
export interface CompiledMessage {
  /** As it was written. */
  readonly text: string;
  /** What the message takes: names with "text", "number", "part" or, for a select, its branches. */
  readonly takes: ReadonlyMap<string, string>;
  /** The branches of each plural, for the check against the rules of the language. */
  readonly plurals: readonly (readonly string[])[];
  /** The literal texts as they will be shown. */
  readonly literals: readonly string[];
  /** The message for one locale: the string itself, or the function that pages call. */
  bind(numbers: Intl.NumberFormat): BoundMessage;
}

export type BoundMessage = string | ((values: Values) => string | readonly unknown[]);

type Values = Readonly<Record<string, unknown>>;
type Write = (values: Values, numbers: Intl.NumberFormat) => string;
type Piece = string | Write;

/** A message that cannot be used as it stands. Its text says where it is and what is wrong. */
export class MessageError extends Error {
  override readonly name = "MessageError";
}

/**
 * Compiles one ICU message. Understood are `{name}`, `{count, number}`, `{count, plural, …}`, `{kind, select, …}` and
 * `<part>text</part>` outside of branches. Dates and amounts of money come as strings, because only their caller knows
 * zone and currency. Throws a MessageError for anything else.
 */
export function compileMessage(text: string, language: string): CompiledMessage {
  const takes = new Map<string, string>();
  const plurals: string[][] = [];
  const literals: string[] = [];
  const rules = new Intl.PluralRules(language);

  const take = (name: string, kind: string, written: string): void => {
    if (!text.includes(written)) throw new MessageError(`write "${written}" with these blanks and no others`);
    if ((takes.get(name) ?? kind) !== kind) throw new MessageError(`"${name}" is taken in two ways`);
    takes.set(name, kind);
  };

  const compilePiece = (element: MessageFormatElement, counted: string | undefined): Piece => {
    switch (element.type) {
      case TYPE.literal: {
        const literal = typeset(language, element.value);
        literals.push(literal);
        return literal;
      }
      case TYPE.argument:
        take(element.value, "text", `{${element.value}}`);
        return (values) => readText(values, element.value);
      case TYPE.number:
        if (element.style) throw new MessageError(`"${element.value}" is a number with a style of its own`);
        take(element.value, "number", `{${element.value}, number}`);
        return (values, numbers) => numbers.format(readNumber(values, element.value));
      case TYPE.pound:
        if (counted === undefined) throw new MessageError("# stands outside of a plural");
        return (values, numbers) => numbers.format(readNumber(values, counted));
      case TYPE.plural:
      case TYPE.select:
        return compileBranches(element, counted);
      case TYPE.tag:
        throw new MessageError(`<${element.value}> stands inside of a branch or of another part`);
      default:
        throw new MessageError("dates and times are given as texts");
    }
  };

  const compileAll = (elements: readonly MessageFormatElement[], counted: string | undefined): Piece[] =>
    elements.map((element) => compilePiece(element, counted));

  const compileBranches = (element: MessageFormatElement, counted: string | undefined): Write => {
    if (isSelectElement(element)) {
      const { value: name, options } = element;
      take(name, Object.keys(options).toSorted().join("|"), `{${name}, select, `);
      const branches = mapValues(options, (option) => compileAll(option.value, counted));
      return (values, numbers) => {
        const chosen = readText(values, name);
        return write(branches.get(chosen) ?? branches.get("other")!, values, numbers);
      };
    }
    if (!isPluralElement(element) || element.pluralType !== "cardinal" || element.offset !== 0) {
      throw new MessageError("only plain plurals are understood, without offset and ordinals");
    }
    const { value: name, options } = element;
    take(name, "number", `{${name}, plural, `);
    plurals.push(Object.keys(options));
    const branches = mapValues(options, (option) => compileAll(option.value, name));
    return (values, numbers) => {
      const count = readNumber(values, name);
      const chosen = branches.get(`=${count}`) ?? branches.get(rules.select(count)) ?? branches.get("other")!;
      return write(chosen, values, numbers);
    };
  };

  /** The sentence in order: pieces, and the parts that the caller makes something of. */
  const sentence = parseMessage(text).map((element) => {
    if (element.type !== TYPE.tag) return compilePiece(element, undefined);
    take(element.value, "part", `<${element.value}>`);
    return { part: element.value, pieces: compileAll(element.children, undefined) };
  });

  const isFlat = (pieces: readonly (Piece | { part: string })[]): pieces is Piece[] =>
    pieces.every((piece) => typeof piece !== "object");

  return {
    text,
    takes,
    plurals,
    literals,
    bind: (numbers) => {
      if (takes.size === 0) return literals.join("");
      if (isFlat(sentence)) return (values) => write(sentence, values, numbers);
      return (values) =>
        sentence.map((piece) => {
          if (typeof piece !== "object") return writePiece(piece, values, numbers);
          return readPart(values, piece.part)(write(piece.pieces, values, numbers));
        });
    },
  };
}

function parseMessage(text: string): MessageFormatElement[] {
  // A straight quote escapes in ICU and nowhere else; texts use the quotes of their language.
  if (text.includes("'")) throw new MessageError("straight quotes are no quotes of any language");
  try {
    return parse(text, { requiresOtherClause: true, shouldParseSkeletons: false });
  } catch (error) {
    throw new MessageError(`is no ICU message: ${error instanceof Error ? error.message : "unknown"}`, {
      cause: error,
    });
  }
}

function write(pieces: readonly Piece[], values: Values, numbers: Intl.NumberFormat): string {
  let text = "";
  for (const piece of pieces) text += writePiece(piece, values, numbers);
  return text;
}

function writePiece(piece: Piece, values: Values, numbers: Intl.NumberFormat): string {
  return typeof piece === "string" ? piece : piece(values, numbers);
}

function readText(values: Values, name: string): string {
  const value = values[name];
  if (typeof value !== "string") throw new TypeError(`the message was given no text for "${name}"`);
  return value;
}

function readNumber(values: Values, name: string): number {
  const value = values[name];
  if (typeof value !== "number") throw new TypeError(`the message was given no number for "${name}"`);
  return value;
}

function readPart(values: Values, name: string): (text: string) => unknown {
  const value = values[name];
  if (typeof value !== "function") throw new TypeError(`the message was given nothing to make "${name}" of`);
  return value as (text: string) => unknown;
}

function mapValues<From, To>(record: Readonly<Record<string, From>>, change: (value: From) => To): Map<string, To> {
  return new Map(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
