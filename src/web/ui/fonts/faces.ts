/**
 * The shop's two families, cut as `scripts/cut-fonts.mjs` says, and the faces of visitors' systems that stand in for them until
 * they have come. The stand-ins are stretched to the same widths and heights, so that no line moves when they are
 * replaced.
 */
export interface FontFace {
  /** Name of the file in this folder, without its ending. */
  readonly file: string;
  readonly family: "Weleadzest Serif" | "Weleadzest Sans";
  readonly style: "normal" | "italic";
  /** One weight, or the two ends of a variable face. */
  readonly weight: string;
  /** A browser fetches the file only for characters in here. */
  readonly unicodeRange: string;
}

const LATIN =
  "U+20-7E,U+A0-FF,U+131,U+152-153,U+178,U+2C6,U+2DC,U+2009-200A,U+2010-2011,U+2013-2014,U+2018-201A,U+201C-201E," +
  "U+2020,U+2022,U+2026,U+202F,U+2030,U+2032-2033,U+2039-203A,U+20AC,U+2122,U+2190-2193,U+2212";
const LATIN_EXTENDED = "U+100-130,U+132-151,U+154-177,U+179-17F,U+218-21B,U+1E80-1E85,U+1E9E";

export const FACES: readonly FontFace[] = [
  { file: "sans-latin", family: "Weleadzest Sans", style: "normal", weight: "400 600", unicodeRange: LATIN },
  {
    file: "sans-latin-extended",
    family: "Weleadzest Sans",
    style: "normal",
    weight: "400 600",
    unicodeRange: LATIN_EXTENDED,
  },
  { file: "serif-latin", family: "Weleadzest Serif", style: "normal", weight: "400", unicodeRange: LATIN },
  { file: "serif-italic-latin", family: "Weleadzest Serif", style: "italic", weight: "400", unicodeRange: LATIN },
  {
    file: "serif-latin-extended",
    family: "Weleadzest Serif",
    style: "normal",
    weight: "400",
    unicodeRange: LATIN_EXTENDED,
  },
];

/** The face in which every page's first words are set. */
export const FIRST_FACE = "sans-latin";

/** Lengths are shares of the em; `averageWidth` is that of letters and spaces as English uses them. */
interface Metrics {
  readonly ascent: number;
  readonly descent: number;
  readonly averageWidth: number;
}

const OURS: Readonly<Record<FontFace["family"], Metrics>> = {
  "Weleadzest Serif": { ascent: 0.735, descent: 0.265, averageWidth: 0.4199 },
  "Weleadzest Sans": { ascent: 0.97, descent: 0.25, averageWidth: 0.4524 },
};

interface StandIn {
  readonly name: string;
  readonly replaces: FontFace["family"];
  /** Names under which systems know faces of these widths. */
  readonly local: readonly string[];
  readonly averageWidth: number;
}

const STAND_INS: readonly StandIn[] = [
  { name: "Sans Stand-in", replaces: "Weleadzest Sans", local: ["Arial", "Liberation Sans"], averageWidth: 0.4412 },
  { name: "Sans Stand-in Android", replaces: "Weleadzest Sans", local: ["Roboto"], averageWidth: 0.4424 },
  { name: "Serif Stand-in", replaces: "Weleadzest Serif", local: ["Georgia", "Gelasio"], averageWidth: 0.4387 },
  {
    name: "Serif Stand-in Linux",
    replaces: "Weleadzest Serif",
    local: ["Times New Roman", "Liberation Serif"],
    averageWidth: 0.3999,
  },
  { name: "Serif Stand-in Android", replaces: "Weleadzest Serif", local: ["Noto Serif"], averageWidth: 0.4784 },
];

/**
 * The stylesheet of all faces; `pathOf` gives the address of a file. A face that is not there in time is left out of
 * that page: nothing moves under the eyes of somebody who reads already.
 */
export function describeFaces(pathOf: (file: string) => string): string {
  const faces = FACES.map(
    ({ file, family, style, weight, unicodeRange }) =>
      `@font-face{font-family:"${family}";font-style:${style};font-weight:${weight};font-display:optional;` +
      `src:url("${pathOf(file)}")format("woff2");unicode-range:${unicodeRange}}`,
  );
  return [...faces, ...STAND_INS.map(describeStandIn)].join("\n");
}

function describeStandIn({ name, replaces, local, averageWidth }: StandIn): string {
  const ours = OURS[replaces];
  const stretch = ours.averageWidth / averageWidth;
  const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;
  return (
    `@font-face{font-family:"${name}";src:${local.map((face) => `local("${face}")`).join(",")};` +
    `size-adjust:${percent(stretch)};ascent-override:${percent(ours.ascent / stretch)};` +
    `descent-override:${percent(ours.descent / stretch)};line-gap-override:0%}`
  );
}
