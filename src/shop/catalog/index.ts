export { CATALOGUE_CHANNEL, tellVariantsChanged } from "./catalogue-channel.ts";
export { describeCare } from "./care-text.ts";
export { classifyGarment } from "./classify-garment.ts";
export { changePrice } from "./change-price.ts";
export { findStyle, type DetailColour, type DetailVariant, type Measurement, type StyleDetail } from "./find-style.ts";
export {
  CATEGORIES,
  MEASUREMENT_POINTS,
  SIZES,
  STITCHES,
  type Care,
  type Category,
  type Closure,
  type Fibre,
  type Fit,
  type MeasurementPoint,
  type Neckline,
  type Size,
  type Stitch,
  type Wearer,
} from "./garment.ts";
export { indexStyles } from "./index-styles.ts";
export { listCategories, type CategoryEntry } from "./list-categories.ts";
export { listSlugs, type StyleAddress } from "./list-slugs.ts";
export { listStyles, type Paging, type StylePage } from "./list-styles.ts";
export { describingVariant, listVariants, toVariantLine, type VariantLine, type VariantRow } from "./list-variants.ts";
export { describePoint, formatLength } from "./measurement-text.ts";
export { checkRange } from "./range/check-range.ts";
export { launchRange } from "./range/launch-range.ts";
export { skuOf, type Range, type RangeColour, type RangeStyle } from "./range/range-style.ts";
export { searchStyles, type StyleSearch } from "./search-styles.ts";
export { seedRange, type InitialStock, type SeedOutcome } from "./seed-range.ts";
export { sizeLabel } from "./size-labels.ts";
export { type ColourSwatch, type Reading, type StyleCard } from "./style-card.ts";
export { catalogData } from "./personal-data.ts";
