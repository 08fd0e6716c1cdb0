export {
  adviseSize,
  type AdvisedStyle,
  type ChestComparison,
  type PointOfSize,
  type SizeAdvice,
} from "./advice/advise-size.ts";
export { bodyChestMm } from "./advice/body-sizes.ts";
export {
  EASES,
  readSizeQuestion,
  type Ease,
  type ReadSizeQuestion,
  type SizeQuestion,
} from "./advice/size-question.ts";
export { CATALOGUE_CHANNEL, EVERYTHING_CHANGED, tellVariantsChanged } from "./catalogue-channel.ts";
export { describeCare } from "./care-text.ts";
export { classifyGarment } from "./classify-garment.ts";
export { changePrice } from "./change-price.ts";
export { COLOUR_FAMILIES, colourFamilyOf, type ColourFamily } from "./filter/colour-family.ts";
export { mainFibres } from "./filter/main-fibres.ts";
export { priceBands, type PriceBand } from "./filter/price-bands.ts";
export {
  FACETS,
  facetValues,
  isNarrowed,
  NO_FILTER,
  readListing,
  SORTS,
  toggleValue,
  writeListing,
  type FacetName,
  type FacetValues,
  type Listing,
  type Sort,
  type StyleFilter,
} from "./filter/style-filter.ts";
export { findFormerPrice } from "./former-price.ts";
export { findStyle, type DetailColour, type DetailVariant, type Measurement, type StyleDetail } from "./find-style.ts";
export {
  BODY_LENGTHS,
  BUTTONS,
  CATEGORIES,
  FEELS,
  FIBRE_NAMES,
  HEMS,
  LEGS,
  MEASUREMENT_POINTS,
  MOTIFS,
  NECKLINES,
  POCKETS,
  SEASONS,
  SIZES,
  SLEEVE_LENGTHS,
  SLEEVES,
  STITCHES,
  WEARERS,
  type BodyLength,
  type ButtonStand,
  type Care,
  type Category,
  type Closure,
  type Cut,
  type Feel,
  type Fibre,
  type FibreName,
  type Fit,
  type Hem,
  type Leg,
  type MeasurementPoint,
  type Motif,
  type Neckline,
  type Pocket,
  type Season,
  type Size,
  type Sleeve,
  type SleeveLength,
  type Stitch,
  type Warmth,
  type Wearer,
} from "./garment.ts";
export {
  describeAnimalParts,
  describeFibres,
  describeOrigin,
  labelOf,
  nameOfFact,
  type Fact,
  type FactValues,
} from "./labels/index.ts";
export { listCategories, type CategoryEntry } from "./list-categories.ts";
export { listOfferedVariants, type OfferedVariant, type OfferedVariants } from "./list-offered-variants.ts";
export { listSlugs, type StyleAddress } from "./list-slugs.ts";
export { describingVariant, listVariants, toVariantLine, type VariantLine, type VariantRow } from "./list-variants.ts";
export { describePoint, formatLength } from "./measurement-text.ts";
export {
  readStylesAfter,
  readStylesAt,
  readStyleWords,
  type DatedPrice,
  type FactColour,
  type StyleFacts,
  type StyleWords,
} from "./read-styles.ts";
export { productSafety, type ProductSafety } from "./product-safety.ts";
export { checkRange } from "./range/check-range.ts";
export { launchRange } from "./range/launch-range.ts";
export { skuOf, type Range, type RangeColour, type RangeStyle } from "./range/range-style.ts";
export { categoryWords, describeForSearch } from "./search/describe-facts.ts";
export { joinWords, splitQuery, splitWords, type Word } from "./search/split-words.ts";
export { createWordIndexBuilder, type SearchedText, type WordIndex } from "./search/word-index.ts";
export { seedRange, type InitialStock, type SeedOutcome } from "./seed-range.ts";
export { sizeLabel, sizeSystemName } from "./size-labels.ts";
export { type ColourSwatch, type DrawnStyle, type Reading, type StyleCard } from "./style-card.ts";
export { catalogData } from "./personal-data.ts";
