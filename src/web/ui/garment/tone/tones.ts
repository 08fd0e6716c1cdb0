import { readHex, writeHex, type Oklch } from "./oklch.ts";

/**
 * One yarn in the light of the drawing. Near-black yarns are lifted and near-white ones lowered a little, so that both
 * keep room for shadow and highlight; the colour a shopper sees in the swatch stays the middle of the picture.
 */
export interface Tones {
  /** Between the stitches, inside folds. */
  readonly deep: string;
  readonly shade: string;
  readonly base: string;
  readonly lit: string;
  readonly bright: string;
  /** Outlines and seams. */
  readonly line: string;
  /** What is seen of the inside through the neck. */
  readonly inside: string;
  /** Soft shadows laid over the stitch. */
  readonly dusk: string;
  /** Soft light laid over the stitch. */
  readonly glow: string;
  /** How strongly `dusk` and `glow` are laid on, 0..1: dark yarn needs more light, pale yarn less shadow. */
  readonly duskStrength: number;
  readonly glowStrength: number;
}

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);

export function tonesOf(hex: string): Tones {
  const yarn = readHex(hex);
  const L = clamp(yarn.lightness, 0.285, 0.925);
  const dark = clamp((0.52 - L) / 0.22, 0, 1);
  const pale = clamp((L - 0.72) / 0.2, 0, 1);
  const at = (lightness: number, chroma = 1, turn = 0): string =>
    writeHex(tone(yarn, L + lightness, yarn.chroma * chroma + (pale > 0 && lightness < 0 ? 0.008 * pale : 0), turn));
  return {
    deep: at(-0.19 + 0.075 * dark + 0.02 * pale, 1.02, 4),
    shade: at(-0.085 + 0.03 * dark + 0.01 * pale, 1.03, 2),
    base: at(0),
    lit: at(0.05 + 0.015 * dark - 0.02 * pale, 0.98),
    bright: at(0.11 + 0.03 * dark - 0.055 * pale, 0.9),
    line: at(-0.3 + 0.13 * dark + 0.03 * pale, 1, 4),
    inside: at(-0.17 + 0.07 * dark + 0.02 * pale, 0.95, 4),
    dusk: at(-0.34 + 0.16 * dark - 0.04 * pale, 0.95, 6),
    glow: at(0.26 + 0.02 * dark, 0.6),
    duskStrength: 0.62 + 0.3 * dark - 0.16 * pale,
    glowStrength: 0.34 + 0.02 * dark + 0.3 * pale,
  };
}

function tone(yarn: Oklch, lightness: number, chroma: number, turn: number): Oklch {
  return { lightness: clamp(lightness, 0.11, 0.985), chroma, hue: yarn.hue + turn };
}

/** Colours of a motif. Where the style names too few, contrasting tones of its own yarn stand in. */
export function motifColours(hex: string, accents: readonly string[], count: number): string[] {
  const yarn = readHex(hex);
  const away = yarn.lightness > 0.6 ? -1 : 1;
  const own = [0.3, 0.16, 0.42].map((step) =>
    writeHex(tone(yarn, clamp(yarn.lightness + away * step, 0.2, 0.93), yarn.chroma * 0.9, 0)),
  );
  return Array.from(
    { length: count },
    (_, index) => accents[index % Math.max(accents.length, 1)] ?? own[index % 3] ?? hex,
  );
}
