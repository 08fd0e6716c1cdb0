import { describe, expect, test } from "vitest";
import { readHex, writeHex } from "./oklch.ts";
import { motifColours, tonesOf } from "./tones.ts";

test.each(["oat", "#fff", "#12345g", "url(#a)"])("%s is no colour", (text) => {
  expect(() => readHex(text)).toThrow("not a colour");
});

test.each(["#17181a", "#f4f1ea", "#8d3f33", "#35576b", "#00ff00"])("%s survives reading and writing", (hex) => {
  const short = hex.replace(/^#(.)\1(.)\2(.)\3$/, "#$1$2$3");
  expect(writeHex(readHex(hex))).toBe(short);
});

describe("every yarn keeps room for shadow and light", () => {
  test.each(["#000000", "#17181a", "#1d2540", "#8d3f33", "#b98b5e", "#efe6d2", "#ffffff"])("%s", (hex) => {
    const tones = tonesOf(hex);
    const lightness = [tones.line, tones.deep, tones.shade, tones.base, tones.lit, tones.bright].map(
      (tone) => readHex(tone.length === 4 ? tone.replaceAll(/[0-9a-f]/g, "$&$&") : tone).lightness,
    );
    expect(lightness).toEqual(lightness.toSorted((a, b) => a - b));
    expect((lightness.at(-1) ?? 0) - (lightness[1] ?? 0)).toBeGreaterThan(0.14);
  });
});

test("a motif without accents takes tones of its own yarn that stand out from it", () => {
  const ground = readHex("#35576b").lightness;
  for (const hex of motifColours("#35576b", [], 3)) {
    expect(Math.abs(readHex(hex).lightness - ground)).toBeGreaterThan(0.12);
  }
});
