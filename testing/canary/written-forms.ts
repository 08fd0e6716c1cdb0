import { createHash } from "node:crypto";
import { parsePhoneNumberFromString } from "libphonenumber-js/max";
import type { Canary } from "./canary.ts";

/** One way in which a text can lie in a file. */
export interface WrittenForm {
  /** Name of the encoding, such as `base64`. */
  readonly form: string;
  readonly bytes: Buffer;
}

/** Every form in which a canary is sought: each spelling of it, in each encoding. */
export function writtenForms(canary: Canary): WrittenForm[] {
  const spellings = canary.kind === "telephone" ? telephoneSpellings(canary.text) : wordSpellings(canary.text);
  const forms = [
    ...spellings.flatMap(({ spelling, text }) =>
      encodings(text).map(({ form, bytes }) => ({ form: spelling === "" ? form : `${spelling}, ${form}`, bytes })),
    ),
    ...digestSources(canary, spellings).flatMap(digests),
  ];
  const seen = new Set<string>();
  return forms.filter(({ bytes }) => {
    const key = bytes.toString("latin1");
    if (bytes.length < FORM_BYTES_MIN || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** A shorter form would be met by chance; every canary has longer ones. */
const FORM_BYTES_MIN = 8;

interface Spelling {
  readonly spelling: string;
  readonly text: string;
}

function wordSpellings(text: string): Spelling[] {
  return [
    { spelling: "", text },
    { spelling: "lower case", text: text.toLowerCase() },
    { spelling: "upper case", text: text.toUpperCase() },
    { spelling: "decomposed", text: text.normalize("NFD") },
    { spelling: "decomposed lower case", text: text.toLowerCase().normalize("NFD") },
  ];
}

/**
 * The digits that every way of writing the number shares, without country code and without the zero that some countries
 * put before it: in one piece, and in the groups of its country with each usual separator.
 */
function telephoneSpellings(e164: string): Spelling[] {
  const number = parsePhoneNumberFromString(e164);
  if (number === undefined) throw new Error("a telephone canary is written as E.164");
  const digits: string = number.nationalNumber;
  const grouped = [number.formatNational(), number.formatInternational().replace(/^\+\d+\s*/, "")].map((written) =>
    written
      .replaceAll(/[()]/g, " ")
      .trim()
      .split(/[^\d]+/)
      .map((group, index) => (index === 0 ? group.replace(/^0+/, "") : group))
      .filter((group) => group !== ""),
  );
  const separated = grouped
    .filter((groups) => groups.length > 1)
    .flatMap((groups) => [
      ...[" ", "-", ".", "/", "\u00a0"].map((separator) => groups.join(separator)),
      // (212) 555-0123: the first group is in brackets, so its closing one is part of the text.
      `${groups[0]}) ${groups.slice(1).join("-")}`,
    ]);
  return [
    { spelling: "digits", text: digits },
    ...separated.map((text) => ({ spelling: "grouped digits", text })),
    {
      spelling: "full-width digits",
      text: digits.replaceAll(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
    },
  ];
}

/** Text that a plain digest might have been taken of. */
function digestSources(canary: Canary, spellings: readonly Spelling[]): string[] {
  if (canary.kind === "word") return [...new Set(spellings.map(({ text }) => text))];
  const digits = spellings[0]!.text;
  return [canary.text, canary.text.slice(1), digits, `0${digits}`];
}

const DIGESTS = ["md5", "sha1", "sha256", "sha512"] as const;
/** A digest may be cut short; its first bytes are enough to know it. */
const DIGEST_BYTES = 16;

/** A digest without a key tells everyone who can guess the value, so it counts as the value. */
function digests(text: string): WrittenForm[] {
  return DIGESTS.flatMap((name) => {
    const digest = createHash(name).update(text).digest().subarray(0, DIGEST_BYTES);
    const hex = digest.toString("hex");
    return [
      { form: `${name} digest`, bytes: digest },
      { form: `${name} digest, hex`, bytes: Buffer.from(hex) },
      { form: `${name} digest, hex`, bytes: Buffer.from(hex.toUpperCase()) },
      ...base64(`${name} digest, `, digest),
    ];
  });
}

function encodings(text: string): WrittenForm[] {
  const utf8 = Buffer.from(text, "utf8");
  const utf16 = Buffer.from(text, "utf16le");
  const bigEndian = Buffer.from(utf16).swap16();
  const written = (form: string, ...texts: string[]) => texts.map((one) => ({ form, bytes: Buffer.from(one, "utf8") }));
  const isLatin1 = Array.from(text).every((sign) => sign.codePointAt(0)! <= 0xff);
  return [
    { form: "plain", bytes: utf8 },
    ...(isLatin1 ? [{ form: "latin-1", bytes: Buffer.from(text, "latin1") }] : []),
    { form: "UTF-16 LE", bytes: utf16 },
    { form: "UTF-16 BE", bytes: bigEndian },
    ...base64("", utf8),
    ...base64("UTF-16 LE in ", utf16),
    ...base64("UTF-16 BE in ", bigEndian),
    ...[utf8, utf16, bigEndian].flatMap((bytes) => {
      const hex = bytes.toString("hex");
      return written("hex", hex, hex.toUpperCase());
    }),
    ...written("JSON-escaped", ...escaped(text, jsonEscape)),
    ...written("percent-encoded", ...escaped(text, percentEscape, /[A-Za-z0-9._~-]/)),
    // As JavaScript leaves brackets alone.
    ...written("percent-encoded", ...escaped(text, percentEscape, /[A-Za-z0-9._~!'()*-]/)),
    ...written(
      "form-encoded",
      ...escaped(text, percentEscape, /[A-Za-z0-9._~-]/).map((one) => one.replaceAll("%20", "+")),
    ),
    ...written("quoted-printable", ...escaped(text, quotedPrintable, /[\x20-\x3c\x3e-\x7e]/)),
    ...written(
      "quoted-printable word",
      ...escaped(text, quotedPrintable, /[A-Za-z0-9]/).map((one) => one.replaceAll("=20", "_")),
    ),
    ...written("HTML entities", ...escaped(text, decimalEntity)),
    ...written("HTML entities, hex", ...escaped(text, hexEntity)),
    ...written("octal-escaped", ...escaped(text, octalEscape)),
  ];
}

/** Writes a number as hexadecimal digits, at least so many. */
type Hex = (value: number, width: number) => string;
const small: Hex = (value, width) => value.toString(16).padStart(width, "0");
const capital: Hex = (value, width) => small(value, width).toUpperCase();

type Escape = (sign: string, hex: Hex) => string;

/**
 * The text with what must be escaped escaped, and with everything escaped; each with small and with capital hexadecimal
 * digits. `plain` are the characters that need no escaping; ASCII when left out.
 */
function escaped(text: string, escape: Escape, plain = /[\x20-\x7e]/): string[] {
  const signs = Array.from(text);
  return [small, capital].flatMap((hex) => [
    signs.map((sign) => (plain.test(sign) ? sign : escape(sign, hex))).join(""),
    signs.map((sign) => escape(sign, hex)).join(""),
  ]);
}

const jsonEscape: Escape = (sign, hex) =>
  [...Array(sign.length).keys()].map((index) => `\\u${hex(sign.charCodeAt(index), 4)}`).join("");
const percentEscape: Escape = (sign, hex) => eachByte(sign, (byte) => `%${hex(byte, 2)}`);
const quotedPrintable: Escape = (sign, hex) => eachByte(sign, (byte) => `=${hex(byte, 2)}`);
const octalEscape: Escape = (sign) => eachByte(sign, (byte) => `\\${byte.toString(8).padStart(3, "0")}`);
const decimalEntity: Escape = (sign) => `&#${sign.codePointAt(0)};`;
const hexEntity: Escape = (sign, hex) => `&#x${hex(sign.codePointAt(0)!, 1)};`;

function eachByte(sign: string, write: (byte: number) => string): string {
  return [...Buffer.from(sign, "utf8")].map(write).join("");
}

/**
 * Base64 depends on where in a group of three bytes the text begins. For each of the three beginnings, the characters
 * that the text alone decides: those that also hold bits of its neighbours are cut off.
 */
function base64(prefix: string, bytes: Buffer): WrittenForm[] {
  return [0, 1, 2].flatMap((lead) => {
    const whole = Buffer.concat([Buffer.alloc(lead), bytes])
      .toString("base64")
      .replaceAll("=", "");
    const first = Math.ceil((lead * 8) / 6);
    const end = Math.floor(((lead + bytes.length) * 8) / 6);
    const own = whole.slice(first, end);
    const urlSafe = own.replaceAll("+", "-").replaceAll("/", "_");
    return [
      { form: `${prefix}base64`, bytes: Buffer.from(own) },
      { form: `${prefix}base64url`, bytes: Buffer.from(urlSafe) },
    ];
  });
}
