/** The families under which shoppers look for a colour, in the order in which a filter lists them. */
export const COLOUR_FAMILIES = [
  "white",
  "beige",
  "brown",
  "grey",
  "black",
  "blue",
  "green",
  "yellow",
  "orange",
  "red",
  "pink",
  "purple",
] as const;
export type ColourFamily = (typeof COLOUR_FAMILIES)[number];

/** Where a hue belongs, by its angle in OKLCH: each family reaches up to, not including, the degrees beside it. */
const FAMILY_BY_HUE: readonly (readonly [degreesBelow: number, family: ColourFamily])[] = [
  [36, "red"],
  [68, "orange"],
  [112, "yellow"],
  [178, "green"],
  [282, "blue"],
  [356, "purple"],
  [361, "red"],
];

/** Below this chroma the eye sees no hue in knitwear; warm greys and creams have a little more. */
const CHROMA_OF_GREY = 0.021;
const WHITE_LIGHTNESS = 0.9;
const BLACK_LIGHTNESS = 0.26;

/**
 * The family of a colour, from its hex value as `#d9ccb4`: what most people would call it, judged by lightness, chroma
 * and hue of OKLCH. Pale warm colours are beige, dark warm ones brown, pale reds pink.
 */
export function colourFamilyOf(hex: string): ColourFamily {
  const { lightness, chroma, hueDegrees } = toOklch(hex);
  const isWarm = hueDegrees >= 36 && hueDegrees < 116;
  if (lightness >= WHITE_LIGHTNESS && chroma < 0.036) return "white";
  if (lightness < BLACK_LIGHTNESS && chroma < 0.024) return "black";
  if (chroma < CHROMA_OF_GREY) return "grey";
  if (isWarm && lightness >= 0.66 && chroma < 0.085) return "beige";
  if (isWarm && lightness < 0.66 && chroma < (hueDegrees < 68 ? 0.115 : 0.095)) {
    // Olive and moss are dark and have a hue near yellow; people call them green.
    return hueDegrees >= 104 ? "green" : "brown";
  }
  if (lightness >= 0.66 && (hueDegrees < 36 || hueDegrees >= 334)) return "pink";
  return FAMILY_BY_HUE.find(([degreesBelow]) => hueDegrees < degreesBelow)![1];
}

function toOklch(hex: string): { lightness: number; chroma: number; hueDegrees: number } {
  const [red, green, blue] = [1, 3, 5].map((start) => linear(Number.parseInt(hex.slice(start, start + 2), 16) / 255));
  // Björn Ottosson's matrices from linear sRGB to OKLab.
  const long = Math.cbrt(0.4122214708 * red! + 0.5363325363 * green! + 0.0514459929 * blue!);
  const middle = Math.cbrt(0.2119034982 * red! + 0.6806995451 * green! + 0.1073969566 * blue!);
  const short = Math.cbrt(0.0883024619 * red! + 0.2817188376 * green! + 0.6299787005 * blue!);
  const a = 1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short;
  const b = 0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short;
  return {
    lightness: 0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short,
    chroma: Math.hypot(a, b),
    hueDegrees: ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360,
  };
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
