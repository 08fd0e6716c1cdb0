/**
 * What the compiler knows of a message: it reads the ICU syntax of the English text, so that a call with a forgotten,
 * misspelt or superfluous argument does not compile. It follows the braces as the parser at start does, and relies on
 * one blank after each comma of an argument, which `compileMessage` insists on.
 */

/** Words of one area in one language, grouped as deeply as it likes. Every leaf is an ICU message. */
export interface MessageTree {
  readonly [key: string]: string | MessageTree;
}

/** The shape of a translation: the keys of the English words, each with a text of its own. */
export type Translation<English extends MessageTree> = {
  readonly [Key in keyof English]: English[Key] extends MessageTree ? Translation<English[Key]> : string;
};

/** Messages as pages use them: plain texts are strings, all others are functions of their arguments. */
export type Messages<English extends MessageTree> = {
  readonly [Key in keyof English]: English[Key] extends string
    ? Message<English[Key]>
    : English[Key] extends MessageTree
      ? Messages<English[Key]>
      : never;
};

/**
 * - without arguments: the string itself
 * - with arguments: a function that gives a string
 * - with parts such as `<link>policy</link>`: a function that also takes what makes a piece of each part, and gives the
 *   sentence as a list of strings and pieces
 */
export type Message<Text extends string> = [PartsOf<Text>] extends [never]
  ? [ArgumentsIn<Text>] extends [never]
    ? string
    : (values: ValuesOf<Text>) => string
  : <Piece>(
      values: ValuesOf<Text> & { readonly [Part in PartsOf<Text>]: (text: string) => Piece },
    ) => readonly (string | Piece)[];

/** `{name}` takes a string, `{count, number}` and plurals a number, a select one of its branches. */
export type ValuesOf<Text extends string> = {
  readonly [Argument in ArgumentsIn<Text> as Argument[0]]: Argument[1];
};

type PartsOf<Text extends string> = Text extends `${string}</${infer Part}>${infer Rest}`
  ? Part | PartsOf<Rest>
  : never;

type ArgumentsIn<Text extends string> = Scan<Text, ["text"], never>;

/** Where the scan stands: in text, among the branches of a plural, or among those of the select of that name. */
type Place = "text" | "plural" | { readonly select: string };

/** Walks from brace to brace; `Inside` is the way in, innermost first. Gives pairs of a name and a type of value. */
type Scan<Rest extends string, Inside extends readonly Place[], Found> = Rest extends `${infer Before}{${infer After}`
  ? Before extends `${infer Closed}}${string}`
    ? Rest extends `${Closed}}${infer Behind}`
      ? Scan<Behind, Out<Inside>, Found>
      : never
    : Inside[0] extends "text"
      ? ScanArgument<After, Inside, Found>
      : Scan<
          After,
          ["text", ...Inside],
          Inside[0] extends { readonly select: infer Name } ? Found | readonly [Name, Trim<Before>] : Found
        >
  : Found;

type ScanArgument<
  After extends string,
  Inside extends readonly Place[],
  Found,
> = After extends `${infer Head}}${infer Behind}`
  ? Head extends `${infer Name}, ${infer Kind}, ${string}`
    ? After extends `${Name}, ${Kind}, ${infer Branches}`
      ? Kind extends "select"
        ? Scan<Branches, [{ readonly select: Name }, ...Inside], Found>
        : Scan<Branches, ["plural", ...Inside], Found | readonly [Name, number]>
      : never
    : Head extends `${infer Name}, number`
      ? Scan<Behind, Inside, Found | readonly [Name, number]>
      : Scan<Behind, Inside, Found | readonly [Head, string]>
  : Found;

type Out<Inside extends readonly Place[]> = Inside extends readonly [Place, ...infer Outer extends readonly Place[]]
  ? Outer
  : ["text"];

type Trim<Text extends string> = Text extends ` ${infer Rest}`
  ? Trim<Rest>
  : Text extends `${infer Rest} `
    ? Trim<Rest>
    : Text;
