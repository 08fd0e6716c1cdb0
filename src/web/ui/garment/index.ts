export { drawGarment, type GarmentDrawingOrder } from "./draw-garment.ts";
export {
  DRAWING_HEIGHT,
  DRAWING_WIDTH,
  VIEWS,
  type DetailLevel,
  type GarmentColour,
  type GarmentFacts,
  type View,
} from "./garment-facts.ts";
export { CARE_SYMBOL_HEIGHT, CARE_SYMBOL_WIDTH, drawCareSymbol, listCareSymbols } from "./mark/care-symbol.ts";
export { drawMeasurementGuide, listMeasurementLetters } from "./mark/measurement-guide.ts";
export { drawFavicon, drawWordmark, WORDMARK_HEIGHT, WORDMARK_WIDTH } from "./mark/wordmark.ts";
export { PAPER } from "./part/ground.ts";
