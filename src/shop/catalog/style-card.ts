import type { Currency, Language, Money } from "#shop/markets";
import type { ColourFamily } from "./filter/colour-family.ts";
import type { Category, Closure, Cut, Fit, Neckline, Stitch, Wearer } from "./garment.ts";

/** In which language, currency and moment the range is read; what is not for sale at that moment does not exist. */
export interface Reading {
  readonly language: Language;
  readonly currency: Currency;
  readonly at: Date;
}

/** What a drawing of a style needs, beside the colour it is drawn in. */
export interface DrawnStyle {
  /** Letter of the category and number; a drawing takes its small irregularities from it. */
  readonly code: string;
  readonly category: Category;
  readonly wearer: Wearer;
  readonly fit: Fit;
  readonly stitch: Stitch;
  readonly neckline: Neckline;
  readonly closure: Closure;
  readonly cut: Cut;
}

/** A style as a list shows it: one card, its colours as swatches. */
export interface StyleCard extends DrawnStyle {
  readonly styleId: string;
  readonly slug: string;
  readonly name: string;
  readonly summary: string;
  readonly price: Money;
  readonly colours: readonly ColourSwatch[];
  /** All variants of the style, for whoever knows the stock. */
  readonly variantIds: readonly string[];
}

export interface ColourSwatch {
  /** Three letters, part of the SKU. */
  readonly code: string;
  readonly name: string;
  readonly hex: string;
  /** Further colours of the motif, in the order in which it uses them. */
  readonly accents: readonly string[];
  readonly family: ColourFamily;
}
