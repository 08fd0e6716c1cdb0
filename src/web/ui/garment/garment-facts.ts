import type { Category, Closure, Cut, Fit, Neckline, Stitch, Wearer } from "#shop/catalog";

/** What a drawing knows of a style: its closed lists, and its code as the seed of small irregularities. */
export interface GarmentFacts {
  readonly code: string;
  readonly category: Category;
  readonly wearer: Wearer;
  readonly fit: Fit;
  readonly stitch: Stitch;
  readonly neckline: Neckline;
  readonly closure: Closure;
  readonly cut: Cut;
}

export interface GarmentColour {
  /** `#rrggbb`. */
  readonly hex: string;
  /** Further colours of the motif, `#rrggbb` each. */
  readonly accents: readonly string[];
}

export const VIEWS = ["front", "back", "detail", "worn"] as const;
export type View = (typeof VIEWS)[number];

/** `card` is for lists and phones, `large` for the product page and its zoom. */
export type DetailLevel = "card" | "large";

/** Size of the canvas of every garment drawing, in units; the picture scales to any size. */
export const DRAWING_WIDTH = 800;
export const DRAWING_HEIGHT = 1000;
