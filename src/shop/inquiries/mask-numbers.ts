import { asciiForms } from "#shop/addresses";
import {
  passesAadhaar,
  passesChineseId,
  passesFrenchNir,
  passesIban,
  passesLuhn,
  passesMyNumber,
  passesSpanishId,
} from "./number-checks.ts";

export interface MaskedText {
  readonly text: string;
  /** How many numbers were taken out. */
  readonly masked: number;
}

/** Stands for each digit and letter of what was taken out. */
const MASK = "•";
/** Takes the place of a character that is more than one code unit, so that places in both texts agree. */
const OTHER = "\uFFFC";

/**
 * Takes numbers of payment cards, bank accounts and identity documents out of a text (duty 1.3.4): nobody needs them to
 * answer a question, and what is not kept cannot leak. Digits of any script count, and blanks, dashes and dots between
 * them do not help. A phone number in international form is left alone.
 */
export function maskNumbers(text: string): MaskedText {
  const signs = Array.from(text);
  const plain = signs
    .map((sign) => inAscii(sign))
    .join("")
    .toUpperCase();
  if (plain.length !== signs.length) return { text, masked: 0 };
  const spans = mergeSpans([...findCards(plain), ...DOCUMENTS.flatMap((document) => findDocuments(plain, document))]);
  for (const { from, to } of spans) {
    for (let place = from; place < to; place++) if (/[0-9A-Z]/.test(plain[place]!)) signs[place] = MASK;
  }
  return { text: signs.join(""), masked: spans.length };
}

interface Span {
  readonly from: number;
  readonly to: number;
}

function inAscii(sign: string): string {
  const ascii = asciiForms(sign);
  // Letters that grow when capitalised (ß) would move everything after them.
  return ascii.length === 1 && ascii.toUpperCase().length === 1 ? ascii : OTHER;
}

/** Between the groups of a number people put blanks of all kinds, dashes, dots and slashes. */
const BETWEEN = String.raw`[\s.\-\u2010-\u2015/_·\u200B-\u200D\u2060]`;
const GROUPS = new RegExp(String.raw`(?<![\dA-Z+])\d+(?:${BETWEEN}{1,3}\d+)*`, "g");
const CARD_DIGITS_MIN = 13;
const CARD_DIGITS_MAX = 19;
/** Cards of the large schemes begin with these; parcels and phones mostly do not. */
const CARD = /^[2-6]/;

/** Cards among the groups of digits: any whole groups beside each other that make up a card, the longest first. */
function findCards(plain: string): Span[] {
  const found: Span[] = [];
  for (const run of plain.matchAll(GROUPS)) {
    const groups = [...run[0].matchAll(/\d+/g)].map((group) => ({
      from: run.index + group.index,
      to: run.index + group.index + group[0].length,
      digits: group[0],
    }));
    for (let first = 0; first < groups.length; first++) {
      let digits = "";
      let card: Span | undefined;
      let last = first;
      for (let next = first; next < groups.length && digits.length < CARD_DIGITS_MAX; next++) {
        digits += groups[next]!.digits;
        const fits = digits.length >= CARD_DIGITS_MIN && digits.length <= CARD_DIGITS_MAX;
        if (!fits || !CARD.test(digits) || !passesLuhn(digits)) continue;
        card = { from: groups[first]!.from, to: groups[next]!.to };
        last = next;
      }
      if (card === undefined) continue;
      found.push(card);
      first = last;
    }
  }
  return found;
}

interface Document {
  /** Finds candidates; group 1, where there is one, is the number. */
  readonly form: RegExp;
  /** Tells a number from a chance likeness. Gets capitals and digits without anything between. */
  readonly passes: (number: string) => boolean;
}

const always = () => true;

/** Documents and accounts whose numbers can be told from other numbers, by their form or their check digits. */
const DOCUMENTS: readonly Document[] = [
  { form: /(?<![\dA-Z])\d{17}[\dX](?![\dA-Z])/g, passes: passesChineseId },
  { form: /(?<![\dA-Z])(?!000|666|9)\d{3}[- ](?!00)\d{2}[- ](?!0000)\d{4}(?!\d)/g, passes: always },
  { form: /(?<![\dA-Z])[12] ?\d{2} ?\d{2} ?\d{2} ?\d{3} ?\d{3} ?\d{2}(?!\d)/g, passes: passesFrenchNir },
  { form: /(?<![\dA-Z])[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![\dA-Z])/g, passes: always },
  { form: /(?<![\dA-Z])(?:\d{8}|[XYZ]\d{7})-?[A-Z](?![\dA-Z])/g, passes: passesSpanishId },
  { form: /(?<![\dA-Z])[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z](?![\dA-Z])/g, passes: always },
  {
    form: /(?<![\dA-Z+])\d{4}[ -]?\d{4}[ -]?\d{4}(?!\d)/g,
    passes: (digits) => passesMyNumber(digits) || passesAadhaar(digits),
  },
  { form: /(?<!\d)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])-[1-8]\d{6}(?!\d)/g, passes: always },
  { form: /(?<![\dA-Z])[A-Z]{1,2}\d{6}\([\dA]\)/g, passes: always },
  { form: /(?<!\d)\d{3}\.\d{3}\.\d{3}-\d{2}(?!\d)/g, passes: always },
  { form: /(?<![\dA-Z])[A-Z]{2}\d{2}(?: ?[\dA-Z]{4}){2,7}(?: ?[\dA-Z]{1,3})?(?![\dA-Z])/g, passes: passesIban },
  {
    form: /(?:PASSPORT|REISEPASS|PASSEPORT|护照|護照|パスポート|旅券)[^\dA-Z]{0,12}(?:(?:NO|NR|N°|NUMBER|NUMMER|NUMÉRO)[^\dA-Z]{0,6})?([A-Z]{0,3}\d{6,9}[A-Z]{0,2})(?![\dA-Z])/g,
    passes: always,
  },
];

function findDocuments(plain: string, { form, passes }: Document): Span[] {
  return [...plain.matchAll(form)].flatMap((match) => {
    const number = match[1] ?? match[0];
    if (!passes(number.replace(/[^\dA-Z]/g, ""))) return [];
    const from = match.index + match[0].indexOf(number);
    return [{ from, to: from + number.length }];
  });
}

function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of spans.toSorted((one, other) => one.from - other.from)) {
    const last = merged.at(-1);
    if (last === undefined || span.from >= last.to) merged.push(span);
    else merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
  }
  return merged;
}
