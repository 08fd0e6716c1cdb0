import type { ColourFamily } from "../filter/colour-family.ts";
import type {
  BodyLength,
  ButtonStand,
  Category,
  Closure,
  Feel,
  FibreName,
  FibrePart,
  Fit,
  Hem,
  Leg,
  Motif,
  Neckline,
  Pocket,
  Season,
  Sleeve,
  SleeveLength,
  Stitch,
  Warmth,
  Wearer,
} from "../garment.ts";

/** The facts of a garment that have a closed list of values, and what those values are. */
export interface FactValues {
  readonly category: Category;
  readonly wearer: Wearer;
  readonly fit: Fit;
  readonly stitch: Stitch;
  readonly neckline: Neckline;
  readonly closure: Closure;
  readonly sleeve: Sleeve;
  readonly sleeveLength: SleeveLength;
  readonly length: BodyLength;
  readonly hem: Hem;
  readonly pocket: Pocket;
  readonly leg: Leg;
  readonly motif: Motif;
  readonly buttons: ButtonStand;
  readonly season: Season;
  readonly feel: Feel;
  readonly warmth: Warmth;
  readonly colour: ColourFamily;
  readonly fibre: FibreName;
  readonly fibrePart: FibrePart;
}

export type Fact = keyof FactValues;

/** What a fact is called, as the heading of a filter or of a row. */
export type FactNames = Readonly<Record<Fact, string>>;

/**
 * What each value of a fact is called where it stands alone: an option of a filter, a row of a table. Fibres are in
 * the case of a label ("80% wool"); `labelOf` gives them a capital.
 */
export type ValueLabels = { readonly [Name in Fact]: Readonly<Record<FactValues[Name], string>> };

/** All words of a language. */
export interface Labels {
  readonly names: FactNames;
  readonly values: ValueLabels;
}
