import type { Care } from "#shop/catalog";
import { element, group, line } from "../shape/mark-up.ts";
import { GLYPHS, type Glyph } from "./glyphs.ts";

export const CARE_SYMBOL_WIDTH = 48;
export const CARE_SYMBOL_HEIGHT = 44;

const TUB = "M3 9l5 27h32l5-27M5.500 13.500q4.600-4.400 9.200 0t9.300 0 9.300 0 9.200 0";
const HAND =
  "M11 22l3.500-6 3 1.500 8 .500c3 .200 3.500 3 .500 3.500l-5 .500M23 22l9-7c2-1.200 3.600 1 2 2.600l-8 8.400-9 3-6-2";
const TRIANGLE = "M24 5L44 38H4z";
const SQUARE = "M7 5h34v34H7z";
const IRON = "M4 35c1-9 5-14 14-14h17M13 12h19c3 0 4.500 1.600 5 4l4 19H4";
const CIRCLE = "M24 4a18 18 0 1 1-.100 0z";
const CROSS = "M5 5l38 34M43 5L5 39";

const word = (glyphs: readonly Glyph[], x: number, y: number, size: number) =>
  group(
    { transform: `translate(${x} ${y})scale(${size})` },
    glyphs
      .map((glyph, index) =>
        line(GLYPHS[glyph], "currentColor", 2 / size, {
          transform: index === 0 ? undefined : `translate(${index * 12.5})`,
        }),
      )
      .join(""),
  );
const bars = (count: 1 | 2) => strokes(count === 1 ? "M10 41h28" : "M10 39.500h28M10 43h28");
const dot = (x: number, y: number) => element("circle", { cx: x, cy: y, r: 2.4, fill: "currentColor" });
const strokes = (d: string) => line(d, "currentColor", 2);

const SYMBOLS: { readonly [Instruction in keyof Care]: Readonly<Record<Care[Instruction], string>> } = {
  wash: {
    "hand-30": strokes(TUB) + strokes(HAND),
    "machine-30-wool": strokes(TUB) + word(["3", "0"], 14.5, 18.5, 0.85) + bars(2),
    "machine-30-gentle": strokes(TUB) + word(["3", "0"], 14.5, 18.5, 0.85) + bars(1),
    "machine-40": strokes(TUB) + word(["4", "0"], 14.5, 18.5, 0.85),
    "do-not-wash": strokes(TUB) + strokes(CROSS),
  },
  bleach: {
    "do-not-bleach": strokes(TRIANGLE) + strokes(CROSS),
    "oxygen-only": strokes(TRIANGLE) + strokes("M14 38l12-20M22 38l8-13.500"),
  },
  dry: {
    flat: strokes(SQUARE) + strokes("M13 22h22"),
    "flat-in-shade": strokes(SQUARE) + strokes("M15 26h20M7 13l8-8M7 20L22 5"),
    line: strokes(SQUARE) + strokes("M24 11v22"),
    "tumble-low": strokes(SQUARE) + strokes("M24 7.500a14.500 14.500 0 1 1-.100 0z") + dot(24, 22),
  },
  iron: {
    "do-not-iron": strokes(IRON) + strokes(CROSS),
    low: strokes(IRON) + dot(24, 28.5),
    medium: strokes(IRON) + dot(19.5, 28.5) + dot(28.5, 28.5),
  },
  professional: {
    "dry-clean-p": strokes(CIRCLE) + word(["P"], 18.6, 14, 1.15),
    "dry-clean-f": strokes(CIRCLE) + word(["F"], 18.6, 14, 1.15),
    "wet-clean": strokes(CIRCLE) + word(["W"], 17.5, 13.5, 1.3),
    "do-not-dry-clean": strokes(CIRCLE) + strokes(CROSS),
  },
};

/**
 * A care symbol of ISO 3758 as inline SVG in the colour of the text around it. It has no name of its own: the page
 * writes the instruction beside it.
 */
export function drawCareSymbol<Instruction extends keyof Care>(
  instruction: Instruction,
  value: Care[Instruction],
): string {
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${CARE_SYMBOL_WIDTH} ${CARE_SYMBOL_HEIGHT}`,
      width: CARE_SYMBOL_WIDTH,
      height: CARE_SYMBOL_HEIGHT,
      fill: "none",
      "stroke-linecap": "round",
      "stroke-linejoin": "round",
      "aria-hidden": "true",
      focusable: "false",
    },
    SYMBOLS[instruction][value],
  );
}

/** The five symbols in the order of a label: wash, bleach, dry, iron, professional. */
export function listCareSymbols(care: Care): readonly string[] {
  return [
    drawCareSymbol("wash", care.wash),
    drawCareSymbol("bleach", care.bleach),
    drawCareSymbol("dry", care.dry),
    drawCareSymbol("iron", care.iron),
    drawCareSymbol("professional", care.professional),
  ];
}
