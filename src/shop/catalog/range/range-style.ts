import type { Currency, Language } from "#shop/markets";
import type { CustomsNoun } from "../customs-description.ts";
import type {
  Care,
  Category,
  Closure,
  Cut,
  Feel,
  Fibre,
  Fit,
  MeasurementPoint,
  Neckline,
  Season,
  Size,
  Stitch,
  Warmth,
  Wearer,
} from "../garment.ts";

/** A style as it is written down before the database knows it. Lists per size follow the order of `sizes`. */
export interface RangeStyle {
  /** Beginning of every SKU of the style: letter of the category and number. */
  readonly code: string;
  readonly slug: string;
  readonly category: Category;
  readonly wearer: Wearer;
  readonly fit: Fit;
  readonly stitch: Stitch;
  readonly neckline: Neckline;
  readonly closure: Closure;
  readonly cut: Cut;
  readonly seasons: readonly Season[];
  readonly feel: Feel;
  readonly warmth: Warmth;
  /** Whom the drawing of the worn garment shows. */
  readonly shownOn: { readonly heightCm: number; readonly size: Size };
  /** Codes of styles that go with it, at most four. */
  readonly goesWith: readonly string[];
  readonly construction: "knitted" | "woven";
  readonly noun: CustomsNoun;
  /** Six digits, as a classifier wrote them down; checked against the fibres. */
  readonly hsCode: string;
  readonly hasAnimalParts: boolean;
  readonly text: Readonly<Record<Language, StyleText>>;
  readonly fibres: readonly Fibre[];
  readonly care: Care;
  /** Minor units per currency. */
  readonly prices: Readonly<Record<Currency, number>>;
  readonly sizes: readonly Size[];
  readonly weightGrams: readonly number[];
  readonly measurementsCm: Readonly<Partial<Record<MeasurementPoint, readonly number[]>>>;
  readonly colours: readonly RangeColour[];
}

export interface StyleText {
  readonly name: string;
  /** One line for a card. */
  readonly summary: string;
  /** Paragraphs are parted by an empty line. */
  readonly description: string;
  /** How it sits on the body. */
  readonly fitNote: string;
}

export interface RangeColour {
  /** Three letters, part of the SKU. */
  readonly code: string;
  readonly hex: string;
  /** Further colours of a motif, in the order in which it uses them; empty for a garment of one colour. */
  readonly accents: readonly string[];
  readonly name: Readonly<Record<Language, string>>;
  /** Pieces at the opening of the shop, per size. */
  readonly stockPieces: readonly number[];
}

export interface RangeCategory {
  readonly code: Category;
  readonly text: Readonly<Record<Language, { readonly name: string; readonly description: string }>>;
}

export interface Range {
  readonly categories: readonly RangeCategory[];
  /** The order of lists. */
  readonly styles: readonly RangeStyle[];
}

/** SKU of a variant: style, colour, size. */
export function skuOf(style: RangeStyle, colour: RangeColour, size: Size): string {
  return `${style.code}-${colour.code}-${size}`;
}
