import type { ColourFamily } from "../../filter/colour-family.ts";
import type {
  BodyLength,
  Category,
  Closure,
  Feel,
  FibreName,
  Fit,
  Motif,
  Neckline,
  Pocket,
  Season,
  SleeveLength,
  Stitch,
  Wearer,
} from "../../garment.ts";

/**
 * Under which words a fact of a garment is found in a language: its own words, those of other countries that speak it,
 * and what people call it who do not knit. Parted by blanks; an empty text is a fact that nobody looks for.
 */
export interface FactWords {
  readonly category: Readonly<Record<Category, string>>;
  /** Of a pullover or sweater that opens in front from top to bottom, in place of its category's words. */
  readonly cardigan: string;
  readonly wearer: Readonly<Record<Wearer, string>>;
  readonly fit: Readonly<Record<Fit, string>>;
  readonly stitch: Readonly<Record<Stitch, string>>;
  readonly neckline: Readonly<Record<Neckline, string>>;
  readonly closure: Readonly<Record<Closure, string>>;
  readonly motif: Readonly<Record<Motif, string>>;
  readonly sleeveLength: Readonly<Record<SleeveLength, string>>;
  readonly length: Readonly<Record<BodyLength, string>>;
  readonly pocket: Readonly<Record<Pocket, string>>;
  readonly season: Readonly<Record<Season, string>>;
  readonly feel: Readonly<Record<Feel, string>>;
  readonly fibre: Readonly<Record<FibreName, string>>;
  readonly colour: Readonly<Record<ColourFamily, string>>;
}
