export { buildAssets, type Asset, type Assets } from "./assets.ts";
export { Document, type DocumentProps } from "./document.tsx";
export {
  fieldId,
  RadioField,
  SelectField,
  TextField,
  type Choice,
  type RadioFieldProps,
  type SelectFieldProps,
  type TextFieldProps,
} from "./field.tsx";
export { GarmentDefinitions, GarmentDrawing, type Garment, type GarmentDrawingProps } from "./garment/garment.tsx";
export { StitchPatterns } from "./garment/stitches.tsx";
export { KnitTile } from "./knit-tile.tsx";
export { Notice, type NoticeProps } from "./notice.tsx";
export { ProblemSummary, type SummaryProblem } from "./problem-summary.tsx";
export { renderFragment, renderHtml, type Markup } from "./render-html.ts";
export { Swatch } from "./swatch.tsx";
