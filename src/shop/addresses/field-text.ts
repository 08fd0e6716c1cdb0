import { readable, unreadable, type FieldProblem, type OrderField, type Reading } from "./field-problem.ts";

/**
 * Reading text that a person typed, pasted or had filled in. People bring invisible characters without knowing: phones
 * wrap numbers in direction marks, editors add soft hyphens, keyboards of scripts that need joiners leave some behind.
 * What does no harm is taken out quietly; what could deceive a reader of a label or split a header is refused.
 */

/** C0 and C1 controls, unassigned, private use, the replacement character of broken encodings, and the invisible tags. */
const FORBIDDEN = /[\p{Cc}\p{Cn}\p{Co}\u2028\u2029\u202D\u202E\u206A-\u206F\uFFF9-\uFFFD\u{E0000}-\u{E007F}]/u;

/**
 * Takes no room on paper: zero-width and soft characters, fillers, marks of direction. Joiners and variation selectors
 * are not among them, because in some places they decide what is written; the two patterns below find the others.
 */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}--[\p{Join_Control}\p{Variation_Selector}]]/gv;

/** Scripts in which a joiner or non-joiner after a letter changes what is read. */
// oxfmt-ignore
const JOINING_SCRIPTS = [
  "Arabic", "Syriac", "Mongolian", "Devanagari", "Bengali", "Gurmukhi", "Gujarati", "Oriya", "Tamil", "Telugu",
  "Kannada", "Malayalam", "Sinhala", "Khmer", "Myanmar", "Tibetan",
];
const JOINING_LETTERS = JOINING_SCRIPTS.map((script) => String.raw`\p{Script_Extensions=${script}}`).join("");

/** A joiner with nothing to join, before or after it. */
const IDLE_JOINER = new RegExp(
  String.raw`(?<![[${JOINING_LETTERS}]--\p{Variation_Selector}])\p{Join_Control}|\p{Join_Control}(?![\p{L}\p{M}])`,
  "gv",
);

/** A variation selector anywhere but after the Han or Mongolian character whose written form it chooses. */
const IDLE_VARIATION = /(?<![[\p{Script=Han}\p{Script=Mongolian}]--\p{Variation_Selector}])\p{Variation_Selector}/gv;

/** U+2800 is an empty Braille cell: a blank that Unicode does not count as one. */
const BLANKS = /[\s\u2800]+/gu;

const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** Pictures, flags and skin tones. The four signs that fonts for text contain are left alone. */
const EMOJI =
  /(?![©®™ℹ])[\p{Emoji_Presentation}\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}]|\u20E3/u;

/** Digits of the world's scripts; not the styled mathematical ones, whose sets of ten touch each other. */
const SCRIPT_DIGIT = /[\p{Nd}--[0-9\u{1D7CE}-\u{1D7FF}]]/gv;

export interface TextRules {
  readonly field: OrderField;
  /** In code points, after cleaning. */
  readonly maximum: number;
}

/** The value as one line of clean text in NFC. A blank one is `missing`. */
export function readText(raw: unknown, { field, maximum }: TextRules): Reading<string> {
  if (raw === undefined || raw === null) return unreadable({ field, code: "missing" });
  if (typeof raw !== "string") return unreadable({ field, code: "not-text" });
  // Nothing below may be made to work on megabytes. Twice the bound leaves room for what cleaning takes out.
  if (raw.length > 2 * maximum + 32) return unreadable({ field, code: "too-long", maximum });
  if (!raw.isWellFormed() || FORBIDDEN.test(raw) || !directionsAreClosed(raw)) {
    return unreadable({ field, code: "forbidden-characters" });
  }
  const text = cleaned(raw);
  if (!VISIBLE.test(text)) return unreadable({ field, code: "missing" });
  if (codePoints(text) > maximum) return unreadable({ field, code: "too-long", maximum });
  const problem = printingProblem(text, field);
  return problem ? unreadable(problem) : readable(text);
}

/** As `readText`, but a field left out or left blank is simply not there. */
export function readOptionalText(raw: unknown, rules: TextRules): Reading<string | undefined> {
  const reading = readText(raw, rules);
  return !reading.ok && reading.problem.code === "missing" ? readable(undefined) : reading;
}

/** Full-width letters, digits and signs, and the digits of other scripts, as ASCII. For codes, phones and mail. */
export function asciiForms(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(SCRIPT_DIGIT, (digit) => decimalValue(digit));
}

/** To the end: taking one character out can leave another idle, and NFC moves marks that are no longer kept apart. */
function cleaned(raw: string): string {
  let text = raw;
  for (;;) {
    const cleaner = text
      .replace(INVISIBLE, "")
      .replace(IDLE_VARIATION, "")
      .replace(IDLE_JOINER, "")
      .replace(BLANKS, " ")
      .trim()
      .normalize("NFC");
    if (cleaner === text) return text;
    text = cleaner;
  }
}

function printingProblem(text: string, field: OrderField): FieldProblem | undefined {
  if (/[<>＜＞]/u.test(text)) return { field, code: "markup" };
  if (EMOJI.test(text)) return { field, code: "emoji" };
  return undefined;
}

/**
 * Whether every embedding and isolate that was opened is closed again. One left open would reverse what is printed
 * after it; no keyboard and no address book produces that.
 */
function directionsAreClosed(text: string): boolean {
  let embeddings = 0;
  let isolates = 0;
  for (const [mark] of text.matchAll(/[\u202A-\u202C\u2066-\u2069]/g)) {
    if (mark === "\u202A" || mark === "\u202B") embeddings += 1;
    else if (mark === "\u202C") embeddings -= 1;
    else if (mark === "\u2069") isolates -= 1;
    else isolates += 1;
    if (embeddings < 0 || isolates < 0) return false;
  }
  return embeddings === 0 && isolates === 0;
}

/** Unicode keeps the ten digits of a script together and in order, so the value follows from the position. */
function decimalValue(digit: string): string {
  const code = digit.codePointAt(0)!;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value);
}

export function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
