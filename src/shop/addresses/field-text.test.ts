import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asciiForms, readOptionalText, readText } from "./field-text.ts";

const LINE = { field: "line1", maximum: 10 } as const;

describe("reading text", () => {
  it("refuses what is too long before doing any work on it [1.1.2]", () => {
    expect(readText("a".repeat(11), LINE)).toMatchObject({ problem: { code: "too-long", maximum: 10 } });
    expect(readText("\u0000".repeat(100), LINE)).toMatchObject({ problem: { code: "too-long" } });
    expect(readText("a".repeat(10), LINE)).toEqual({ ok: true, value: "a".repeat(10) });
  });

  it("does not count what it takes out [1.1.2]", () => {
    expect(readText(` \u200B${"a".repeat(10)}\u00AD `, LINE)).toEqual({ ok: true, value: "a".repeat(10) });
  });

  it("keeps the signs that fonts for text have, though Unicode lists them with emoji [1.1.2]", () => {
    expect(readText("Café ©®™ ℹ", LINE)).toEqual({ ok: true, value: "Café ©®™ ℹ" });
  });

  it.each(["\u202A\u2069", "\u202C", "\u2069\u2067", "\u2067\u2067\u2069"])(
    "refuses direction characters that do not pair up: %j [1.1.2]",
    (marks) => {
      expect(readText(`a${marks}b`, LINE)).toMatchObject({ problem: { code: "forbidden-characters" } });
    },
  );

  it("lets an optional field be absent or blank, but not wrong [1.1.5]", () => {
    expect(readOptionalText(undefined, LINE)).toEqual({ ok: true, value: undefined });
    expect(readOptionalText(" \u200B", LINE)).toEqual({ ok: true, value: undefined });
    expect(readOptionalText("<", LINE)).toMatchObject({ problem: { code: "markup" } });
    expect(readOptionalText(7, LINE)).toMatchObject({ problem: { code: "not-text" } });
  });
});

describe("text once read", () => {
  const confusing = fc.constantFrom(
    ...Array.from("aé \u0301\u0344\u200C\u200D\u202A\u202C\u2067\u2069\uFE0F\u{E0100}\u180B\u3164\u3000"),
    ...Array.from("葛\uFA12क्षःا\u064B\u1820\u1100\u1161ﬁ"),
  );

  it("is read again the same, whatever invisible characters were in it [1.1.2]", () => {
    fc.assert(
      fc.property(fc.string({ unit: confusing, maxLength: 12 }), (typed) => {
        const once = readText(typed, { field: "name", maximum: 100 });
        return !once.ok || isDeepStrictEqual(readText(once.value, { field: "name", maximum: 100 }), once);
      }),
      { numRuns: 1000, seed: 20_261_122 },
    );
  });
});

describe("ASCII forms", () => {
  it.each([
    ["０３－１２３４", "03-1234"],
    ["٠١٢٣٤٥٦٧٨٩", "0123456789"],
    ["۰۱۲۳۴۵۶۷۸۹", "0123456789"],
    ["०१२३४५६७८९", "0123456789"],
    ["๐๑๒๓๔๕๖๗๘๙", "0123456789"],
    ["໐໑໒໓໔໕໖໗໘໙", "0123456789"],
    ["ａ＠ｂ．ｃ", "a@b.c"],
    ["é 李", "é 李"],
  ])("of %s are %s [1.1.2]", (typed, ascii) => {
    expect(asciiForms(typed)).toBe(ascii);
  });
});
