/**
 * Letters and digits as strokes in a box 10 wide and 14 high, so that a drawing needs no font.
 */
export const GLYPHS = {
  A: "M0 14L5 0l5 14M1.800 9.400h6.400",
  B: "M1 0v14h4.600a3.900 3.900 0 0 0 0-7.600H1h4a3.200 3.200 0 0 0 0-6.400z",
  C: "M9.500 2.600A5.600 7 0 1 0 9.500 11.400",
  D: "M1 0v14h3a6 7 0 0 0 0-14z",
  E: "M9 0H1v14h8M1 6.800h6.600",
  F: "M9 0H1v14M1 6.800h6.600",
  G: "M9.500 2.600A5.600 7 0 1 0 9.600 11V7.600H5.800",
  H: "M1 0v14M9 0v14M1 6.800h8",
  P: "M1.400 14V0h4.200a4 4 0 0 1 0 8H1.400",
  W: "M0 0l2.500 14L5 3l2.500 11L10 0",
  "0": "M5 0C1.800 0 1 3.600 1 7s.800 7 4 7 4-3.600 4-7-.800-7-4-7z",
  "3": "M1 1.800C3.600-1.200 8.600-.200 8.600 3.200 8.600 6 6 6.600 4 6.600c2.200 0 5.200.600 5.200 3.800 0 4-5.600 4.800-8.400 1.800",
  "4": "M7 14V0L0 10h10",
} as const;

export type Glyph = keyof typeof GLYPHS;
export type MeasurementLetter = "A" | "B" | "C" | "D" | "E" | "F" | "G" | "H";
