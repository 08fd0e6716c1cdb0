import type { CountryCode } from "./country-codes.ts";
import { askedPostcode, FACTS_BY_COUNTRY } from "./countries/facts-by-country.ts";
import type { PostcodeFacts } from "./countries/country-facts.ts";
import { unreadable, type Reading } from "./field-problem.ts";
import { asciiForms, readText } from "./field-text.ts";

/** In code points; the longest code is ten characters, and people write it with spaces and prefixes. */
export const POSTCODE_LENGTH_MAX = 20;

/** Letters that people of some countries put before an all-digit code, besides the country's ISO code. */
const CUSTOMARY_PREFIXES: Readonly<Partial<Record<CountryCode, string>>> = {
  AT: "A",
  BE: "B",
  DE: "D",
  ES: "E",
  FI: "FIN",
  FR: "F",
  HU: "H",
  IT: "I",
  LI: "FL",
  LU: "L",
  NO: "N",
  OM: "PC",
  PT: "P",
  SE: "S",
  SI: "SLO",
  SV: "CP",
};

/**
 * Codes that are written like the country's own but belong to a destination of its own: to choose the country instead
 * would mean the wrong tax and the wrong customs papers. The first prefix that fits counts.
 */
const ELSEWHERE: Readonly<Partial<Record<CountryCode, readonly (readonly [prefix: string, CountryCode])[]>>> = {
  FI: [["22", "AX"]],
  FR: [
    ["97133", "BL"],
    ["97150", "MF"],
    ["971", "GP"],
    ["972", "MQ"],
    ["973", "GF"],
    ["974", "RE"],
    ["975", "PM"],
    ["976", "YT"],
    ["980", "MC"],
    ["986", "WF"],
    ["987", "PF"],
    ["988", "NC"],
  ],
  GB: [
    ["GY", "GG"],
    ["IM", "IM"],
    ["JE", "JE"],
  ],
  IT: [
    ["00120", "VA"],
    ["4789", "SM"],
  ],
};

/**
 * The code in the form its country prints it, always text: leading zeros are part of it (duties 1.1.2, F3). Accepts any
 * case, spacing and hyphens, full-width and other digits. Call it for countries that have codes only.
 */
export function readPostcode(country: CountryCode, raw: unknown): Reading<string> {
  const text = readText(raw, { field: "postcode", maximum: POSTCODE_LENGTH_MAX });
  if (!text.ok) return unreadable({ ...text.problem, country });
  const facts = askedPostcode(FACTS_BY_COUNTRY[country]);
  const value = facts && normalForm(country, facts, text.value);
  if (value === undefined) return unreadable({ field: "postcode", code: "postcode-format", country });
  const elsewhere = ELSEWHERE[country]?.find(([prefix]) => value.startsWith(prefix))?.[1];
  return elsewhere === undefined
    ? { ok: true, value }
    : unreadable({ field: "postcode", code: "postcode-elsewhere", country, elsewhere });
}

function normalForm(country: CountryCode, facts: PostcodeFacts, text: string): string | undefined {
  const code = asciiForms(text).toUpperCase().replace(SEPARATORS, "");
  for (const candidate of [code, withoutPrefix(country, code)]) {
    for (const mask of facts.masks) {
      const value = fitted(mask, candidate);
      if (value !== undefined && (facts.check?.test(value) ?? true)) return value;
    }
  }
  return undefined;
}

/** What people put between or before the characters that count; dashes of every kind, and the Japanese postal mark. */
const SEPARATOR = String.raw`[\s\p{Pd}\u2212\u30FC.,〒]`;
const SEPARATORS = new RegExp(SEPARATOR, "gu");

function withoutPrefix(country: CountryCode, code: string): string {
  const [, letters, digits] = /^([A-Z]{1,3})(\d+)$/.exec(code) ?? [];
  return letters && digits && (letters === country || letters === CUSTOMARY_PREFIXES[country]) ? digits : code;
}

/** `code`, which has no separators, written into the mask; undefined if it does not fit. */
function fitted(mask: string, code: string): string | undefined {
  const prefix = /^[A-Z]{1,3}(?=[^A-Z@*]*#[^A-Z@*]*$)/.exec(mask)?.[0];
  const rest = prefix !== undefined && !code.startsWith(prefix) ? prefix + code : code;
  let position = 0;
  let value = "";
  for (const place of mask) {
    if (isSeparator(place)) {
      value += place;
      continue;
    }
    const character = rest[position];
    if (character === undefined || !fits(place, character)) return undefined;
    value += character;
    position += 1;
  }
  return position === rest.length ? value : undefined;
}

function fits(place: string, character: string): boolean {
  switch (place) {
    case "#":
      return /[0-9]/.test(character);
    case "@":
      return /[A-Z]/.test(character);
    case "*":
      return /[0-9A-Z]/.test(character);
    default:
      return place === character;
  }
}

function isSeparator(place: string): boolean {
  return place === " " || place === "-";
}

/**
 * The accepted forms as the `pattern` of an HTML input, for a hint while typing. It is as forgiving as the server:
 * digits of any script, any case, any separators.
 */
export function postcodePattern(facts: PostcodeFacts): string {
  return String.raw`[\s\p{L}\p{Pd}〒]{0,5}(?:${facts.masks.map(maskPattern).join("|")})\s*`;
}

function maskPattern(mask: string): string {
  const places = Array.from(mask).filter((place) => !isSeparator(place));
  return places.map(placePattern).join(`${SEPARATOR}*`);
}

function placePattern(place: string): string {
  if (place === "*") return String.raw`[\p{L}\p{Nd}]`;
  if (place === "@") return String.raw`\p{L}`;
  // A letter of the mask itself is a country's prefix, which people leave out.
  return /[#0-9]/.test(place) ? String.raw`\p{Nd}` : String.raw`\p{L}?`;
}
