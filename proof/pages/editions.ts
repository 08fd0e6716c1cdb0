/** The shop as one country in one language sees it. */
export interface Edition {
  readonly language: "en" | "zh" | "de";
  readonly market: string;
  /** What the browser says it speaks. */
  readonly locale: string;
  /** Words that people of this edition type into the search field. */
  readonly words: { readonly found: string; readonly mistyped: string; readonly unknown: string };
}

/** English, Chinese for its other script and shorter lines, German for its long words. */
export const EDITIONS: readonly Edition[] = [
  {
    language: "en",
    market: "gb",
    locale: "en-GB",
    words: { found: "jumper", mistyped: "cardigna", unknown: "snowboard" },
  },
  {
    language: "zh",
    market: "cn",
    locale: "zh-CN",
    words: { found: "开衫", mistyped: "套头杉", unknown: "滑雪板" },
  },
  {
    language: "de",
    market: "de",
    locale: "de-DE",
    words: { found: "pullover", mistyped: "strickjakce", unknown: "snowboard" },
  },
];

/** Pixels: a small phone, a tablet, a desk. */
export const WIDTHS = [360, 768, 1440] as const;
export type Width = (typeof WIDTHS)[number];

export const HEIGHTS: Readonly<Record<Width, number>> = { 360: 740, 768: 1024, 1440: 900 };
